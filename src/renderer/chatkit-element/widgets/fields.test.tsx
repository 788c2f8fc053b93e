import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardOf, MountedWidget, syncAction } from './mounted-widget.testing.tsx'

let mounted: MountedWidget

beforeEach(() => {
  mounted = new MountedWidget()
})

afterEach(() => mounted.close())

const label = (fieldName: string) => ({ type: 'Label', value: 'Its label', fieldName })

describe('Input', () => {
  it.each(['number', 'email', 'password', 'tel', 'url'])('can be of type %s', async (inputType) => {
    await mounted.showWidget(cardOf({ type: 'Input', name: 'a', inputType }))
    expect(mounted.one('input').getAttribute('type')).toBe(inputType)
  })

  it('is a text field when asked for a type that is no text', async () => {
    await mounted.showWidget(cardOf({ type: 'Input', name: 'a', inputType: 'file' }))
    expect(mounted.one('input').getAttribute('type')).toBe('text')
  })

  it('keeps extensions away unless they are allowed', async () => {
    const open = { type: 'Input', name: 'b', allowAutofillExtensions: true }
    await mounted.showWidget(cardOf({ type: 'Input', name: 'a' }, open))
    expect(mounted.one('[name=a]').hasAttribute('data-1p-ignore')).toBe(true)
    expect(mounted.one('[name=b]').hasAttribute('data-1p-ignore')).toBe(false)
  })

  it('takes the focus when it appears, if it says so', async () => {
    await mounted.showWidget(
      cardOf({ type: 'Input', name: 'a' }, { type: 'Input', name: 'b', autoFocus: true }),
    )
    expect(mounted.focused).toBe('b')
  })
})

describe('a field that wants the focus', () => {
  it('does not take it from somebody who is writing', async () => {
    await mounted.showWidget(cardOf({ type: 'Input', name: 'a', defaultValue: 'half' }))
    await mounted.rest(() => mounted.one('input').focus())
    const other = { type: 'Textarea', name: 'b', autoFocus: true, autoSelect: true }
    await mounted.update(cardOf({ type: 'Input', name: 'a', defaultValue: 'half' }, other))
    expect(mounted.focused).toBe('a')
  })
})

describe('Textarea', () => {
  it('never grows beyond sane limits', async () => {
    const rows = { rows: 1e9, maxRows: -4, autoResize: true }
    await mounted.showWidget(cardOf({ type: 'Textarea', name: 'a', ...rows }))
    expect(mounted.one('textarea').getAttribute('rows')).toBe('60')
    expect(mounted.one('textarea').style.getPropertyValue('--max-rows')).toBe('60')
  })
})

describe('an editable Text', () => {
  it('is of one line, whatever is pasted', async () => {
    const text = { type: 'Text', value: 'Old', editable: { name: 'title' } }
    const go = { type: 'Button', label: 'Go', onClickAction: syncAction('go') }
    await mounted.showWidget({ ...cardOf(text, go), asForm: true })
    await mounted.enter('textarea', 'two\nlines')
    await mounted.rest(() => mounted.button('Go').click())
    expect(mounted.payloads).toEqual([{ title: 'two lines' }])
  })

  it('is plain text when it is not editable', async () => {
    await mounted.showWidget(cardOf({ type: 'Text', value: 'Plain', editable: false }))
    expect(mounted.count('textarea')).toBe(0)
  })
})

describe('RadioGroup', () => {
  const group = (part: object = {}) => ({
    type: 'RadioGroup',
    name: 'size',
    options: [
      { value: 's', label: 'Small' },
      { value: 'l', label: 'Large' },
      { value: 'x', label: 'None', disabled: true },
    ],
    ...part,
  })
  const radio = (value: string) => `input[value=${value}]`

  it('sends its own choice when it stands outside of a form', async () => {
    await mounted.showWidget(cardOf(group({ onChangeAction: syncAction('pick') })))
    await mounted.click(radio('l'))
    expect(mounted.payloads).toEqual([{ size: 'l' }])
  })

  it('does not touch another group with the same field name', async () => {
    await mounted.showWidget({
      type: 'Basic',
      children: [
        cardOf(group({ defaultValue: 's' })),
        cardOf(group({ defaultValue: 'l', id: 'second' })),
      ],
    })
    expect(mounted.count('input:checked')).toBe(2)
  })

  it('disables the options that are disabled, or all', async () => {
    await mounted.showWidget(cardOf(group()))
    expect(mounted.count('input:disabled')).toBe(1)
    await mounted.update(cardOf(group({ disabled: true })))
    expect(mounted.count('input:disabled')).toBe(3)
  })

  it('leaves out options that are none, and repeated values', async () => {
    const options = [null, 'x', { label: 'no value' }, { value: 'a' }, { value: 'a', label: 'B' }]
    await mounted.showWidget(cardOf(group({ options })))
    expect(mounted.count('input')).toBe(1)
    expect(mounted.one('.w-radio').textContent).toBe('a')
  })
})

describe('Label', () => {
  it.each([
    ['an Input', { type: 'Input', name: 'a b.c' }, 'input'],
    ['a Select', { type: 'Select', name: 'a b.c', options: [] }, 'button'],
    ['a Checkbox', { type: 'Checkbox', name: 'a b.c' }, 'input'],
    ['an editable Text', { type: 'Text', value: '', editable: { name: 'a b.c' } }, 'textarea'],
  ])('belongs to %s by its field name', async (_kind, field, selector) => {
    await mounted.showWidget(cardOf(label('a b.c'), field))
    expect(mounted.one('label').getAttribute('for')).toBe(mounted.one(selector).id)
    expect(mounted.one(selector).getAttribute('aria-labelledby')).toContain(mounted.one('label').id)
  })

  it('gives the focus to the chosen radio button', async () => {
    const options = [{ value: 'x' }, { value: 'y' }]
    const group = { type: 'RadioGroup', name: 's', options, defaultValue: 'y' }
    await mounted.showWidget(cardOf(label('s'), group))
    await mounted.click('label')
    expect(mounted.shadow.activeElement?.getAttribute('value')).toBe('y')
  })

  it('stays with its own row when rows have fields of the same name', async () => {
    const row = (key: string) => ({
      type: 'ListViewItem',
      key,
      children: [label('a'), { type: 'Input', name: 'a' }],
    })
    await mounted.showWidget({ type: 'ListView', children: [row('1'), row('2')] })
    const ids = [...mounted.shadow.querySelectorAll('.widget input')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })
})
