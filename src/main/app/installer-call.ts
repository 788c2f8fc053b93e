import { win32 } from 'node:path'

/** What the installer of Windows wants from the app: to run this program, and to end. */
export interface InstallerCall {
  program: string
  words: string[]
  isUninstall: boolean
}

/** Reads the word with which Squirrel starts the app while it installs; null for a start by a person. */
export function installerCall(word: string | undefined, executable: string): InstallerCall | null {
  const event = /^--squirrel-(install|updated|uninstall|obsolete)$/.exec(word ?? '')?.[1]
  if (event === undefined) return null
  // The installer's own program stands above the folder of each version.
  const program = win32.join(win32.dirname(win32.dirname(executable)), 'Update.exe')
  const name = win32.basename(executable)
  const isUninstall = event === 'uninstall'
  const action = isUninstall ? '--removeShortcut' : '--createShortcut'
  return { program, words: event === 'obsolete' ? [] : [action, name], isUninstall }
}
