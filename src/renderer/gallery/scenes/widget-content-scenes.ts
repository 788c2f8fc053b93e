import type { WidgetComponent } from '../../../shared/chatkit/index.ts'
import { assistant, user, widget, type SceneItem } from './items.ts'
import { picture } from './picture.ts'
import type { Scene } from './scene.ts'

/** A scene that shows widgets below one another. */
export function widgetScene(name: string, title: string, widgets: readonly SceneItem[]): Scene {
  const items = [user(`Show me: ${title.toLowerCase()}.`), ...widgets]
  return { name, title, group: 'Widgets', thread: { title, items } }
}

const long =
  'A sentence that is long enough to be cut or clamped wherever it stands, because nobody would write it like that.'

const texts: WidgetComponent[] = [
  ...(['sm', 'md', 'lg', 'xl', '2xl', '3xl', '4xl', '5xl'] as const).map(
    (size): WidgetComponent => ({ type: 'Title', value: `Title ${size}`, size }),
  ),
  ...(['xs', 'sm', 'md', 'lg', 'xl'] as const).map((size): WidgetComponent => ({
    type: 'Text',
    value: `Text ${size}`,
    size,
  })),
  ...(['sm', 'md', 'lg'] as const).map((size): WidgetComponent => ({
    type: 'Caption',
    value: `Caption ${size}`,
    size,
  })),
  { type: 'Divider' },
  { type: 'Text', value: long, truncate: true },
  { type: 'Text', value: long, maxLines: 2, color: 'secondary' },
  { type: 'Text', value: 'Struck out', lineThrough: true, color: 'tertiary' },
  { type: 'Text', value: 'Italic, in the middle', italic: true, textAlign: 'center' },
  { type: 'Text', value: 'Bold at the end', weight: 'bold', textAlign: 'end' },
  {
    type: 'Row',
    wrap: 'wrap',
    gap: 3,
    children: [
      'success',
      'warning',
      'danger',
      'emphasis',
      { light: 'blue-700', dark: 'blue-200' },
      { light: 'purple-700', dark: 'purple-200' },
    ].map((color) => ({
      type: 'Text',
      value: typeof color === 'string' ? color : 'of the palette',
      color,
    })),
  },
]

const badgeColors = ['secondary', 'success', 'danger', 'warning', 'info', 'discovery'] as const

const badges: WidgetComponent[] = (['soft', 'solid', 'outline'] as const).map((variant) => ({
  type: 'Row',
  wrap: 'wrap',
  gap: 2,
  children: badgeColors.map((color, index) => ({
    type: 'Badge',
    label: color,
    color,
    variant,
    size: (['sm', 'md', 'lg'] as const)[index % 3],
    pill: index % 2 === 0,
  })),
}))

const images: WidgetComponent[] = [
  {
    type: 'Image',
    src: picture(200, 'Wide'),
    alt: 'A wide valley',
    height: 140,
    width: '100%',
    radius: 'lg',
  },
  {
    type: 'Row',
    gap: 3,
    children: [
      { type: 'Image', src: picture(20, 'Framed'), alt: 'Framed', size: 72, frame: true },
      { type: 'Image', src: picture(120, 'Round'), alt: 'Round', size: 72, radius: 'full' },
      { type: 'Image', src: picture(320, 'Contained'), alt: 'Contained', size: 72, fit: 'contain' },
      { type: 'Image', src: 'data:image/png;base64,AAAA', alt: 'A broken picture', size: 72 },
    ],
  },
]

const iconNames = [
  'agent',
  'bolt',
  'book-open',
  'bug',
  'calendar',
  'chart',
  'check-circle',
  'compass',
  'confetti',
  'document',
  'globe',
  'keys',
  'lab',
  'lightbulb',
  'map-pin',
  'notebook-pencil',
  'profile-card',
  'sparkle-double',
  'star-filled',
  'suitcase',
  'wreath',
  'lucide:tree-pine',
] as const

const tableRows = [
  ['Galdhøpiggen', '2,469 m', 'success', 'Climbed'],
  ['Kebnekaise', '2,097 m', 'warning', 'Planned'],
  ['Halti', '1,324 m', 'secondary', 'Someday'],
] as const

export const widgetContentScenes: readonly Scene[] = [
  widgetScene('widget-text', 'Text in widgets', [
    widget({ type: 'Card', size: 'lg', children: texts }),
    widget({
      type: 'Card',
      children: [
        { type: 'Markdown', value: '**Markdown** in a card:\n\n1. one\n2. two\n\n> and a quote' },
      ],
    }),
  ]),
  widgetScene('widget-media', 'Badges, icons and pictures', [
    widget({ type: 'Card', size: 'lg', children: badges }),
    widget({
      type: 'Card',
      size: 'lg',
      children: [
        {
          type: 'Row',
          wrap: 'wrap',
          gap: 4,
          children: iconNames.map((name, index) => ({
            type: 'Icon',
            name,
            size: (['md', 'lg', 'xl', '2xl'] as const)[index % 4],
          })),
        },
      ],
    }),
    widget({ type: 'Card', children: images }),
    widget({
      type: 'Card',
      children: [
        {
          type: 'Image',
          src: picture(40, 'Flush'),
          alt: 'A valley in the evening',
          flush: true,
          height: 150,
        },
        { type: 'Title', value: 'A picture up to the edge', size: 'sm' },
        { type: 'Text', value: 'And a line below it.', size: 'sm', color: 'secondary' },
      ],
    }),
  ]),
  widgetScene('widget-table', 'Table', [
    widget({
      type: 'Card',
      size: 'lg',
      children: [
        {
          type: 'Table',
          children: [
            {
              type: 'Table.Row',
              header: true,
              children: ['Peak', 'Height', 'State'].map((value, index) => ({
                type: 'Table.Cell',
                align: index === 1 ? 'end' : 'start',
                children: [{ type: 'Text', value, size: 'sm', weight: 'medium' }],
              })),
            },
            ...tableRows.map(([peak, height, color, state]) => ({
              type: 'Table.Row' as const,
              children: [
                { type: 'Table.Cell' as const, children: [{ type: 'Text' as const, value: peak }] },
                {
                  type: 'Table.Cell' as const,
                  align: 'end' as const,
                  children: [{ type: 'Text' as const, value: height }],
                },
                {
                  type: 'Table.Cell' as const,
                  children: [{ type: 'Badge' as const, label: state, color }],
                },
              ],
            })),
          ],
        },
      ],
    }),
    assistant('Three peaks.'),
  ]),
]
