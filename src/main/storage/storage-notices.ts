import type { Notice } from '../../shared/ipc/notice.ts'
import type { ReadOutcome } from './document-file.ts'
import type { ThreadReport } from './thread-folder.ts'

/** What to tell the person about the opening of the todos; nothing when all was well. */
export function todoNotices(outcome: ReadOutcome, todoCount: number): Notice[] {
  if (outcome.kind === 'restored') {
    const reason = outcome.damagedPaths.length > 0 ? 'damaged' : 'missing'
    return [
      {
        id: 'storage.todos-restored',
        level: 'warning',
        title: 'Your tasks were restored',
        message: sentences(
          `The file with your tasks was ${reason}.`,
          `${counted(todoCount, 'task was', 'tasks were')} restored from the last good copy.`,
          'The newest change may be missing.',
          keptAs(outcome.damagedPaths),
        ),
      },
    ]
  }
  if (outcome.kind !== 'lost') return []
  return [
    {
      id: 'storage.todos-lost',
      level: 'danger',
      title: 'Your tasks could not be read',
      message: sentences(
        'The file with your tasks was damaged and there was no good copy of it, so 0 tasks were restored and the list starts empty.',
        'Nothing was deleted.',
        keptAs(outcome.damagedPaths),
      ),
    },
  ]
}

/** What to tell the person about the opening of the conversations; nothing when all was well. */
export function threadNotices({ restored, lost, damagedPaths }: ThreadReport): Notice[] {
  if (restored + lost === 0) return []
  return [
    {
      id: 'storage.threads-damaged',
      level: lost > 0 ? 'danger' : 'warning',
      title: lost > 0 ? 'Some conversations could not be read' : 'Conversations were restored',
      message: sentences(
        restored > 0
          ? `${counted(restored, 'conversation was', 'conversations were')} restored from the last good copy; the newest message may be missing.`
          : '',
        lost > 0
          ? `${counted(lost, 'conversation was', 'conversations were')} damaged and had no good copy.`
          : '',
        keptAs(damagedPaths),
      ),
    },
  ]
}

/** What to tell the person about the opening of the list of attachments; nothing when all was well. */
export function attachmentNotices({ kind, damagedPaths }: ReadOutcome): Notice[] {
  if (kind !== 'restored' && kind !== 'lost') return []
  return [
    {
      id: 'storage.attachments-damaged',
      level: 'warning',
      title: 'The list of attachments was damaged',
      message: sentences(
        kind === 'restored'
          ? 'It was restored from the last good copy.'
          : 'There was no good copy of it, so older attachments are not shown.',
        keptAs(damagedPaths),
      ),
    },
  ]
}

/** What to tell the person about the opening of the settings; nothing when all was well. */
export function settingsNotices({ kind, damagedPaths }: ReadOutcome): Notice[] {
  if (kind !== 'restored' && kind !== 'lost') return []
  return [
    {
      id: 'storage.settings-damaged',
      level: 'warning',
      title: 'The settings were damaged',
      message: sentences(
        kind === 'restored'
          ? 'They were restored from the last good copy.'
          : 'There was no good copy of them, so the embedded assistant answers until a provider is set up again.',
        keptAs(damagedPaths),
      ),
    },
  ]
}

function sentences(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function keptAs(paths: readonly string[]): string {
  const [first, ...others] = paths
  if (first === undefined) return ''
  if (others.length === 0) return `The damaged file was kept: ${first}`
  return `The ${paths.length} damaged files were kept: ${paths.join(', ')}`
}
