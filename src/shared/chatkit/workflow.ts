import { z } from 'zod'
import { lenientIconSchema } from './icons.ts'
import { omittable } from './omittable.ts'
import { fileSourceSchema, urlSourceSchema } from './sources.ts'

const taskFields = {
  status_indicator: z.enum(['none', 'loading', 'complete']).default('none'),
  title: omittable(z.string()),
}

/** A step of a workflow with text of its own. */
export const customTaskSchema = z.object({
  ...taskFields,
  type: z.literal('custom'),
  icon: lenientIconSchema,
  content: omittable(z.string()),
})
/** A step of a workflow with text of its own. */
export type CustomTask = z.infer<typeof customTaskSchema>

/** A web search as a step of a workflow. */
export const searchTaskSchema = z.object({
  ...taskFields,
  type: z.literal('web_search'),
  title_query: omittable(z.string()),
  queries: z.array(z.string()).default([]),
  sources: z.array(urlSourceSchema).default([]),
})
/** A web search as a step of a workflow. */
export type SearchTask = z.infer<typeof searchTaskSchema>

/** A thought of the model as a step of a workflow. */
export const thoughtTaskSchema = z.object({
  ...taskFields,
  type: z.literal('thought'),
  content: z.string(),
})
/** A thought of the model as a step of a workflow. */
export type ThoughtTask = z.infer<typeof thoughtTaskSchema>

/** Files that were read as a step of a workflow. */
export const fileTaskSchema = z.object({
  ...taskFields,
  type: z.literal('file'),
  sources: z.array(fileSourceSchema).default([]),
})
/** Files that were read as a step of a workflow. */
export type FileTask = z.infer<typeof fileTaskSchema>

/** An image that was made as a step of a workflow. */
export const imageTaskSchema = z.object({ ...taskFields, type: z.literal('image') })
/** An image that was made as a step of a workflow. */
export type ImageTask = z.infer<typeof imageTaskSchema>

/** Any step of a workflow. */
export const taskSchema = z.discriminatedUnion('type', [
  customTaskSchema,
  searchTaskSchema,
  thoughtTaskSchema,
  fileTaskSchema,
  imageTaskSchema,
])
/** Any step of a workflow. */
export type Task = z.infer<typeof taskSchema>

/** What a finished workflow says in its headline. */
export const customSummarySchema = z.object({ title: z.string(), icon: lenientIconSchema })
/** What a finished workflow says in its headline. */
export type CustomSummary = z.infer<typeof customSummarySchema>

/** How long a finished workflow took, in seconds. */
export const durationSummarySchema = z.object({ duration: z.number() })
/** How long a finished workflow took, in seconds. */
export type DurationSummary = z.infer<typeof durationSummarySchema>

/** The headline of a finished workflow. */
export const workflowSummarySchema = z.union([customSummarySchema, durationSummarySchema])
/** The headline of a finished workflow. */
export type WorkflowSummary = z.infer<typeof workflowSummarySchema>

/** A series of steps that the assistant goes through. */
export const workflowSchema = z.object({
  type: z.enum(['custom', 'reasoning']),
  tasks: z.array(taskSchema),
  summary: omittable(workflowSummarySchema),
  expanded: z.boolean().default(false),
})
/** A series of steps that the assistant goes through. */
export type Workflow = z.infer<typeof workflowSchema>
