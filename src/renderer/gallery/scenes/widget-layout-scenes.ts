import type { Box, ListViewItem, WidgetComponent } from '../../../shared/chatkit/index.ts'
import { widget } from './items.ts'
import { picture } from './picture.ts'
import type { Scene } from './scene.ts'
import { widgetScene } from './widget-content-scenes.ts'

const open = { type: 'gallery.open', payload: {} }

const rows: ListViewItem[] = Array.from({ length: 9 }, (_, index) => ({
  type: 'ListViewItem',
  key: `row-${index}`,
  onClickAction: index % 3 === 2 ? undefined : { ...open, payload: { index } },
  children: [
    { type: 'Image', src: picture(index * 40, 'A place'), alt: '', size: 40, radius: 'md' },
    {
      type: 'Col',
      gap: 0.5,
      flex: 1,
      children: [
        { type: 'Text', value: `Cabin ${index + 1}`, weight: 'medium', truncate: true },
        {
          type: 'Text',
          value: 'Four beds, a stove and a view of the lake',
          size: 'sm',
          color: 'secondary',
          truncate: true,
        },
      ],
    },
    { type: 'Badge', label: index % 2 ? 'Taken' : 'Free', color: index % 2 ? 'danger' : 'success' },
  ],
}))

const block = (label: string, background: Box['background']): WidgetComponent => ({
  type: 'Box',
  padding: 3,
  radius: 'md',
  background,
  children: [{ type: 'Text', value: label, size: 'sm' }],
})

const layout: WidgetComponent[] = [
  {
    type: 'Row',
    gap: 2,
    children: [
      block('one', 'surface-secondary'),
      { type: 'Spacer' },
      block('two', 'surface-tertiary'),
    ],
  },
  {
    type: 'Row',
    gap: 2,
    justify: 'evenly',
    children: ['a', 'b', 'c'].map((name) => block(name, 'surface-tertiary')),
  },
  {
    type: 'Box',
    padding: 4,
    radius: 'xl',
    border: { size: 1, style: 'dashed', color: 'strong' },
    children: [{ type: 'Text', value: 'A dashed border' }],
  },
  { type: 'Divider', flush: true },
  {
    type: 'Row',
    gap: 3,
    align: 'center',
    children: [
      block('16:9', { light: 'blue-100', dark: 'blue-800' }),
      { type: 'Caption', value: 'On a colour of the palette' },
    ],
  },
  { type: 'Transition', children: { type: 'Text', value: 'Inside a transition' } },
]

export const widgetLayoutScenes: readonly Scene[] = [
  widgetScene('widget-list', 'Lists', [
    widget({
      type: 'ListView',
      limit: 'auto',
      status: { text: 'Nine cabins', icon: 'map-pin' },
      children: rows,
    }),
    widget({ type: 'ListView', children: rows.slice(0, 2) }),
  ]),
  widgetScene('widget-layout', 'Boxes, rows and columns', [
    widget({ type: 'Card', size: 'lg', children: layout }),
    widget({
      type: 'Basic',
      gap: 2,
      children: [
        { type: 'Title', value: 'Without a frame', size: 'sm' },
        { type: 'Caption', value: 'A Basic root' },
      ],
    }),
  ]),
  widgetScene('widget-card', 'Cards', [
    ...(['sm', 'md', 'lg', 'full'] as const).map((size) =>
      widget({
        type: 'Card',
        size,
        status: { text: `Card, size ${size}`, icon: 'cube' },
        children: [{ type: 'Text', value: 'As wide as its size allows.' }],
      }),
    ),
    widget({
      type: 'Card',
      theme: 'dark',
      children: [
        { type: 'Text', value: 'Always dark' },
        { type: 'Button', label: 'A button', style: 'primary', onClickAction: open },
      ],
    }),
    widget({
      type: 'Card',
      theme: 'light',
      children: [
        { type: 'Text', value: 'Always light' },
        { type: 'Button', label: 'A button', style: 'secondary', onClickAction: open },
      ],
    }),
    widget({
      type: 'Card',
      collapsed: true,
      status: { text: 'Booked, and folded up', icon: 'check-circle-filled' },
      children: [{ type: 'Text', value: 'What was inside.' }],
    }),
  ]),
]
