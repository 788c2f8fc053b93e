import {
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import { createPortal } from 'react-dom'
import type { EntitySource } from '../../../../shared/chatkit/index.ts'
import {
  markerLabel,
  type Citation,
  type NumberedSource,
} from '../../engine/citations/citations.ts'
import { readLink } from '../../markdown/safe-link.ts'
import type { Translate } from '../../messages/translate.ts'
import { Popover } from '../../widgets/picker/popover.tsx'
import { useChat, useChatState } from '../chat-context.ts'
import { EntityPreview, useHasPreviews } from '../entities/entity-preview.tsx'
import { useDelayedOpen } from '../entities/use-delayed-open.ts'
import { entityOfSource } from './source-entity.ts'
import { SourceIcon } from './source-icon.tsx'
import { SourceLine } from './source-line.tsx'

function spokenLabel(sources: readonly NumberedSource[], translate: Translate): string {
  return sources
    .map(({ number, source }) => translate('source.name', { number, title: source.title }))
    .join(', ')
}

interface CardProps {
  sources: readonly NumberedSource[]
  anchor: RefObject<HTMLElement | null>
  onClose: () => void
}

function Card({ sources, anchor, onClose }: CardProps) {
  return (
    <Popover
      inline
      anchor={anchor}
      side="top"
      align="start"
      className="source-card"
      onClose={onClose}
    >
      {sources.map((numbered) => (
        <SourceLine key={numbered.key} numbered={numbered} />
      ))}
    </Popover>
  )
}

/** The card opens for a pointer that rests there and for the focus, and stays while the focus is in it. */
function useCard(place: RefObject<HTMLElement | null>) {
  const { open, later, now } = useDelayedOpen()
  const byHover = ({ pointerType }: PointerEvent, next: boolean) => {
    if (pointerType !== 'touch') later(next)
  }
  const handlers = {
    onPointerEnter: (event: PointerEvent) => byHover(event, true),
    onPointerLeave: (event: PointerEvent) => byHover(event, false),
    onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && later(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) now(false)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !open) return
      event.stopPropagation()
      place.current?.querySelector<HTMLElement>('.citation-marker')?.focus()
      now(false)
    },
  }
  return { open, now, handlers }
}

function Label({ sources }: { sources: readonly NumberedSource[] }) {
  const [first] = sources
  if (!first) return null
  return (
    <>
      {first.source.type !== 'url' && <SourceIcon source={first.source} size={12} />}
      <span className="citation-label" dir="auto">
        {markerLabel(first)}
      </span>
      {sources.length > 1 && <span className="citation-more">+{sources.length - 1}</span>}
    </>
  )
}

interface GlimpseProps {
  source: EntitySource
  place: HTMLElement
  onClose: () => void
}

interface MarkerProps {
  citation: Citation
  open: boolean
  onOpen: (open: boolean) => void
}

function useClick(sources: readonly NumberedSource[]): (() => void) | null {
  const { engine } = useChat()
  const onClick = useChatState((state) => state.options?.entities?.onClick)
  const source = sources.length === 1 ? sources[0]?.source : undefined
  if (source?.type !== 'entity' || !source.interactive || !onClick) return null
  return () => engine.store.get().options?.entities?.onClick?.(entityOfSource(source))
}

function Marker({ citation: { sources }, open, onOpen }: MarkerProps) {
  const { translate } = useChat()
  const click = useClick(sources)
  const source = sources.length === 1 ? sources[0]?.source : undefined
  const link = source?.type === 'url' ? readLink(source.url) : null
  const attributes = {
    className: 'citation-marker',
    'aria-label': spokenLabel(sources, translate),
  }
  if (link?.kind === 'web')
    return (
      <a {...attributes} href={link.href} target="_blank" rel="noopener noreferrer nofollow">
        <Label sources={sources} />
      </a>
    )
  return (
    <button
      {...attributes}
      type="button"
      aria-expanded={open}
      onClick={click ?? (() => onOpen(!open))}
    >
      <Label sources={sources} />
    </button>
  )
}

/** The page's own glimpse of an entity; outside of the text, where it may hold more than words. */
function Glimpse({ source, place, onClose }: GlimpseProps) {
  const id = useId()
  const anchor = useMemo(() => ({ current: place }), [place])
  const chat = place.closest('.chat')
  if (!chat) return null
  const preview = (
    <EntityPreview id={id} entity={entityOfSource(source)} anchor={anchor} onClose={onClose} />
  )
  return createPortal(preview, chat)
}

/** The one entity that a marker stands for, if the page has a glimpse of it. */
function useGlimpsed({ sources }: Citation): EntitySource | null {
  const has = useHasPreviews()
  const source = sources.length === 1 ? sources[0]?.source : undefined
  return has && source?.type === 'entity' && source.interactive ? source : null
}

/** Stands in a text where it refers to a source; several at one place are one marker. */
export function CitationMarker({ citation }: { citation: Citation }) {
  const place = useRef<HTMLSpanElement>(null)
  const [span, setSpan] = useState<HTMLElement | null>(null)
  const { open, now, handlers } = useCard(place)
  const glimpsed = useGlimpsed(citation)
  const close = () => now(false)
  const shown = open && glimpsed === null
  return (
    <span ref={place} className="citation" {...handlers}>
      <span ref={setSpan}>
        <Marker citation={citation} open={open} onOpen={now} />
      </span>
      {shown && <Card sources={citation.sources} anchor={place} onClose={close} />}
      {open && glimpsed && span && <Glimpse source={glimpsed} place={span} onClose={close} />}
    </span>
  )
}
