/** A set-up step failed for a reason that a person can act on; the message is the whole explanation. */
export class SetUpError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message)
    this.name = 'SetUpError'
  }
}
