import { describe, expect, it, vi } from 'vitest'

import type { Notice } from '../../shared/ipc/notice.ts'
import { Notices } from './notices.ts'

const found: Notice = {
  id: 'update',
  level: 'info',
  title: 'New',
  message: '1.2.0',
  action: 'Open',
}

describe('what the app has to tell the person', () => {
  it('reaches the open window at once and one that opens later', () => {
    const send = vi.fn()
    const notices = new Notices(send)
    notices.add(found)
    expect(send.mock.calls).toEqual([[found]])
    expect(notices.list()).toEqual([found])
  })

  it('is said once when it was said before in other words', () => {
    const notices = new Notices(() => {})
    notices.add(found)
    notices.add({ ...found, message: '1.3.0' })
    expect(notices.list().map(({ message }) => message)).toEqual(['1.3.0'])
  })

  it('does what the newest button of that id says, and nothing for an id that it does not have', () => {
    const notices = new Notices(() => {})
    const [first, second] = [vi.fn(), vi.fn()]
    notices.add(found, first)
    notices.add(found, second)
    notices.act('update')
    notices.act('other')
    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledOnce()
  })
})
