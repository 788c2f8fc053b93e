import { focusOf } from '../targets/focus.ts'
import { defineIntent, type AnyIntent } from '../intent.ts'
import { knownName, namesOf } from '../targets/near-names.ts'
import type { Situation } from '../situation.ts'
import { spokenMoment } from '../moments/spoken-moment.ts'
import { describeLists, type Steps } from '../steps/steps.ts'
import { type Pipeline, withoutPast } from './follow-up.ts'

type Detail = { kind: 'command'; words: string } | { kind: 'list'; name: string }

const level = /^(?:and )?(high|medium|low)(?: please)?$/i
const day =
  /^(?:and |they're |it's )?(all|both|each)?(?: of (?:them|those|these|it))? ?(?:due|by|for|on) (.+)$/i
const place =
  /^(?:and )?(?:in|under|(?:to|on|onto|into)(?= .+ list$)) (?:the |my )?([\p{L}\p{N}&' -]{2,20}?)(?: list)?$/iu

/** "friday for both" */
const dayFirst =
  /^(.{3,25}) for ((?:all|both|each)(?: of (?:them|those|these))?(?: (?:the |my )?\p{L}+)?)(?: please)?$/iu

const moving = (what: string, moment: string): Detail => ({
  kind: 'command',
  words: `move ${what} to ${moment}`,
})

/** What "all by friday" and "due wednesday" are said of; null when it could be something else. */
function whatOf(text: string, all: string | undefined, situation: Situation): string | null {
  if (focusOf(situation).tasks.length > 1) return all === undefined ? null : 'them'
  if (/^all$/i.test(all ?? '')) return 'them all'
  return /\bdue /i.test(text) ? 'it' : null
}

function readDay(text: string, situation: Situation): Detail | null {
  const isMoment = (moment: string) => spokenMoment(moment, situation.reading) !== null
  const [, first, named] = dayFirst.exec(text) ?? []
  if (first !== undefined && named !== undefined && isMoment(first)) return moving(named, first)
  const [, all, moment = ''] = day.exec(text) ?? []
  const what = whatOf(text, all, situation)
  return what === null || !isMoment(moment) ? null : moving(what, moment)
}

function readPlace(text: string, { reading }: Situation): Detail | null {
  const name = place.exec(text)?.[1]
  return name === undefined || spokenMoment(text, reading) !== null ? null : { kind: 'list', name }
}

function read(text: string, situation: Situation): Detail | null {
  const { tasks } = focusOf(situation)
  if (tasks.length === 0 || tasks.some(({ deleted }) => deleted === true)) return null
  const priority = level.exec(text)?.[1]
  const it = tasks.length === 1 ? 'it' : 'them'
  if (priority !== undefined) {
    return { kind: 'command', words: `set the priority of ${it} to ${priority}` }
  }
  return readDay(text, situation) ?? (it === 'it' ? readPlace(text, situation) : null)
}

/** Into the list of that name; where there is none, the words are read as if they stood alone. */
function* putInto(name: string, said: string, situation: Situation, pipeline: Pipeline): Steps {
  const outline = yield* describeLists()
  const list = outline.ok ? knownName(name, namesOf(outline.lists)) : undefined
  return list === undefined
    ? yield* pipeline.respond(said, { ...situation, justChanged: false })
    : yield* pipeline.respond(`move it to my ${list} list`, withoutPast(situation))
}

/** "high", "due wednesday", "all by friday" and "in Kitchen", of what was just added or changed. */
export function detailIntent(pipeline: Pipeline): AnyIntent {
  return defineIntent<Detail>({
    name: 'detail',
    examples: [
      {
        say: ['add tent pegs, headlamp and bug spray', 'all by friday'],
        reply:
          '"Tent pegs" is now due Friday, Mar 6. "Headlamp" is now due Friday, Mar 6. "Bug spray" is now due Friday, Mar 6.',
        after: ['Tent pegs @2026-03-06', 'Headlamp @2026-03-06', 'Bug spray @2026-03-06'],
      },
      {
        before: ['Descale kettle +Kitchen'],
        say: ['add smoke brisket', 'in kitchen', 'high'],
        reply: '"Smoke brisket" now has high priority.',
        after: ['Descale kettle +Kitchen', 'Smoke brisket !high +Kitchen'],
      },
    ],
    recognise: ({ text, asks }, situation) =>
      asks || situation.chosen !== null || !situation.justChanged ? null : read(text, situation),
    act: (slots, situation, { raw }) =>
      slots.kind === 'command'
        ? pipeline.respond(slots.words, withoutPast(situation))
        : putInto(slots.name, raw, situation, pipeline),
  })
}
