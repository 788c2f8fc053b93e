import { useState, type SyntheticEvent } from 'react'

import type { Command } from '../../../../shared/todos/command.ts'
import type { Color } from '../../../../shared/todos/outline.ts'
import { listNameSchema } from '../../../../shared/todos/todo.ts'
import { Dialog, DialogActions } from '../../../dialog/dialog.tsx'
import { NameField } from '../name-field.tsx'
import type { TodoActions } from '../todo-actions.ts'
import { ColorChoice } from './color-choice.tsx'

interface ListDialogProps {
  /** The list to change; null for a new one. */
  list: { name: string; color: Color | null } | null
  run: TodoActions['run']
  onClose: () => void
  onSaved: (name: string) => void
}

/** What has to happen, in order: a list takes its colour along when it is renamed. */
function commandsOf(list: ListDialogProps['list'], name: string, color: Color | null): Command[] {
  if (list === null) return [{ type: 'save-list', name, color }]
  const isRenamed = name !== list.name
  const isRecoloured = color !== list.color
  return [
    ...(isRecoloured ? [{ type: 'save-list', name: list.name, color } as const] : []),
    ...(isRenamed ? [{ type: 'rename-list', from: list.name, to: name } as const] : []),
  ]
}

/** Makes a list, or changes its name and colour. */
export function ListDialog({ list, run, onClose, onSaved }: ListDialogProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [name, setName] = useState(list?.name ?? '')
  const [color, setColor] = useState(list?.color ?? null)
  const parsed = listNameSchema.safeParse(name)
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!parsed.success) return
    for (const command of commandsOf(list, parsed.data, color)) {
      if ((await run(command, setProblem)) === null) return
    }
    onSaved(parsed.data)
    onClose()
  }
  return (
    <Dialog title={list === null ? 'New list' : 'Edit list'} onClose={onClose}>
      <form className="dialog-form" onSubmit={(event) => void save(event)}>
        <NameField name={name} onChange={setName} />
        <ColorChoice color={color} onChange={setColor} />
        <DialogActions
          confirm={list === null ? 'Create list' : 'Save'}
          isDisabled={!parsed.success}
          problem={problem}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
