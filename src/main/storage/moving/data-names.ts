const folders = new Set(['threads', 'format-1', 'backups'])
const files = /^(todos|threads|settings|attachments)\..+/

/** Whether a file or folder of this name in a data folder is data, and not a log, a lock or a cache. */
export function isDataName(name: string): boolean {
  return folders.has(name) || (files.test(name) && !name.endsWith('.tmp'))
}
