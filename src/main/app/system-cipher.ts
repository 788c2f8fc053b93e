import type { Cipher } from './secret-file.ts'

/** Electron's `safeStorage`: older versions have the methods that wait, newer ones those that do not. */
export interface SystemStorage {
  getSelectedStorageBackend(): string
  isEncryptionAvailable?(): boolean
  encryptString?(text: string): Buffer
  decryptString?(encrypted: Buffer): string
  isAsyncEncryptionAvailable?(): Promise<boolean>
  encryptStringAsync?(text: string): Promise<Buffer>
  decryptStringAsync?(encrypted: Buffer): Promise<{ result: string }>
}

const unavailable = () => new Error('The system offers no encryption.')
const unprotectedBackends = new Set(['basic_text', 'unknown'])

/**
 * Encryption by the system: DPAPI, Keychain, or the secret service of a Linux desktop. Without such
 * a service Electron encrypts with a password that everybody knows, which counts as plain text.
 */
export function systemCipher(storage: SystemStorage, platform: NodeJS.Platform): Cipher {
  const isAvailable = async () =>
    (await storage.isAsyncEncryptionAvailable?.()) ?? storage.isEncryptionAvailable?.() ?? false
  const isProtected = () =>
    platform !== 'linux' || !unprotectedBackends.has(storage.getSelectedStorageBackend())
  return {
    protection: async () => ((await isAvailable()) && isProtected() ? 'encrypted' : 'plain-text'),
    encrypt: async (text) => {
      const encrypted = (await storage.encryptStringAsync?.(text)) ?? storage.encryptString?.(text)
      if (encrypted === undefined) throw unavailable()
      return encrypted
    },
    decrypt: async (encrypted) => {
      const decrypted = await storage.decryptStringAsync?.(encrypted)
      const text = decrypted?.result ?? storage.decryptString?.(encrypted)
      if (text === undefined) throw unavailable()
      return text
    },
  }
}
