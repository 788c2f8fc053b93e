import { describe, expect, it } from 'vitest'

import { caseSections } from './cases/case-sections.testing.ts'
import { casesNow, readCases, summaryOf } from './cases/case-table.testing.ts'
import { parseQuickAdd } from './parse-quick-add.ts'

describe.each(caseSections)('$heading ($language)', ({ language, dateOrder, table }) => {
  it.each(readCases(table))('reads “$text” as “$expected”', ({ text, expected }) => {
    const read = parseQuickAdd(text, { now: casesNow, dateOrder, language })
    expect(summaryOf(read)).toBe(expected)
  })
})
