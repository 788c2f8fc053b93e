import { draftOf, writeText } from '../../engine/questions/answer-draft.ts'
import { useChat } from '../chat-context.ts'
import type { QuestionControlsProps } from './question-choices.tsx'

/** The text field of a question that is answered freely. */
export function QuestionText({ input, drafts, onChange, labelled }: QuestionControlsProps) {
  const { translate } = useChat()
  const { text } = draftOf(drafts, input)
  return (
    <textarea
      className="question-text"
      rows={2}
      dir={text ? 'auto' : undefined}
      aria-label={labelled}
      placeholder={translate('question.own')}
      value={text}
      onChange={(event) => onChange(writeText(drafts, input, event.currentTarget.value))}
    />
  )
}
