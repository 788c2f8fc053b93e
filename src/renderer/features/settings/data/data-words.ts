import type { BackupView, RestorePreview } from '../../../../shared/ipc/data-routes.ts'

const units = ['KB', 'MB', 'GB', 'TB']

/** A size as people say it: "640 KB". */
export function sizeText(bytes: number): string {
  let value = bytes / 1024
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  const digits = value >= 10 || Number.isInteger(value) ? 0 : 1
  return `${value.toFixed(digits)} ${units[unit] ?? ''}`
}

/** A number with its noun: "1 task", "1,200 tasks". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** When a backup was made, in local time. */
export function momentText(at: string): string {
  return new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })
}

export const reasonTexts: Readonly<Record<BackupView['reason'], string>> = {
  daily: 'Automatic',
  'by-hand': 'By hand',
  'before-restore': 'Before a restore',
  'before-import': 'Before an import',
  'before-update': 'Before an update',
}

/** What restoring changes, one line each; empty when it changes no task. */
export function previewLines(preview: RestorePreview): string[] {
  const { added, changed, removed, newLists, goneLists } = preview
  return [
    added > 0 ? `${counted(added, 'task')} will come back.` : '',
    changed > 0 ? `${counted(changed, 'task')} will be as before.` : '',
    removed > 0 ? `${counted(removed, 'task')} will be removed.` : '',
    newLists.length > 0 ? `${listed(newLists)} will come back.` : '',
    goneLists.length > 0 ? `${listed(goneLists)} will go.` : '',
  ].filter((line) => line !== '')
}

const mostNames = 5

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`)
  const more = names.length - shown.length
  const all = more > 0 ? [...shown, `${more} more`] : shown
  return `${names.length === 1 ? 'The list' : 'The lists'} ${all.join(', ')}`
}
