import { Search } from 'lucide-react'
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react'

import { DialogFrame } from '../../../dialog/dialog.tsx'
import { keyActions } from '../keys/key-actions.ts'
import { KeyCaps } from '../keys/key-caps.tsx'
import { keysOf, type ChangedKeys } from '../keys/key-map.ts'
import {
  paletteSections,
  type FoundEntry,
  type PaletteSection,
  type PaletteSource,
  type PaletteTarget,
} from './palette-entries.ts'
import './palette.css'

interface PaletteProps {
  source: PaletteSource
  keys: ChangedKeys
  onChoose: (target: PaletteTarget) => void
  onClose: () => void
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
}

interface PaletteState {
  text: string
  setText: (text: string) => void
  sections: readonly PaletteSection[]
  entries: readonly FoundEntry[]
  current: FoundEntry | undefined
  point: (entry: FoundEntry) => void
  onKeyDown: (event: KeyboardEvent) => void
}

function usePalette({ source, onChoose }: PaletteProps): PaletteState {
  const [text, setText] = useState('')
  const [index, setIndex] = useState(0)
  const wanted = useDeferredValue(text)
  const sections = useMemo(() => paletteSections(source, wanted), [source, wanted])
  const entries = sections.flatMap((section) => section.entries)
  const at = Math.min(index, entries.length - 1)
  const current = entries[at]
  return {
    ...{ text, sections, entries, current },
    setText: (next) => {
      setText(next)
      setIndex(0)
    },
    point: (entry) => setIndex(entries.indexOf(entry)),
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing || current === undefined) return
      const step = steps[event.key]
      if (step === undefined && event.key !== 'Enter') return
      event.preventDefault()
      if (step === undefined) onChoose(current.target)
      else setIndex(step(at, entries.length))
    },
  }
}

/** One field to find every task, view and action. */
export function Palette(props: PaletteProps) {
  const state = usePalette(props)
  const { text, entries } = state
  const listId = useId()
  const idOf = (entry: FoundEntry) => `${listId}-${entries.indexOf(entry)}`
  return (
    <DialogFrame
      label="Find a task, view or action"
      className="palette"
      width={600}
      isLight
      onClose={props.onClose}
    >
      <PaletteField state={state} listId={listId} idOf={idOf} />
      <div id={listId} role="listbox" aria-label="Found" className="dialog-scroll palette-list">
        {state.sections.map((section) => (
          <PaletteGroup key={section.title} {...props} {...{ section, state, idOf }} />
        ))}
      </div>
      <p className="palette-nothing" role="status">
        {entries.length === 0 ? `Nothing fits “${text.trim()}”.` : ''}
      </p>
    </DialogFrame>
  )
}

interface PaletteFieldProps {
  state: PaletteState
  listId: string
  idOf: (entry: FoundEntry) => string
}

function PaletteField({ state, listId, idOf }: PaletteFieldProps) {
  return (
    <div className="palette-field">
      <Search size={18} aria-hidden />
      <input
        role="combobox"
        aria-label="Find a task, view or action"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={state.current === undefined ? undefined : idOf(state.current)}
        aria-autocomplete="list"
        placeholder="Find a task, view or action"
        dir="auto"
        autoComplete="off"
        value={state.text}
        onChange={(event) => state.setText(event.target.value)}
        onKeyDown={state.onKeyDown}
      />
    </div>
  )
}

interface PaletteGroupProps extends PaletteProps {
  section: PaletteSection
  state: PaletteState
  idOf: (entry: FoundEntry) => string
}

function PaletteGroup({ section, state, idOf, keys, onChoose }: PaletteGroupProps) {
  return (
    <div role="group" aria-label={section.title}>
      <div className="palette-title" aria-hidden>
        {section.title}
      </div>
      {section.entries.map((entry) => (
        <PaletteOption
          key={entry.key}
          id={idOf(entry)}
          entry={entry}
          isCurrent={entry === state.current}
          keys={keys}
          onPoint={() => state.point(entry)}
          onChoose={() => onChoose(entry.target)}
        />
      ))}
    </div>
  )
}

interface PaletteOptionProps {
  id: string
  entry: FoundEntry
  isCurrent: boolean
  keys: ChangedKeys
  onPoint: () => void
  onChoose: () => void
}

function scrollToCurrent(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' })
}

function PaletteOption({ id, entry, isCurrent, keys, onPoint, onChoose }: PaletteOptionProps) {
  const { icon: Icon, label, hint, target, positions } = entry
  const [combination] = target.kind === 'action' ? keysOf(target.action, keys) : []
  const scope = target.kind === 'action' ? keyActions[target.action].group : hint
  return (
    <button
      type="button"
      id={id}
      ref={isCurrent ? scrollToCurrent : null}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className="palette-option"
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <Icon size={16} aria-hidden />
      <span className="palette-label" dir="auto">
        <Marked text={label} positions={positions} />
      </span>
      {combination === undefined ? (
        <span className="palette-hint">{scope}</span>
      ) : (
        <KeyCaps combination={combination} />
      )}
    </button>
  )
}

function Marked({ text, positions }: { text: string; positions: readonly number[] }) {
  if (positions.length === 0) return text
  const marked = new Set(positions)
  const parts: { text: string; isMarked: boolean; start: number }[] = []
  for (let index = 0; index < text.length; index += 1) {
    const isMarked = marked.has(index)
    const last = parts.at(-1)
    if (last?.isMarked === isMarked) last.text += text.charAt(index)
    else parts.push({ text: text.charAt(index), isMarked, start: index })
  }
  return parts.map((part) => (part.isMarked ? <b key={part.start}>{part.text}</b> : part.text))
}
