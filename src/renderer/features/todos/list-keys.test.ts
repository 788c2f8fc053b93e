import { afterEach, describe, expect, it } from 'vitest'

import { keyPlaceOf, listCommandOf, type KeyPlace, type KeyPress } from './list-keys.ts'

function press(key: string, parts: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false }
  return { key, ...none, ...parts }
}

describe('listCommandOf', () => {
  it.each([' ', 'Enter', 'F2', 'Delete', 'j', 'k', 'n', 'q', 's', '/', 'ArrowDown', 'Home'])(
    'leaves %j alone inside inputs and menus',
    (key) => {
      expect(listCommandOf(press(key), 'input')).toBeNull()
      expect(listCommandOf(press(key), 'overlay')).toBeNull()
    },
  )

  it('leaves the undo of a text field to the text field', () => {
    expect(listCommandOf(press('z', { ctrlKey: true }), 'input')).toBeNull()
  })

  it.each([
    [press('z', { ctrlKey: true }), 'undo'],
    [press('z', { metaKey: true }), 'undo'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
    [press('y', { ctrlKey: true }), 'redo'],
  ])('reads the keys of undo and redo anywhere else', (key, command) => {
    expect(listCommandOf(key, 'elsewhere')).toBe(command)
  })

  it('acts on a todo only while its row has the focus', () => {
    const places: KeyPlace[] = ['row', 'list', 'elsewhere']
    expect(places.map((place) => listCommandOf(press('Delete'), place))).toEqual([
      'delete',
      null,
      null,
    ])
    expect(places.map((place) => listCommandOf(press(' '), place))).toEqual(['toggle', null, null])
  })

  it('does not move in the list while the person is in the chat', () => {
    expect(listCommandOf(press('ArrowDown'), 'list')).toBe('down')
    expect(listCommandOf(press('ArrowDown'), 'elsewhere')).toBeNull()
  })

  it('ignores key repeat for everything but moving', () => {
    expect(listCommandOf(press('Delete', { repeat: true }), 'row')).toBeNull()
    expect(listCommandOf(press(' ', { repeat: true }), 'row')).toBeNull()
    expect(listCommandOf(press('z', { ctrlKey: true, repeat: true }), 'row')).toBeNull()
    expect(listCommandOf(press('j', { repeat: true }), 'row')).toBe('down')
  })

  it('leaves other key combinations alone', () => {
    expect(listCommandOf(press('n', { ctrlKey: true }), 'list')).toBeNull()
    expect(listCommandOf(press('Delete', { altKey: true }), 'row')).toBeNull()
    expect(listCommandOf(press('Enter', { shiftKey: true }), 'row')).toBeNull()
  })

  it('finds the slash on keyboards where it needs Shift', () => {
    expect(listCommandOf(press('/', { shiftKey: true }), 'elsewhere')).toBe('search')
  })
})

describe('keyPlaceOf', () => {
  afterEach(() => document.body.replaceChildren())

  function placeOfKeyIn(html: string, selector: string): KeyPlace {
    document.body.innerHTML = html
    return placeOfKeyOn(document.body.querySelector(selector))
  }

  function placeOfKeyOn(element: Element | null): KeyPlace {
    const places: KeyPlace[] = []
    const note = (event: Event) => places.push(keyPlaceOf(event))
    document.addEventListener('keydown', note, { once: true })
    element?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }))
    return places[0] ?? 'elsewhere'
  }

  it.each(['<input id="x">', '<textarea id="x"></textarea>', '<select id="x"></select>'])(
    'knows %s as an input',
    (html) => {
      expect(placeOfKeyIn(`<div data-todo-list>${html}</div>`, '#x')).toBe('input')
    },
  )

  it('knows a row, a control in a row, an open menu and the rest apart', () => {
    const html =
      '<div data-todo-list><li data-todo-id="1"><button></button></li></div>' +
      '<div data-overlay><a></a></div><p></p>'
    expect(placeOfKeyIn(html, 'li')).toBe('row')
    expect(placeOfKeyIn(html, 'button')).toBe('list')
    expect(placeOfKeyIn(html, 'a')).toBe('overlay')
    expect(placeOfKeyIn(html, 'p')).toBe('elsewhere')
  })

  it('sees the composer inside the shadow root of the chat', () => {
    const host = document.createElement('div')
    document.body.append(host)
    const composer = document.createElement('textarea')
    host.attachShadow({ mode: 'open' }).append(composer)
    expect(placeOfKeyOn(composer)).toBe('input')
  })

  it('takes keys without any focus as meant for the list', () => {
    expect(placeOfKeyOn(document.body)).toBe('list')
  })
})
