import { useState } from 'react'

import { Dialog, DialogActions } from '../../../dialog/dialog.tsx'
import type { TodoActions } from '../todo-actions.ts'

interface EmptyTrashProps {
  count: number
  actions: TodoActions
}

/** The button that empties the trash, and the question before it. */
export function EmptyTrash({ count, actions }: EmptyTrashProps) {
  const [isAsking, setIsAsking] = useState(false)
  const tasks = count === 1 ? 'the task' : `all ${count} tasks`
  return (
    <>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        Empty trash
      </button>
      {isAsking ? (
        <Dialog title="Empty the trash?" onClose={() => setIsAsking(false)}>
          <form
            className="dialog-form"
            onSubmit={(event) => {
              event.preventDefault()
              setIsAsking(false)
              void actions.run({ type: 'empty-trash' })
            }}
          >
            <p className="dialog-text">This deletes {tasks} in the trash for good.</p>
            <DialogActions
              confirm="Empty trash"
              tone="danger"
              onCancel={() => setIsAsking(false)}
            />
          </form>
        </Dialog>
      ) : null}
    </>
  )
}
