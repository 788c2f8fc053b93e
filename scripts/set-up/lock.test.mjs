import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { withLock } from './lock.mjs'

const deadProcessId = 99_999_999

describe('withLock', () => {
  it('never runs two actions at once', async () => {
    const file = join(temporaryFolder(), 'lock')
    /** @type {string[]} */
    const log = []
    /** @param {string} name */
    const action = (name) => async () => {
      log.push(`${name} starts`)
      await new Promise((resolve) => setImmediate(resolve))
      log.push(`${name} ends`)
    }
    await Promise.all([withLock(action('one'), file), withLock(action('two'), file)])
    const [first, second] = log[0] === 'one starts' ? ['one', 'two'] : ['two', 'one']
    expect(log).toEqual([`${first} starts`, `${first} ends`, `${second} starts`, `${second} ends`])
  })

  it('takes over the lock of a process that was killed', async () => {
    const file = join(temporaryFolder(), 'lock')
    writeFileSync(file, String(deadProcessId))
    const owner = await withLock(() => Promise.resolve(readFileSync(file, 'utf8')), file)
    expect(owner).toBe(String(process.pid))
  })

  it('gives the lock back when the action fails', async () => {
    const file = join(temporaryFolder(), 'lock')
    const failing = withLock(() => Promise.reject(new Error('no network')), file)
    await expect(failing).rejects.toThrow('no network')
    expect(existsSync(file)).toBe(false)
  })
})
