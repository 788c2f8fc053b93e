import { Low } from 'lowdb'

import type { StorageContext } from '../storage-context.ts'
import { asReadError, type StorageError } from '../storage-error.ts'
import { DurableAdapter, type Opening } from './durable-adapter.ts'
import type { Place } from './file-names.ts'
import type { Format } from './format.ts'
import { Ledger } from './ledger.ts'

/** Some data of one format, in memory and on the disk, which are always equal. */
export class Database<State, Entry> {
  readonly #adapter: DurableAdapter<State, Entry>
  readonly #low: Low<Ledger<State, Entry>>
  #last: Promise<unknown> = Promise.resolve()

  private constructor(adapter: DurableAdapter<State, Entry>, low: Low<Ledger<State, Entry>>) {
    this.#adapter = adapter
    this.#low = low
  }

  /** Opens what is stored under a name, repairing what can be repaired; `opening` tells what it met. */
  static async open<State, Entry>(
    context: StorageContext,
    place: Place,
    format: Format<State, Entry>,
  ): Promise<Database<State, Entry>> {
    const adapter = new DurableAdapter(context, place, format)
    const low = new Low(adapter, new Ledger<State, Entry>(format.empty()))
    await low.read()
    return new Database(adapter, low)
  }

  /** Opens what is stored; what cannot be read stays as it is, and its database empty and closed to changes. */
  static async openOrLeave<State, Entry>(
    context: StorageContext,
    place: Place,
    format: Format<State, Entry>,
  ): Promise<Database<State, Entry>> {
    try {
      return await Database.open(context, place, format)
    } catch (error) {
      const adapter = new DurableAdapter(context, place, format)
      adapter.leaveAlone(asReadError(place.folder, error))
      return new Database(adapter, new Low(adapter, new Ledger<State, Entry>(format.empty())))
    }
  }

  /** What is durable. Not to be changed but by `commit`. */
  get state(): State {
    return this.#low.data.state
  }

  /** What opening met. */
  get opening(): Opening {
    const { opening } = this.#adapter
    if (opening === null) throw new Error('The database is not open.')
    return opening
  }

  /** Why nothing can be written; null when all is well. */
  get refusal(): StorageError | null {
    return this.#adapter.refusal
  }

  /** Takes nothing from now on, for this reason. */
  refuse(reason: StorageError): void {
    this.#adapter.refuse(reason)
  }

  /** Resolves when the entries are durable and in the state; rejects with StorageError and changes nothing. */
  commit(...entries: Entry[]): Promise<void> {
    for (const entry of entries) this.#low.data.stage(entry)
    const written = this.#low.write()
    this.#last = written.catch(() => {})
    return written
  }

  /** Resolves when all that was committed so far is durable or was rejected. */
  async settled(): Promise<void> {
    await this.#last
  }

  /** Calls back with the state that another program left in the files, after ours was put in safety. */
  onForeignState(listener: (state: State) => void): void {
    this.#adapter.onForeignState = listener
  }

  /** Looks whether another program wrote to the files. */
  check(): Promise<void> {
    return this.#adapter.check()
  }

  /** Stores the entries as a snapshot, twice, since no earlier one could stand in for it; for new data only. */
  async replaceWith(entries: readonly Entry[]): Promise<void> {
    await this.#adapter.bringIn(entries)
  }

  close(): Promise<void> {
    return this.#adapter.close()
  }
}
