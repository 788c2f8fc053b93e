/** One measured number, beside the same number of another package where there is one. */
export interface Figure {
  name: string
  value: number
  unit: 'events/s' | 'µs/delta' | 'µs/message' | 'ms' | 'messages' | 'actions' | 's' | 'MB' | 'rows'
  /** The other package. */
  peer?: string
  peerValue?: number | undefined
}

/** Prints the figure as one line of JSON; `ratio` is how many times better it is than the peer's. */
export function printFigure({ name, value, unit, peer, peerValue }: Figure): void {
  const line = {
    name,
    value: rounded(value),
    unit,
    peer: peerValue === undefined ? null : (peer ?? null),
    peerValue: peerValue === undefined ? null : rounded(peerValue),
    ratio: peerValue === undefined ? null : rounded(ratio(value, peerValue, unit)),
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function ratio(value: number, peerValue: number, unit: Figure['unit']): number {
  return unit === 'events/s' ? value / peerValue : peerValue / value
}

function rounded(value: number): number {
  return value >= 1_000 ? Math.round(value) : Number(value.toPrecision(3))
}
