import { z } from 'zod'
import { omittable } from './omittable.ts'

/** The answer to one question. */
export const structuredInputAnswerSchema = z.object({
  values: z.array(z.string()).default([]),
  skipped: z.boolean().default(false),
})
/** The answer to one question. */
export type StructuredInputAnswer = z.infer<typeof structuredInputAnswerSchema>

const questionFields = {
  id: z.string(),
  question: z.string(),
  answer: omittable(structuredInputAnswerSchema),
}

/** One option of a multiple-choice question. */
export const structuredInputMultipleChoiceOptionSchema = z.object({ value: z.string() })
/** One option of a multiple-choice question. */
export type StructuredInputMultipleChoiceOption = z.infer<
  typeof structuredInputMultipleChoiceOptionSchema
>

/** A question answered by choosing one or, with `multiple`, several options. */
export const structuredInputMultipleChoiceSchema = z.object({
  ...questionFields,
  type: z.literal('multiple_choice'),
  options: z.array(structuredInputMultipleChoiceOptionSchema),
  multiple: z.boolean().default(false),
})
/** A question answered by choosing one or, with `multiple`, several options. */
export type StructuredInputMultipleChoice = z.infer<typeof structuredInputMultipleChoiceSchema>

/** A question answered with free text. */
export const structuredInputFreeformSchema = z.object({
  ...questionFields,
  type: z.literal('freeform'),
  description: omittable(z.string()),
})
/** A question answered with free text. */
export type StructuredInputFreeform = z.infer<typeof structuredInputFreeformSchema>

/** Any question of a structured input. */
export const structuredInputSchema = z.discriminatedUnion('type', [
  structuredInputMultipleChoiceSchema,
  structuredInputFreeformSchema,
])
/** Any question of a structured input. */
export type StructuredInput = z.infer<typeof structuredInputSchema>

/** The answers a person submits, keyed by question id. */
export const structuredInputSubmissionSchema = z.object({
  status: z.enum(['answered', 'skipped']).default('answered'),
  answers: z.record(z.string(), structuredInputAnswerSchema).default({}),
})
/** The answers a person submits, keyed by question id. */
export type StructuredInputSubmission = z.infer<typeof structuredInputSubmissionSchema>
