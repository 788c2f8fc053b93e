import { z } from 'zod'
import { actionConfigSchema } from './actions.ts'
import { omittable } from './omittable.ts'
import {
  controlSizeSchema,
  controlVariantSchema,
  identityFields,
  textAlignSchema,
  textSizeSchema,
  textWeightSchema,
  widgetColorSchema,
} from './widget-values.ts'

const fieldFields = {
  ...identityFields,
  name: z.string(),
  disabled: omittable(z.boolean()),
}

const textFieldFields = {
  ...fieldFields,
  defaultValue: omittable(z.string()),
  required: omittable(z.boolean()),
  pattern: omittable(z.string()),
  placeholder: omittable(z.string()),
  allowAutofillExtensions: omittable(z.boolean()),
  autoSelect: omittable(z.boolean()),
  autoFocus: omittable(z.boolean()),
  variant: omittable(z.enum(['soft', 'outline'])),
  size: omittable(controlSizeSchema),
  gutterSize: omittable(z.enum(['2xs', 'xs', 'sm', 'md', 'lg', 'xl'])),
}

const pickerFields = {
  ...fieldFields,
  onChangeAction: omittable(actionConfigSchema),
  placeholder: omittable(z.string()),
  defaultValue: omittable(z.string()),
  variant: omittable(controlVariantSchema),
  size: omittable(controlSizeSchema),
  pill: omittable(z.boolean()),
  block: omittable(z.boolean()),
  clearable: omittable(z.boolean()),
}

/** A text field of one line. */
export const inputSchema = z.object({
  type: z.literal('Input'),
  ...textFieldFields,
  inputType: omittable(z.enum(['number', 'email', 'text', 'password', 'tel', 'url'])),
  pill: omittable(z.boolean()),
})
/** A text field of one line. */
export type Input = z.infer<typeof inputSchema>

/** A text field of several lines. */
export const textareaSchema = z.object({
  type: z.literal('Textarea'),
  ...textFieldFields,
  rows: omittable(z.number()),
  autoResize: omittable(z.boolean()),
  maxRows: omittable(z.number()),
})
/** A text field of several lines. */
export type Textarea = z.infer<typeof textareaSchema>

/** One row of a Select. */
export const selectOptionSchema = z.object({
  value: z.string(),
  label: z.string(),
  disabled: omittable(z.boolean()),
  description: omittable(z.string()),
})
/** One row of a Select. */
export type SelectOption = z.infer<typeof selectOptionSchema>

/** A choice from a list that opens. */
export const selectSchema = z.object({
  type: z.literal('Select'),
  ...pickerFields,
  options: z.array(selectOptionSchema),
  searchable: omittable(z.boolean()),
})
/** A choice from a list that opens. */
export type Select = z.infer<typeof selectSchema>

/** A choice of a date; `defaultValue`, `min` and `max` are ISO dates or times. */
export const datePickerSchema = z.object({
  type: z.literal('DatePicker'),
  ...pickerFields,
  min: omittable(z.string()),
  max: omittable(z.string()),
  side: omittable(z.enum(['top', 'bottom', 'left', 'right'])),
  align: omittable(z.enum(['start', 'center', 'end'])),
})
/** A choice of a date; `defaultValue`, `min` and `max` are ISO dates or times. */
export type DatePicker = z.infer<typeof datePickerSchema>

/** A box to tick. */
export const checkboxSchema = z.object({
  type: z.literal('Checkbox'),
  ...fieldFields,
  label: omittable(z.string()),
  defaultChecked: omittable(z.boolean()),
  onChangeAction: omittable(actionConfigSchema),
  required: omittable(z.boolean()),
})
/** A box to tick. */
export type Checkbox = z.infer<typeof checkboxSchema>

/** One choice of a RadioGroup. */
export const radioOptionSchema = z.object({
  label: z.string(),
  value: z.string(),
  disabled: omittable(z.boolean()),
})
/** One choice of a RadioGroup. */
export type RadioOption = z.infer<typeof radioOptionSchema>

/** A choice of one from a few. */
export const radioGroupSchema = z.object({
  type: z.literal('RadioGroup'),
  ...fieldFields,
  options: omittable(z.array(radioOptionSchema)),
  ariaLabel: omittable(z.string()),
  onChangeAction: omittable(actionConfigSchema),
  defaultValue: omittable(z.string()),
  direction: omittable(z.enum(['row', 'col'])),
  required: omittable(z.boolean()),
})
/** A choice of one from a few. */
export type RadioGroup = z.infer<typeof radioGroupSchema>

/** The label of the field named `fieldName`. */
export const labelSchema = z.object({
  type: z.literal('Label'),
  ...identityFields,
  value: z.string(),
  fieldName: z.string(),
  size: omittable(textSizeSchema),
  weight: omittable(textWeightSchema),
  textAlign: omittable(textAlignSchema),
  color: omittable(widgetColorSchema),
})
/** The label of the field named `fieldName`. */
export type Label = z.infer<typeof labelSchema>
