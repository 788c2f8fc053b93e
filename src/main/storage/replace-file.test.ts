import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { diskFailure, gatedFileSystem } from './faulty-file-system.testing.ts'
import { deleteFile, isTemporaryName, replaceFile } from './replace-file.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

async function watched(content: string | null) {
  const folder = await temporaryFolder()
  const path = join(folder, 'a.json')
  if (content !== null) await writeFile(path, content)
  const steps: string[] = []
  let failing = ''
  const fileSystem = gatedFileSystem((operation, target) => {
    const name = basename(target).replace(/\.[0-9a-f]{8}\.tmp$/, '.tmp')
    steps.push(`${operation} ${target === folder ? 'folder' : name}`)
    if (operation === failing) throw diskFailure('EIO')
  })
  return {
    folder,
    path,
    steps,
    previousPath: join(folder, 'a.backup.json'),
    fileSystem,
    failAt: (operation: string) => (failing = operation),
  }
}

const newContent = Buffer.from('new')

describe('replacing a file', () => {
  it('brings the content to the disk before the name, and the name before it confirms', async () => {
    const { fileSystem, path, previousPath, steps } = await watched('old')
    await replaceFile(fileSystem, path, newContent, previousPath)
    expect(steps).toEqual([
      'create a.json.tmp',
      'write a.json.tmp',
      'sync a.json.tmp',
      'close a.json.tmp',
      'remove a.backup.json',
      'link a.json',
      'rename a.json.tmp',
      'syncFolder folder',
    ])
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readFile(previousPath, 'utf8')).toBe('old')
  })

  it.each(['create', 'write', 'sync', 'close', 'rename', 'syncFolder'])(
    'leaves the old content and no temporary file when %s fails',
    async (operation) => {
      const { fileSystem, folder, path, previousPath, failAt } = await watched('old')
      failAt(operation)
      await expect(replaceFile(fileSystem, path, newContent, previousPath)).rejects.toThrow('EIO')
      // The way back from a failed folder sync is a rename, which works then.
      expect(await readFile(path, 'utf8')).toBe('old')
      expect((await readdir(folder)).filter(isTemporaryName)).toEqual([])
    },
  )

  it.each(['create', 'write', 'sync', 'close', 'rename', 'syncFolder'])(
    'leaves nothing of the first content when %s fails',
    async (operation) => {
      const { fileSystem, folder, path, previousPath, failAt } = await watched(null)
      failAt(operation)
      await expect(replaceFile(fileSystem, path, newContent, previousPath)).rejects.toThrow('EIO')
      expect(await readdir(folder)).toEqual([])
    },
  )
})

describe('deleting a file', () => {
  it('leaves it when the folder cannot be synced', async () => {
    const { fileSystem, folder, path, failAt } = await watched('old')
    failAt('syncFolder')
    await expect(deleteFile(fileSystem, path)).rejects.toThrow('EIO')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('takes a file that is already gone for deleted', async () => {
    const { fileSystem, path } = await watched(null)
    await expect(deleteFile(fileSystem, path)).resolves.toBeUndefined()
  })
})
