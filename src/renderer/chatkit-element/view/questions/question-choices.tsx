import { useId, useRef } from 'react'
import type { StructuredInput } from '../../../../shared/chatkit/index.ts'
import {
  chooseOption,
  chooseText,
  draftOf,
  writeText,
  type AnswerDrafts,
} from '../../engine/questions/answer-draft.ts'
import { useChat } from '../chat-context.ts'

export interface QuestionControlsProps {
  input: StructuredInput
  drafts: AnswerDrafts
  onChange: (drafts: AnswerDrafts) => void
  /** The question, as the name of its text field. */
  labelled: string
}

interface RowProps {
  kind: 'radio' | 'checkbox'
  name: string
  checked: boolean
  label: string
  onChoose: () => void
}

function Row({ kind, name, checked, label, onChoose }: RowProps) {
  return (
    <label className={`question-option ${checked ? 'chosen' : ''}`}>
      <input type={kind} name={name} checked={checked} onChange={onChoose} />
      <span dir="auto">{label}</span>
    </label>
  )
}

/** The row with an answer that is not among the options; typing there chooses it. */
function OtherRow({
  input,
  drafts,
  onChange,
  kind,
  name,
}: QuestionControlsProps & Pick<RowProps, 'kind' | 'name'>) {
  const { translate } = useChat()
  const field = useRef<HTMLInputElement>(null)
  const { text, usesText } = draftOf(drafts, input)
  const choose = () => {
    onChange(chooseText(drafts, input))
    if (!usesText) field.current?.focus()
  }
  return (
    <div className={`question-option ${usesText ? 'chosen' : ''}`}>
      <input
        type={kind}
        name={name}
        checked={usesText}
        aria-label={translate('question.other')}
        onChange={choose}
      />
      <input
        ref={field}
        type="text"
        className="question-own"
        dir={text ? 'auto' : undefined}
        placeholder={`${translate('question.other')}…`}
        aria-label={translate('question.own')}
        value={text}
        onChange={(event) => onChange(writeText(drafts, input, event.currentTarget.value))}
      />
    </div>
  )
}

/** The options of a question, and one to write another answer. */
export function QuestionChoices(props: QuestionControlsProps) {
  const { input, drafts, onChange } = props
  const name = useId()
  if (input.type !== 'multiple_choice') return null
  const { chosen } = draftOf(drafts, input)
  const kind = input.multiple ? 'checkbox' : 'radio'
  return (
    <div className="question-options">
      {input.options.map(({ value }, index) => (
        <Row
          key={index}
          kind={kind}
          name={name}
          label={value}
          checked={chosen.includes(value)}
          onChoose={() => onChange(chooseOption(drafts, input, value))}
        />
      ))}
      <OtherRow {...props} kind={kind} name={name} />
    </div>
  )
}
