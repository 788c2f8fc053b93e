import { describe, expect, it } from 'vitest'

import { isPasted, withPastedLink } from './pasted.ts'

describe('what was only pasted', () => {
  it.each([
    'https://example.com/a?b=c',
    '2026-03-04 08:51:12 ERROR worker-3 failed: delete from jobs',
    '[2026-03-04T08:51:12Z] INFO server started',
    'Traceback (most recent call last):\n  File "app.py", line 3',
    "TypeError: cannot read properties of undefined (reading 'due')",
    'for task in tasks:\n    delete(task)',
    'const done = tasks.filter((one) => one.done)',
    'SELECT * FROM tasks WHERE due < now();',
    '{"title": "Buy milk"}',
    '[ERROR] 09:12:33 delete failed for user 12',
    'Mar  4 09:12:33 host kernel: task done',
    'POST /api/tasks/12/delete 200 OK',
    'git push origin main --force',
    'console.log("delete everything")',
    '<div class="todo">delete all</div>',
    '| task | done |\n|---|---|',
  ])('is known: %j', (text) => expect(isPasted(text)).toBe(true))

  it.each([
    'check https://example.com/pricing tomorrow',
    'add read https://example.com/a',
    'for mom:\n- milk\n- eggs',
    'if it rains: cancel the picnic',
    'select paint from the catalogue',
    'import photos from the camera',
    'let Sam know = done',
    'update the warning sign at 8',
    '2026-03-04 call the bank',
    'error in the tax form, call them',
    'post the letters / parcels',
    'git lessons for Jo',
    'milk(2)',
    'buy 3 < 5 things',
  ])('is no %j', (text) => expect(isPasted(text)).toBe(false))

  it('takes a link behind a task for a note, and behind a list for a new task', () => {
    const link = 'https://example.com/1'
    expect(withPastedLink(`stick this in the amira one ${link}`, [])).toBe(
      `add a note to amira: ${link}`,
    )
    expect(withPastedLink(`add this to my work list ${link}`, [])).toBe(
      `add ${link} to my work list`,
    )
  })

  it('gives the link that is pointed at, the newest one', () => {
    const earlier = ['https://example.com/1', 'see https://example.com/2', 'thanks']
    expect(withPastedLink('add read that link', earlier)).toBe('add read https://example.com/2')
    expect(withPastedLink('put that link in the notes of it', earlier)).toBe(
      'put "https://example.com/2" in the notes of it',
    )
    expect(withPastedLink('add read that link', [])).toBe('add read that link')
  })
})
