import { describe, expect, it } from 'vitest'
import type { StructuredInput } from '../../../../shared/chatkit/index.ts'
import {
  chooseOption,
  chooseText,
  draftOf,
  hasAnswer,
  openDrafts,
  submissionOf,
  toggleSkipped,
  withSubmission,
  writeText,
} from './answer-draft.ts'

const options = [{ value: 'Low' }, { value: 'High' }]
const single: StructuredInput = {
  type: 'multiple_choice',
  id: 's',
  question: 'Priority?',
  options,
  multiple: false,
}
const several: StructuredInput = { ...single, id: 'm', multiple: true }
const free: StructuredInput = { type: 'freeform', id: 'f', question: 'Notes?' }
const all = [single, several, free]
const sent = (inputs: readonly StructuredInput[], drafts: ReturnType<typeof openDrafts>) =>
  submissionOf(inputs, drafts).answers

describe('a single choice', () => {
  it('holds one value: an option, or the text that was written last', () => {
    let drafts = chooseOption(openDrafts(all), single, 'Low')
    drafts = chooseOption(drafts, single, 'High')
    expect(sent([single], drafts)).toEqual({ s: { values: ['High'], skipped: false } })
    drafts = writeText(drafts, single, ' Urgent ')
    expect(sent([single], drafts)).toEqual({ s: { values: ['Urgent'], skipped: false } })
    drafts = chooseOption(drafts, single, 'Low')
    expect(sent([single], drafts)).toEqual({ s: { values: ['Low'], skipped: false } })
    expect(draftOf(drafts, single).text).toBe(' Urgent ')
  })

  it('is not answered by choosing "other" without a word', () => {
    const drafts = chooseText(openDrafts(all), single)
    expect(hasAnswer([single], drafts)).toBe(false)
    expect(hasAnswer([single], writeText(drafts, single, '  '))).toBe(false)
  })
})

describe('a choice of several', () => {
  it('sends what is chosen in the order of the options, then the text', () => {
    let drafts = chooseOption(openDrafts(all), several, 'High')
    drafts = writeText(drafts, several, 'Other')
    drafts = chooseOption(drafts, several, 'Low')
    expect(sent([several], drafts)['m']?.values).toEqual(['Low', 'High', 'Other'])
    drafts = chooseOption(drafts, several, 'High')
    drafts = chooseText(drafts, several)
    expect(sent([several], drafts)['m']?.values).toEqual(['Low'])
  })

  it('does not send a text twice that is one of the options', () => {
    const drafts = writeText(chooseOption(openDrafts(all), several, 'Low'), several, 'Low')
    expect(sent([several], drafts)['m']?.values).toEqual(['Low'])
  })
})

describe('skipping', () => {
  it('leaves the answer out and keeps it for when the question is taken up again', () => {
    let drafts = writeText(openDrafts(all), free, 'Milk')
    drafts = toggleSkipped(drafts, free)
    expect(sent([free], drafts)).toEqual({ f: { values: [], skipped: true } })
    expect(hasAnswer(all, drafts)).toBe(false)
    drafts = toggleSkipped(drafts, free)
    expect(sent([free], drafts)).toEqual({ f: { values: ['Milk'], skipped: false } })
  })

  it('ends when something is entered', () => {
    const drafts = chooseOption(toggleSkipped(openDrafts(all), single), single, 'Low')
    expect(draftOf(drafts, single).skipped).toBe(false)
  })
})

describe('the whole form', () => {
  it('counts a question without an answer as skipped', () => {
    const drafts = chooseOption(openDrafts(all), single, 'Low')
    expect(hasAnswer(all, drafts)).toBe(true)
    expect(submissionOf(all, drafts)).toEqual({
      status: 'answered',
      answers: {
        s: { values: ['Low'], skipped: false },
        m: { values: [], skipped: true },
        f: { values: [], skipped: true },
      },
    })
  })

  it('opens with what was answered before, so that nothing is lost when sending failed', () => {
    const base = { id: 'q', thread_id: 't', created_at: '', type: 'structured_input' as const }
    let drafts = writeText(openDrafts(all), several, 'Own')
    drafts = chooseOption(drafts, several, 'High')
    drafts = writeText(drafts, free, 'Milk')
    const answered = withSubmission(
      { ...base, status: 'pending', inputs: all },
      submissionOf(all, drafts),
    )
    expect(answered.status).toBe('answered')
    expect(submissionOf(all, openDrafts(answered.inputs))).toEqual(submissionOf(all, drafts))
  })
})
