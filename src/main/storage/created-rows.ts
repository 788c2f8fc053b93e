import type { Format } from './durable/format.ts'
import { JsonText } from './durable/json-text.ts'
import { rowEntrySchema, type Row, type RowEntry } from './row-format.ts'
import type { z } from 'zod'

/** A row that knows when it was created. */
export interface CreatedRow extends Row {
  created_at: string
}

/** Rows by creation time, then by insertion. A row that is replaced keeps its place. */
export class CreatedRows<Item extends CreatedRow> {
  readonly #byId = new Map<string, Item | JsonText>()
  readonly #order: string[] = []
  readonly #read: (text: JsonText) => Item

  /** `read` gives the row that was added as text. */
  constructor(read: (text: JsonText) => Item) {
    this.#read = read
  }

  get size(): number {
    return this.#byId.size
  }

  /** The ids of the rows, in the order of these. */
  get ids(): readonly string[] {
    return this.#order
  }

  /** The row of an id, which is read now if it was not before. */
  get(id: string): Item | undefined {
    const kept = this.#byId.get(id)
    if (!(kept instanceof JsonText)) return kept
    const row = this.#read(kept)
    this.#byId.set(id, row)
    return row
  }

  /** What the rows are now, in their order; those that nobody read yet are read one after the other. */
  frozen(): Iterable<Item> {
    return this.#readEach(this.#order.flatMap((id) => this.#byId.get(id) ?? []))
  }

  put(row: Item): void {
    if (!this.#byId.has(row.id)) this.#order.splice(this.#placeOf(row), 0, row.id)
    this.#byId.set(row.id, row)
  }

  /** Puts the row behind all others, whenever it was created; it may be read later. */
  append(id: string, row: Item | JsonText): void {
    if (!this.#byId.has(id)) this.#order.push(id)
    this.#byId.set(id, row)
  }

  remove(id: string): void {
    if (this.#byId.delete(id)) this.#order.splice(this.#order.indexOf(id), 1)
  }

  #placeOf({ created_at: createdAt }: Item): number {
    const createdMs = Date.parse(createdAt)
    const isLater = (id: string) => Date.parse(this.get(id)?.created_at ?? '') > createdMs
    return this.#order.findLastIndex((id) => !isLater(id)) + 1
  }

  *#readEach(all: readonly (Item | JsonText)[]): Generator<Item> {
    for (const kept of all) yield kept instanceof JsonText ? this.#read(kept) : kept
  }
}

/** An entry of a table of created rows; a snapshot has its rows in their order. */
export type CreatedRowEntry<Item extends CreatedRow> = RowEntry<Item> | { row: Item }

/** How a table of created rows is stored. `schema` only looks, so that what a later version added stays. */
export function createdRowFormat<Item extends CreatedRow>(
  name: string,
  schema: z.ZodType<Item>,
): Format<CreatedRows<Item>, CreatedRowEntry<Item>> {
  const entrySchema = rowEntrySchema(schema)
  return {
    name,
    version: 2,
    empty: () => new CreatedRows((text) => readRow(entrySchema, text)),
    parse: (value) => entrySchema.parse(value),
    apply(rows, entry) {
      if ('row' in entry) rows.append(entry.row.id, entry.row)
      else if ('put' in entry) rows.put(entry.put)
      else rows.remove(entry.remove)
    },
    defer(rows, text) {
      const id = idIn(text)
      if (id === null) return false
      rows.append(id, text)
      return true
    },
    freeze: (rows) => ({ count: rows.size, entries: asEntries(rows.frozen()) }),
  }
}

const opening = Buffer.from('{"row":{"id":"')
const quote = 0x22
const backslash = 0x5c

/** The id of the row that is written so; null when it is written in another way. */
function idIn({ bytes, start, end }: JsonText): string | null {
  for (let at = 0; at < opening.length; at += 1) if (bytes[start + at] !== opening[at]) return null
  const idStart = start + opening.length
  for (let at = idStart; at < end; at += 1) {
    if (bytes[at] === quote) return bytes.toString('utf8', idStart, at)
    if (bytes[at] === backslash) return null
  }
  return null
}

function readRow<Item extends CreatedRow>(
  schema: z.ZodType<CreatedRowEntry<Item>>,
  text: JsonText,
): Item {
  const entry = schema.parse(text.parse())
  if ('row' in entry) return entry.row
  throw new Error('This is no row.')
}

function* asEntries<Item extends CreatedRow>(
  rows: Iterable<Item>,
): Generator<CreatedRowEntry<Item>> {
  for (const row of rows) yield { row }
}
