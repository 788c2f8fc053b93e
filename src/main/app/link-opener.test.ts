import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { createLinkOpener } from './link-opener.ts'

function setUp(confirmed: boolean) {
  const confirm = vi.fn(async () => confirmed)
  const open = vi.fn(async () => {})
  return { confirm, open, openLink: createLinkOpener({ confirm, open, logger: silentLogger }) }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('a link that leaves the app', () => {
  it('opens after a yes to its whole address', async () => {
    const { confirm, open, openLink } = setUp(true)
    openLink('https://example.com/a?b')
    await turn()
    expect(confirm).toHaveBeenCalledWith('https://example.com/a?b')
    expect(open).toHaveBeenCalledWith('https://example.com/a?b')
  })

  it('does not open after a no', async () => {
    const { open, openLink } = setUp(false)
    openLink('https://example.com/')
    await turn()
    expect(open).not.toHaveBeenCalled()
  })

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'app://offhand/', 'http://example.com/'])(
    'is not even asked about when it is %s',
    async (address) => {
      const { confirm, open, openLink } = setUp(true)
      openLink(address)
      await turn()
      expect(confirm).not.toHaveBeenCalled()
      expect(open).not.toHaveBeenCalled()
    },
  )

  it('cannot bury the person in questions', async () => {
    const { confirm, openLink } = setUp(true)
    for (const number of [1, 2, 3]) openLink(`https://example.com/${number}`)
    expect(confirm).toHaveBeenCalledTimes(1)
    await turn()
    openLink('https://example.com/4')
    expect(confirm).toHaveBeenCalledTimes(2)
  })

  it('that cannot be opened does no harm, and the next one works', async () => {
    const { open, openLink } = setUp(true)
    open.mockRejectedValueOnce(new Error('no browser'))
    openLink('https://example.com/1')
    await turn()
    openLink('https://example.com/2')
    await turn()
    expect(open).toHaveBeenCalledTimes(2)
  })
})
