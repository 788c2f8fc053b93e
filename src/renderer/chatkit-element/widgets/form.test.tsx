import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardOf, MountedWidget, syncAction } from './mounted-widget.testing.tsx'

let mounted: MountedWidget

beforeEach(() => {
  mounted = new MountedWidget()
})

afterEach(() => mounted.close())

const input = (name: string, part: object = {}) => ({ type: 'Input', name, ...part })
const submit = { type: 'Button', label: 'Send', submit: true }
const formOf = (children: readonly object[], part: object = {}) => ({
  type: 'Form',
  onSubmitAction: syncAction('save', { id: 7 }),
  children,
  ...part,
})

describe('Form', () => {
  it('sends its fields on a submit button, dotted names nested, disabled ones left out', async () => {
    const fields = [
      input('todo.title', { defaultValue: 'Milk' }),
      input('todo.notes'),
      input('off', { defaultValue: 'x', disabled: true }),
      { type: 'Checkbox', name: 'done' },
      { type: 'Textarea', name: 'text', defaultValue: 'a\nb' },
      { type: 'Select', name: 'list', options: [{ value: 'a', label: 'A' }], defaultValue: 'a' },
      { type: 'DatePicker', name: 'due', defaultValue: '2026-03-01T09:30:00Z' },
      { type: 'RadioGroup', name: 'r', options: [{ value: 'b', label: 'B' }], defaultValue: 'b' },
      { type: 'Text', value: 'Inline', editable: { name: 'inline' } },
    ]
    await mounted.showWidget(cardOf(formOf([...fields, submit])))
    await mounted.rest(() => mounted.button('Send').click())
    expect(mounted.payloads).toEqual([
      {
        id: 7,
        todo: { title: 'Milk', notes: '' },
        done: false,
        text: 'a\nb',
        list: 'a',
        due: '2026-03-01',
        r: 'b',
        inline: 'Inline',
      },
    ])
  })

  it('drops a field whose name is in the payload already, and says so', async () => {
    await mounted.showWidget(cardOf(formOf([input('id', { defaultValue: '8' }), submit])))
    await mounted.rest(() => mounted.button('Send').click())
    expect(mounted.payloads).toEqual([{ id: 7 }])
    expect(mounted.errors).toHaveLength(1)
    expect(mounted.errors[0]).toContain('"id"')
  })

  it('is sent by Enter in a field of one line, but not in one of several', async () => {
    await mounted.showWidget(cardOf(formOf([input('a'), { type: 'Textarea', name: 'b' }])))
    await mounted.press('textarea', 'Enter')
    expect(mounted.payloads).toEqual([])
    await mounted.enter('input', 'x')
    await mounted.press('input', 'Enter')
    expect(mounted.payloads).toEqual([{ id: 7, a: 'x', b: '' }])
  })

  it.each([
    ['a required field is empty', input('a', { required: true }), 'x'],
    ['a pattern does not match', input('a', { pattern: '[0-9]+', defaultValue: 'no' }), '12'],
    [
      'a pattern of several lines does not match',
      { type: 'Textarea', name: 'a', pattern: '[a-z]+', defaultValue: 'NO' },
      'yes',
    ],
  ])('sends nothing while %s', async (_case, field, valid) => {
    await mounted.showWidget(cardOf(formOf([field, submit])))
    await mounted.rest(() => mounted.button('Send').click())
    expect(mounted.payloads).toEqual([])
    await mounted.enter('[name=a]', valid)
    await mounted.rest(() => mounted.button('Send').click())
    expect(mounted.payloads).toEqual([{ id: 7, a: valid }])
  })

  it('lets plain buttons carry its values without checking them', async () => {
    const plain = { type: 'Button', label: 'Draft', onClickAction: syncAction('draft') }
    await mounted.showWidget(cardOf(formOf([input('a', { required: true }), plain])))
    await mounted.rest(() => mounted.button('Draft').click())
    expect(mounted.payloads).toEqual([{ a: '' }])
  })

  it('counts only the fields of the nearest form', async () => {
    const inner = formOf([input('inner', { defaultValue: 'i' }), submit])
    await mounted.showWidget({
      ...cardOf(input('outer', { defaultValue: 'o' }), inner),
      asForm: true,
      confirm: { label: 'Confirm', action: syncAction('all') },
    })
    await mounted.rest(() => mounted.button('Send').click())
    await mounted.rest(() => mounted.button('Confirm').click())
    expect(mounted.payloads).toEqual([{ id: 7, inner: 'i' }, { outer: 'o' }])
  })

  it('sends the new value, not the one before, when a field in it changes with an action', async () => {
    const box = { type: 'Checkbox', name: 'on', onChangeAction: syncAction('tick') }
    await mounted.showWidget(cardOf(formOf([input('a', { defaultValue: 'x' }), box])))
    await mounted.click('input[type=checkbox]')
    expect(mounted.payloads).toEqual([{ a: 'x', on: true }])
  })

  it('keeps what was entered when the widget changes around the field', async () => {
    const hint = { type: 'Text', value: 'Almost' }
    await mounted.showWidget(cardOf(formOf([input('title'), input('gone')])))
    await mounted.enter('[name=title]', 'Milk')
    await mounted.enter('[name=gone]', 'x')
    await mounted.update(
      cardOf(hint, formOf([{ type: 'Row', children: [input('title')] }, submit])),
    )
    await mounted.rest(() => mounted.button('Send').click())
    expect(mounted.payloads).toEqual([{ id: 7, title: 'Milk' }])
  })

  it('forgets what was entered when it becomes another form', async () => {
    await mounted.showWidget(cardOf(formOf([input('title'), submit], { key: 'one' })))
    await mounted.enter('[name=title]', 'Milk')
    await mounted.update(cardOf(formOf([input('title'), submit], { key: 'two' })))
    await mounted.rest(() => mounted.button('Send').click())
    expect(mounted.payloads).toEqual([{ id: 7, title: '' }])
  })

  it('has no use for a submit button outside of any form', async () => {
    await mounted.showWidget(cardOf(submit))
    expect(mounted.button('Send').getAttribute('aria-disabled')).toBe('true')
  })
})

describe('a card as a form', () => {
  it('checks its fields on confirm, and not on cancel', async () => {
    await mounted.showWidget({
      ...cardOf(input('a', { required: true })),
      asForm: true,
      confirm: { label: 'OK', action: syncAction('ok') },
      cancel: { label: 'No', action: syncAction('no') },
    })
    await mounted.rest(() => mounted.button('OK').click())
    expect(mounted.payloads).toEqual([])
    await mounted.rest(() => mounted.button('No').click())
    expect(mounted.payloads).toEqual([{ a: '' }])
  })
})
