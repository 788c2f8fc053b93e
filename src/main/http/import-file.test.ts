import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { temporaryFolder } from './temporary-folder.testing.ts'
import { readImportFile } from './import-file.ts'

async function importOf(content: string) {
  const path = join(await temporaryFolder(), 'import.json')
  await writeFile(path, content)
  return readImportFile(path)
}

describe('an import file', () => {
  it('needs no more than titles', async () => {
    const command = await importOf('{"todos":[{"title":"Milk"},{"title":"Bread","tags":["shop"]}]}')
    const todos = [{ title: 'Milk' }, { title: 'Bread', tags: ['shop'] }]
    expect(command).toEqual({ type: 'import', todos })
  })

  it('may begin with the mark that Windows editors write', async () => {
    expect(await importOf('\uFEFF{"todos":[]}')).toEqual({ type: 'import', todos: [] })
  })

  it('names each bad row by its number and gives none of the good ones', async () => {
    const rows = [
      { title: 'Good' },
      {},
      { title: '  ' },
      { title: 'Bad date', due: { date: '2025-02-30' } },
      'text',
      { title: 'Typo', prioritty: 'high' },
    ]
    const [end] = await Promise.allSettled([importOf(JSON.stringify({ todos: rows }))])
    const message = end.status === 'rejected' ? String(end.reason) : ''
    const numbers = message.match(/row \d+/g)
    expect(numbers).toEqual(['row 2', 'row 3', 'row 4', 'row 5', 'row 6'])
    expect(message).toContain('row 3: title: A task needs a title.')
    expect(message).toContain('row 4: due.date: ')
  })

  it.each(['{', '', '[]', '{"todos":{}}', 'null'])('that holds %j is refused', async (content) => {
    await expect(importOf(content)).rejects.toThrow(
      /^Nothing was imported from .*import\.json:\n\w/,
    )
  })

  it('that is missing is refused with its name', async () => {
    const path = join(await temporaryFolder(), 'none.json')
    await expect(readImportFile(path)).rejects.toThrow(`${path} could not be read`)
  })
})
