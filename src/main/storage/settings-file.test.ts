import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { firstPreferences } from '../../shared/settings/preferences.ts'
import { firstSettings, type Connection } from '../../shared/settings/settings.ts'
import { encodeRecord } from './durable/record-line.ts'
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
const withOllama = {
  connections: [ollama],
  defaultProvider: 'ollama' as const,
  instantAnswers: false,
  preferences: firstPreferences,
}

async function folderWithOllama(): Promise<string> {
  const folder = await temporaryFolder()
  const storage = await open(folder)
  await storage.settings.update(() => withOllama)
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

  it('are those of before the last change, with a notice, when that one is damaged', async () => {
    const folder = await folderWithOllama()
    const path = join(folder, 'settings.1.jsonl')
    await appendFile(path, '[7,"00000000",0,{}]\n')
    const storage = await open(folder)
    expect(storage.settings.read()).toEqual(withOllama)
    expect(storage.notices).toMatchObject([
      { id: 'storage.settings-damaged', title: 'The settings were damaged' },
    ])
    await storage.close()
  })

  it('get what they did not have in an earlier version, and keep the rest', async () => {
    const folder = await temporaryFolder()
    const row = { id: 'models', value: { connections: [ollama], later: true } }
    const header = {
      format: 'offhand-settings',
      version: 2,
      kind: 'journal',
      number: 1,
      snapshot: 0,
    }
    const records = [{ ...header, after: null }, { put: row }]
    const lines = records.map((record) => `${encodeRecord(record, 0)}\n`)
    await writeFile(join(folder, 'settings.1.jsonl'), lines.join(''))
    const storage = await open(folder)
    expect(storage.settings.read()).toEqual({ ...firstSettings, connections: [ollama] })
    expect(storage.notices).toEqual([])
    await storage.close()
  })

  it('take changes that come at once one after the other', async () => {
    const storage = await open(await temporaryFolder())
    const names = Array.from({ length: 10 }, (_, index) => `model-${index}`)
    await Promise.all(
      names.map((model) =>
        storage.settings.update(({ connections, ...others }) => ({
          ...others,
          connections: [{ ...ollama, model: `${connections[0]?.model ?? ''}${model}` }],
          defaultProvider: 'ollama',
        })),
      ),
    )
    expect(storage.settings.read().connections[0]?.model).toBe(names.join(''))
    await storage.close()
  })

  it('refuse what could not be read back, and keep what they were', async () => {
    const folder = await folderWithOllama()
    const storage = await open(folder)
    const wrong = { ...withOllama, connections: [ollama, ollama] }
    const update = storage.settings.update(() => wrong)
    await expect(update).rejects.toThrow('Invalid input')
    expect(storage.settings.read()).toEqual(withOllama)
    await storage.close()
    expect(await readFile(join(folder, 'settings.1.jsonl'), 'utf8')).toContain('qwen3:8b')
  })
})
