import { readChoice, readFlag, type WidgetNode } from './widget-node.ts'

export const controlSizes = ['3xs', '2xs', 'xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'] as const
export const controlVariants = ['solid', 'soft', 'outline', 'ghost'] as const
const gutters = ['2xs', 'xs', 'sm', 'md', 'lg', 'xl'] as const

/** The classes of something one types into. */
export function textFieldLook(node: WidgetNode): string {
  const gutter = readChoice(node, 'gutterSize', gutters, undefined)
  return [
    'w-field',
    `field-${readChoice(node, 'variant', ['soft', 'outline'] as const, 'outline')}`,
    `control-${readChoice(node, 'size', controlSizes, 'md')}`,
    gutter ? `gutter-${gutter}` : '',
    readFlag(node, 'pill') ? 'pill' : '',
  ].join(' ')
}

/** The classes of a button that opens a choice. */
export function pickerLook(node: WidgetNode): string {
  return [
    'w-picker',
    `picker-${readChoice(node, 'variant', controlVariants, 'outline')}`,
    `control-${readChoice(node, 'size', controlSizes, 'md')}`,
    readFlag(node, 'pill') ? 'pill' : '',
    readFlag(node, 'block') ? 'block' : '',
  ].join(' ')
}
