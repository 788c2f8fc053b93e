import { type Groups } from '../../date-rule.ts'
import { digital, timeRule, type TimeRule, type WrittenTime } from '../../time-rule.ts'
import { countOf, hourWordSource } from './words.ts'

const prefix = '(?:(?<prefix>due(?:\\s+(?:at|by))?|at|by|before|around|for|@)\\s*)?'
const hour12 = `(?<hour>1[0-2]|0?[1-9]|${hourWordSource})`

function withMeridiem(groups: Groups): WrittenTime | null {
  const hour = countOf(groups('hour').replace(/^0/, ''))
  if (hour === null) return null
  const isAfternoon = groups('half').toLowerCase() === 'p'
  return {
    hour: (hour % 12) + (isAfternoon ? 12 : 0),
    minute: Number(groups('minute')),
    exact: true,
  }
}

function bareHour(groups: Groups): WrittenTime | null {
  const hour = countOf(groups('hour').replace(/^0/, ''))
  return hour === null ? null : { hour, minute: 0, exact: hour > 12 }
}

function namedTime(groups: Groups): WrittenTime {
  return { hour: groups('name').toLowerCase() === 'midnight' ? 0 : 12, minute: 0, exact: true }
}

function spokenTime(groups: Groups): WrittenTime | null {
  const hour = countOf(groups('hour').replace(/^0/, ''))
  const minutes = { half: 30, quarter: 15 }[groups('minutes').toLowerCase()]
  const minute = minutes ?? countOf(groups('minutes').replace(/\s*min(?:ute)?s?$/i, ''))
  if (hour === null || minute === null || minute > 59) return null
  if (groups('side').toLowerCase() === 'past') return { hour, minute, exact: false }
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute, exact: false }
}

/** Times of day: `5pm`, `17:00`, `at 5`, `noon`, `half past 3`, `5 o'clock`. */
export const englishTimes: TimeRule[] = [
  timeRule(
    `${prefix}${hour12}(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap])\\.?m\\.?`,
    'sure',
    withMeridiem,
  ),
  timeRule(
    `${prefix}(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?<half>[ap])`,
    'cued',
    withMeridiem,
  ),
  timeRule(`${prefix}(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)`, 'sure', digital),
  timeRule('(?:at|@|by)\\s*(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)', 'cued', digital),
  timeRule(
    '(?:at|@)\\s*(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?:\\s?h(?:rs)?)?',
    'cued',
    digital,
  ),
  timeRule(
    `${prefix}(?:12\\s+)?(?<name>noon|midday|midnight)`,
    (groups) => (groups('prefix') === '' ? 'weak' : 'cued'),
    namedTime,
  ),
  timeRule(
    `${prefix}(?<minutes>half|quarter)\\s+(?<side>past|to)\\s+${hour12}`,
    'cued',
    spokenTime,
  ),
  timeRule(`(?:at|@)\\s+(?<minutes>half)\\s+${hour12}`, 'cued', (groups) =>
    spokenTime((name) => (name === 'side' ? 'past' : groups(name))),
  ),
  timeRule(
    `${prefix}(?<minutes>five|ten|twenty|(?:5|10|20|25)(?:\\s+min(?:ute)?s?)?)\\s+(?<side>past|to)\\s+${hour12}`,
    'cued',
    spokenTime,
  ),
  timeRule(`${prefix}${hour12}\\s*o['’]?clock`, 'sure', bareHour),
  timeRule(
    `(?:at|@)\\s*(?<hour>1\\d|2[0-3]|0?[1-9]|${hourWordSource})(?:\\s?-?ish)?(?!\\s+(?:percent|degrees|times|people))`,
    'cued',
    bareHour,
  ),
  timeRule('(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)', 'beside', digital),
]
