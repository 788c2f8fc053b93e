import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import type { KeyProtection } from '../../shared/settings/secret-store.ts'
import { SecretFile, type Cipher } from './secret-file.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const origin = 'https://api.example.com'
const key = { value: 'sk-very-secret', origin }

function cipherOf(protection: KeyProtection): Cipher {
  const turn = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x5a))
  return {
    protection: async () => protection,
    encrypt: async (text) => turn(Buffer.from(text)),
    decrypt: async (encrypted) => turn(encrypted).toString(),
  }
}

function setUp(protection: KeyProtection = 'encrypted') {
  const file = join(temporaryFolder(), 'secrets.json')
  const open = (cipher = cipherOf(protection), logger = silentLogger) =>
    SecretFile.open({ file, cipher, logger })
  return { file, open }
}

describe('the file of keys', () => {
  it('keeps an encrypted key over a restart, and nothing of it can be read in the file', async () => {
    const { file, open } = setUp()
    await (await open()).save('groq', key, 'encrypted')
    expect(readFileSync(file, 'utf8')).not.toContain(key.value)
    const reopened = await open()
    expect(reopened.describe('groq')).toEqual({ keeping: 'encrypted', origin })
    expect(await reopened.read('groq')).toEqual(key)
  })

  it('is for its owner only', async () => {
    const { file, open } = setUp()
    await (await open()).save('groq', key, 'encrypted')
    // Windows has no such bits.
    const others = process.platform === 'win32' ? 0 : statSync(file).mode & 0o077
    expect(others).toBe(0)
  })

  it('refuses to call plain text encrypted, and keeps nothing then', async () => {
    const secrets = await setUp('plain-text').open()
    await expect(secrets.save('groq', key, 'encrypted')).rejects.toThrow('cannot encrypt the key')
    expect(secrets.describe('groq')).toBeNull()
  })

  it('writes plain text only when told so', async () => {
    const { file, open } = setUp('plain-text')
    await (await open()).save('groq', key, 'plain-text')
    expect(readFileSync(file, 'utf8')).toContain(key.value)
    expect((await open()).describe('groq')?.keeping).toBe('plain-text')
  })

  it('forgets a key of the session at the end of it', async () => {
    const { open } = setUp('plain-text')
    const secrets = await open()
    await secrets.save('groq', key, 'session')
    expect(await secrets.read('groq')).toEqual(key)
    expect(await (await open()).read('groq')).toBeNull()
  })

  it('does not leave an old key in the file when the new one is for the session', async () => {
    const { file, open } = setUp('plain-text')
    const secrets = await open()
    await secrets.save('groq', key, 'plain-text')
    await secrets.save('groq', { ...key, value: 'sk-new' }, 'session')
    expect(readFileSync(file, 'utf8')).not.toContain(key.value)
    expect((await secrets.read('groq'))?.value).toBe('sk-new')
  })

  it('removes a key from file and memory', async () => {
    const { file, open } = setUp()
    const secrets = await open()
    await secrets.save('groq', key, 'encrypted')
    await secrets.remove('groq')
    expect(secrets.describe('groq')).toBeNull()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, secrets: {} })
  })

  it('has no key, but does not fail, when the system cannot decrypt it any more', async () => {
    const { open } = setUp()
    await (await open()).save('groq', key, 'encrypted')
    const decrypt = async () => Promise.reject(new Error(`wrong user for ${key.value}`))
    const warn = vi.fn()
    const broken = await open({ ...cipherOf('encrypted'), decrypt }, { ...silentLogger, warn })
    expect(await broken.read('groq')).toBeNull()
    expect(warn.mock.calls).toEqual([['secrets.not-decrypted', { name: 'groq' }]])
  })

  it.each(['', '{', '[]', '{"version":2,"secrets":{}}'])(
    'starts empty when the file holds %j',
    async (content) => {
      const { file, open } = setUp()
      writeFileSync(file, content)
      expect((await open()).describe('groq')).toBeNull()
    },
  )
})
