import { readFile } from 'node:fs/promises'

import { z } from 'zod'

const logSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z
        .object({ url: z.string(), host: z.string(), address: z.string() })
        .partial()
        .optional(),
    }),
  ),
})

const ownAddress = /^(app:\/\/offhand\/|data:|blob:|devtools:)/

/**
 * What the engine's network log (`--log-net-log`) has of addresses beyond the app: requests, names that were
 * looked up, sockets. Also of those that came to nothing, as everything here does.
 */
export async function attemptsInNetworkLog(file: string): Promise<string[]> {
  const { constants, events } = logSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  return events.flatMap(({ type, params = {} }) => {
    const where = params.url ?? params.host ?? params.address
    if (where === undefined || ownAddress.test(where)) return []
    return [`${names.get(type) ?? type}: ${where}`]
  })
}
