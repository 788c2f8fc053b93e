/** What lowdb holds as its data: the state that is on the disk, and the entries on their way there. */
export class Ledger<State, Entry> {
  /** Changed only by entries that are durable. */
  readonly state: State
  #staged: Entry[] = []

  constructor(state: State) {
    this.state = state
  }

  /** Adds an entry for the next write. */
  stage(entry: Entry): void {
    this.#staged.push(entry)
  }

  /** Hands the staged entries over to whoever writes them. */
  takeStaged(): Entry[] {
    return this.#staged.splice(0)
  }
}
