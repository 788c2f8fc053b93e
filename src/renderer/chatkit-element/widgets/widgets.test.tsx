import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MountedChat } from '../element/mounted-chat.testing.tsx'
import {
  done,
  jsonResponse,
  settled,
  threadOf,
  widgetItem,
} from '../engine/scripted-endpoint.testing.ts'

let mounted: MountedChat

beforeEach(() => {
  mounted = new MountedChat()
})

afterEach(() => mounted.close())

async function showWidget(widget: unknown, options: object = {}) {
  const items = { data: [widgetItem('w', widget)], has_more: false }
  mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
  await mounted.show({ initialThread: 'thr_1', ...options })
}

const row = (label: string, part: object = {}) => ({
  type: 'ListViewItem',
  key: label,
  children: [{ type: 'Text', value: label }],
  ...part,
})
const list = (count: number, part: object = {}) => ({
  type: 'ListView',
  children: Array.from({ length: count }, (_, index) => row(`row ${index}`)),
  ...part,
})
const rows = () => mounted.shadow.querySelectorAll('.w-list-item').length
const actions = () =>
  mounted.endpoint.requests
    .filter(({ type }) => type.includes('custom_action'))
    .map(({ params }) => params['action'])

describe('ListView', () => {
  it.each([
    [10, {}, 10],
    [10, { limit: 3 }, 3],
    [6, { limit: 'auto' }, 6],
    [7, { limit: 'auto' }, 5],
    [2, { limit: 3 }, 2],
    [3, { limit: 'lots' }, 3],
  ])('of %i rows with %j first shows %i', async (count, part, shown) => {
    await showWidget(list(count, part))
    expect(rows()).toBe(shown)
  })

  it('shows the rest on demand', async () => {
    await showWidget(list(9, { limit: 'auto' }))
    await mounted.rest(() => mounted.button('Show 4 more').click())
    expect(rows()).toBe(9)
  })

  it('makes a row with an action a button that sends it, and one without none', async () => {
    const action = { type: 'open', payload: { id: 1 }, streaming: false }
    await showWidget({
      type: 'ListView',
      children: [row('first', { onClickAction: action }), row('second', { onClickAction: null })],
    })
    expect(mounted.shadow.querySelectorAll('.row-button')).toHaveLength(1)
    mounted.endpoint.on('threads.sync_custom_action', () => jsonResponse({}))
    await mounted.rest(() => mounted.find('.row-button', HTMLButtonElement).click())
    expect(actions()).toEqual([{ type: 'open', payload: { id: 1 } }])
  })
})

describe('Checkbox', () => {
  const box = (checked: boolean, part: object = {}) => ({
    type: 'Card',
    children: [
      {
        type: 'Checkbox',
        name: 'done',
        label: 'Milk',
        defaultChecked: checked,
        onChangeAction: { type: 'tick', payload: { id: 7 }, streaming: false },
        ...part,
      },
    ],
  })
  const input = () => mounted.find('input[type=checkbox]', HTMLInputElement)
  const answer = (checked: boolean) =>
    mounted.endpoint.on('threads.sync_custom_action', () =>
      jsonResponse({ updated_item: widgetItem('w', box(checked)) }),
    )

  it('adds its own name and value to the payload and shows what the server answers', async () => {
    await showWidget(box(false))
    answer(true)
    await mounted.rest(() => input().click())
    expect(actions()).toEqual([{ type: 'tick', payload: { id: 7, done: true } }])
    expect(input().checked).toBe(true)
    answer(true)
    await mounted.rest(() => input().click())
    expect(actions().at(-1)).toEqual({ type: 'tick', payload: { id: 7, done: false } })
    expect(input().checked).toBe(true)
  })

  it('falls back to what it was when the action fails', async () => {
    await showWidget(box(false))
    mounted.endpoint.on('threads.sync_custom_action', () => jsonResponse({}, 500))
    await mounted.rest(() => input().click())
    expect(input().checked).toBe(false)
    expect(mounted.shadow.querySelector('.notice')).not.toBeNull()
  })

  it('keeps what the person did when the server has nothing to say', async () => {
    await showWidget(box(false))
    mounted.endpoint.on('threads.sync_custom_action', () => jsonResponse({}))
    await mounted.rest(() => input().click())
    expect(input().checked).toBe(true)
  })

  it('follows the server when the thread is fetched again', async () => {
    await showWidget(box(false))
    const items = { data: [widgetItem('w', box(true))], has_more: false }
    mounted.endpoint.on('threads.get_by_id', () => jsonResponse(threadOf('thr_1', { items })))
    await mounted.rest(() => mounted.chat?.fetchUpdates())
    expect(input().checked).toBe(true)
  })

  it('can be ticked while an answer streams', async () => {
    await showWidget(box(false))
    const stream = mounted.endpoint.stream('threads.add_user_message')
    await mounted.say('hi')
    answer(true)
    await mounted.rest(() => input().click())
    expect(input().checked).toBe(true)
    await mounted.rest(() => stream.end())
  })
})

