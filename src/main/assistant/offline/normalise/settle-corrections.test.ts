import { describe, expect, it } from 'vitest'

import { settleCorrections } from './settle-corrections.ts'

describe('settleCorrections', () => {
  it.each([
    ['call the vet thursday no wait friday', 'call the vet friday'],
    ['pay it on monday sorry i mean tuesday at 9', 'pay it on tuesday at 9'],
    ['dentist at 3 no 4 on friday', 'dentist at 4 on friday'],
    ['lunch friday at 3, no, saturday', 'lunch saturday at 3'],
    ['buy 6 eggs, actually 12 eggs', 'buy 12 eggs'],
    ['buy 6 eggs, no, 12', 'buy 12 eggs'],
    [
      'book a table for four, scratch that, six people on saturday',
      'book a table for six people on saturday',
    ],
    ['email Tom — no, Tim — about the invoice', 'email Tim about the invoice'],
    ['buy bread, no wait, buy rolls', 'buy rolls'],
    ['move it to the 13th, no wait, 14th', 'move it to the 14th'],
    ['move it to friday the 13th, sorry, the 16th', 'move it to the 16th'],
    ['move it to april 21st, I mean 22', 'move it to april 22nd'],
    ['move it to the 13th, no, 20th of april', 'move it to 20th of april'],
    ['water the um tomatoes', 'water the tomatoes'],
  ])('keeps of "%s" what was meant', (said, meant) => {
    expect(settleCorrections(said)).toBe(meant)
  })

  it.each([
    'no, I meant friday',
    'there is no 4pm slot on friday',
    'call Ann, not Anna',
    'add a no sugar diet',
    'wait for Tom',
    'add "thursday no wait friday"',
    'i have no plans tomorrow',
    'sorry 5 people cancelled on monday',
  ])('leaves "%s" as it is', (said) => {
    expect(settleCorrections(said)).toBe(said)
  })
})
