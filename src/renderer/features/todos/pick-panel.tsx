import { Check, Plus, type LucideIcon } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'

import { foldText } from '../../../shared/todos/fold-text.ts'
import type { OverlayAnchor } from './overlay-anchor.ts'
import { Overlay } from './overlay.tsx'

export interface PickOption {
  name: string
  icon: LucideIcon
  /** `some` when a part of the chosen todos has it. */
  state: 'all' | 'some' | 'none'
}

interface PickPanelProps {
  anchor: OverlayAnchor
  label: string
  placeholder: string
  options: readonly PickOption[]
  /** What to call making a new one; the panel offers it for words that no option has. */
  createLabel: (name: string) => string
  /** The panel stays open after a choice, for choosing several. */
  isMultiple: boolean
  onPick: (name: string) => void
  onClose: (returnFocus: boolean) => void
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const index = stops.findIndex((stop) => stop === document.activeElement)
  stops[(index + step + stops.length) % stops.length]?.focus()
}

/** A list to choose from that narrows while typing, and takes new names. */
export function PickPanel(props: PickPanelProps) {
  const { anchor, label, options, isMultiple, onPick, onClose } = props
  const [text, setText] = useState('')
  const wanted = foldText(text.trim())
  const shown = options.filter(({ name }) => foldText(name).includes(wanted))
  const isKnown = options.some(({ name }) => foldText(name) === wanted)
  const newName = text.trim()
  const pick = (name: string) => {
    setText('')
    if (!isMultiple) onClose(true)
    onPick(name)
  }
  return (
    <Overlay anchor={anchor} role="dialog" label={label} onClose={onClose}>
      <div className="pick-panel" onKeyDown={moveFocus}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const name = wanted === '' || isKnown ? shown[0]?.name : (shown[0]?.name ?? newName)
            if (name !== undefined && wanted !== '') pick(name)
          }}
        >
          <input
            className="text-input"
            data-initial-focus=""
            aria-label={props.placeholder}
            placeholder={props.placeholder}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </form>
        <ul className="pick-options" aria-label={label}>
          {shown.map((option) => (
            <PickEntry key={option.name} option={option} isMultiple={isMultiple} onPick={pick} />
          ))}
        </ul>
        {wanted === '' || isKnown ? null : (
          <button type="button" className="menu-item" onClick={() => pick(newName)}>
            <Plus size={16} aria-hidden />
            <span className="menu-item-label">{props.createLabel(newName)}</span>
          </button>
        )}
      </div>
    </Overlay>
  )
}

interface PickEntryProps {
  option: PickOption
  isMultiple: boolean
  onPick: (name: string) => void
}

const pressed = { all: true, some: 'mixed', none: false } as const

function PickEntry({ option, onPick }: PickEntryProps) {
  const { name, icon: Icon, state } = option
  return (
    <li>
      <button
        type="button"
        className="menu-item"
        aria-pressed={pressed[state]}
        data-state={state}
        onClick={() => onPick(name)}
      >
        <Icon size={16} aria-hidden />
        <span className="menu-item-label" dir="auto">
          {name}
        </span>
        {state === 'none' ? null : <Check size={16} aria-hidden />}
      </button>
    </li>
  )
}
