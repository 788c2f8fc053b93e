import type {
  StructuredInput,
  StructuredInputAnswer,
  StructuredInputItem,
  StructuredInputSubmission,
} from '../../shared/chatkit/index.ts'

/** The item with the submitted answers; questions without a usable answer count as skipped. */
export function answerStructuredInput(
  item: StructuredInputItem,
  submission: StructuredInputSubmission,
): StructuredInputItem {
  const inputs = item.inputs.map((question) => withAnswer(question, submission))
  return { ...item, status: submission.status, inputs }
}

function withAnswer(
  question: StructuredInput,
  submission: StructuredInputSubmission,
): StructuredInput {
  const answer = answerTo(question, submission)
  if (question.type === 'multiple_choice') {
    const { id, question: text, type, options, multiple } = question
    return { id, question: text, answer, type, options, multiple }
  }
  const { id, question: text, type, description } = question
  return { id, question: text, answer, type, ...(description === undefined ? {} : { description }) }
}

function answerTo(
  question: StructuredInput,
  { status, answers }: StructuredInputSubmission,
): StructuredInputAnswer {
  const submitted = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  if (status === 'skipped' || submitted === undefined) return { values: [], skipped: true }
  if (submitted.skipped || submitted.values.length === 0) return { values: [], skipped: true }
  const single = question.type === 'multiple_choice' && !question.multiple
  return { values: single ? submitted.values.slice(0, 1) : submitted.values, skipped: false }
}
