import type { StructuredInput, StructuredInputItem } from '../../../../shared/chatkit/index.ts'
import type { Translate } from '../../messages/translate.ts'
import { useChat } from '../chat-context.ts'

function answerOf({ answer }: StructuredInput, status: string, translate: Translate): string {
  if (status === 'skipped' || answer?.skipped) return translate('question.skipped')
  return answer?.values.join(', ') || translate('question.unanswered')
}

/** Questions and what was answered, to read. */
export function StructuredInputView({ item }: { item: StructuredInputItem }) {
  const { translate } = useChat()
  return (
    <dl className="questions">
      {item.inputs.map((input) => (
        <div key={input.id}>
          <dt>{input.question}</dt>
          <dd>{answerOf(input, item.status, translate)}</dd>
        </div>
      ))}
    </dl>
  )
}
