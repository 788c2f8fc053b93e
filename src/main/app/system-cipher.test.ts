import { describe, expect, it } from 'vitest'

import { systemCipher, type SystemStorage } from './system-cipher.ts'

const waiting: SystemStorage = {
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(`old ${text}`),
  decryptString: (encrypted) => encrypted.toString().slice(4),
}

const newer: SystemStorage = {
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text) => Buffer.from(`new ${text}`),
  decryptStringAsync: async (encrypted) => ({ result: encrypted.toString().slice(4) }),
}

describe('the encryption of the system', () => {
  it.each([
    ['older', waiting, 'old key'],
    ['newer', newer, 'new key'],
  ])('works with the %s methods of Electron', async (_age, storage, encrypted) => {
    const cipher = systemCipher(storage, 'linux')
    expect((await cipher.encrypt('key')).toString()).toBe(encrypted)
    expect(await cipher.decrypt(Buffer.from(encrypted))).toBe('key')
    expect(await cipher.protection()).toBe('encrypted')
  })

  it.each(['basic_text', 'unknown'])('counts %s on Linux as plain text', async (backend) => {
    const storage = { ...waiting, getSelectedStorageBackend: () => backend }
    expect(await systemCipher(storage, 'linux').protection()).toBe('plain-text')
    expect(await systemCipher(storage, 'win32').protection()).toBe('encrypted')
  })

  it('counts a system without encryption as plain text', async () => {
    const storage = { ...waiting, isEncryptionAvailable: () => false }
    expect(await systemCipher(storage, 'darwin').protection()).toBe('plain-text')
  })
})
