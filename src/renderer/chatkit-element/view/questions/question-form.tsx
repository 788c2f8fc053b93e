import { useId, useRef, useState, type SyntheticEvent, type KeyboardEvent } from 'react'
import type { StructuredInput, StructuredInputItem } from '../../../../shared/chatkit/index.ts'
import {
  draftOf,
  hasAnswer,
  openDrafts,
  skippedSubmission,
  submissionOf,
  toggleSkipped,
  type AnswerDrafts,
} from '../../engine/questions/answer-draft.ts'
import { useChat, useChatState } from '../chat-context.ts'
import { useKeptFocus } from './kept-focus.ts'
import { QuestionChoices } from './question-choices.tsx'
import { QuestionText } from './question-text.tsx'

interface QuestionProps {
  input: StructuredInput
  drafts: AnswerDrafts
  /** Whether there are others, so that this one alone can be skipped. */
  several: boolean
  onChange: (drafts: AnswerDrafts) => void
}

function Question({ input, drafts, several, onChange }: QuestionProps) {
  const { translate } = useChat()
  const id = useId()
  const { skipped } = draftOf(drafts, input)
  const hint =
    input.type === 'freeform' ? input.description : input.multiple && translate('question.several')
  const Controls = input.type === 'freeform' ? QuestionText : QuestionChoices
  return (
    <fieldset
      className={`question ${skipped ? 'skipped' : ''}`}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend dir="auto">{input.question}</legend>
      {hint && (
        <p id={`${id}-hint`} className="question-hint" dir="auto">
          {hint}
        </p>
      )}
      {skipped ? (
        <p className="question-hint">{translate('question.skipped')}</p>
      ) : (
        <Controls input={input} drafts={drafts} onChange={onChange} labelled={input.question} />
      )}
      {several && (
        <button
          type="button"
          className="text-button question-skip"
          onClick={() => onChange(toggleSkipped(drafts, input))}
        >
          {translate(skipped ? 'question.answer' : 'question.skip')}
        </button>
      )}
    </fieldset>
  )
}

function useForm(item: StructuredInputItem) {
  const { engine } = useChat()
  const [drafts, setDrafts] = useState(() => openDrafts(item.inputs))
  const [asked, setAsked] = useState(false)
  const complete = hasAnswer(item.inputs, drafts)
  const send = (submission: typeof skippedSubmission) => engine.answer(item, submission)
  const submit = () => {
    setAsked(true)
    if (complete) send(submissionOf(item.inputs, drafts))
  }
  const change = (next: AnswerDrafts) => {
    setDrafts(next)
    setAsked(false)
  }
  return {
    drafts,
    change,
    submit,
    skip: () => send(skippedSubmission),
    missing: asked && !complete,
  }
}

function Buttons({ busy, onSkip }: { busy: boolean; onSkip: () => void }) {
  const { translate } = useChat()
  return (
    <div className="question-buttons">
      <button
        type="button"
        className="w-button control-md tone-secondary ghost"
        disabled={busy}
        onClick={onSkip}
      >
        {translate('question.skipAll')}
      </button>
      <button type="submit" className="w-button control-md tone-primary solid" disabled={busy}>
        {translate('question.submit')}
      </button>
    </div>
  )
}

/** The questions of the assistant, in the place of the composer until they are answered or skipped. */
export function QuestionForm({ item }: { item: StructuredInputItem }) {
  const { translate } = useChat()
  const busy = useChatState((state) => state.phase !== 'idle')
  const form = useRef<HTMLFormElement>(null)
  const { drafts, change, submit, skip, missing } = useForm(item)
  useKeptFocus(form)
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!busy) submit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!wanted || event.nativeEvent.isComposing) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  return (
    <form
      ref={form}
      className="question-form"
      aria-label={translate('question.list')}
      aria-busy={busy}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <div className="question-list">
        {item.inputs.map((input, index) => (
          <Question
            key={index}
            input={input}
            drafts={drafts}
            several={item.inputs.length > 1}
            onChange={change}
          />
        ))}
      </div>
      <div className="question-foot">
        <p className="question-missing" role="alert">
          {missing && translate('question.required')}
        </p>
        <Buttons busy={busy} onSkip={skip} />
      </div>
    </form>
  )
}
