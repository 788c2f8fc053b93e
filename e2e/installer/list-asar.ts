import { open } from 'node:fs/promises'

import { z } from 'zod'

const entrySchema = z.object({
  get files() {
    return z.record(z.string(), entrySchema).optional()
  },
})

type Entry = z.infer<typeof entrySchema>

/** The paths of the files in an asar archive. Its header is JSON, behind four lengths of four bytes. */
export async function listAsar(file: string): Promise<string[]> {
  const handle = await open(file)
  try {
    const lengths = Buffer.alloc(16)
    await handle.read(lengths, 0, 16, 0)
    const header = Buffer.alloc(lengths.readUInt32LE(12))
    await handle.read(header, 0, header.length, 16)
    return pathsIn(entrySchema.parse(JSON.parse(header.toString('utf8'))), '')
  } finally {
    await handle.close()
  }
}

function pathsIn({ files = {} }: Entry, above: string): string[] {
  return Object.entries(files).flatMap(([name, entry]) =>
    entry.files ? pathsIn(entry, `${above}${name}/`) : [`${above}${name}`],
  )
}
