import { isAbsolute, join, relative } from 'node:path'

import { errorCode, namesIn } from '../file-system.ts'
import { isDataName } from './data-names.ts'
import { dataPaths, unfinishedName, type Move } from './move-data.ts'

const probeName = '.offhand-probe.tmp'
const spareShare = 1.1
const mebibyte = 1024 * 1024

/** Why the data cannot move there, in a sentence; null when it can. Leaves nothing behind. */
export async function judgeTarget(
  move: Move & { previous: string | null },
): Promise<string | null> {
  const { from, to, previous } = move
  if (to === from) return 'Your data is in this folder already.'
  if (to === previous) return 'Your former data is still in this folder. Set it aside first.'
  if (isInside(to, from)) return 'This folder is inside the folder with your data. Choose another.'
  if (isInside(from, to) && to !== move.home) {
    return 'The folder with your data is inside this one. Choose another.'
  }
  try {
    return (await judgeContent(move)) ?? (await judgeWriting(move)) ?? (await judgeRoom(move))
  } catch (error) {
    return `Offhand cannot use this folder${errorCode(error) === 'ENOTDIR' ? ': it is a file' : ''}.`
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

async function judgeContent({ disk, home, to }: Move): Promise<string | null> {
  const names = await namesIn(disk, to)
  if (names.includes(unfinishedName)) return null
  const inTheWay = to === home ? names.filter(isDataName) : names
  return inTheWay.length === 0 ? null : 'This folder is not empty. Choose or make an empty one.'
}

async function judgeWriting({ disk, to }: Move): Promise<string | null> {
  const probe = join(to, probeName)
  try {
    await disk.makeFolder(to)
    const file = await disk.create(probe)
    await file.close()
    await disk.remove(probe)
    return null
  } catch {
    await disk.remove(probe).catch(() => {})
    return 'Offhand cannot write to this folder.'
  }
}

async function judgeRoom({ disk, from, to }: Move): Promise<string | null> {
  const needed = (await sizeOf({ disk, from })) * spareShare
  const free = await disk.freeBytes(to)
  if (free >= needed) return null
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / mebibyte)} MB`
  return `There is too little room: ${mebibytes(needed)} are needed, ${mebibytes(free)} are free.`
}

/** How many bytes of data there are in a folder, backups included. */
export async function sizeOf({ disk, from }: Pick<Move, 'disk' | 'from'>): Promise<number> {
  let bytes = 0
  for (const path of await dataPaths(disk, from)) {
    bytes += (await disk.describe(join(from, path)))?.bytes ?? 0
  }
  return bytes
}
