import { Ban, Repeat as RepeatIcon } from 'lucide-react'

import type { Command, TodoPatch } from '../../../../shared/todos/command.ts'
import { describeRepeat } from '../../../../shared/todos/describe-repeat.ts'
import type { Repeat, Todo } from '../../../../shared/todos/todo.ts'
import type { OverlayAnchor } from '../overlay-anchor.ts'
import { Overlay } from '../overlay.tsx'
import type { WhenReading } from './read-when.ts'
import { missedPolicies, missedPolicyOf, repeatChoices } from './repeat-choices.ts'
import { WhenField } from './when-field.tsx'
import './schedule.css'

interface RepeatPanelProps {
  todo: Todo
  anchor: OverlayAnchor
  reading: WhenReading
  run: (command: Command) => void
  onClose: (returnFocus: boolean) => void
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Sets how a todo repeats, what it counts from, and what becomes of missed dates. */
export function RepeatPanel({ todo, anchor, reading, run, onClose }: RepeatPanelProps) {
  const { repeat, due } = todo
  const update = (patch: TodoPatch) => run({ type: 'update', ids: [todo.id], patch })
  const finish = (patch: TodoPatch) => {
    onClose(true)
    update(patch)
  }
  return (
    <Overlay anchor={anchor} role="dialog" label={`Repeat ${todo.title}`} onClose={onClose}>
      <div className="schedule">
        <WhenField
          label="Repeat"
          placeholder="every 3 days, every! week, last friday…"
          due={due}
          reading={reading}
          onRead={({ patch }) => finish(patch)}
        />
        <RepeatChoices
          repeat={repeat}
          date={due?.date ?? reading.now.date}
          onChoose={(next) => finish({ repeat: next })}
        />
        {repeat === null ? null : (
          <RepeatSettings repeat={repeat} onSave={(next) => update({ repeat: next })} />
        )}
      </div>
    </Overlay>
  )
}

interface RepeatChoicesProps {
  repeat: Repeat | null
  date: string
  onChoose: (repeat: Repeat | null) => void
}

function RepeatChoices({ repeat, date, onChoose }: RepeatChoicesProps) {
  return (
    <>
      {repeatChoices(date).map((choice) => (
        <button
          key={choice.rule}
          type="button"
          className="menu-item"
          aria-pressed={repeat?.rule === choice.rule}
          onClick={() => onChoose({ ...repeat, ...choice, from: repeat?.from ?? choice.from })}
        >
          <RepeatIcon size={16} aria-hidden />
          <span className="menu-item-label">{capital(describeRepeat(choice))}</span>
        </button>
      ))}
      <button
        type="button"
        className="menu-item"
        disabled={repeat === null}
        onClick={() => onChoose(null)}
      >
        <Ban size={16} aria-hidden />
        <span className="menu-item-label">Does not repeat</span>
      </button>
    </>
  )
}

interface RepeatSettingsProps {
  repeat: Repeat
  onSave: (repeat: Repeat) => void
}

function RepeatSettings({ repeat, onSave }: RepeatSettingsProps) {
  return (
    <div className="repeat-settings">
      <label className="repeat-check">
        <input
          type="checkbox"
          checked={repeat.from === 'completion'}
          onChange={(event) =>
            onSave({ ...repeat, from: event.target.checked ? 'completion' : 'due' })
          }
        />
        Count from when it is completed
      </label>
      <fieldset>
        <legend>When a date was missed</legend>
        {missedPolicies.map(({ value, label, detail }) => (
          <label key={value} className="repeat-check">
            <input
              type="radio"
              name="missed"
              checked={missedPolicyOf(repeat) === value}
              onChange={() => onSave({ ...repeat, missed: value })}
            />
            <span>
              {label}
              <small>{detail}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
