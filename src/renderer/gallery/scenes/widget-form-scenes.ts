import type { WidgetComponent } from '../../../shared/chatkit/index.ts'
import { widget } from './items.ts'
import type { Scene } from './scene.ts'
import { widgetScene } from './widget-content-scenes.ts'

const act = { type: 'gallery.act', payload: { id: 7 } }
const colors = [
  'primary',
  'secondary',
  'info',
  'discovery',
  'success',
  'caution',
  'warning',
  'danger',
] as const

const buttons: WidgetComponent[] = [
  ...(['solid', 'soft', 'outline', 'ghost'] as const).map((variant): WidgetComponent => ({
    type: 'Row',
    wrap: 'wrap',
    gap: 2,
    children: colors.map((color) => ({
      type: 'Button',
      label: color,
      color,
      variant,
      onClickAction: act,
    })),
  })),
  { type: 'Divider' },
  {
    type: 'Row',
    wrap: 'wrap',
    gap: 2,
    children: (['3xs', '2xs', 'xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'] as const).map((size) => ({
      type: 'Button',
      label: size,
      size,
      style: 'secondary',
      onClickAction: act,
    })),
  },
  {
    type: 'Row',
    wrap: 'wrap',
    gap: 2,
    children: [
      {
        type: 'Button',
        label: 'With icons',
        iconStart: 'bolt',
        iconEnd: 'chevron-right',
        style: 'primary',
        onClickAction: act,
      },
      { type: 'Button', iconStart: 'star', uniform: true, style: 'secondary', onClickAction: act },
      { type: 'Button', label: 'Square', pill: false, style: 'secondary', onClickAction: act },
      { type: 'Button', label: 'Disabled', disabled: true, style: 'primary', onClickAction: act },
    ],
  },
  {
    type: 'Button',
    label: 'As wide as it gets',
    block: true,
    style: 'primary',
    onClickAction: act,
  },
]

const places = ['Oslo', 'Bergen', 'Tromsø', 'Bodø', 'Ålesund', 'Molde', 'Hamar', 'Narvik', 'Alta']
const options = places.map((label) => ({ label, value: label.toLowerCase() }))
const manyOptions = Array.from({ length: 40 }, (_, index) => ({
  label: `Cabin ${index + 1}`,
  value: `c${index}`,
}))

function field(label: string, control: WidgetComponent & { name: string }): WidgetComponent {
  return {
    type: 'Col',
    gap: 1.5,
    children: [
      { type: 'Label', value: label, fieldName: control.name, size: 'sm', weight: 'medium' },
      control,
    ],
  }
}

const fields: WidgetComponent[] = [
  field('Name', {
    type: 'Input',
    name: 'trip.name',
    placeholder: 'A long weekend',
    required: true,
  }),
  field('Mail', {
    type: 'Input',
    name: 'trip.mail',
    inputType: 'email',
    defaultValue: 'noor@example.com',
    variant: 'soft',
  }),
  field('Notes', {
    type: 'Textarea',
    name: 'trip.notes',
    placeholder: 'What matters to you',
    autoResize: true,
  }),
  field('From', {
    type: 'Select',
    name: 'trip.from',
    options,
    placeholder: 'Choose a town',
    clearable: true,
  }),
  field('Cabin', { type: 'Select', name: 'trip.cabin', options: manyOptions, defaultValue: 'c3' }),
  field('On', {
    type: 'DatePicker',
    name: 'trip.on',
    defaultValue: '2026-05-16T00:00:00',
    clearable: true,
  }),
  { type: 'Checkbox', name: 'trip.dog', label: 'The dog comes along', defaultChecked: true },
  { type: 'Checkbox', name: 'trip.boat', label: 'With a boat (not in May)', disabled: true },
  {
    type: 'RadioGroup',
    name: 'trip.beds',
    ariaLabel: 'Beds',
    direction: 'row',
    defaultValue: '2',
    options: [
      { label: 'One bed', value: '1' },
      { label: 'Two beds', value: '2' },
      { label: 'Ten beds', value: '10', disabled: true },
    ],
  },
]

export const widgetFormScenes: readonly Scene[] = [
  widgetScene('widget-buttons', 'Buttons', [
    widget({ type: 'Card', size: 'lg', children: buttons }),
  ]),
  widgetScene('widget-form', 'A form in a card', [
    widget({
      type: 'Card',
      asForm: true,
      status: { text: 'A trip', icon: 'suitcase' },
      confirm: { label: 'Book it', action: { type: 'gallery.book' } },
      cancel: { label: 'Not now', action: { type: 'gallery.cancel' } },
      children: fields,
    }),
  ]),
  widgetScene('widget-editable', 'Text that can be edited', [
    widget({
      type: 'Card',
      asForm: true,
      confirm: { label: 'Send', action: { type: 'gallery.send' } },
      cancel: { label: 'Discard', action: { type: 'gallery.discard' } },
      children: [
        {
          type: 'Text',
          value: 'Dinner on Saturday?',
          weight: 'semibold',
          editable: { name: 'mail.subject', required: true },
        },
        { type: 'Divider' },
        {
          type: 'Text',
          value: 'Dear Noor,\n\nwould you like to come at seven?',
          minLines: 4,
          editable: { name: 'mail.body', placeholder: 'Write something' },
        },
      ],
    }),
  ]),
]
