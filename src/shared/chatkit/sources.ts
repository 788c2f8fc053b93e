import { z } from 'zod'
import { lenientIconSchema } from './icons.ts'
import { jsonObjectSchema, omittable } from './omittable.ts'

const sourceFields = {
  title: z.string(),
  description: omittable(z.string()),
  timestamp: omittable(z.string()),
  group: omittable(z.string()),
}

/** A source that is a file. */
export const fileSourceSchema = z.object({
  ...sourceFields,
  type: z.literal('file'),
  filename: z.string(),
})
/** A source that is a file. */
export type FileSource = z.infer<typeof fileSourceSchema>

/** A source that is a web page. */
export const urlSourceSchema = z.object({
  ...sourceFields,
  type: z.literal('url'),
  url: z.string(),
  attribution: omittable(z.string()),
})
/** A source that is a web page. */
export type URLSource = z.infer<typeof urlSourceSchema>

/** A source that is a thing of the host application. */
export const entitySourceSchema = z.object({
  ...sourceFields,
  type: z.literal('entity'),
  id: z.string(),
  icon: lenientIconSchema,
  label: omittable(z.string()),
  inline_label: omittable(z.string()),
  interactive: z.boolean().default(false),
  data: jsonObjectSchema.default({}),
})
/** A source that is a thing of the host application. */
export type EntitySource = z.infer<typeof entitySourceSchema>

/** Anything that an annotation can refer to. */
export const sourceSchema = z.discriminatedUnion('type', [
  urlSourceSchema,
  fileSourceSchema,
  entitySourceSchema,
])
/** Anything that an annotation can refer to. */
export type Source = z.infer<typeof sourceSchema>

/** A reference to a source; `index` is the character offset in the text where its marker stands. */
export const annotationSchema = z.object({
  type: z.literal('annotation').default('annotation'),
  source: sourceSchema,
  index: omittable(z.number().int()),
})
/** A reference to a source; `index` is the character offset in the text where its marker stands. */
export type Annotation = z.infer<typeof annotationSchema>
