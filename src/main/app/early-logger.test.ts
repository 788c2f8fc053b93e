import { describe, expect, it } from 'vitest'

import { EarlyLogger } from './early-logger.ts'

function fakeLog() {
  const entries: string[] = []
  const write = (level: string) => (event: string) => void entries.push(`${level} ${event}`)
  const log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  }
  return { entries, log }
}

describe('what is logged before the log is loaded', () => {
  it('is in the log afterwards, in its order and once', () => {
    const early = new EarlyLogger()
    early.info('app.start')
    early.error('page.gone')
    const { entries, log } = fakeLog()
    early.passOnTo(log)
    early.warn('ipc.untrusted')
    early.debug('parsed')
    expect(entries).toEqual([
      'info app.start',
      'error page.gone',
      'warn ipc.untrusted',
      'debug parsed',
    ])
  })
})
