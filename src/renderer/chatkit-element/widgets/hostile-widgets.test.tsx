import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { WidgetComponent } from '../../../shared/chatkit/index.ts'
import { MarkdownScene } from '../markdown/markdown-scene.testing.tsx'
import { allWidgetViews } from './all-widget-views.ts'
import { faultsIn, hostileTexts, hostileHost as host } from '../element/page-faults.testing.ts'
import { Widget } from './render-widget.tsx'
import { textStyle } from './text-style.ts'
import type { WidgetNode } from './widget-node.ts'
import { WidgetViewsContext } from './widget-views.ts'
import { borderColor, box, length, space, surfaceColor, textColor } from './widget-values.ts'

const types = [...allWidgetViews.keys(), 'Table.Row', 'Table.Cell']

type KeysOf<Each> = Each extends unknown ? keyof Each : never
type Property = Exclude<KeysOf<WidgetComponent>, 'type'>

/** Every property of every component; one that the types gain is missed by the compiler. */
const properties: readonly string[] = Object.keys({
  align: true,
  allowAutofillExtensions: true,
  alt: true,
  ariaLabel: true,
  asForm: true,
  aspectRatio: true,
  autoFocus: true,
  autoResize: true,
  autoSelect: true,
  background: true,
  barCategoryGap: true,
  barGap: true,
  searchable: true,
  block: true,
  border: true,
  cancel: true,
  children: true,
  clearable: true,
  colSize: true,
  colSpan: true,
  collapsed: true,
  color: true,
  confirm: true,
  data: true,
  defaultChecked: true,
  defaultValue: true,
  direction: true,
  disabled: true,
  editable: true,
  fieldName: true,
  fit: true,
  flex: true,
  flush: true,
  frame: true,
  gap: true,
  gutterSize: true,
  header: true,
  height: true,
  iconEnd: true,
  iconSize: true,
  iconStart: true,
  id: true,
  inputType: true,
  italic: true,
  justify: true,
  key: true,
  label: true,
  limit: true,
  lineThrough: true,
  margin: true,
  max: true,
  maxHeight: true,
  maxLines: true,
  maxRows: true,
  maxSize: true,
  maxWidth: true,
  min: true,
  minHeight: true,
  minLines: true,
  minSize: true,
  minWidth: true,
  name: true,
  onChangeAction: true,
  onClickAction: true,
  onSubmitAction: true,
  options: true,
  padding: true,
  pattern: true,
  pill: true,
  placeholder: true,
  position: true,
  radius: true,
  required: true,
  rowSpan: true,
  rows: true,
  series: true,
  showLegend: true,
  showTooltip: true,
  showYAxis: true,
  side: true,
  size: true,
  spacing: true,
  src: true,
  status: true,
  streaming: true,
  style: true,
  submit: true,
  textAlign: true,
  theme: true,
  truncate: true,
  uniform: true,
  vAlign: true,
  value: true,
  variant: true,
  weight: true,
  width: true,
  wrap: true,
  xAxis: true,
} satisfies Record<Property, true>)

/** The same text as every shape that a property may have. */
const shapes: readonly ((text: string) => unknown)[] = [
  (text) => text,
  (text) => ({ light: text, dark: text }),
  (text) => ({ top: text, x: text, y: { size: 1, style: text, color: text } }),
  (text) => ({ size: 2, style: text, color: text }),
  (text) => ({ text, icon: text, favicon: text, frame: true, name: text, label: text }),
  (text) => ({ type: text, label: text, action: { type: text, payload: { [text]: text } } }),
  (text) => [
    { value: text, label: text, description: text, dataKey: text, color: text, type: 'bar' },
  ],
  (text) => ({ dataKey: text, labels: { a: text }, hide: text }),
  (text) => [{ type: 'Image', src: text }, { type: 'Markdown', value: text }, text],
]

function draw(children: readonly object[]): Element {
  const { container } = render(
    <MarkdownScene>
      <WidgetViewsContext value={allWidgetViews}>
        <Widget node={{ type: 'Card', children }} />
      </WidgetViewsContext>
    </MarkdownScene>,
  )
  return container
}

