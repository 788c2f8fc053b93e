import type { Filter } from './filter.ts'

/** An order in which tasks can be listed. */
export type Sort = NonNullable<Filter['sort']>

const sorts: readonly [RegExp, Sort][] = [
  [/^(?:due )?(?:dates?|days?|time|deadlines?|when(?: they are| it's)? due)$/i, 'date'],
  [/^(?:priority|importance|urgency|how important(?: they are)?)$/i, 'priority'],
  [
    /^(?:name|title|alphabet|letters?|alphabetical(?:ly| order)?|in alphabetical order|a to z)$/i,
    'title',
  ],
  [/^(?:age|oldest(?: first)?|creation)$/i, 'oldest'],
  [/^(?:newest(?: first)?|most recent(?: first)?)$/i, 'newest'],
]

/** The order that words such as "due date" or "priority" name. */
export const sortOf = (words: string): Sort | null =>
  sorts.find(([pattern]) => pattern.test(words))?.[1] ?? null

export const sortWords: Record<Sort, string> = {
  urgency: 'by urgency',
  date: 'by date',
  priority: 'by priority',
  title: 'by name',
  newest: 'newest first',
  oldest: 'oldest first',
}
