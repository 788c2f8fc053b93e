import type {
  StructuredInput,
  StructuredInputItem,
  Task,
  WidgetItem,
} from '../../shared/chatkit/index.ts'

/** What the model is told about a task that was shown; null for tasks it need not know. */
export function describeTask(task: Task): string | null {
  if (task.type !== 'custom') return null
  const text = [task.title, task.content].filter(Boolean).join(': ')
  if (text === '') return null
  return `The user was shown that this task was performed:\n<Task>\n${text}\n</Task>`
}

/** What the model is told about questions and their answers. */
export function describeStructuredInput(item: StructuredInputItem): string {
  const lines = item.inputs.map((question) => `- ${question.question}: ${answerOf(question)}`)
  return [
    `The user was shown a structured input request, which now has the status: ${item.status}`,
    '<StructuredInput>',
    ...lines,
    '</StructuredInput>',
  ].join('\n')
}

/** What the model is told about a widget. */
export function describeWidget(item: WidgetItem): string {
  const widget = JSON.stringify(item.widget, (_key, value: unknown) => value ?? undefined)
  return `The following graphical UI widget (id: ${item.id}) was displayed to the user: ${widget}`
}

function answerOf({ answer }: StructuredInput): string {
  if (answer === undefined) return 'unanswered'
  return answer.skipped ? 'skipped' : answer.values.join(', ')
}
