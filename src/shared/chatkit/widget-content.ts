import { z } from 'zod'
import { actionConfigSchema } from './actions.ts'
import { iconNameSchema } from './icons.ts'
import { omittable } from './omittable.ts'
import {
  blockFields,
  controlSizeSchema,
  controlVariantSchema,
  identityFields,
  lengthSchema,
  textAlignSchema,
  textSizeSchema,
  textWeightSchema,
  widgetColorSchema,
} from './widget-values.ts'

const textFields = {
  ...identityFields,
  value: z.string(),
  color: omittable(widgetColorSchema),
  weight: omittable(textWeightSchema),
  textAlign: omittable(textAlignSchema),
  truncate: omittable(z.boolean()),
  maxLines: omittable(z.number()),
}

/** Makes a Text an inline field named `name`. */
export const editablePropsSchema = z.object({
  name: z.string(),
  autoFocus: omittable(z.boolean()),
  autoSelect: omittable(z.boolean()),
  autoComplete: omittable(z.string()),
  allowAutofillExtensions: omittable(z.boolean()),
  pattern: omittable(z.string()),
  placeholder: omittable(z.string()),
  required: omittable(z.boolean()),
})
/** Makes a Text an inline field named `name`. */
export type EditableProps = z.infer<typeof editablePropsSchema>

/** Plain text, which may be editable or grow while it streams. */
export const textComponentSchema = z.object({
  type: z.literal('Text'),
  ...textFields,
  streaming: omittable(z.boolean()),
  italic: omittable(z.boolean()),
  lineThrough: omittable(z.boolean()),
  width: omittable(lengthSchema),
  size: omittable(textSizeSchema),
  minLines: omittable(z.number()),
  editable: omittable(z.union([z.literal(false), editablePropsSchema])),
})
/** Plain text, which may be editable or grow while it streams. */
export type TextComponent = z.infer<typeof textComponentSchema>

/** A heading. */
export const titleSchema = z.object({
  type: z.literal('Title'),
  ...textFields,
  size: omittable(z.enum(['sm', 'md', 'lg', 'xl', '2xl', '3xl', '4xl', '5xl'])),
})
/** A heading. */
export type Title = z.infer<typeof titleSchema>

/** Small secondary text. */
export const captionSchema = z.object({
  type: z.literal('Caption'),
  ...textFields,
  size: omittable(z.enum(['sm', 'md', 'lg'])),
})
/** Small secondary text. */
export type Caption = z.infer<typeof captionSchema>

/** Markdown text, which may grow while it streams. */
export const markdownSchema = z.object({
  type: z.literal('Markdown'),
  ...identityFields,
  value: z.string(),
  streaming: omittable(z.boolean()),
})
/** Markdown text, which may grow while it streams. */
export type Markdown = z.infer<typeof markdownSchema>

/** A small label with a background. */
export const badgeSchema = z.object({
  type: z.literal('Badge'),
  ...identityFields,
  label: z.string(),
  color: omittable(z.enum(['secondary', 'success', 'danger', 'warning', 'info', 'discovery'])),
  variant: omittable(z.enum(['solid', 'soft', 'outline'])),
  size: omittable(z.enum(['sm', 'md', 'lg'])),
  pill: omittable(z.boolean()),
})
/** A small label with a background. */
export type Badge = z.infer<typeof badgeSchema>

/** An icon. */
export const iconSchema = z.object({
  type: z.literal('Icon'),
  ...identityFields,
  name: iconNameSchema,
  color: omittable(widgetColorSchema),
  size: omittable(z.enum(['xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'])),
})
/** An icon. */
export type Icon = z.infer<typeof iconSchema>

/** A picture. */
export const imageSchema = z.object({
  type: z.literal('Image'),
  ...identityFields,
  ...blockFields,
  src: z.string(),
  alt: omittable(z.string()),
  frame: omittable(z.boolean()),
  fit: omittable(z.enum(['cover', 'contain', 'fill', 'scale-down', 'none'])),
  position: omittable(
    z.enum([
      'top left',
      'top',
      'top right',
      'left',
      'center',
      'right',
      'bottom left',
      'bottom',
      'bottom right',
    ]),
  ),
  flush: omittable(z.boolean()),
  background: omittable(widgetColorSchema),
  flex: omittable(lengthSchema),
})
/** A picture. */
export type Image = z.infer<typeof imageSchema>

/** A button; with `submit` it submits the form around it. */
export const buttonSchema = z.object({
  type: z.literal('Button'),
  ...identityFields,
  submit: omittable(z.boolean()),
  label: omittable(z.string()),
  onClickAction: omittable(actionConfigSchema),
  iconStart: omittable(iconNameSchema),
  iconEnd: omittable(iconNameSchema),
  style: omittable(z.enum(['primary', 'secondary'])),
  iconSize: omittable(z.enum(['sm', 'md', 'lg', 'xl', '2xl'])),
  color: omittable(
    z.enum([
      'primary',
      'secondary',
      'info',
      'discovery',
      'success',
      'caution',
      'warning',
      'danger',
    ]),
  ),
  variant: omittable(controlVariantSchema),
  size: omittable(controlSizeSchema),
  pill: omittable(z.boolean()),
  uniform: omittable(z.boolean()),
  block: omittable(z.boolean()),
  disabled: omittable(z.boolean()),
})
/** A button; with `submit` it submits the form around it. */
export type Button = z.infer<typeof buttonSchema>

/** Takes up the free space. */
export const spacerSchema = z.object({
  type: z.literal('Spacer'),
  ...identityFields,
  minSize: omittable(lengthSchema),
})
/** Takes up the free space. */
export type Spacer = z.infer<typeof spacerSchema>

/** A line between things. */
export const dividerSchema = z.object({
  type: z.literal('Divider'),
  ...identityFields,
  color: omittable(widgetColorSchema),
  size: omittable(lengthSchema),
  spacing: omittable(lengthSchema),
  flush: omittable(z.boolean()),
})
/** A line between things. */
export type Divider = z.infer<typeof dividerSchema>
