import type { JsonText } from './json-text.ts'

/** What a snapshot has to hold: so many entries, which stay the same however long it takes to write them. */
export interface FrozenEntries<Entry> {
  count: number
  entries: Iterable<Entry>
}

/**
 * A kind of data: how its state is made of entries. The entries of a snapshot are its content, those
 * of a journal the changes since. An entry says what is, not what to add to it, so that applying it
 * twice does no harm.
 */
export interface Format<State, Entry> {
  readonly name: string
  /** Counts up when older versions of the app could no longer read what is written. */
  readonly version: number
  empty(): State
  /** The entry in a JSON value of this or an older version; throws when it is none. */
  parse(value: unknown, version: number): Entry
  apply(state: State, entry: Entry): void
  /**
   * Takes an entry of a snapshot of this version as the text that it is, between two places of the
   * file, to be read when it is needed; false when it has to be read now. It is known to be what was
   * written.
   */
  defer?(state: State, text: JsonText): boolean
  /** The smaller entries that together do the same as a large one; null for all others. */
  divide?(state: State, entry: Entry): Iterable<Entry> | null
  /** The entries that make this state; later changes of the state do not show in them. */
  freeze(state: State): FrozenEntries<Entry>
}
