import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { processorMs } from './measure.ts'

/** How much processor time it takes to read the file of stock lowdb and to parse it, in milliseconds. */
export function measureParse(folder: string): number {
  const usage = process.cpuUsage()
  JSON.parse(readFileSync(join(folder, 'todos.json'), 'utf8'))
  return processorMs(usage)
}
