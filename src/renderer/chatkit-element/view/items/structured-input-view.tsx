import { CircleCheck, CircleHelp, CircleSlash } from 'lucide-react'
import type { StructuredInput, StructuredInputItem } from '../../../../shared/chatkit/index.ts'
import { openQuestion } from '../../engine/questions/open-question.ts'
import { useChat, useChatState } from '../chat-context.ts'

type Answered = 'answered' | 'skipped' | 'pending'

const icons = { answered: CircleCheck, skipped: CircleSlash, pending: CircleHelp } as const

function stateOf({ answer }: StructuredInput, status: Answered): Answered {
  if (status === 'skipped' || answer?.skipped) return 'skipped'
  return answer?.values.length ? 'answered' : 'pending'
}

function Row({ input, status }: { input: StructuredInput; status: Answered }) {
  const { translate } = useChat()
  const state = stateOf(input, status)
  const Drawing = icons[state]
  const words = {
    answered: input.answer?.values.join(', '),
    skipped: translate('question.skipped'),
    pending: translate('question.unanswered'),
  }
  return (
    <div>
      <dt dir="auto">{input.question}</dt>
      <dd dir="auto" className={state}>
        <Drawing aria-hidden size={16} />
        {words[state]}
      </dd>
    </div>
  )
}

/** Questions and what was answered, to read; while they are open they stand below instead. */
export function StructuredInputView({ item }: { item: StructuredInputItem }) {
  const { translate } = useChat()
  const open = useChatState((state) => openQuestion(state)?.id === item.id)
  if (open || item.inputs.length === 0) return null
  return (
    <div className={`questions ${item.status}`}>
      {item.status === 'pending' && (
        <p className="questions-closed">{translate('question.closed')}</p>
      )}
      <dl>
        {item.inputs.map((input, index) => (
          <Row key={index} input={input} status={item.status} />
        ))}
      </dl>
    </div>
  )
}
