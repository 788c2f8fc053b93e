import { describe, expect, it } from 'vitest'

import { readMessage } from './read-message.ts'
import { writeOutShortWords } from './short-forms.ts'
import { writeOutSigns } from './texting-signs.ts'

const read = (text: string) => readMessage(text).text

describe('short forms', () => {
  it.each([
    ['whats due tmrw', "what's due tomorrow"],
    ['cn u move it 2 fri', 'can you move it to fri'],
    ['heyyy r u there', 'hey are you there'],
    ['tmoroow and tommorow', 'tomorrow and tomorrow'],
    ['lunch w/ jo n sam', 'lunch with jo and sam'],
    ['wen is it due nxt wk', 'when is it due next week'],
    ['subtasks 4 that: amp', 'subtasks for that: amp'],
    ['bins at 930 tonight', 'bins at 9:30 tonight'],
    ['taht lsit', 'that list'],
  ])('%j is read as %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'chapter 2 reading',
    'we need 2 eggs',
    'push chapter 2 friday',
    'call Wen about the RN shift in BC',
    'learn r programming',
    'https://example.com/u/2?w=1',
    'plan B with George W Bush',
    'pick up at 1015 main street',
    'by 2030',
    'add "call abt hw 2 c u"',
    'K cups',
    'GM meeting',
    'see Frida',
  ])('%j is left alone', (text) => {
    expect(read(text)).toBe(text)
  })

  it('remember what was written, unless the long word is said, too', () => {
    expect([...writeOutShortWords('drinks w/ jo abt work').written]).toEqual([
      ['with', 'w/'],
      ['about', 'abt'],
    ])
    expect([...writeOutShortWords('ask about it abt noon').written]).toEqual([])
  })

  it('written out once are written out for good', () => {
    const once = writeOutSigns('move it 2 fri n the rest 2 mon')
    expect(writeOutSigns(once)).toBe(once)
  })
})
