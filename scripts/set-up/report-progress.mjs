/**
 * Prints one line of progress. It goes to stderr because stdout belongs to what runs afterwards:
 * `npm run serve` promises nothing but its one JSON line there.
 * @param {string} line
 */
export function reportProgress(line) {
  process.stderr.write(`[set-up] ${line}\n`)
}
