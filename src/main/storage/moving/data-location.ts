import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import { writeJson } from '../copying.ts'
import { errorCode, type FileSystem } from '../file-system.ts'

/** Where the data is: in the app's own folder unless it was moved. */
export interface DataLocation {
  folder: string
  /** Where the data was before, and still is until the person has it set aside. */
  previous: string | null
  /** Why the place is not certain, in a sentence; nothing may be written then. */
  problem: string | null
}

const locationSchema = z.object({
  format: z.literal('offhand-location'),
  version: z.literal(1),
  folder: z.string().min(1),
  previous: z.string().min(1).nullable(),
})

/** The file in the app's own folder that says where the data is. */
export const locationName = 'location.json'

/** The file that the move puts into a folder with data, so that one whose disk is not there is not taken for empty. */
export const dataFolderName = 'data-folder.json'

/** Reads where the data is. Never throws: what is wrong is told in `problem`. */
export function readDataLocation(home: string): DataLocation {
  const path = join(home, locationName)
  const atHome: DataLocation = { folder: home, previous: null, problem: null }
  try {
    const { folder, previous } = locationSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { folder, previous, problem: folder === home ? null : missing(folder) }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return atHome
    const problem = `${path}, which says where your data is, cannot be read.`
    return { ...atHome, problem }
  }
}

/** Says where the data is from now on; a crash leaves the old place or the new one. */
export async function writeDataLocation(
  disk: FileSystem,
  home: string,
  { folder, previous }: Pick<DataLocation, 'folder' | 'previous'>,
): Promise<void> {
  const location = { format: 'offhand-location', version: 1, folder, previous }
  await writeJson(disk, join(home, locationName), location)
  await disk.syncFolder(home)
}

function missing(folder: string): string | null {
  try {
    readFileSync(join(folder, dataFolderName))
    return null
  } catch {
    return `Your data is in ${folder}, which is not there now. Connect the disk that it is on and start Offhand again.`
  }
}
