import { parseArgs } from 'node:util'

import { z } from 'zod'

import { localDateSchema } from '../../shared/todos/todo.ts'

/** What `npm run serve` was asked for. */
export interface ServeOptions {
  /** 0 takes any free port. */
  port: number
  /** Null means the default data folder. */
  dataFolder: string | null
  importFile: string | null
  /** The instant at which the clock stands still; null means the real time. */
  now: Date | null
  /** Null means a random one. */
  token: string | null
}

/** A command line that makes no sense; `message` says why. */
export class ServeOptionsError extends Error {}

/** How the command is used. */
export const serveUsage = `Usage: npm run serve -- [options]

  --port N        the port on 127.0.0.1; 0 or nothing takes a free one
  --data DIR      the data folder
  --import FILE   merges the tasks of a JSON file {"todos":[...]} first
  --now ISO       stops the clock at a local time, such as 2025-11-22T09:00
  --token T       what clients have to send as "Authorization: Bearer T"
`

/** Reads the arguments after the command; throws ServeOptionsError. */
export function parseServeOptions(commandLine: readonly string[]): ServeOptions {
  const values = parseValues(commandLine)
  return {
    port: values.port === undefined ? 0 : parsePort(values.port),
    dataFolder: notEmpty('--data', values.data),
    importFile: notEmpty('--import', values.import),
    now: values.now === undefined ? null : parseNow(values.now),
    token: parseToken(values.token),
  }
}

function parseValues(commandLine: readonly string[]) {
  const option = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...commandLine],
      options: { port: option, data: option, import: option, now: option, token: option },
    }).values
  } catch (error) {
    throw new ServeOptionsError(error instanceof Error ? error.message : String(error))
  }
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new ServeOptionsError(`--port takes a number from 0 to 65535, not "${text}".`)
}

function notEmpty(name: string, text: string | undefined): string | null {
  if (text === '') throw new ServeOptionsError(`${name} needs a value.`)
  return text ?? null
}

const momentPattern = /^(.{10})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/
const timeSchema = z.iso.time()

function parseNow(text: string): Date {
  const [, date, time = '00:00', zone = ''] = momentPattern.exec(text) ?? []
  const instant = new Date(`${date}T${time}${zone}`)
  const isMoment = localDateSchema.safeParse(date).success && timeSchema.safeParse(time).success
  if (isMoment && !Number.isNaN(instant.getTime())) return instant
  throw new ServeOptionsError(`--now takes a local time such as 2025-11-22T09:00, not "${text}".`)
}

function parseToken(text: string | undefined): string | null {
  if (text === undefined) return null
  // Anything else could not be sent in a header.
  if (/^[\x21-\x7e]+$/.test(text)) return text
  throw new ServeOptionsError('--token takes visible ASCII characters without spaces.')
}
