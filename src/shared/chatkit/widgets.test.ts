import { describe, expect, it } from 'vitest'
import { builtInIconNames, iconNameSchema } from './icons.ts'
import { isKnownWidgetComponentType, widgetRootSchema, type WidgetRoot } from './widgets.ts'

describe('the check of a widget', () => {
  it('accepts every component and gives the widget back as it is', () => {
    const widget: WidgetRoot = {
      type: 'Basic',
      children: [
        {
          type: 'Card',
          status: { text: 'Open', icon: 'check' },
          confirm: { label: 'OK', action: { type: 'ok', payload: { due: null } } },
          children: [
            {
              type: 'Row',
              gap: 2,
              border: { top: 1, x: { size: 2, style: 'dashed' } },
              children: [],
            },
            { type: 'Form', onSubmitAction: { type: 's', streaming: false }, children: [] },
            { type: 'Text', value: 'x', editable: { name: 'title' }, lineThrough: true },
            { type: 'Transition', children: { type: 'Spacer' } },
            {
              type: 'Table',
              children: [
                { type: 'Table.Row', header: true, children: [{ type: 'Table.Cell', colSpan: 2 }] },
              ],
            },
            {
              type: 'Chart',
              data: [{ day: 'Mon', count: 3 }],
              series: [{ type: 'line', dataKey: 'count', curveType: 'monotone' }],
              xAxis: { dataKey: 'day' },
            },
            {
              type: 'Select',
              name: 's',
              options: [{ value: 'a', label: 'A', description: 'first' }],
            },
            { type: 'Checkbox', name: 'c', onChangeAction: { type: 't', handler: 'client' } },
          ],
        },
        { type: 'ListView', limit: 'auto', children: [{ type: 'ListViewItem', children: [] }] },
      ],
    }
    expect(widgetRootSchema.parse(widget)).toEqual(widget)
  })

  it('lets components and properties through that it does not know', () => {
    const widget = { type: 'Card', glow: 3, children: [{ type: 'Hologram', depth: { z: 1 } }] }
    expect(widgetRootSchema.parse(widget)).toEqual(widget)
    expect(isKnownWidgetComponentType('Hologram')).toBe(false)
    expect(isKnownWidgetComponentType('Table.Cell')).toBe(true)
    expect(isKnownWidgetComponentType('toString')).toBe(false)
  })

  it('takes null for an absent property, as templates write it', () => {
    const widget = {
      type: 'Card',
      size: null,
      children: [{ type: 'Text', value: 'x', size: null }],
    }
    expect(widgetRootSchema.safeParse(widget).success).toBe(true)
  })

  it.each([
    [
      'a wrong value deep inside',
      { type: 'Card', children: [{ type: 'Text', value: 3 }] },
      'children.0.value',
    ],
    ['a token that does not exist', { type: 'Card', size: 'huge', children: [] }, 'size'],
    ['a card without children', { type: 'Card' }, 'children'],
    [
      'a row that is no row',
      { type: 'ListView', children: [{ type: 'Text', value: 'x' }] },
      'children.0',
    ],
    [
      'an icon that does not exist',
      { type: 'Card', children: [{ type: 'Icon', name: 'unicorn' }] },
      'children.0.name',
    ],
    ['a child without type', { type: 'Basic', children: [{}] }, 'children.0'],
  ])('names the place of %s', (_case, widget, path) => {
    const issues = widgetRootSchema.safeParse(widget).error?.issues ?? []
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  it.each([{ type: 'Text', value: 'x' }, { type: 'Hologram' }, null, 'Card', []])(
    'refuses %j as a root',
    (root) => {
      expect(widgetRootSchema.safeParse(root).success).toBe(false)
    },
  )
})

describe('the check of an icon name', () => {
  it('knows 64 names of its own', () => {
    expect(new Set(builtInIconNames).size).toBe(64)
  })

  it.each(['dot', 'clock', 'lucide:alarm-clock', 'vendor:logo'])('accepts %s', (name) => {
    expect(iconNameSchema.parse(name)).toBe(name)
  })

  it.each(['unicorn', '', 'Dot', 'other:logo', 5, null])('refuses %j', (name) => {
    expect(iconNameSchema.safeParse(name).success).toBe(false)
  })
})
