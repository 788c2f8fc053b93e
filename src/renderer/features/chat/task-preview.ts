import type { Widgets } from '@openai/chatkit'

import type { LocalNow } from '../../../shared/clock.ts'
import { describeRepeat } from '../../../shared/todos/describe-repeat.ts'
import { dueLabel } from '../../../shared/todos/due-label.ts'
import { defaultList, type Todo } from '../../../shared/todos/todo.ts'

const mostNotes = 200

function facts(todo: Todo, now: LocalNow): string {
  const { due, list, tags, repeat, status, deletedAt } = todo
  return [
    ...(deletedAt === null ? [] : ['In the trash']),
    ...(status === 'done' ? ['Completed'] : []),
    ...(due === null ? [] : [dueLabel(due, now).text]),
    ...(repeat === null ? [] : [describeRepeat(repeat)]),
    ...(list === defaultList ? [] : [list]),
    ...tags.map((tag) => `#${tag}`),
  ].join(' · ')
}

/** A task in a few lines, shown over its mention. */
export function taskPreview(todo: Todo, now: LocalNow): Widgets.BasicRoot {
  const about = facts(todo, now)
  const notes = todo.notes.trim()
  const shortNotes = notes.length > mostNotes ? `${notes.slice(0, mostNotes)}…` : notes
  return {
    type: 'Basic',
    direction: 'col',
    gap: 1,
    padding: 3,
    children: [
      { type: 'Text', value: todo.title, weight: 'semibold' },
      ...(about === '' ? [] : [{ type: 'Caption' as const, value: about }]),
      ...(notes === '' ? [] : [{ type: 'Caption' as const, value: shortNotes }]),
    ],
  }
}
