import { useState } from 'react'

interface Pieces {
  readonly value: string
  /** Where each piece that still fades in begins; all before the first one stands. */
  readonly starts: readonly number[]
}

const mostFading = 12

/** The pieces after the text became another: what was appended fades in, other changes just show. */
export function growPieces(pieces: Pieces, value: string): Pieces {
  if (!value.startsWith(pieces.value)) return { value, starts: [] }
  return { value, starts: [...pieces.starts, pieces.value.length].slice(-mostFading) }
}

/** A text that grows while it streams; what is new fades in. */
export function GrowingText({ value }: { value: string }) {
  const [pieces, setPieces] = useState<Pieces>({ value, starts: [] })
  if (pieces.value !== value) setPieces(growPieces(pieces, value))
  const { starts } = pieces
  return (
    <>
      {value.slice(0, starts[0] ?? value.length)}
      {starts.map((start, index) => (
        <span key={start} className="fresh">
          {value.slice(start, starts[index + 1] ?? value.length)}
        </span>
      ))}
    </>
  )
}
