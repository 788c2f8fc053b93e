import { Check, ChevronRight } from 'lucide-react'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Spinner } from '../../widgets/spinner.tsx'
import { useChat } from '../chat-context.ts'
import { ActionIcon } from './action-icon.tsx'
import type { ComposerMenu, OpenMenu } from './composer-menu.ts'
import { byGroup, lookOf, type Suggestion } from './suggestions.ts'

interface RowProps {
  suggestion: Suggestion
  id: string
  active: boolean
  pending: boolean
  onPoint: () => void
  onChoose: () => void
}

function RowMark({ suggestion, pending }: { suggestion: Suggestion; pending: boolean }) {
  const { checked, nested } = lookOf(suggestion)
  if (pending) return <Spinner size={14} />
  if (checked) return <Check aria-hidden size={16} />
  return nested ? <ChevronRight aria-hidden size={16} className="mirrored" /> : null
}

function Row({ suggestion, id, active, pending, onPoint, onChoose }: RowProps) {
  const { label, description, icon, checked, disabled } = lookOf(suggestion)
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      className={active ? 'suggestion active' : 'suggestion'}
      aria-selected={active}
      aria-disabled={disabled}
      aria-checked={checked}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      {icon && <ActionIcon icon={icon} />}
      <span className="suggestion-text">
        <span className="suggestion-label" dir="auto">
          {label}
        </span>
        {description && (
          <span className="suggestion-description" dir="auto">
            {description}
          </span>
        )}
      </span>
      <RowMark suggestion={suggestion} pending={pending} />
    </button>
  )
}

/** Keeps the active row in sight, without scrolling anything but the list. */
function bringInSight(list: HTMLElement | null): void {
  const row = list?.querySelector<HTMLElement>('.suggestion.active')
  if (!list || !row) return
  const top = row.offsetTop
  const below = top + row.offsetHeight - list.clientHeight
  const position = Math.min(top, Math.max(below, list.scrollTop))
  if (position !== list.scrollTop) list.scrollTop = position
}

function Status({ open }: { open: OpenMenu }) {
  const { translate } = useChat()
  const { status, suggestions } = open
  if (status === 'failed')
    return (
      <p className="suggestion-note" role="status">
        {translate('composer.searchFailed')}
      </p>
    )
  if (suggestions.length > 0) return null
  return (
    <p className="suggestion-note" role="status">
      {status === 'searching' && <Spinner size={14} />}
      {translate(status === 'searching' ? 'composer.searching' : 'widget.nothingFound')}
    </p>
  )
}

interface SuggestionListProps {
  id: string
  open: OpenMenu
  menu: ComposerMenu
}

/** The list above the text field; the field keeps the focus and moves through it. */
export function SuggestionList({ id, open, menu }: SuggestionListProps) {
  const { translate } = useChat()
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => bringInSight(list.current), [open.active, open.suggestions])
  const { suggestions } = open
  const rowOf = (suggestion: Suggestion, index: number) => (
    <Row
      key={suggestion.key}
      suggestion={suggestion}
      id={`${id}-${index}`}
      active={index === open.active}
      pending={suggestion.key === open.pending}
      onPoint={() => menu.point(index)}
      onChoose={() => menu.choose(index)}
    />
  )
  const label = translate(open.kind === 'tag' ? 'composer.mentions' : 'composer.commands')
  return (
    <div className="suggestions">
      <div
        ref={list}
        id={id}
        className="suggestion-list"
        role="listbox"
        aria-label={label}
        // Only so that it can be scrolled: while it is open, Tab chooses from it.
        tabIndex={0}
      >
        {[...byGroup(suggestions)].map(([name, rows], group) => (
          <Grouped key={name} name={name} id={`${id}-group-${group}`}>
            {rows.map((row) => rowOf(row, suggestions.indexOf(row)))}
          </Grouped>
        ))}
      </div>
      <Status open={open} />
    </div>
  )
}

function Grouped({ name, id, children }: { name: string; id: string; children: ReactNode }) {
  if (name === '') return children
  return (
    <div role="group" aria-labelledby={id} className="suggestion-group">
      <div id={id} className="suggestion-heading" dir="auto">
        {name}
      </div>
      {children}
    </div>
  )
}
