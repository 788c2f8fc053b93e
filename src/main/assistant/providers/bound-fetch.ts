/** `fetch` that reaches this origin only; a redirect to anywhere is a failure. */
export function boundFetch(origin: string, inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (new URL(address).origin !== origin) {
      throw new TypeError(`Only ${origin} may be contacted for this.`)
    }
    return inner(input, { ...init, redirect: 'error', credentials: 'omit' })
  }
}
