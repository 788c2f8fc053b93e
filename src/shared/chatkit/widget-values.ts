import { z } from 'zod'
import { actionConfigSchema } from './actions.ts'
import { iconNameSchema } from './icons.ts'
import { omittable } from './omittable.ts'

/** A colour for each colour scheme. */
export const themeColorSchema = z.object({ dark: z.string(), light: z.string() })
/** A colour for each colour scheme. */
export type ThemeColor = z.infer<typeof themeColorSchema>

/** A token, a palette step, a CSS colour, or one colour for each scheme. */
export const widgetColorSchema = z.union([z.string(), themeColorSchema])
/** A token, a palette step, a CSS colour, or one colour for each scheme. */
export type WidgetColor = z.infer<typeof widgetColorSchema>

/** A number in the unit of its property, or a CSS length. */
export const lengthSchema = z.union([z.number(), z.string()])
/** A number in the unit of its property, or a CSS length. */
export type Length = z.infer<typeof lengthSchema>

/** Space per side, in units of 4 px or as CSS lengths. */
export const spacingSchema = z.object({
  top: omittable(lengthSchema),
  right: omittable(lengthSchema),
  bottom: omittable(lengthSchema),
  left: omittable(lengthSchema),
  x: omittable(lengthSchema),
  y: omittable(lengthSchema),
})
/** Space per side, in units of 4 px or as CSS lengths. */
export type Spacing = z.infer<typeof spacingSchema>

/** A border line; `size` is in px. */
export const borderSchema = z.object({
  size: z.number(),
  color: omittable(widgetColorSchema),
  style: omittable(
    z.enum(['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'inset', 'outset']),
  ),
})
/** A border line; `size` is in px. */
export type Border = z.infer<typeof borderSchema>

const sideBorder = omittable(z.union([z.number(), borderSchema]))

/** Border lines per side. */
export const bordersSchema = z.object({
  top: sideBorder,
  right: sideBorder,
  bottom: sideBorder,
  left: sideBorder,
  x: sideBorder,
  y: sideBorder,
})
/** Border lines per side. */
export type Borders = z.infer<typeof bordersSchema>

/** How round corners are. */
export const radiusValueSchema = z.enum([
  '2xs',
  'xs',
  'sm',
  'md',
  'lg',
  'xl',
  '2xl',
  '3xl',
  '4xl',
  'full',
  '100%',
  'none',
])
/** How round corners are. */
export type RadiusValue = z.infer<typeof radiusValueSchema>

/** Placement across the main direction. */
export const alignmentSchema = z.enum(['start', 'center', 'end', 'baseline', 'stretch'])
/** Placement across the main direction. */
export type Alignment = z.infer<typeof alignmentSchema>

/** Placement along the main direction. */
export const justificationSchema = z.enum([
  'start',
  'center',
  'end',
  'between',
  'around',
  'evenly',
  'stretch',
])
/** Placement along the main direction. */
export type Justification = z.infer<typeof justificationSchema>

/** How a control is drawn. */
export const controlVariantSchema = z.enum(['solid', 'soft', 'outline', 'ghost'])
/** How a control is drawn. */
export type ControlVariant = z.infer<typeof controlVariantSchema>

/** How tall a control is. */
export const controlSizeSchema = z.enum(['3xs', '2xs', 'xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'])
/** How tall a control is. */
export type ControlSize = z.infer<typeof controlSizeSchema>

/** The size of running text. */
export const textSizeSchema = z.enum(['xs', 'sm', 'md', 'lg', 'xl'])
/** The size of running text. */
export type TextSize = z.infer<typeof textSizeSchema>

/** The weight of text. */
export const textWeightSchema = z.enum(['normal', 'medium', 'semibold', 'bold'])
/** The weight of text. */
export type TextWeight = z.infer<typeof textWeightSchema>

/** The alignment of text. */
export const textAlignSchema = z.enum(['start', 'center', 'end'])
/** The alignment of text. */
export type TextAlign = z.infer<typeof textAlignSchema>

/** A forced colour scheme. */
export const widgetThemeSchema = z.enum(['light', 'dark'])
/** A forced colour scheme. */
export type WidgetTheme = z.infer<typeof widgetThemeSchema>

/** The header line of a Card or ListView, with a favicon or an icon. */
export const widgetStatusSchema = z.object({
  text: z.string(),
  favicon: omittable(z.string()),
  frame: omittable(z.boolean()),
  icon: omittable(iconNameSchema),
})
/** The header line of a Card or ListView, with a favicon or an icon. */
export type WidgetStatus = z.infer<typeof widgetStatusSchema>

/** A button in the footer of a Card. */
export const cardActionSchema = z.object({ label: z.string(), action: actionConfigSchema })
/** A button in the footer of a Card. */
export type CardAction = z.infer<typeof cardActionSchema>

/** What every component can have: `key` is its identity across renderings. */
export const identityFields = { key: omittable(z.string()), id: omittable(z.string()) }

/** The fields of everything that takes up a block. */
export const blockFields = {
  height: omittable(lengthSchema),
  width: omittable(lengthSchema),
  size: omittable(lengthSchema),
  minHeight: omittable(lengthSchema),
  minWidth: omittable(lengthSchema),
  minSize: omittable(lengthSchema),
  maxHeight: omittable(lengthSchema),
  maxWidth: omittable(lengthSchema),
  maxSize: omittable(lengthSchema),
  aspectRatio: omittable(lengthSchema),
  radius: omittable(radiusValueSchema),
  margin: omittable(z.union([lengthSchema, spacingSchema])),
}

/** The fields of everything that lays out children, apart from the children. */
export const boxFields = {
  ...identityFields,
  ...blockFields,
  align: omittable(alignmentSchema),
  justify: omittable(justificationSchema),
  wrap: omittable(z.enum(['nowrap', 'wrap', 'wrap-reverse'])),
  flex: omittable(lengthSchema),
  gap: omittable(lengthSchema),
  padding: omittable(z.union([lengthSchema, spacingSchema])),
  border: omittable(z.union([z.number(), borderSchema, bordersSchema])),
  background: omittable(widgetColorSchema),
}
