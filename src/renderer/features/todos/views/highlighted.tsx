import { Fragment } from 'react'

import { searchRanges } from '../../../../shared/todos/views/search-todos.ts'

interface HighlightedProps {
  text: string
  search: string
}

/** A text in which the words of the search are marked. */
export function Highlighted({ text, search }: HighlightedProps) {
  if (search === '') return text
  const ranges = searchRanges(text, search)
  if (ranges.length === 0) return text
  return (
    <>
      {ranges.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <mark className="match">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1])}
    </>
  )
}

const wordsBefore = 30
const excerptLength = 160

function excerptAround(notes: string, search: string): string | null {
  const [first] = searchRanges(notes, search)
  if (first === undefined) return null
  const cut = Math.max(0, first[0] - wordsBefore)
  const start = cut === 0 ? 0 : notes.indexOf(' ', cut) + 1 || cut
  const from = start > first[0] ? first[0] : start
  const excerpt = notes.slice(from, from + excerptLength).replace(/\s+/gu, ' ')
  const before = from === 0 ? '' : '…'
  return `${before}${excerpt}${from + excerptLength < notes.length ? '…' : ''}`
}

/** The place of the notes where the search matches; nothing when it matches elsewhere. */
export function NotesMatch({ notes, search }: { notes: string; search: string }) {
  const excerpt = search === '' ? null : excerptAround(notes, search)
  if (excerpt === null) return null
  return (
    <p className="notes-match" dir="auto">
      <Highlighted text={excerpt} search={search} />
    </p>
  )
}
