import { afterEach, describe, expect, it } from 'vitest'

import { actionOfKey } from './action-of-key.ts'
import { keyActionNames, keyActions } from './key-actions.ts'
import { combinationsOf, type KeyPress } from './key-combination.ts'
import { giveKey, keyMap, keysOf, resetKeys, takeKey, takenBy } from './key-map.ts'
import { keyPlaceOf, type KeyPlace } from './key-place.ts'

function press(key: string, parts: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false }
  return { key, ...none, ...parts }
}

const usual = keyMap({})
const actionOf = (key: KeyPress, place: KeyPlace) => actionOfKey(key, place, usual)

describe('combinationsOf', () => {
  it.each([
    [press('z', { ctrlKey: true }), ['Ctrl+Z']],
    [press('Z', { metaKey: true, shiftKey: true }), ['Ctrl+Shift+Z']],
    [press(' '), ['Space']],
    [press('ArrowUp', { ctrlKey: true, shiftKey: true }), ['Ctrl+Shift+ArrowUp']],
    [press('Shift', { shiftKey: true }), []],
  ])('names a key press', (key, names) => {
    expect(combinationsOf(key)).toEqual(names)
  })

  it('knows signs on keyboards where they need Shift', () => {
    expect(combinationsOf(press('/', { shiftKey: true, code: 'Digit7' }))[0]).toBe('/')
    expect(combinationsOf(press('?', { shiftKey: true }))).toEqual(['?'])
  })

  it('finds keys by their place where letters are not Latin and digits need Shift', () => {
    expect(combinationsOf(press('й', { code: 'KeyQ' }))).toContain('Q')
    expect(combinationsOf(press('&', { code: 'Digit1' }))).toContain('1')
  })
})

describe('the table of actions', () => {
  it('gives no combination to two actions, and none that the window needs', () => {
    for (const action of keyActionNames) {
      for (const key of keyActions[action].keys) {
        expect([key, takenBy(key, action, {})]).toEqual([key, null])
      }
    }
  })
})

describe('actionOfKey', () => {
  it.each(['Delete', 'j', 'q', 's', 'x', '/', '?', '1', ' ', 'Enter', 'Tab'])(
    'leaves %j alone inside inputs and menus',
    (key) => {
      expect(actionOf(press(key), 'input')).toBeNull()
      expect(actionOf(press(key), 'overlay')).toBeNull()
    },
  )

  it('leaves the undo of a text field to the text field, but opens the palette from it', () => {
    expect(actionOf(press('z', { ctrlKey: true }), 'input')).toBeNull()
    expect(actionOf(press('k', { ctrlKey: true }), 'input')).toBe('palette')
  })

  it('acts on a task only while its row has the focus', () => {
    const places: KeyPlace[] = ['row', 'list', 'elsewhere']
    const at = (key: KeyPress) => places.map((place) => actionOf(key, place))
    expect(at(press('Delete'))).toEqual(['delete', null, null])
    expect(at(press('ArrowDown'))).toEqual(['down', 'down', null])
    expect(at(press('q'))).toEqual(['add', 'add', 'add'])
  })

  it('repeats moving while a key is held, and nothing that changes tasks', () => {
    const held = (key: string, parts = {}) =>
      actionOf(press(key, { repeat: true, ...parts }), 'row')
    expect(held('j')).toBe('down')
    for (const key of ['Delete', ' ', 'x', '1', 'Tab']) expect(held(key)).toBeNull()
    expect(held('z', { ctrlKey: true })).toBeNull()
    expect(held('ArrowUp', { ctrlKey: true, shiftKey: true })).toBeNull()
  })

  it('does not take one combination for another', () => {
    expect(actionOf(press('Delete', { altKey: true }), 'row')).toBeNull()
    expect(actionOf(press('q', { ctrlKey: true }), 'row')).toBeNull()
  })
})

describe('changed keys', () => {
  it('adds a key to those an action has', () => {
    const changed = giveKey({}, 'schedule', 'G')
    expect(keysOf('schedule', changed)).toEqual(['S', 'G'])
    expect(keyMap(changed).get('G')).toBe('schedule')
  })

  it('takes a key away from whoever had it', () => {
    const changed = giveKey({}, 'schedule', 'X')
    expect(keyMap(changed).get('X')).toBe('schedule')
    expect(keysOf('select', changed)).toEqual([])
    expect(keyMap(changed).get('S')).toBe('schedule')
  })

  it('can leave an action without any key', () => {
    const changed = takeKey({}, 'select', 'X')
    expect(changed).toEqual({ select: '' })
    expect(keyMap(changed).has('X')).toBe(false)
  })

  it('stores nothing for an action that has its own keys again', () => {
    expect(giveKey(takeKey({}, 'select', 'X'), 'select', 'X')).toEqual({})
    expect(resetKeys({ select: 'G' }, 'select')).toEqual({})
  })

  it('does not take a key back from another action when it is reset', () => {
    const changed = giveKey({}, 'schedule', 'X')
    expect(keyMap(resetKeys(changed, 'select')).get('X')).toBe('schedule')
  })

  it('says who has a key, also when it is the window', () => {
    expect(takenBy('X', 'schedule', {})).toEqual({ name: 'Select or unselect', action: 'select' })
    expect(takenBy('Ctrl+W', 'schedule', {})).toMatchObject({ action: null })
    expect(takenBy('G', 'schedule', {})).toBeNull()
  })

  it('survives actions that no longer exist', () => {
    expect(keyMap({ gone: 'Q', __proto__: 'K' }).get('Q')).toBe('add')
  })
})

describe('keyPlaceOf', () => {
  afterEach(() => document.body.replaceChildren())

  function placeOfKeyOn(element: Element | null): KeyPlace {
    const places: KeyPlace[] = []
    const note = (event: Event) => places.push(keyPlaceOf(event))
    document.addEventListener('keydown', note, { once: true })
    element?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }))
    return places[0] ?? 'elsewhere'
  }

  function placeOfKeyIn(html: string, selector: string): KeyPlace {
    document.body.innerHTML = html
    return placeOfKeyOn(document.body.querySelector(selector))
  }

  it.each(['<input id="x">', '<textarea id="x"></textarea>', '<select id="x"></select>'])(
    'knows %s as an input',
    (html) => {
      expect(placeOfKeyIn(`<div data-todo-list>${html}</div>`, '#x')).toBe('input')
    },
  )

  it('knows a row, a control in a row, an open menu or dialog and the rest apart', () => {
    const html =
      '<div data-todo-list><li data-todo-id="1"><button></button></li></div>' +
      '<div data-overlay><a></a><input></div><dialog><b></b></dialog><p></p>'
    expect(placeOfKeyIn(html, 'li')).toBe('row')
    expect(placeOfKeyIn(html, 'button')).toBe('list')
    expect(placeOfKeyIn(html, 'a')).toBe('overlay')
    expect(placeOfKeyIn(html, 'input')).toBe('overlay')
    expect(placeOfKeyIn(html, 'b')).toBe('overlay')
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
