import { useState, type SyntheticEvent } from 'react'

import type { ListSummary } from '../../../../shared/todos/views/summaries.ts'
import { Dialog, DialogActions } from '../../../dialog/dialog.tsx'
import type { TodoActions } from '../todo-actions.ts'

interface DeleteListDialogProps {
  list: ListSummary
  lists: readonly ListSummary[]
  run: TodoActions['run']
  onClose: () => void
  onDeleted: () => void
}

function tasksIn({ open, done }: ListSummary): string {
  const count = open + done
  return count === 1 ? 'its task' : `its ${count} tasks`
}

/** Asks what happens to the tasks of a list before it is deleted. */
export function DeleteListDialog(props: DeleteListDialogProps) {
  const { list, lists, run, onClose, onDeleted } = props
  const others = lists.filter(({ name }) => name !== list.name)
  const [problem, setProblem] = useState<string | null>(null)
  const [moveTo, setMoveTo] = useState<string | null>(others[0]?.name ?? null)
  const isEmpty = list.open + list.done === 0
  const remove = async (event: SyntheticEvent) => {
    event.preventDefault()
    if ((await run({ type: 'delete-list', name: list.name, moveTo }, setProblem)) === null) return
    onDeleted()
    onClose()
  }
  return (
    <Dialog title={`Delete “${list.name}”?`} onClose={onClose}>
      <form className="dialog-form" onSubmit={(event) => void remove(event)}>
        {isEmpty ? (
          <p className="dialog-text">The list has no tasks.</p>
        ) : (
          <TaskChoice list={list} others={others} moveTo={moveTo} onChange={setMoveTo} />
        )}
        <DialogActions confirm="Delete list" tone="danger" problem={problem} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

interface TaskChoiceProps {
  list: ListSummary
  others: readonly ListSummary[]
  /** The list the tasks go to; null for the trash. */
  moveTo: string | null
  onChange: (moveTo: string | null) => void
}

function TaskChoice({ list, others, moveTo, onChange }: TaskChoiceProps) {
  return (
    <fieldset className="dialog-field">
      <legend>{`What happens to ${tasksIn(list)}?`}</legend>
      <label className="dialog-choice">
        <input
          type="radio"
          name="tasks"
          checked={moveTo !== null}
          onChange={() => onChange(others[0]?.name ?? null)}
        />
        Move to
        <select
          className="select-input"
          aria-label="Move the tasks to"
          value={moveTo ?? others[0]?.name}
          onChange={(event) => onChange(event.target.value)}
        >
          {others.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label className="dialog-choice">
        <input
          type="radio"
          name="tasks"
          checked={moveTo === null}
          onChange={() => onChange(null)}
        />
        Put them into the trash
      </label>
    </fieldset>
  )
}
