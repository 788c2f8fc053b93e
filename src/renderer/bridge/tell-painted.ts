/** Tells the main process that the first frame is painted. Apart from the client, which comes later. */
export function tellPainted(): void {
  window.offhand.request('app.painted', {}).catch(() => {})
}
