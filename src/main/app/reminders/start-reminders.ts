import { powerMonitor } from 'electron'

import type { Clock } from '../../../shared/clock.ts'
import type { Logger } from '../../../shared/logger.ts'
import type { Change, ChangeSource } from '../../../shared/todos/change.ts'
import type { Command } from '../../../shared/todos/command.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { failureFields } from '../../../shared/failure-fields.ts'
import { todosToCatchUp, todosToPurge } from '../../../shared/todos/upkeep.ts'
import { localNow } from '../../../shared/clock.ts'
import type { PreferencesKeeper } from '../preferences-keeper.ts'
import { Notifier } from './notifier.ts'
import { reminderStateFile } from './reminder-state.ts'
import { ReminderWatch } from './reminder-watch.ts'

interface Todos {
  snapshot(): { todos: readonly Todo[] }
  execute(command: Command, source: ChangeSource): Promise<Change>
}

interface RemindersParts {
  clock: Clock
  logger: Logger
  stateFile: string
  todos: Todos
  preferences: PreferencesKeeper
  /** Brings the window in front, with this todo selected. */
  openTodo: (todoId: string | null) => void
}

const minuteMs = 60_000
const mostIds = 10_000

/** Looks for reminders at once, every minute, and when the machine wakes up. */
export function startReminders(parts: RemindersParts): ReminderWatch {
  const { clock, logger, stateFile, todos, preferences, openTodo } = parts
  const execute = (command: Command, source: ChangeSource) => {
    todos.execute(command, source).catch((error: unknown) => {
      logger.warn('reminders.commandFailed', failureFields(error))
    })
  }
  const notifier = new Notifier({
    clock,
    hasSound: () => preferences.read().reminders.sound,
    open: openTodo,
    complete: (ids) => {
      execute({ type: 'complete', ids }, 'list')
      watch.settle(ids, null)
    },
    snooze: (ids, until) => watch.settle(ids, until),
  })
  const watch = new ReminderWatch({
    clock,
    todos: () => todos.snapshot().todos,
    preferences: () => preferences.read().reminders,
    store: reminderStateFile(stateFile, logger),
    show: (reminders) => notifier.show(reminders),
  })
  const keepUp = startUpkeep(() => todos.snapshot().todos, clock, execute)
  const look = () => {
    keepUp()
    watch.look()
  }
  look()
  // The app does not live for the timer.
  setInterval(look, minuteMs).unref()
  powerMonitor.on('resume', look)
  powerMonitor.on('unlock-screen', look)
  return watch
}

/** Once each day: tasks that skip what was missed move on, and old ones leave the trash for good. */
function startUpkeep(
  todos: () => readonly Todo[],
  clock: Clock,
  execute: (command: Command, source: ChangeSource) => void,
): () => void {
  let doneOn = ''
  return () => {
    const instant = clock()
    const now = localNow(instant)
    if (now.date === doneOn) return
    doneOn = now.date
    const late = todosToCatchUp(todos(), now).slice(0, mostIds)
    if (late.length > 0) execute({ type: 'catch-up', ids: late }, 'upkeep')
    const old = todosToPurge(todos(), instant.toISOString()).slice(0, mostIds)
    if (old.length > 0) execute({ type: 'purge', ids: old }, 'upkeep')
  }
}
