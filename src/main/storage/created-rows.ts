import type { Format } from './durable/format.ts'
import { rowEntrySchema, type Row, type RowEntry } from './row-format.ts'
import type { z } from 'zod'

/** A row that knows when it was created. */
export interface CreatedRow extends Row {
  created_at: string
}

/** Rows by creation time, then by insertion. A row that is replaced keeps its place. */
export class CreatedRows<Item extends CreatedRow> {
  readonly #byId = new Map<string, Item>()
  readonly #order: string[] = []

  get size(): number {
    return this.#byId.size
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id)
  }

  /** The rows in their order. */
  list(): Item[] {
    return this.#order.flatMap((id) => this.#byId.get(id) ?? [])
  }

  put(row: Item): void {
    if (!this.#byId.has(row.id)) this.#order.splice(this.#placeOf(row), 0, row.id)
    this.#byId.set(row.id, row)
  }

  /** Puts the row behind all others, whenever it was created. */
  append(row: Item): void {
    if (!this.#byId.has(row.id)) this.#order.push(row.id)
    this.#byId.set(row.id, row)
  }

  remove(id: string): void {
    if (this.#byId.delete(id)) this.#order.splice(this.#order.indexOf(id), 1)
  }

  #placeOf({ created_at: createdAt }: Item): number {
    const createdMs = Date.parse(createdAt)
    const isLater = (id: string) => Date.parse(this.#byId.get(id)?.created_at ?? '') > createdMs
    return this.#order.findLastIndex((id) => !isLater(id)) + 1
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
    empty: () => new CreatedRows(),
    parse: (value) => entrySchema.parse(value),
    apply(rows, entry) {
      if ('row' in entry) rows.append(entry.row)
      else if ('put' in entry) rows.put(entry.put)
      else rows.remove(entry.remove)
    },
    freeze(rows) {
      const list = rows.list()
      return { count: list.length, entries: asEntries(list) }
    },
  }
}

function* asEntries<Item extends CreatedRow>(
  rows: readonly Item[],
): Generator<CreatedRowEntry<Item>> {
  for (const row of rows) yield { row }
}
