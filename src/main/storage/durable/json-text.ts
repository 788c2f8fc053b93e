/** JSON between two places among bytes, which is lighter than a buffer of its own. */
export class JsonText {
  readonly bytes: Buffer
  readonly start: number
  readonly end: number

  constructor(bytes: Buffer, start: number, end: number) {
    this.bytes = bytes
    this.start = start
    this.end = end
  }

  /** What it says; throws when it is no JSON. */
  parse(): unknown {
    return JSON.parse(this.bytes.toString('utf8', this.start, this.end))
  }
}
