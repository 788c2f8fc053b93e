import type { OffhandApp } from './offhand-app.ts'

/** Sends what an entry of the application menu sends. */
export async function chooseInMenu({ electron }: OffhandApp, label: string): Promise<void> {
  await electron.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    const [window] = BrowserWindow.getAllWindows()
    entries?.find((entry) => entry.label === wanted)?.click(undefined, window)
  }, label)
}

/** The dialogs of the system, which no test can click, answer with this path. */
export async function answerFileDialogs({ electron }: OffhandApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    Reflect.set(dialog, 'showOpenDialog', async () => ({ canceled: false, filePaths: [chosen] }))
    Reflect.set(dialog, 'showSaveDialog', async () => ({ canceled: false, filePath: chosen }))
  }, path)
}
