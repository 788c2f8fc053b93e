import { nounOfTask } from './adding-otherwise.ts'
import { deedOfGerund } from '../words/gerund.ts'
import { readNewTask } from './read-tasks.ts'
import type { Reading } from '../moments/reading.ts'

const makes =
  '(?:(?:please )?(?:add|create|make|set up|put in|put|schedule|start|give me|i(?: also)? (?:need|want)|(?:can|could) i have)(?: me)? )?'
/** "add a daily task to stretch at 7" */
const adjective = new RegExp(
  `^${makes}(?:(?:a|an|another|my|new) )*(daily|every ?day|nightly|weekly|monthly|quarterly|yearly|annual|fortnightly|bi-?weekly|weekday|recurring|repeating|repeated|regular) ${nounOfTask}(?: on (?:my|the) list)?(?:(?: ?[:,-] ?|,? )(?:to|for|called|named|about) | ?[:,-] ?| (?=["“]))(.+)$`,
  'iu',
)
/** "set up a task every three months to change the filter" */
const behindNoun = new RegExp(
  `^${makes}(?:(?:a|an|another|new) )+${nounOfTask},? (?:for |on )?((?:every|each) .{3,40}?|daily|weekly|monthly|yearly),? (?:to|for|called|named|about) (.+)$`,
  'iu',
)
const cadences: Readonly<Record<string, string>> = {
  daily: 'every day',
  'every day': 'every day',
  everyday: 'every day',
  nightly: 'every night',
  weekly: 'every week',
  monthly: 'every month',
  quarterly: 'every 3 months',
  yearly: 'every year',
  annual: 'every year',
  fortnightly: 'every 2 weeks',
  biweekly: 'every 2 weeks',
  'bi-weekly': 'every 2 weeks',
  weekday: 'every weekday',
}
const onDay = /\b(?:on |every |each )*((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/i

/** "clean the bath" of "a task for cleaning the bath" */
const asDeed = (name: string) =>
  name.replace(
    /^\p{L}+ing(?= (?:the|my|our|up|out|off)\b)/iu,
    (doing) => deedOfGerund(doing.toLowerCase()) ?? doing,
  )

/** "weigh in on mondays", which is every Monday where it is said to be weekly. */
function repeated(what: string, cadence: string | undefined, reading: Reading): string {
  if (cadence === undefined || readNewTask(what, reading).repeat !== null) return what
  if (cadence === 'every week' && onDay.test(what)) return what.replace(onDay, 'every $1')
  return `${what} ${cadence}`
}

/** "stretch at 7 every day" for "add a daily task to stretch at 7"; null for other words. */
export function withCadenceBehind(text: string, reading: Reading): string | null {
  const [, every, name] = behindNoun.exec(text) ?? []
  if (every !== undefined && name !== undefined) return repeated(asDeed(name), every, reading)
  const [, kind, what] = adjective.exec(text) ?? []
  if (kind === undefined || what === undefined) return null
  return repeated(asDeed(what), cadences[kind.toLowerCase()], reading)
}
