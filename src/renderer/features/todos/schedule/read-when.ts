import type { LocalNow } from '../../../../shared/clock.ts'
import type { TodoPatch } from '../../../../shared/todos/command.ts'
import { describeRepeat } from '../../../../shared/todos/describe-repeat.ts'
import { describeMoment } from '../../../../shared/todos/describe-moment.ts'
import type { LanguageCode } from '../../../../shared/todos/quick-add/languages/language-codes.ts'
import { applyWhen, parseWhen, type When } from '../../../../shared/todos/quick-add/parse-when.ts'
import type { DateOrder } from '../../../../shared/todos/quick-add/quick-add.ts'
import type { LocalMoment } from '../../../../shared/todos/todo.ts'

/** How to read words about dates. */
export interface WhenReading {
  now: LocalNow
  dateOrder: DateOrder
  language: LanguageCode
}

/** What typed words about when would change, and how to say it; a problem when they say nothing. */
export type ReadWhen =
  | { ok: true; due: LocalMoment | null; patch: TodoPatch; summary: string }
  | { ok: false; problem: string }

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function patchOf(when: When, text: string, due: LocalMoment | null): TodoPatch {
  if (when.clear === 'repeat') return { repeat: null }
  const isCleared = when.clear === 'date'
  return {
    due,
    duePhrase: isCleared ? null : text,
    ...(when.repeat === null ? {} : { repeat: when.repeat }),
    ...(isCleared ? { repeat: null } : {}),
  }
}

function summaryOf(when: When, due: LocalMoment | null, now: LocalNow): string {
  if (when.clear === 'repeat') return 'No longer repeats'
  const repeat = when.repeat === null ? '' : describeRepeat(when.repeat)
  const moment = due === null ? 'no date' : describeMoment(due, now)
  return sentence(repeat === '' ? moment : `${repeat}, from ${moment}`)
}

/** Reads words such as "next fri 5pm" or "every 2 weeks" for a todo that is due at that moment; null while there are none. */
export function readWhen(
  text: string,
  due: LocalMoment | null,
  reading: WhenReading,
): ReadWhen | null {
  const words = text.trim()
  if (words === '') return null
  const when = parseWhen(words, reading)
  if (when === null) return { ok: false, problem: 'That is no date that can be read.' }
  const [problem] = when.problems
  if (problem !== undefined) return { ok: false, problem }
  if (when.rest !== '') return { ok: false, problem: `“${when.rest}” is no part of a date.` }
  const next = applyWhen(when, due, reading.now)
  const phrase = words.slice(0, 500)
  const summary = summaryOf(when, next, reading.now)
  return { ok: true, due: next, patch: patchOf(when, phrase, next), summary }
}
