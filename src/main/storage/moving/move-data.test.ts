import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { silentLogger } from '../../../shared/logger.ts'
import { addedTodo } from '../added-todo.testing.ts'
import { failingOnce, gatedFileSystem, diskFailure } from '../faulty-file-system.testing.ts'
import { nodeFileSystem, type FileSystem } from '../file-system.ts'
import { ModelDisk } from '../model-disk.testing.ts'
import { openStorage } from '../open-storage.ts'
import { temporaryFolder } from '../temporary-folder.testing.ts'
import { locationName, readDataLocation } from './data-location.ts'
import { judgeTarget } from './judge-target.ts'
import { copyData, finishMove, setAside, unfinishedName, type Move } from './move-data.ts'

const [home, from, to] = ['/home', '/home', '/other/data']
const clock = () => new Date('2025-11-22T09:00:00Z')

const open = (folder: string, fileSystem: FileSystem) =>
  openStorage({ folder, clock, logger: silentLogger, fileSystem, smallestJournal: 2_000 })

/** What is in a folder; a change that a power cut cut short may be told as unreadable. */
async function todosIn(folder: string, disk: FileSystem, wasCut = false): Promise<string[]> {
  const storage = await open(folder, disk)
  expect(wasCut ? [] : storage.notices).toEqual([])
  const { todos } = await storage.todoRepository.load()
  await storage.close()
  return todos.map(({ id }) => id)
}

async function filledDisk(): Promise<ModelDisk> {
  const disk = new ModelDisk()
  const storage = await open(from, disk)
  for (const seq of [1, 2]) await storage.todoRepository.commit(addedTodo(seq))
  await storage.backups.make('daily')
  await storage.close()
  return disk
}

/** Which folder is in use, as the location file on the model disk says. */
async function folderInUse(disk: FileSystem): Promise<string> {
  const content = await disk.read(join(home, locationName)).catch(() => null)
  if (content === null) return home
  return content.toString('utf8').includes(`"folder": "${to}"`) ? to : home
}

/** Moves with a change between the two steps, as the app does. */
async function moveAll(disk: FileSystem, changing: FileSystem): Promise<boolean> {
  const move: Move = { disk, home, from, to }
  try {
    const copied = await copyData(move)
    const storage = await open(from, changing)
    await storage.todoRepository.commit(addedTodo(3))
    await storage.close()
    await finishMove(move, copied)
    return true
  } catch {
    return false
  }
}

describe('moving the data', () => {
  it('takes everything along, also what changed while it was copied', async () => {
    const disk = await filledDisk()
    expect(await moveAll(disk, disk)).toBe(true)
    expect(await folderInUse(disk)).toBe(to)
    expect(await todosIn(to, disk)).toEqual(['todo-1', 'todo-2', 'todo-3'])
    const moved = await open(to, disk)
    expect(await moved.backups.list()).toHaveLength(1)
    await moved.close()
    expect(await disk.list(to)).not.toContain(unfinishedName)
    expect(await todosIn(from, disk)).toEqual(['todo-1', 'todo-2', 'todo-3'])
  })

  it.each(['EIO', 'ENOSPC', 'EACCES'])(
    'with %s at any one operation leaves one whole folder in use, and can be tried again',
    async (code) => {
      const counting = await filledDisk()
      const { fileSystem, count } = failingOnce(Number.POSITIVE_INFINITY, code, counting)
      await moveAll(fileSystem, counting)
      expect(count()).toBeGreaterThan(60)
      for (let failing = 1; failing <= count(); failing += 1) {
        const disk = await filledDisk()
        const isMoved = await moveAll(failingOnce(failing, code, disk).fileSystem, disk)
        const used = await folderInUse(disk)
        expect(isMoved ? used : to, `operation ${failing}`).toBe(to)
        expect((await todosIn(used, disk)).slice(0, 2), `operation ${failing}`).toEqual([
          'todo-1',
          'todo-2',
        ])
        if (used === to) continue
        const left = await judgeTarget({ disk, home, from, to, previous: null })
        expect(left, `operation ${failing}`).toBeNull()
      }
    },
    60_000,
  )

  it('interrupted by a power cut at any point leaves one whole folder in use', async () => {
    const disk = await filledDisk()
    const states = new Map<string, ReturnType<ModelDisk['states']>[number]>()
    disk.onChange = () => {
      for (const state of disk.states()) {
        const left = new Map([...state].filter(([path]) => !path.includes('/lock-')))
        const key = [...left].map(([path, bytes]) => `${path} ${bytes.toString('latin1')}`).join()
        states.set(key, left)
      }
    }
    expect(await moveAll(disk, disk)).toBe(true)
    expect(states.size).toBeGreaterThan(50)
    const used = new Set<string>()
    for (const state of states.values()) {
      const after = ModelDisk.from(state)
      const folder = await folderInUse(after)
      used.add(folder)
      const todos = await todosIn(folder, after, true)
      expect(todos.slice(0, 2)).toEqual(['todo-1', 'todo-2'])
      expect(folder === to ? todos.length : 3).toBe(3)
    }
    expect(used).toEqual(new Set([from, to]))
  })

  it('leaves nothing in the other folder when the disk is full', async () => {
    const disk = await filledDisk()
    const full = gatedFileSystem((operation, path) => {
      if (operation === 'write' && path.includes('backups')) throw diskFailure('ENOSPC')
    }, disk)
    await expect(copyData({ disk: full, home, from, to })).rejects.toThrow('ENOSPC')
    expect(await disk.list(to)).toEqual([])
    expect(await folderInUse(disk)).toBe(from)
  })

  it('sets the former data aside, whole, when that was confirmed', async () => {
    const folder = await temporaryFolder()
    const storage = await open(folder, nodeFileSystem)
    await storage.todoRepository.commit(addedTodo(1))
    await storage.close()
    const aside = await setAside(nodeFileSystem, folder, clock())
    expect(await todosIn(aside, nodeFileSystem)).toEqual(['todo-1'])
    expect(await nodeFileSystem.list(folder)).toEqual([aside.slice(folder.length + 1)])
  })
})

