import { describe, expect, it } from 'vitest'

import { parseQuickAdd } from './parse-quick-add.ts'
import { toDraft } from './quick-add.ts'

const options = { now: { date: '2026-11-18', time: '10:00' }, dateOrder: 'month-first' } as const
const read = (text: string) => parseQuickAdd(text, options)
const readChat = (text: string) => parseQuickAdd(text, { ...options, wording: 'chat' })

describe('priorities', () => {
  it.each([
    ['pay rent p1', 'high'],
    ['pay rent P1', 'high'],
    ['p1 pay rent', 'high'],
    ['pay rent p2', 'medium'],
    ['pay rent p3', 'low'],
    ['pay rent p4', 'none'],
    ['pay rent !high', 'high'],
    ['pay rent !medium', 'medium'],
    ['pay rent !low', 'low'],
    ['pay rent high priority', 'high'],
    ['pay rent high-priority', 'high'],
    ['pay rent top priority', 'high'],
    ['pay rent medium priority', 'medium'],
    ['pay rent low prio', 'low'],
    ['pay rent with low priority', 'low'],
    ['pay rent, high priority', 'high'],
    ['pay rent (high priority)', 'high'],
    ['high priority: pay rent', 'high'],
    ['pay rent priority high', 'high'],
    ['pay rent priority: high', 'high'],
    ['pay rent no priority', 'none'],
    ['pay rent high priority tomorrow', 'high'],
    ['pay rent friday high priority', 'high'],
    ['pay rent on friday with high priority #home', 'high'],
  ])('reads “%s” as %s', (text, priority) => {
    expect(read(text)).toMatchObject({ title: 'pay rent', priority })
  })

  it('keeps a second, different priority in the title', () => {
    expect(read('pay rent p1 p2')).toMatchObject({ title: 'pay rent p2', priority: 'high' })
  })
})

describe('tags and lists', () => {
  it('reads tags with both signs, once each, as they are written', () => {
    expect(read('pay #Home rent @desk #home #to-do')).toMatchObject({
      title: 'pay rent',
      tags: ['Home', 'desk', 'to-do'],
    })
  })

  it('reads tags in other scripts', () => {
    expect(read('kaufen #einkäufe #日本')).toMatchObject({
      title: 'kaufen',
      tags: ['einkäufe', '日本'],
    })
  })

  it('leaves the punctuation after a tag', () => {
    expect(read('pay rent #home, then rest')).toMatchObject({
      title: 'pay rent, then rest',
      tags: ['home'],
    })
  })

  it.each(['pay rent +work', 'pay rent ~work', '+work pay rent'])(
    'reads the list in “%s”',
    (text) => {
      expect(read(text)).toMatchObject({ title: 'pay rent', list: 'work' })
    },
  )

  it('reads only the first list', () => {
    expect(read('pay rent +work +home')).toMatchObject({ title: 'pay rent +home', list: 'work' })
  })

  it.each([
    ['add eggs to my shopping list', 'add eggs', 'shopping'],
    ['eggs on the shopping list', 'eggs', 'shopping'],
    ['eggs to shopping list', 'eggs', 'shopping'],
    ['eggs in my week end list tomorrow', 'eggs', 'week end'],
    ['report to my work list', 'report', 'work'],
    ['report to my list', 'report', null],
    ['report to my todo list', 'report', null],
  ])('reads the list in the chat wording “%s”', (text, title, list) => {
    expect(readChat(text)).toMatchObject({ title, list })
  })
})

describe('notes and quotes', () => {
  it('takes everything after // for notes and reads nothing in it', () => {
    expect(read('buy milk // 2 litres #fresh tomorrow p1')).toMatchObject({
      title: 'buy milk',
      notes: '2 litres #fresh tomorrow p1',
      tags: [],
      due: null,
      priority: null,
    })
  })

  it('does not take an address for notes', () => {
    expect(read('open http://example.com tomorrow')).toMatchObject({
      title: 'open http://example.com',
      notes: '',
    })
  })

  it('drops the quotation marks around a whole title', () => {
    expect(read('"buy milk tomorrow" friday p1')).toMatchObject({
      title: 'buy milk tomorrow',
      due: { date: '2026-11-20' },
      priority: 'high',
    })
  })

  it('does not read an ignored range', () => {
    const text = 'buy milk tomorrow p1'
    const ignored = [{ start: 9, end: 17 }]
    expect(parseQuickAdd(text, { ...options, ignored })).toMatchObject({
      title: 'buy milk tomorrow',
      due: null,
      priority: 'high',
    })
  })
})

describe('a whole line', () => {
  it('says where each piece is', () => {
    const text = 'buy milk tomorrow at 5pm p1 #shop +home // whole'
    const { pieces, title } = read(text)
    expect(title).toBe('buy milk')
    expect(pieces.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['date', 'tomorrow'],
      ['time', 'at 5pm'],
      ['priority', 'p1'],
      ['tag', '#shop'],
      ['list', '+home'],
      ['notes', '// whole'],
    ])
    for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
  })

  it.each(['tomorrow', 'p1', '#home', 'every day at 5', '', '   '])(
    'leaves no title in “%s”',
    (text) => {
      expect(read(text).title).toBe('')
    },
  )

  it('reads emoji and combining marks without shifting the ranges', () => {
    const text = '🎂 cafe\u0301 tomorrow'
    const { title, pieces } = read(text)
    expect(title).toBe('🎂 cafe\u0301')
    expect(pieces[0]?.text).toBe('tomorrow')
  })

  it('makes a draft with only the parts that were set', () => {
    expect(toDraft(read('buy milk tomorrow #shop'))).toEqual({
      title: 'buy milk',
      due: { date: '2026-11-19' },
      duePhrase: 'tomorrow',
      tags: ['shop'],
    })
    expect(toDraft(read('buy milk'))).toEqual({ title: 'buy milk' })
  })
})
