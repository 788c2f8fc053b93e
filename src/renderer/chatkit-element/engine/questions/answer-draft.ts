import type {
  StructuredInput,
  StructuredInputAnswer,
  StructuredInputItem,
  StructuredInputSubmission,
} from '../../../../shared/chatkit/index.ts'

/** What a person has entered for one question so far. */
export interface AnswerDraft {
  /** The options that are chosen, by value. */
  readonly chosen: readonly string[]
  /** The free text; of a choice it counts only while `usesText` says so. */
  readonly text: string
  readonly usesText: boolean
  readonly skipped: boolean
}

/** The drafts by question id. Never changed in place. */
export type AnswerDrafts = Readonly<Record<string, AnswerDraft>>

const untouched: AnswerDraft = { chosen: [], text: '', usesText: false, skipped: false }

function draftFrom(input: StructuredInput): AnswerDraft {
  const values = input.answer?.values ?? []
  if (input.type === 'freeform') return { ...untouched, text: values[0] ?? '' }
  const known = new Set(input.options.map(({ value }) => value))
  const own = values.find((value) => !known.has(value))
  const chosen = values.filter((value) => known.has(value))
  return { ...untouched, chosen, text: own ?? '', usesText: own !== undefined }
}

/** The drafts of a form that opens: with what was answered before, if an answer did not get through. */
export function openDrafts(inputs: readonly StructuredInput[]): AnswerDrafts {
  return Object.fromEntries(inputs.map((input) => [input.id, draftFrom(input)]))
}

export function draftOf(drafts: AnswerDrafts, { id }: StructuredInput): AnswerDraft {
  return drafts[id] ?? untouched
}

function withDraft(
  drafts: AnswerDrafts,
  input: StructuredInput,
  part: Partial<AnswerDraft>,
): AnswerDrafts {
  return { ...drafts, [input.id]: { ...draftOf(drafts, input), skipped: false, ...part } }
}

function allowsSeveral(input: StructuredInput): boolean {
  return input.type === 'multiple_choice' && input.multiple
}

/** Chooses an option, or takes it back where several may be chosen; a single choice gives up the others. */
export function chooseOption(
  drafts: AnswerDrafts,
  input: StructuredInput,
  value: string,
): AnswerDrafts {
  const { chosen } = draftOf(drafts, input)
  if (!allowsSeveral(input)) return withDraft(drafts, input, { chosen: [value], usesText: false })
  const without = chosen.filter((other) => other !== value)
  const next = without.length < chosen.length ? without : [...chosen, value]
  return withDraft(drafts, input, { chosen: next })
}

/** Chooses "other", or takes it back where several may be chosen. */
export function chooseText(drafts: AnswerDrafts, input: StructuredInput): AnswerDrafts {
  if (!allowsSeveral(input)) return withDraft(drafts, input, { chosen: [], usesText: true })
  return withDraft(drafts, input, { usesText: !draftOf(drafts, input).usesText })
}

/** Writes the free text, which chooses it. */
export function writeText(
  drafts: AnswerDrafts,
  input: StructuredInput,
  text: string,
): AnswerDrafts {
  const gives = allowsSeveral(input) ? {} : { chosen: [] }
  return withDraft(drafts, input, { ...gives, text, usesText: true })
}

/** Leaves a question out, or takes it up again with what was entered. */
export function toggleSkipped(drafts: AnswerDrafts, input: StructuredInput): AnswerDrafts {
  return withDraft(drafts, input, { skipped: !draftOf(drafts, input).skipped })
}

function valuesOf(input: StructuredInput, draft: AnswerDraft): string[] {
  const text = draft.text.trim()
  if (input.type === 'freeform') return text ? [text] : []
  const inOrder = input.options
    .map(({ value }) => value)
    .filter((value) => draft.chosen.includes(value))
  const own = draft.usesText && text && !inOrder.includes(text) ? [text] : []
  return [...inOrder, ...own]
}

function answerOf(input: StructuredInput, draft: AnswerDraft): StructuredInputAnswer {
  const values = draft.skipped ? [] : valuesOf(input, draft)
  return { values, skipped: values.length === 0 }
}

/** Whether anything is answered, so that the form can be submitted. */
export function hasAnswer(inputs: readonly StructuredInput[], drafts: AnswerDrafts): boolean {
  return inputs.some((input) => !answerOf(input, draftOf(drafts, input)).skipped)
}

/** The answers as they are sent; a question without one counts as skipped. */
export function submissionOf(
  inputs: readonly StructuredInput[],
  drafts: AnswerDrafts,
): StructuredInputSubmission {
  const answers = inputs.map((input): [string, StructuredInputAnswer] => [
    input.id,
    answerOf(input, draftOf(drafts, input)),
  ])
  return { status: 'answered', answers: Object.fromEntries(answers) }
}

export const skippedSubmission: StructuredInputSubmission = { status: 'skipped', answers: {} }

/** The item as it will be once the server took the answers. */
export function withSubmission(
  item: StructuredInputItem,
  { status, answers }: StructuredInputSubmission,
): StructuredInputItem {
  const skipped: StructuredInputAnswer = { values: [], skipped: true }
  const inputs = item.inputs.map((input) => ({ ...input, answer: answers[input.id] ?? skipped }))
  return { ...item, status, inputs }
}
