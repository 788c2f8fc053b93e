import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { firstSettings, type Connection } from '../../shared/settings/settings.ts'
import { openStorage } from './open-storage.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const ollama: Connection = {
  provider: 'ollama',
  baseUrl: 'http://localhost:11434/v1',
  model: 'qwen3:8b',
  temperature: 0.2,
  effort: null,
}

const clock = () => new Date('2025-11-22T09:00:00.000Z')
const open = (folder: string) => openStorage({ folder, clock, logger: silentLogger })
const withOllama = { connections: [ollama], defaultProvider: 'ollama' } as const

async function folderWithOllama(): Promise<string> {
  const folder = await temporaryFolder()
  const storage = await open(folder)
  await storage.settings.update(() => ({ ...withOllama, connections: [ollama] }))
  await storage.close()
  return folder
}

describe('the settings on the disk', () => {
  it('are those of a first start while nobody changed them', async () => {
    const storage = await open(await temporaryFolder())
    expect(storage.settings.read()).toEqual(firstSettings)
    await storage.close()
  })

  it('are there again after a restart', async () => {
    const storage = await open(await folderWithOllama())
    expect(storage.settings.read()).toEqual(withOllama)
    expect(storage.notices).toEqual([])
    await storage.close()
  })

  it('come from the last good copy, with a notice, when the file is damaged', async () => {
    const folder = await folderWithOllama()
    await writeFile(join(folder, 'settings.json'), '{ half')
    const storage = await open(folder)
    expect(storage.settings.read()).toEqual(withOllama)
    expect(storage.notices).toMatchObject([
      { id: 'storage.settings-damaged', title: 'The settings were damaged' },
    ])
    await storage.close()
  })

  it('refuse what could not be read back, and keep what they were', async () => {
    const folder = await folderWithOllama()
    const storage = await open(folder)
    const wrong = { connections: [ollama, ollama], defaultProvider: 'ollama' } as const
    const update = storage.settings.update(() => ({ ...wrong, connections: [ollama, ollama] }))
    await expect(update).rejects.toThrow('Invalid input')
    expect(storage.settings.read()).toEqual(withOllama)
    await storage.close()
    expect(await readFile(join(folder, 'settings.json'), 'utf8')).toContain('qwen3:8b')
  })
})
