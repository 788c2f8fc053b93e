import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { nodeFileSystem } from './file-system.ts'
import { lockFolder } from './folder-lock.ts'
import { diskFailure, gatedFileSystem } from './faulty-file-system.testing.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const lock = (folder: string) => lockFolder(nodeFileSystem, folder)

async function lockNameOf(folder: string): Promise<string> {
  const { release } = await lock(folder)
  const [name = ''] = await readdir(folder)
  await release()
  return name
}

async function idleProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(child, 'spawn')
  onTestFinished(() => void child.kill('SIGKILL'))
  return child.pid ?? 0
}

/** A process that ended and whose parent, still running, never asks what became of it. */
async function unnoticedProcess(): Promise<{ pid: number; start: string }> {
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 1000'])
  onTestFinished(() => void parent.kill('SIGKILL'))
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(printed)
  const fields = async () => (await readFile(`/proc/${pid}/stat`, 'utf8')).split(' ')
  await expect.poll(async () => (await fields())[2]).toBe('Z')
  return { pid, start: `tick${(await fields())[21]}` }
}

describe('the lock of a data folder', () => {
  it('lets a second one in only after the first gave the folder back', async () => {
    const folder = await temporaryFolder()
    const first = await lock(folder)
    await expect(lock(folder)).rejects.toMatchObject({
      name: 'StorageError',
      code: 'in-use',
      message: `Another Offhand is using this folder: ${folder}`,
    })
    await first.release()
    const second = await lock(folder)
    await second.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('lets in exactly one of several that come at once', async () => {
    const folder = await temporaryFolder()
    for (let round = 0; round < 20; round += 1) {
      const attempts = await Promise.allSettled([lock(folder), lock(folder), lock(folder)])
      const winners = attempts.filter(({ status }) => status === 'fulfilled')
      expect(winners).toHaveLength(1)
      for (const attempt of attempts) {
        if (attempt.status === 'fulfilled') await attempt.value.release()
      }
      expect(await readdir(folder)).toEqual([])
    }
  })

  it('keeps others out whose clock is behind that of its process', async () => {
    const folder = await temporaryFolder()
    const inTenMinutes = Date.now() + 600_000
    const ofTheFuture = (await lockNameOf(folder)).replace(/\d{13}/, `${inTenMinutes}`)
    await writeFile(join(folder, ofTheFuture), '')
    await expect(lock(folder)).rejects.toMatchObject({ code: 'in-use' })
    expect(await readdir(folder)).toEqual([ofTheFuture])
  })

  it('does not count when its process has died', async () => {
    const folder = await temporaryFolder()
    const child = spawn(process.execPath, ['-e', ''])
    await once(child, 'exit')
    const name = await lockNameOf(folder)
    const left = name.replace(/^lock-\d+/, `lock-${child.pid}`)
    await writeFile(join(folder, left), '')
    const taken = await lock(folder)
    expect(await readdir(folder)).not.toContain(left)
    await taken.release()
  })

  it.runIf(process.platform === 'linux')(
    'does not count when its process has ended and its parent has not noticed',
    async () => {
      const folder = await temporaryFolder()
      const { pid, start } = await unnoticedProcess()
      await writeFile(join(folder, `lock-${pid}-${start}-1-0123abcd`), '')
      const taken = await lock(folder)
      expect(await readdir(folder)).toHaveLength(1)
      await taken.release()
    },
  )

  it('does not count when its number belongs to another process by now', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, `lock-${await idleProcess()}-tick1-1-0123abcd`), '')
    const taken = await lock(folder)
    expect(await readdir(folder)).toHaveLength(1)
    await taken.release()
  })

  it('is given back even when its file cannot be removed', async () => {
    const folder = await temporaryFolder()
    const stuck = gatedFileSystem((operation) => {
      if (operation === 'remove') throw diskFailure('EIO')
    })
    const first = await lockFolder(stuck, folder)
    await first.release()
    const second = await lock(folder)
    await second.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves files with other names alone', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'lock-file.txt'), 'mine')
    const { release } = await lock(folder)
    await release()
    expect(await readdir(folder)).toEqual(['lock-file.txt'])
  })
})
