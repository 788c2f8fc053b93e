import { dialog, type BrowserWindow } from 'electron'

/** Asks the person for a folder for their data; null when they would rather not. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Move my data to…',
    message: 'Choose an empty folder for your tasks and conversations.',
    buttonLabel: 'Move here',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
