import { z } from 'zod'
import { chartSchema, type Chart } from './widget-chart.ts'
import { containerSchemas } from './widget-containers.ts'
import { omittable } from './omittable.ts'
import {
  badgeSchema,
  buttonSchema,
  captionSchema,
  dividerSchema,
  iconSchema,
  imageSchema,
  markdownSchema,
  spacerSchema,
  textComponentSchema,
  titleSchema,
  type Badge,
  type Button,
  type Caption,
  type Divider,
  type Icon,
  type Image,
  type Markdown,
  type Spacer,
  type TextComponent,
  type Title,
} from './widget-content.ts'
import {
  checkboxSchema,
  datePickerSchema,
  inputSchema,
  labelSchema,
  radioGroupSchema,
  selectSchema,
  textareaSchema,
  type Checkbox,
  type DatePicker,
  type Input,
  type Label,
  type RadioGroup,
  type Select,
  type Textarea,
} from './widget-controls.ts'

type Childless<Name extends keyof typeof containerSchemas> = z.infer<
  (typeof containerSchemas)[Name]
>
type OptionalChildren = { children?: WidgetComponent[] | undefined }

/** A root without a frame. */
export type BasicRoot = Childless<'Basic'> & { children: WidgetComponent[] }
/** A root with a bordered surface. */
export type Card = Childless<'Card'> & { children: WidgetComponent[] }
/** A root that is a list of rows. */
export type ListView = Childless<'ListView'> & { children: ListViewItem[] }
/** One row of a ListView. */
export type ListViewItem = Childless<'ListViewItem'> & { children: WidgetComponent[] }
/** A flexible box. */
export type Box = Childless<'Box'> & OptionalChildren
/** A flexible box whose children stand side by side. */
export type Row = Childless<'Row'> & OptionalChildren
/** A flexible box whose children stand one below the other. */
export type Col = Childless<'Col'> & OptionalChildren
/** A flexible box whose fields are submitted together. */
export type Form = Childless<'Form'> & OptionalChildren
/** Animates how its one child changes. */
export type Transition = Childless<'Transition'> & { children?: WidgetComponent | undefined }
/** A table. */
export type Table = Childless<'Table'> & { children?: TableRow[] | undefined }
/** A row of a table. */
export type TableRow = Childless<'Table.Row'> & { children?: TableCell[] | undefined }
/** A cell of a table. */
export type TableCell = Childless<'Table.Cell'> & OptionalChildren

/** What a widget item holds at its top. */
export type WidgetRoot = Card | ListView | BasicRoot

/** Anything inside a widget; roots may nest. */
export type WidgetComponent =
  | WidgetRoot
  | ListViewItem
  | Box
  | Row
  | Col
  | Form
  | Transition
  | Table
  | TableRow
  | TableCell
  | TextComponent
  | Title
  | Caption
  | Markdown
  | Badge
  | Icon
  | Image
  | Button
  | Spacer
  | Divider
  | Input
  | Textarea
  | Select
  | DatePicker
  | Checkbox
  | RadioGroup
  | Label
  | Chart

const childrenField = z.array(z.lazy(() => widgetComponentSchema))
const optionalChildren = { children: omittable(childrenField) }

function listOf(type: WidgetComponent['type']) {
  return z.array(
    z
      .lazy(() => widgetComponentSchema)
      .refine((child) => child.type === type || !schemasByType.has(child.type), {
        error: `Only ${type} is allowed here`,
      }),
  )
}

const known = {
  Basic: containerSchemas.Basic.extend({ children: childrenField }),
  Card: containerSchemas.Card.extend({ children: childrenField }),
  ListView: containerSchemas.ListView.extend({ children: listOf('ListViewItem') }),
  ListViewItem: containerSchemas.ListViewItem.extend({ children: childrenField }),
  Box: containerSchemas.Box.extend(optionalChildren),
  Row: containerSchemas.Row.extend(optionalChildren),
  Col: containerSchemas.Col.extend(optionalChildren),
  Form: containerSchemas.Form.extend(optionalChildren),
  Transition: containerSchemas.Transition.extend({
    children: omittable(z.lazy(() => widgetComponentSchema)),
  }),
  Table: containerSchemas.Table.extend({ children: omittable(listOf('Table.Row')) }),
  'Table.Row': containerSchemas['Table.Row'].extend({
    children: omittable(listOf('Table.Cell')),
  }),
  'Table.Cell': containerSchemas['Table.Cell'].extend(optionalChildren),
  Text: textComponentSchema,
  Title: titleSchema,
  Caption: captionSchema,
  Markdown: markdownSchema,
  Badge: badgeSchema,
  Icon: iconSchema,
  Image: imageSchema,
  Button: buttonSchema,
  Spacer: spacerSchema,
  Divider: dividerSchema,
  Input: inputSchema,
  Textarea: textareaSchema,
  Select: selectSchema,
  DatePicker: datePickerSchema,
  Checkbox: checkboxSchema,
  RadioGroup: radioGroupSchema,
  Label: labelSchema,
  Chart: chartSchema,
} satisfies Record<WidgetComponent['type'], z.ZodType>

const schemasByType: ReadonlyMap<string, z.ZodType> = new Map(Object.entries(known))
const rootTypes: ReadonlySet<string> = new Set(['Card', 'ListView', 'Basic'])

function hasType(value: unknown): value is { type: string } {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

/** A component as received: any object with a `type`, its other fields unchecked, so that one odd property costs no widget. */
export const receivedWidgetComponentSchema = z.custom<WidgetComponent>(hasType, {
  error: 'Invalid input: expected a widget component with a type',
})

/** A root as received: any object with a `type`, its other fields unchecked. */
export const receivedWidgetRootSchema = z.custom<WidgetRoot>(hasType, {
  error: 'Invalid input: expected a widget with a type',
})

/**
 * Checks a component and everything in it, and gives it back as it is: properties and component
 * types that are not known pass through.
 */
export const widgetComponentSchema: z.ZodType<WidgetComponent> =
  receivedWidgetComponentSchema.superRefine((component, context) => {
    const parsed = schemasByType.get(component.type)?.safeParse(component)
    for (const { message, path } of parsed?.error?.issues ?? []) {
      context.addIssue({ code: 'custom', message, path })
    }
  })

/** Checks a whole widget; only Card, ListView and Basic may be its root. */
export const widgetRootSchema: z.ZodType<WidgetRoot> = widgetComponentSchema.pipe(
  z.custom<WidgetRoot>((value) => hasType(value) && rootTypes.has(value.type), {
    error: 'A widget is a Card, a ListView or a Basic',
  }),
)

/** Whether this version of the protocol knows the component type. */
export function isKnownWidgetComponentType(type: string): type is WidgetComponent['type'] {
  return schemasByType.has(type)
}
