import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { nodeFileSystem } from './file-system.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

it('keeps the order of what is written and what is written through', async () => {
  const path = join(await temporaryFolder(), 'file')
  const file = await nodeFileSystem.create(path)
  for (const word of ['one', 'two']) {
    await file.write(Buffer.from(`${word} `))
    await file.writeThrough(Buffer.from(`${word} through `))
  }
  await file.syncData()
  expect(await readFile(path, 'utf8')).toBe('one one through two two through ')
  await file.close()
  await expect(file.writeThrough(Buffer.from('more'))).rejects.toThrow('closed')
})
