import { efforts, type Effort } from './settings.ts'

/** What can be set for a model. */
export interface ModelAbilities {
  readonly temperature: boolean
  /** The reasoning efforts it understands; none for a model that does not reason on demand. */
  readonly efforts: readonly Effort[]
}

const graded = ['low', 'medium', 'high'] as const
const openAiReasoning = /(^|\/)(o[1-9](-|$)|gpt-[5-9](?!.*-chat))/
const gradedReasoning = /(^|[/:])(gpt-oss|o[1-9](-|$))/

/** What is known from a model's name; servers seldom say it. */
export function abilitiesOf(model: string): ModelAbilities {
  const name = model.toLowerCase()
  if (gradedReasoning.test(name) && !openAiReasoning.test(name)) {
    return { temperature: true, efforts: graded }
  }
  if (!openAiReasoning.test(name)) return { temperature: true, efforts: [] }
  return { temperature: false, efforts: /(^|\/)o\d/.test(name) ? graded : efforts }
}
