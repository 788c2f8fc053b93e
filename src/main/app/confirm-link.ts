import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'

/** Shows the whole address and asks whether to leave the app for it. */
export async function confirmLink(window: BrowserWindow, address: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: address.startsWith('mailto:')
      ? 'Write this e-mail?'
      : 'Open this page in the browser?',
    detail: address,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
