import { useMemo, useState } from 'react'
import type { AssistantMessageContent } from '../../../../shared/chatkit/index.ts'
import { createCitationReader, type Citations } from '../../engine/citations/citations.ts'
import type { MarkdownMark } from '../../markdown/markdown-mark.ts'
import { CitationMarker } from './citation-marker.tsx'

export type PartMarks = readonly (readonly MarkdownMark[])[]

function marksOf({ parts }: Citations): PartMarks {
  return parts.map((citations) =>
    citations.map((citation) => ({
      index: citation.index,
      key: `${citation.index}:${citation.sources.map(({ key }) => key).join(' ')}`,
      node: <CitationMarker citation={citation} />,
    })),
  )
}

/** The sources of a message and the marks in its parts; the same objects while only its text grows. */
export function useCitations(content: readonly AssistantMessageContent[]) {
  const [read] = useState(createCitationReader)
  const citations = read(content)
  return useMemo(() => ({ sources: citations.sources, marks: marksOf(citations) }), [citations])
}
