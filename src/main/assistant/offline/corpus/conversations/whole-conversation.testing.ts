/** What is said, how the reply begins, and what changes by it: `-line` and `+line`, as in the corpus. */
export type Turn = readonly [say: string, reply: RegExp, ...changes: string[]]

/** A conversation of one person from its first message to its last. */
export interface WholeConversation {
  voice: string
  before: readonly string[]
  turns: readonly Turn[]
}