/** A component that holds a text, so that it is drawn at all, with one property gone wrong. */
function spoiled(type: string, property: string, value: unknown): object {
  const sound = {
    value: 'text',
    label: 'label',
    name: 'name',
    options: [{ value: 'a', label: 'a' }],
    data: [{ a: 1 }],
    series: [{ type: 'bar', dataKey: 'a' }],
    xAxis: 'a',
    children: [{ type: 'Text', value: 'inside' }],
  }
  const node = { ...sound, type, [property]: value }
  if (type === 'Table.Row') return { type: 'Table', children: [node] }
  if (type === 'Table.Cell')
    return { type: 'Table', children: [{ type: 'Table.Row', children: [node] }] }
  return node
}

function at<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index % list.length]
  if (entry === undefined) throw new Error('The list is empty.')
  return entry
}

afterEach(cleanup)

describe('hostile widgets', () => {
  it.each([
    `<img src="https://${host}/x">`,
    '<a href="javascript:alert(1)">x</a>',
    `<p style="background-image: url(https://${host})"></p>`,
    '<p onclick="alert(1)"></p>',
    '<iframe></iframe>',
  ])('would be noticed: %s', (markup) => {
    const page = document.createElement('div')
    page.innerHTML = markup
    expect(faultsIn(page)).toHaveLength(1)
  })

  it.each(types)('load nothing, run nothing and style nothing else through %s', (type) => {
    const nodes = properties.flatMap((name, index) => {
      const text = at(hostileTexts, index)
      const shape = at(shapes, index)
      return [spoiled(type, name, text), spoiled(type, name, shape(text))]
    })
    expect(faultsIn(draw(nodes))).toEqual([])
  })

  it.each(['src', 'value', 'background', 'color', 'border', 'status', 'icon', 'padding', 'width'])(
    'get through %s with nothing of what is known to do harm',
    (property) => {
      const carriers = [
        'Image',
        'Markdown',
        'Text',
        'Box',
        'Badge',
        'Button',
        'Icon',
        'Card',
        'Row',
      ]
      const nodes = hostileTexts.flatMap((text) =>
        carriers.flatMap((type) => [
          spoiled(type, property, text),
          spoiled(type, property, { light: text, dark: text, text, icon: text, favicon: text }),
        ]),
      )
      expect(faultsIn(draw(nodes))).toEqual([])
    },
  )

  it('stay harmless with several properties of any shape gone wrong at once', () => {
    const value = fc.oneof(
      fc
        .tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...shapes))
        .map(([text, shape]) => shape(text)),
      fc.double(),
      fc.anything(),
    )
    const nodes = fc
      .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...properties), value))
      .map(([type, part]) => ({ ...part, type }))
    fc.assert(
      fc.property(fc.array(nodes, { minLength: 1, maxLength: 4 }), (children) => {
        expect(faultsIn(draw(children))).toEqual([])
        cleanup()
      }),
      { numRuns: 60 },
    )
  })
})

describe('what becomes of a property in a style', () => {
  const colorShape =
    /^(?:#[\da-f]{3,8}|[a-z]{3,20}|(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab)\([\d\s.,%/+\-a-z]*\)|var\(--[a-z-]+\)|light-dark\(.*\))$/i
  const lengthShape =
    /^(?:-?[\d.]+(?:e-?\d+)?(?:px|em|rem|%|ch|vw|vh|fr)?|auto|none|(?:min|max|fit)-content|calc\(-?[\d.e-]+px \* var\(--density\)\))$/
  const anyText = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string(),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789.-%;:(){}pxrgbaurl/*"\\ \n')) }),
    fc.double(),
  )

  it('is a colour and nothing more', () => {
    fc.assert(
      fc.property(anyText, anyText, (light, dark) => {
        const found = [textColor, surfaceColor, borderColor].flatMap((read) => [
          read(light),
          read({ light, dark }),
        ])
        expect(found.filter((color) => color !== undefined && !colorShape.test(color))).toEqual([])
      }),
    )
  })

  it('is a length and nothing more', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const found = [length(value), length(value, 4), space(value)]
        expect(found.filter((size) => size !== undefined && !lengthShape.test(size))).toEqual([])
      }),
    )
  })

  it('never holds an address or the end of a declaration', () => {
    const node = fc
      .dictionary(fc.constantFrom(...properties), fc.oneof(anyText, fc.anything()))
      .map((part): WidgetNode => ({ ...part, type: 'Box' }))
    fc.assert(
      fc.property(node, (sample) => {
        const styles = Object.entries({ ...box(sample), ...textStyle(sample) })
        for (const [, value] of styles) expect(String(value)).not.toMatch(/url|[;{}"'\\<>@]|\/\*/i)
      }),
      { numRuns: 500 },
    )
  })
})
