import { localNow, type Clock } from '../../../shared/clock.ts'
import type { Change } from '../../../shared/todos/change.ts'
import type { Command } from '../../../shared/todos/command.ts'
import { describeMoment } from '../../../shared/todos/describe-moment.ts'
import { languageOfLocale } from '../../../shared/todos/quick-add/languages/languages.ts'
import { dateOrderOfLocale } from '../../../shared/todos/quick-add/date-order-of-locale.ts'
import { parseQuickAdd } from '../../../shared/todos/quick-add/parse-quick-add.ts'
import { toDraft } from '../../../shared/todos/quick-add/quick-add.ts'
import type { Preferences } from '../../../shared/settings/preferences.ts'

interface AddParts {
  clock: Clock
  locale: string
  preferences: Preferences['quickAdd']
  execute: (command: Command) => Promise<Change>
}

/** Adds the task that a line of quick-add text describes, and says in a sentence what was added. */
export async function addFromText(text: string, parts: AddParts): Promise<string> {
  const { clock, locale, preferences, execute } = parts
  const now = localNow(clock())
  const reading = parseQuickAdd(text, {
    now,
    language: preferences.language ?? languageOfLocale(locale),
    dateOrder: preferences.dateOrder ?? dateOrderOfLocale(locale),
  })
  await execute({ type: 'add', todos: [toDraft(reading)] })
  const when = reading.due === null ? '' : ` for ${describeMoment(reading.due, now)}`
  return [`Added "${reading.title}"${when}.`, ...reading.problems].join(' ')
}