describe('a folder for the data', () => {
  async function judged(name: string, disk: FileSystem = nodeFileSystem, previous?: string) {
    const root = await temporaryFolder()
    const data = join(root, 'data')
    const storage = await open(data, nodeFileSystem)
    await storage.todoRepository.commit(addedTodo(1))
    await storage.close()
    await mkdir(join(root, 'full'))
    await writeFile(join(root, 'full', 'letter.txt'), 'Dear Ada')
    const move = { disk, home: data, from: data, to: join(root, name) }
    return judgeTarget({ ...move, previous: previous ? join(root, previous) : null })
  }

  it.each(['new', 'new/deeper'])('may be %s', async (name) => {
    expect(await judged(name)).toBeNull()
  })

  it.each([
    ['data', /already/],
    ['data/inside', /inside the folder with your data/],
    ['.', /inside this one/],
    ['full', /not empty/],
    ['full/letter.txt', /cannot use this folder/],
  ])('may not be %s, for a reason in words', async (name, reason) => {
    expect(await judged(name)).toMatch(reason)
  })

  it('may not be the one where the former data still is', async () => {
    expect(await judged('old', nodeFileSystem, 'old')).toMatch(/Set it aside first/)
  })

  it('may not be one that cannot be written', async () => {
    const disk = gatedFileSystem((operation) => {
      if (operation === 'create') throw diskFailure('EACCES')
    })
    expect(await judged('new', disk)).toBe('Offhand cannot write to this folder.')
  })

  it('may not be on a disk with too little room, and the numbers are told', async () => {
    const disk = { ...nodeFileSystem, freeBytes: async () => 100 }
    expect(await judged('new', disk)).toBe(
      'There is too little room: 1 MB are needed, 1 MB are free.',
    )
  })
})

describe('where the data is', () => {
  it('is the folder of the app until it is moved', async () => {
    const folder = await temporaryFolder()
    expect(readDataLocation(folder)).toEqual({ folder, previous: null, problem: null })
  })

  it.each(['', '{', '{"format":"offhand-location","version":2,"folder":"/x","previous":null}'])(
    'is not guessed when the location file says %j',
    async (content) => {
      const folder = await temporaryFolder()
      await writeFile(join(folder, locationName), content)
      expect(readDataLocation(folder).problem).toContain('cannot be read')
    },
  )

  it('is told when its disk is away, and nothing is made in its place', async () => {
    const folder = await temporaryFolder()
    const away = join(folder, 'away')
    const location = { format: 'offhand-location', version: 1, folder: away, previous: folder }
    await writeFile(join(folder, locationName), JSON.stringify(location))
    const { problem } = readDataLocation(folder)
    expect(problem).toContain('not there now')
    const storage = await openStorage({
      folder: away,
      clock,
      logger: silentLogger,
      refusal: problem,
    })
    expect(storage.readOnlyReason).toBe(problem)
    expect(storage.notices).toMatchObject([{ id: 'storage.read-only' }])
    expect(await nodeFileSystem.describe(away)).toBeNull()
    await storage.close()
  })
})
