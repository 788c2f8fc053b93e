import type { BasicRoot, ThreadItem, WidgetComponent } from '../../../shared/chatkit/index.ts'
import type { Question } from '../references.ts'

/** The action of a button that says something for the person; its payload is the words. */
const sayAction = 'message.say'

const widgetId = 'question'
const longestLabel = 40
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
] as const

function button(label: string, text: string): WidgetComponent {
  return {
    type: 'Button',
    label: label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label,
    variant: 'outline',
    color: 'secondary',
    size: 'sm',
    pill: true,
    onClickAction: { type: sayAction, payload: { text }, handler: 'client' },
  }
}

function choices(tasks: Question['tasks']): WidgetComponent[] {
  const hasTwins = new Set(tasks.map(({ title }) => title)).size < tasks.length
  return ordinals.flatMap((ordinal, at) => {
    const title = tasks[at]?.title
    if (title === undefined) return []
    return [button(hasTwins ? `${at + 1}. ${title}` : title, `The ${ordinal} one`)]
  })
}

function answersTo({ kind, tasks, answers = [] }: Question): WidgetComponent[] {
  switch (kind) {
    case 'choose':
      return choices(tasks)
    case 'confirm':
      return [button('Yes', 'Yes'), button('No', 'No')]
    case 'pick':
      return answers.map(({ say }) => button(say, say))
    case 'fill':
      return []
  }
}

/** Buttons with the answers to a question, each as if the person had typed it; null without any. */
export function questionWidget(question: Question): BasicRoot | null {
  const children = answersTo(question)
  if (children.length === 0) return null
  const row: WidgetComponent = { type: 'Row', gap: 2, wrap: 'wrap', children }
  return { type: 'Basic', id: widgetId, children: [row] }
}

/** Whether an item of a conversation is such buttons. */
export function isQuestionWidget(item: ThreadItem): boolean {
  return item.type === 'widget' && item.widget.type === 'Basic' && item.widget.id === widgetId
}
