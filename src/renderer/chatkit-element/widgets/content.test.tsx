import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { growPieces } from './growing-text.tsx'
import { cardOf, MountedWidget, syncAction } from './mounted-widget.testing.tsx'

let mounted: MountedWidget

beforeEach(() => {
  mounted = new MountedWidget()
})

afterEach(() => mounted.close())

const pixel = 'data:image/png;base64,iVBORw0KGgo='

describe('Image', () => {
  const image = (src: string, part: object = {}) => ({ type: 'Image', src, alt: 'Cat', ...part })

  it.each([
    ['data', pixel, {}, true],
    ['an image of the endpoint', 'https://chat.example/cat.png', {}, true],
    ['an unknown host', 'https://evil.example/?q=secret', {}, false],
    [
      'a host that the thread allows',
      'https://cdn.example/cat.png',
      { allowed_image_domains: ['cdn.example'] },
      true,
    ],
    ['a page in disguise', 'data:text/html,<script>', {}, false],
    ['a script', 'javascript:alert(1)', {}, false],
  ])('loads %s: %s', async (_kind, src, thread, loads) => {
    await mounted.showWidget(cardOf(image(src)), thread)
    expect(mounted.count('img') === 1).toBe(loads)
    expect(mounted.count('[role=img][aria-label=Cat]') === 1).toBe(!loads)
  })

  it('leaves an empty box with its text when it does not load, of the same size', async () => {
    await mounted.showWidget(cardOf(image(pixel, { size: 40 })))
    await mounted.rest(() => fireEvent.error(mounted.one('img')))
    expect(mounted.count('img')).toBe(0)
    expect(mounted.one('[role=img]').style.width).toBe('40px')
  })

  it('takes only known fits and places', async () => {
    const part = { fit: 'contain; color: red', position: 'url(x)' }
    await mounted.showWidget(cardOf(image(pixel, part)))
    expect(mounted.one('img').style.objectFit).toBe('cover')
    expect(mounted.one('img').style.objectPosition).toBe('center')
  })
})

describe('the status line', () => {
  it.each([
    [pixel, 1],
    ['https://evil.example/icon.png', 0],
  ])('shows the favicon %s %i times', async (favicon, count) => {
    await mounted.showWidget({ ...cardOf(), status: { text: 'From afar', favicon, frame: true } })
    expect(mounted.count('.favicon.framed')).toBe(count)
    expect(mounted.text).toContain('From afar')
  })
})

describe('Table', () => {
  const cell = (value: string, part: object = {}) => ({
    type: 'Table.Cell',
    children: [{ type: 'Text', value }],
    ...part,
  })
  const row = (cells: readonly object[], part: object = {}) => ({
    type: 'Table.Row',
    children: cells,
    ...part,
  })

  it('makes header rows its head and spans cells', async () => {
    const children = [
      row([cell('A'), cell('B')], { header: true }),
      row([cell('both', { colSpan: 2, align: 'end', vAlign: 'start' })]),
    ]
    await mounted.showWidget(cardOf({ type: 'Table', children }))
    expect(mounted.count('thead th[scope=col]')).toBe(2)
    expect(mounted.one('td').getAttribute('colspan')).toBe('2')
    expect(mounted.one('td').style.textAlign).toBe('end')
    expect(mounted.one('td').style.verticalAlign).toBe('top')
  })

  it('holds spans to what a browser can draw, and leaves out what is no row or cell', async () => {
    const children = [
      { type: 'Text', value: 'stray' },
      row([cell('x', { colSpan: 1e9, rowSpan: -1 }), { type: 'Text', value: 'stray' }]),
    ]
    await mounted.showWidget(cardOf({ type: 'Table', children }))
    expect(mounted.text).not.toContain('stray')
    expect(mounted.one('td').getAttribute('colspan')).toBe('100')
    expect(mounted.one('td').hasAttribute('rowspan')).toBe(false)
  })
})

describe('Transition', () => {
  it('draws its one child, and keeps it as long as it is the same', async () => {
    const of = (child: object) => cardOf({ type: 'Transition', children: child })
    await mounted.showWidget(of({ type: 'Input', name: 'a' }))
    const before = mounted.one('input')
    await mounted.update(of({ type: 'Input', name: 'a', placeholder: 'new' }))
    expect(mounted.one('input')).toBe(before)
    await mounted.update(of({ type: 'Text', value: 'done' }))
    expect(mounted.count('input')).toBe(0)
  })
})

describe('a Text that streams', () => {
  const grown = (...values: readonly string[]) =>
    values.reduce(growPieces, { value: '', starts: [] })

  it('fades in only what is new', () => {
    expect(grown('One', 'One two', 'One two three').starts).toEqual([0, 3, 7])
  })

  it('just shows a text that is no continuation', () => {
    expect(grown('One', 'Two')).toEqual({ value: 'Two', starts: [] })
  })

  it('does not gather pieces without end', () => {
    const values = Array.from({ length: 100 }, (_, index) => 'x'.repeat(index + 1))
    expect(grown(...values).starts.length).toBeLessThan(20)
  })

  it('is shown as it grows and stands as plain text in the end', async () => {
    const text = (value: string, streaming: boolean) => ({
      type: 'Text',
      id: 't',
      value,
      streaming,
    })
    await mounted.showWidget(cardOf(text('Hel', true)))
    await mounted.update(cardOf(text('Hello', true)))
    expect(mounted.one('.fresh').textContent).toBe('lo')
    await mounted.update(cardOf(text('Hello', false)))
    expect(mounted.count('.fresh')).toBe(0)
    expect(mounted.one('.w-text').textContent).toBe('Hello')
  })
})

describe('Button', () => {
  it.each([
    [{ style: 'primary' }, 'solid', 'tone-primary'],
    [{ style: 'secondary' }, 'outline', 'tone-secondary'],
    [{ color: 'danger', variant: 'ghost' }, 'ghost', 'tone-danger'],
    [{ color: 'evil', variant: 'x', size: '9xl' }, 'solid', 'tone-secondary'],
  ])('of %j looks %s and %s', async (part, variant, tone) => {
    await mounted.showWidget(cardOf({ type: 'Button', label: 'Go', ...part }))
    expect(mounted.button('Go').className).toContain(variant)
    expect(mounted.button('Go').className).toContain(tone)
    expect(mounted.button('Go').className).toContain('control-')
  })

  it('does nothing when disabled', async () => {
    const onClickAction = syncAction('go')
    await mounted.showWidget(cardOf({ type: 'Button', label: 'Go', disabled: true, onClickAction }))
    await mounted.rest(() => mounted.button('Go').click())
    expect(mounted.payloads).toEqual([])
  })
})
