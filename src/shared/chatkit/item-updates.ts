import { z } from 'zod'
import { assistantMessageContentSchema, generatedImageSchema } from './items.ts'
import { omittable } from './omittable.ts'
import { annotationSchema } from './sources.ts'
import { receivedWidgetComponentSchema, receivedWidgetRootSchema } from './widgets.ts'
import { taskSchema } from './workflow.ts'

const indexSchema = z.number().int().nonnegative()

/** A part of an assistant message begins. */
export const assistantMessageContentPartAddedSchema = z.object({
  type: z.literal('assistant_message.content_part.added'),
  content_index: indexSchema,
  content: assistantMessageContentSchema,
})
/** A part of an assistant message begins. */
export type AssistantMessageContentPartAdded = z.infer<
  typeof assistantMessageContentPartAddedSchema
>

/** A part of an assistant message grows by `delta`. */
export const assistantMessageContentPartTextDeltaSchema = z.object({
  type: z.literal('assistant_message.content_part.text_delta'),
  content_index: indexSchema,
  delta: z.string(),
})
/** A part of an assistant message grows by `delta`. */
export type AssistantMessageContentPartTextDelta = z.infer<
  typeof assistantMessageContentPartTextDeltaSchema
>

/** A part of an assistant message gets a reference. */
export const assistantMessageContentPartAnnotationAddedSchema = z.object({
  type: z.literal('assistant_message.content_part.annotation_added'),
  content_index: indexSchema,
  annotation_index: indexSchema,
  annotation: annotationSchema,
})
/** A part of an assistant message gets a reference. */
export type AssistantMessageContentPartAnnotationAdded = z.infer<
  typeof assistantMessageContentPartAnnotationAddedSchema
>

/** A part of an assistant message is complete. */
export const assistantMessageContentPartDoneSchema = z.object({
  type: z.literal('assistant_message.content_part.done'),
  content_index: indexSchema,
  content: assistantMessageContentSchema,
})
/** A part of an assistant message is complete. */
export type AssistantMessageContentPartDone = z.infer<typeof assistantMessageContentPartDoneSchema>

/** The value of a Text or Markdown component grows by `delta`. */
export const widgetStreamingTextValueDeltaSchema = z.object({
  type: z.literal('widget.streaming_text.value_delta'),
  component_id: z.string(),
  delta: z.string(),
  done: z.boolean(),
})
/** The value of a Text or Markdown component grows by `delta`. */
export type WidgetStreamingTextValueDelta = z.infer<typeof widgetStreamingTextValueDeltaSchema>

/** One component of a widget is replaced. */
export const widgetComponentUpdatedSchema = z.object({
  type: z.literal('widget.component.updated'),
  component_id: z.string(),
  component: receivedWidgetComponentSchema,
})
/** One component of a widget is replaced. */
export type WidgetComponentUpdated = z.infer<typeof widgetComponentUpdatedSchema>

/** A whole widget is replaced. */
export const widgetRootUpdatedSchema = z.object({
  type: z.literal('widget.root.updated'),
  widget: receivedWidgetRootSchema,
})
/** A whole widget is replaced. */
export type WidgetRootUpdated = z.infer<typeof widgetRootUpdatedSchema>

/** A workflow gets a step. */
export const workflowTaskAddedSchema = z.object({
  type: z.literal('workflow.task.added'),
  task_index: indexSchema,
  task: taskSchema,
})
/** A workflow gets a step. */
export type WorkflowTaskAdded = z.infer<typeof workflowTaskAddedSchema>

/** A step of a workflow is replaced. */
export const workflowTaskUpdatedSchema = z.object({
  type: z.literal('workflow.task.updated'),
  task_index: indexSchema,
  task: taskSchema,
})
/** A step of a workflow is replaced. */
export type WorkflowTaskUpdated = z.infer<typeof workflowTaskUpdatedSchema>

/** A picture gets better; `progress` runs from 0 to 1. */
export const generatedImageUpdatedSchema = z.object({
  type: z.literal('generated_image.updated'),
  image: generatedImageSchema,
  progress: omittable(z.number()),
})
/** A picture gets better; `progress` runs from 0 to 1. */
export type GeneratedImageUpdated = z.infer<typeof generatedImageUpdatedSchema>

/** Any change to an item that is on screen. */
export const threadItemUpdateSchema = z.discriminatedUnion('type', [
  assistantMessageContentPartAddedSchema,
  assistantMessageContentPartTextDeltaSchema,
  assistantMessageContentPartAnnotationAddedSchema,
  assistantMessageContentPartDoneSchema,
  widgetStreamingTextValueDeltaSchema,
  widgetComponentUpdatedSchema,
  widgetRootUpdatedSchema,
  workflowTaskAddedSchema,
  workflowTaskUpdatedSchema,
  generatedImageUpdatedSchema,
])
/** Any change to an item that is on screen. */
export type ThreadItemUpdate = z.infer<typeof threadItemUpdateSchema>
