import { useState, type SyntheticEvent } from 'react'

import { tagNameSchema } from '../../../../shared/todos/todo.ts'
import { Dialog, DialogActions } from '../../../dialog/dialog.tsx'
import { NameField } from '../name-field.tsx'
import type { TodoActions } from '../todo-actions.ts'

interface RenameTagDialogProps {
  tag: string
  run: TodoActions['run']
  onClose: () => void
  onSaved: (name: string) => void
}

export function RenameTagDialog({ tag, run, onClose, onSaved }: RenameTagDialogProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [name, setName] = useState(tag)
  const parsed = tagNameSchema.safeParse(name.replace(/^#/u, ''))
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!parsed.success) return
    const isChanged = parsed.data !== tag
    if (
      isChanged &&
      (await run({ type: 'rename-tag', from: tag, to: parsed.data }, setProblem)) === null
    )
      return
    onSaved(parsed.data)
    onClose()
  }
  return (
    <Dialog title={`Rename #${tag}`} onClose={onClose}>
      <form className="dialog-form" onSubmit={(event) => void save(event)}>
        <NameField name={name} onChange={setName} />
        <p className="dialog-text">All tasks with this tag get the new name.</p>
        <DialogActions
          confirm="Rename"
          isDisabled={!parsed.success}
          problem={problem}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