describe('Card', () => {
  const card = (part: object) => ({ type: 'Card', children: [], ...part })

  it('sends the values of its fields with confirm and cancel when it is a form', async () => {
    const errors: unknown[] = []
    const field = (name: string, part: object = {}) => ({
      type: 'Checkbox',
      name,
      defaultChecked: true,
      ...part,
    })
    await showWidget(
      card({
        asForm: true,
        children: [field('todo.done'), field('id'), field('off', { disabled: true })],
        confirm: { label: 'Save', action: { type: 'save', payload: { id: 7 }, streaming: false } },
        cancel: { label: 'Back', action: { type: 'back', streaming: false } },
      }),
      { onError: (event: unknown) => errors.push(event) },
    )
    mounted.endpoint.on('threads.sync_custom_action', () => jsonResponse({}))
    await mounted.rest(() => mounted.button('Save').click())
    await mounted.rest(() => mounted.button('Back').click())
    expect(actions()).toEqual([
      { type: 'save', payload: { id: 7, todo: { done: true } } },
      { type: 'back', payload: { todo: { done: true }, id: true } },
    ])
    expect(errors).toHaveLength(1)
  })

  it('is confirmed by a submit button among its children', async () => {
    await showWidget(
      card({
        asForm: true,
        children: [{ type: 'Button', label: 'Do it', submit: true }],
        confirm: { label: 'Save', action: { type: 'save', streaming: false } },
      }),
    )
    mounted.endpoint.on('threads.sync_custom_action', () => jsonResponse({}))
    await mounted.rest(() => mounted.button('Do it').click())
    expect(actions()).toEqual([{ type: 'save', payload: {} }])
  })

  it('makes the whole widget wait while confirm is under way', async () => {
    await showWidget(card({ confirm: { label: 'Go', action: { type: 'go', streaming: false } } }))
    let answer: (response: Response) => void = () => {}
    mounted.endpoint.on(
      'threads.sync_custom_action',
      () => new Promise((resolve) => (answer = resolve)),
    )
    await mounted.rest(() => mounted.button('Go').click())
    const frame = mounted.find('.widget', HTMLElement)
    expect(frame.getAttribute('aria-busy')).toBe('true')
    expect(frame.hasAttribute('inert')).toBe(true)
    await mounted.rest(() => answer(jsonResponse({})))
    expect(frame.getAttribute('aria-busy')).toBe('false')
  })

  it('keeps only its status line when collapsed, and opens to be read', async () => {
    const children = [{ type: 'Text', value: 'inside' }]
    await showWidget(card({ collapsed: true, status: { text: 'Deleted' }, children }))
    const body = mounted.find('.w-card-body', HTMLElement)
    expect(body.hidden).toBe(true)
    await mounted.rest(() => mounted.find('.w-card-toggle', HTMLButtonElement).click())
    expect(body.hidden).toBe(false)
    expect(body.hasAttribute('inert')).toBe(true)
  })
})

describe('actions', () => {
  const button = (action: object) => ({
    type: 'Card',
    children: [{ type: 'Button', label: 'Go', onClickAction: { type: 'go', ...action } }],
  })

  it('with a stream are refused while an answer streams, and sent afterwards', async () => {
    await showWidget(button({}))
    const stream = mounted.endpoint.stream('threads.add_user_message')
    await mounted.say('hi')
    await mounted.rest(() => mounted.button('Go').click())
    expect(mounted.button('Go').getAttribute('aria-disabled')).toBe('true')
    expect(actions()).toEqual([])
    await mounted.rest(() => stream.end())
    const second = mounted.endpoint.stream('threads.custom_action')
    await mounted.rest(() => mounted.button('Go').click())
    expect(actions()).toEqual([{ type: 'go', payload: {} }])
    await mounted.rest(() => second.send(done(widgetItem('w2', list(2)))))
    await mounted.rest(() => second.end())
    expect(rows()).toBe(2)
  })

  it('of the page reach its handler and no server', async () => {
    const calls: unknown[] = []
    const onAction = async (action: unknown) => void calls.push(action)
    await showWidget(button({ handler: 'client', payload: { a: 1 } }), { widgets: { onAction } })
    await mounted.rest(() => mounted.button('Go').click())
    expect(calls).toEqual([{ type: 'go', payload: { a: 1 } }])
    expect(actions()).toEqual([])
  })

  it('show that they are under way on the control and only once', async () => {
    await showWidget(button({ streaming: false }))
    const answers: ((response: Response) => void)[] = []
    mounted.endpoint.on(
      'threads.sync_custom_action',
      () => new Promise((resolve) => answers.push(resolve)),
    )
    await mounted.rest(() => mounted.button('Go').click())
    await mounted.rest(() => mounted.button('Go').click())
    expect(answers).toHaveLength(1)
    expect(mounted.button('Go').getAttribute('aria-busy')).toBe('true')
    await mounted.rest(() => answers[0]?.(jsonResponse({})))
    expect(mounted.button('Go').getAttribute('aria-busy')).toBe('false')
  })
})

describe('hostile and unknown content', () => {
  it('leaves out components it does not know, with a log, and draws the rest', async () => {
    const logs: unknown[] = []
    await showWidget(
      {
        type: 'Card',
        children: [
          { type: 'Hologram', value: 'x' },
          'nonsense',
          null,
          { type: 'Text' },
          { type: 'Title', value: { nested: 'object' } },
          { type: 'Badge', label: 42 },
          { type: 'Text', value: 'still here' },
        ],
      },
      { onLog: (event: unknown) => logs.push(event) },
    )
    expect(mounted.text).toContain('still here')
    expect(mounted.text).toContain('42')
    expect(logs).toContainEqual({ name: 'widget.component.skipped', data: { type: 'Hologram' } })
  })

  it('shows markup and Markdown in plain texts as they are', async () => {
    const value = '<img src=x onerror=alert(1)> **bold**'
    await showWidget({ type: 'Card', children: [{ type: 'Text', value }] })
    expect(mounted.text).toContain(value)
    expect(mounted.shadow.querySelector('img')).toBeNull()
  })

  it('draws nothing for a root that it does not know, and the transcript goes on', async () => {
    await showWidget({ type: 'Cinema', children: [] })
    await settled()
    expect(mounted.shadow.querySelector('[role=log]')).not.toBeNull()
  })
})
