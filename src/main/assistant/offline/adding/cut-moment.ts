import { readNewTask, tagsBehind } from './read-tasks.ts'
import type { Reading } from '../moments/reading.ts'

const kinds: ReadonlySet<string> = new Set(['date', 'time', 'repeat', 'priority', 'tag'])

/** "add call the vet to Farm" and "for friday": a text, and what is said behind it of when it is. */
export function cutMoment(said: string, reading: Reading): [head: string, moment: string] {
  const length = said.search(tagsBehind)
  const bare = length < 0 ? said : said.slice(0, length)
  let end = bare.length
  for (const { kind, start, end: last, text } of readNewTask(bare, reading).pieces.toReversed()) {
    const isBehind = bare.slice(start, last) === text && bare.slice(last, end).trim() === ''
    if (!isBehind || !kinds.has(kind)) break
    end = start
  }
  return [said.slice(0, end).replace(/[ ,]+$/, ''), said.slice(end)]
}
