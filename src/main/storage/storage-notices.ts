import type { Notice } from '../../shared/ipc/notice.ts'
import type { Opening } from './durable/durable-adapter.ts'
import type { Damage } from './durable/load.ts'
import type { Migration } from './format-1/migrate.ts'
import type { Databases } from './open-databases.ts'
import type { StorageContext } from './storage-context.ts'
import type { StorageError } from './storage-error.ts'

interface Findings {
  context: StorageContext
  databases: Databases
  migration: Migration | null
  /** How many threads were put back into the list. */
  recovered: number
}

/** What to tell the person about the opening; nothing when all was well. */
export function openingNotices({ context, databases, migration, recovered }: Findings): Notice[] {
  const { todos, threads, settings, attachments } = databases
  const threadCount = threads.list.state.size
  return [
    ...readOnlyNotices(context, databases),
    ...todoNotices(todos.opening, todos.state.todos.size),
    ...threadNotices(threads.list.opening, threadCount, recovered),
    ...otherNotices(settings.opening, { id: 'settings', what: 'The settings were' }),
    ...otherNotices(attachments.opening, {
      id: 'attachments',
      what: 'The list of attachments was',
    }),
    ...migrationNotices(migration),
  ]
}

/** What to tell the person when the items of a thread turn out to be damaged. */
export function threadDamageNotice(damage: Damage): Notice {
  return {
    id: 'storage.conversation-damaged',
    level: 'warning',
    title: 'A conversation was damaged',
    message: sentences(whatIsMissing(damage, 'message', 'messages'), keptAs(damage.paths)),
  }
}

function readOnlyNotices({ refusal }: StorageContext, { todos }: Databases): Notice[] {
  const reason = refusal ?? todos.refusal
  if (reason === null) return []
  return [
    {
      id: 'storage.read-only',
      level: 'danger',
      title: 'Nothing can be saved',
      message: sentences(reason.message, whatIsLeft(reason, todos.opening)),
    },
  ]
}

function whatIsLeft({ code }: StorageError, { isFresh }: Opening): string {
  // There is nothing to look at where a disk is away.
  if (isFresh) return ''
  return code === 'not-readable'
    ? 'It is left as it is. You can look at everything else, but not change it.'
    : 'You can look at everything, but not change it.'
}

function todoNotices({ damage }: Opening, count: number): Notice[] {
  if (isWhole(damage)) return []
  const isLossless = missingCount(damage) === 0
  return [
    {
      id: 'storage.todos-restored',
      level: isLossless ? 'warning' : 'danger',
      title: isLossless ? 'Your tasks were restored' : 'Some of your tasks could not be read',
      message: sentences(
        'The files with your tasks were damaged.',
        `${counted(count, 'task was', 'tasks were')} restored.`,
        whatIsMissing(damage, 'task', 'tasks'),
        keptAs(damage.paths),
      ),
    },
  ]
}

function threadNotices({ damage }: Opening, count: number, recovered: number): Notice[] {
  if (isWhole(damage) && recovered === 0) return []
  return [
    {
      id: 'storage.threads-damaged',
      level: 'warning',
      title: 'Your conversations were restored',
      message: sentences(
        'The list of conversations was damaged.',
        `${counted(count, 'conversation was', 'conversations were')} restored.`,
        recovered > 0
          ? `${counted(recovered, 'of them has lost its title', 'of them have lost their titles')}.`
          : '',
        keptAs(damage.paths),
      ),
    },
  ]
}

function otherNotices({ damage }: Opening, { id, what }: { id: string; what: string }): Notice[] {
  if (isWhole(damage)) return []
  return [
    {
      id: `storage.${id}-damaged`,
      level: 'warning',
      title: `${what} damaged`,
      message: sentences(
        missingCount(damage) === 0
          ? 'Everything was restored.'
          : 'A part of it could not be restored.',
        keptAs(damage.paths),
      ),
    },
  ]
}

function migrationNotices(migration: Migration | null): Notice[] {
  if (migration === null || migration.lost.length === 0) return []
  const { lost, todos, threads } = migration
  return [
    {
      id: 'storage.old-files-damaged',
      level: 'danger',
      title: 'Some older files could not be read',
      message: sentences(
        `${counted(lost.length, 'file was', 'files were')} damaged and had no good copy: ${lost.join(', ')}.`,
        `${counted(todos, 'task', 'tasks')} and ${counted(threads, 'conversation', 'conversations')} were taken over.`,
        'Nothing was deleted: the older files are in the folder format-1.',
      ),
    },
  ]
}

function isWhole({ paths, missingFiles }: Damage): boolean {
  return paths.length + missingFiles === 0
}

function missingCount(damage: Damage): number {
  return damage.lostEntries + damage.lostChanges + damage.cutChanges + damage.missingFiles
}

function whatIsMissing(damage: Damage, one: string, many: string): string {
  const { lostEntries, lostChanges, cutChanges, missingFiles } = damage
  if (missingCount(damage) === 0) return 'Nothing is missing.'
  const changes = lostChanges + cutChanges
  return sentences(
    lostEntries > 0 ? `${counted(lostEntries, one, many)} could not be read.` : '',
    changes > 0 ? `${counted(changes, 'change', 'changes')} could not be read.` : '',
    missingFiles > 0 ? `${counted(missingFiles, 'file is', 'files are')} missing.` : '',
  )
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
