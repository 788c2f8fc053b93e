import type {
  Annotation,
  AssistantMessageContent,
  Source,
} from '../../../../shared/chatkit/index.ts'

/** A source of a message, with the number it has in the list below it. */
export interface NumberedSource {
  readonly number: number
  readonly key: string
  readonly source: Source
}

/** What stands at one place of a text. */
export interface Citation {
  /** An offset in the text, in UTF-16 units. */
  readonly index: number
  readonly sources: readonly NumberedSource[]
}

export interface Citations {
  readonly sources: readonly NumberedSource[]
  /** One list for each part of the message, in the order of the text. */
  readonly parts: readonly (readonly Citation[])[]
}

function keyOf(source: Source): string {
  if (source.type === 'url') return `url:${source.url}`
  return source.type === 'file' ? `file:${source.filename}` : `entity:${source.id}`
}

/** Marked ones in the order of the text, then those without a place. */
function inOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.toSorted(
    (left, right) => (left.index ?? Infinity) - (right.index ?? Infinity) || 0,
  )
}

function citationsOf(
  annotations: readonly Annotation[],
  numbered: ReadonlyMap<string, NumberedSource>,
): readonly Citation[] {
  const places = new Map<number, Map<string, NumberedSource>>()
  for (const { index, source } of inOrder(annotations)) {
    const entry = numbered.get(keyOf(source))
    if (index === undefined || index < 0 || !entry) continue
    const place = places.get(index) ?? new Map<string, NumberedSource>()
    places.set(index, place.set(entry.key, entry))
  }
  return [...places].map(([index, sources]) => ({ index, sources: [...sources.values()] }))
}

/** The distinct sources of a message, numbered as they come up, and where its text refers to them. */
export function readCitations(content: readonly AssistantMessageContent[]): Citations {
  const numbered = new Map<string, NumberedSource>()
  for (const part of content) {
    for (const { source } of inOrder(part.annotations)) {
      const key = keyOf(source)
      if (!numbered.has(key)) numbered.set(key, { number: numbered.size + 1, key, source })
    }
  }
  const parts = content.map((part) => citationsOf(part.annotations, numbered))
  return { sources: [...numbered.values()], parts }
}

/** The name of the site that an address belongs to; empty when it belongs to none. */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return ''
  return new URL(address).hostname.replace(/^www\./, '')
}

/** What a marker says of its first source; an entity or file without a short name shows its number. */
export function markerLabel({ source, number }: NumberedSource): string {
  if (source.type === 'url') return siteOf(source.url) || String(number)
  if (source.type === 'file') return String(number)
  return source.inline_label ?? source.label ?? String(number)
}

function sameAnnotations(
  left: readonly AssistantMessageContent[],
  right: readonly AssistantMessageContent[],
): boolean {
  return (
    left.length === right.length &&
    left.every((part, index) => part.annotations === right[index]?.annotations)
  )
}

/** Reads the citations of one message again and again; while only its text grows the answer is the same object. */
export function createCitationReader(): (content: readonly AssistantMessageContent[]) => Citations {
  let before: readonly AssistantMessageContent[] = []
  let citations = readCitations(before)
  return (content) => {
    if (!sameAnnotations(before, content)) citations = readCitations(content)
    before = content
    return citations
  }
}
