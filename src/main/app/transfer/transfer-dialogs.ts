import { join } from 'node:path'

import { app, dialog, type BrowserWindow } from 'electron'

import type { FormatName } from '../../../shared/todos/formats/format.ts'
import { fileFormats } from './file-formats.ts'

const extensions = ['json', 'txt', 'ics', 'ical', 'csv', 'md', 'markdown']

/** Asks for the file to import. */
export async function chooseImportFile(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import tasks',
    buttonLabel: 'Choose',
    properties: ['openFile'],
    filters: [
      { name: 'Task files', extensions },
      { name: 'All files', extensions: ['*'] },
    ],
  })
  return filePaths[0] ?? null
}

/** Asks where to save an export. */
export async function chooseExportPlace(
  window: BrowserWindow,
  format: FormatName,
  name: string,
): Promise<string | null> {
  const { name: formatName, extension } = fileFormats[format]
  // What no system takes in the name of a file.
  const safeName = name.replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').trim() || 'Tasks'
  const { filePath } = await dialog.showSaveDialog(window, {
    title: 'Export tasks',
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), `${safeName}.${extension}`),
    filters: [{ name: formatName, extensions: [extension] }],
  })
  return filePath || null
}
