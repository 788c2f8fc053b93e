import { ArrowDown, ArrowUp, CornerDownRight, GripVertical, Plus, Trash2 } from 'lucide-react'
import { useState, type KeyboardEvent, type RefObject } from 'react'

import { parseQuickAdd } from '../../../../shared/todos/quick-add/parse-quick-add.ts'
import { toDraft } from '../../../../shared/todos/quick-add/quick-add.ts'
import { deepestLevel, type Todo } from '../../../../shared/todos/todo.ts'
import { TodoCheck } from '../todo-check.tsx'
import { useFocusKept } from '../use-focus-kept.ts'
import type { WorkContext } from '../work/work-context.ts'
import { levelOf, siblingBeside, subtaskRows, type SubtaskRow } from './subtask-rows.ts'

interface SubtasksProps {
  todo: Todo
  context: WorkContext
}

/** The subtasks of a task, on as many levels as there may be. */
export function Subtasks({ todo, context }: SubtasksProps) {
  const { state } = context
  const rows = subtaskRows(todo.id, state.todos.rows)
  const level = levelOf(todo, state.todos)
  if (level >= deepestLevel && rows.length === 0) return null
  const done = rows.filter(({ todo: { status } }) => status === 'done').length
  return (
    <section className="detail-subtasks" aria-label="Subtasks">
      <h2>
        Subtasks
        {rows.length === 0 ? null : (
          <span>
            {done} of {rows.length}
          </span>
        )}
      </h2>
      <ul>
        {rows.map((row) => (
          <SubtaskLine
            key={row.todo.id}
            row={row}
            rows={rows}
            canNest={level + row.level < deepestLevel}
            context={context}
          />
        ))}
      </ul>
      {level < deepestLevel ? (
        <AddSubtask parent={todo} label="Add a subtask" context={context} />
      ) : null}
    </section>
  )
}

interface SubtaskLineProps {
  row: SubtaskRow
  rows: readonly SubtaskRow[]
  /** Whether it may have subtasks of its own. */
  canNest: boolean
  context: WorkContext
}

/** Puts a subtask before or after the one beside it, also with the keyboard from its title. */
function useShift({ row, rows, context }: SubtaskLineProps) {
  const { todo } = row
  const { ref, keep } = useFocusKept<HTMLInputElement>(rows.indexOf(row))
  const shift = (step: -1 | 1) => {
    const sibling = siblingBeside(rows, todo, step)
    if (sibling === null) return
    const place = step < 0 ? { before: sibling.id } : { after: sibling.id }
    void context.actions.run({ type: 'move', ids: [todo.id], place })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (event.repeat) return
    keep()
    shift(step < 0 ? -1 : 1)
  }
  return { titleRef: ref, shift, onKeyDown }
}

function SubtaskLine(props: SubtaskLineProps) {
  const { row, canNest, context } = props
  const [isAdding, setIsAdding] = useState(false)
  const { todo, level } = row
  const { actions } = context
  const { titleRef, shift, onKeyDown } = useShift(props)
  return (
    <li className="subtask" data-level={level} data-drag-id={todo.id} onKeyDown={onKeyDown}>
      <div className="subtask-line" data-status={todo.status}>
        <GripVertical className="subtask-grip" size={14} aria-hidden />
        <TodoCheck todo={todo} isTabStop onToggle={(one) => void actions.toggle([one])} />
        <SubtaskTitle
          title={todo.title}
          inputRef={titleRef}
          onSave={(title) => actions.rename(todo, title)}
        />
        <span className="subtask-actions">
          <LineButton icon={ArrowUp} label={`Move ${todo.title} up`} onPress={() => shift(-1)} />
          <LineButton icon={ArrowDown} label={`Move ${todo.title} down`} onPress={() => shift(1)} />
          {canNest ? (
            <LineButton
              icon={CornerDownRight}
              label={`Add a subtask to ${todo.title}`}
              onPress={() => setIsAdding(true)}
            />
          ) : null}
          <LineButton
            icon={Trash2}
            label={`Delete ${todo.title}`}
            onPress={() => void actions.run({ type: 'delete', ids: [todo.id] })}
          />
        </span>
      </div>
      {isAdding ? (
        <AddSubtask
          parent={todo}
          label={`Add a subtask to ${todo.title}`}
          context={context}
          isFocused
          onLeave={() => setIsAdding(false)}
        />
      ) : null}
    </li>
  )
}

interface LineButtonProps {
  icon: typeof ArrowUp
  label: string
  onPress: () => void
}

function LineButton({ icon: Icon, label, onPress }: LineButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon size={14} aria-hidden />
    </button>
  )
}

interface SubtaskTitleProps {
  title: string
  inputRef: RefObject<HTMLInputElement | null>
  /** False when the title cannot be kept, so that it stays for the person to shorten. */
  onSave: (title: string) => boolean
}

function SubtaskTitle({ title, inputRef, onSave }: SubtaskTitleProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const finish = () => {
    if (draft === null || onSave(draft)) setDraft(null)
  }
  return (
    <input
      ref={inputRef}
      className="subtask-title"
      aria-label={`Title of ${title}`}
      dir="auto"
      value={draft ?? title}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish()
        if (event.key === 'Escape' && draft !== null) {
          event.preventDefault()
          setDraft(null)
        }
      }}
    />
  )
}

interface AddSubtaskProps {
  parent: Todo
  label: string
  context: WorkContext
  isFocused?: boolean
  onLeave?: () => void
}

function AddSubtask({ parent, label, context, isFocused, onLeave }: AddSubtaskProps) {
  const [text, setText] = useState('')
  const { actions, reading } = context
  const add = async () => {
    const draft = toDraft(parseQuickAdd(text, reading))
    if (text.trim() === '') onLeave?.()
    if (draft.title === '') return
    const added = await actions.add({ ...draft, parentId: parent.id })
    if (added) setText('')
  }
  return (
    <form
      className="subtask-add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Plus size={15} aria-hidden />
      <input
        aria-label={label}
        placeholder="Add a subtask"
        dir="auto"
        autoComplete="off"
        value={text}
        ref={isFocused ? focusWhenMade : null}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || (text === '' && !onLeave)) return
          event.preventDefault()
          setText('')
          onLeave?.()
        }}
      />
    </form>
  )
}

function focusWhenMade(input: HTMLInputElement | null): void {
  input?.focus()
}
