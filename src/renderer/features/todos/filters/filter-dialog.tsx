import { useId, useState, type SyntheticEvent } from 'react'

import type { LocalNow } from '../../../../shared/clock.ts'
import {
  savedFilterSchema,
  type Color,
  type SavedFilter,
} from '../../../../shared/todos/outline.ts'
import { parseFilter } from '../../../../shared/todos/filter/parse-filter.ts'
import type { Todo } from '../../../../shared/todos/todo.ts'
import type { Summaries } from '../../../../shared/todos/views/summaries.ts'
import { Dialog, DialogActions } from '../../../dialog/dialog.tsx'
import { NameField } from '../name-field.tsx'
import { ColorChoice } from '../sidebar/color-choice.tsx'
import type { TodoActions } from '../todo-actions.ts'
import type { TodoView } from '../todo-view.ts'
import { BuilderForm } from './builder-form.tsx'
import { FilterPreview } from './filter-preview.tsx'
import { QueryField } from './query-field.tsx'
import { useFilterDraft } from './use-filter-draft.ts'
import './filters.css'

interface FilterDialogProps {
  /** The filter to change; null for a new one. */
  filter: SavedFilter | null
  context: {
    summaries: Summaries
    actions: TodoActions
    now: LocalNow
    onChange: (view: TodoView) => void
  }
  todos: readonly Todo[]
  onClose: () => void
}

/** Makes a saved filter, or changes one: as a form, or in the words of the query. */
export function FilterDialog({ filter, context, todos, onClose }: FilterDialogProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [name, setName] = useState(filter?.name ?? '')
  const [color, setColor] = useState<Color | null>(filter?.color ?? null)
  const draft = useFilterDraft(filter?.query ?? 'today')
  const helpId = useId()
  const parsed = parseFilter(draft.query)
  const { name: nameSchema } = savedFilterSchema.shape
  const isComplete = parsed.ok && nameSchema.safeParse(name).success
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isComplete) return
    const saved = { ...(filter === null ? {} : { id: filter.id }), name, query: draft.query, color }
    const change = await context.actions.run({ type: 'save-filter', filter: saved }, setProblem)
    if (change === null) return
    onClose()
    const added = change.outline?.after.filters.at(-1)
    if (filter === null && added) context.onChange({ kind: 'filter', id: added.id })
  }
  return (
    <Dialog title={filter === null ? 'New filter' : 'Edit filter'} width={680} onClose={onClose}>
      <form className="dialog-form" onSubmit={(event) => void save(event)}>
        <NameField name={name} placeholder="Work this week" onChange={setName} />
        <BuilderForm
          builder={draft.builder}
          summaries={context.summaries}
          onChange={draft.setBuilder}
        />
        <QueryField query={draft.query} parsed={parsed} helpId={helpId} onChange={draft.setQuery} />
        <FilterPreview parsed={parsed} todos={todos} now={context.now} />
        <ColorChoice color={color} onChange={setColor} />
        <DialogActions
          confirm={filter === null ? 'Create filter' : 'Save'}
          isDisabled={!isComplete}
          problem={problem}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
