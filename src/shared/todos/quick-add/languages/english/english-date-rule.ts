import { type DateRule, makeDateRule, type Strength } from '../../date-rule.ts'

/** The words in front of a date: for days of the calendar, for days told from today, and none. */
export const prefixes = {
  calendar:
    '(?:(?<prefix>(?:(?:is\\s+|it.?s\\s+)?due|deadline)(?:\\s+date)?(?::|\\s+is)?(?:\\s+(?:on|by|at|for|before))?|on|by|before|for)\\s+)?',
  relative:
    '(?:(?<prefix>(?:(?:is\\s+|it.?s\\s+)?due|deadline)(?:\\s+date)?(?::|\\s+is)?(?:\\s+(?:by|for|before))?|by|before|for)\\s+)?',
  none: '',
}

/** Makes a rule; its prefix says which words in front belong to the phrase. */
export function dateRule(
  prefix: keyof typeof prefixes,
  source: string,
  strength: Strength | DateRule['strength'],
  resolve: DateRule['resolve'],
): DateRule {
  return makeDateRule(`${prefixes[prefix]}(?:${source})`, strength, resolve)
}
