import { fireEvent } from '@testing-library/react'
import { MountedChat } from '../element/mounted-chat.testing.tsx'
import { jsonResponse, threadOf, widgetItem } from '../engine/scripted-endpoint.testing.ts'

/** A chat that shows one widget, whose sync actions are answered with nothing unless told otherwise. */
export class MountedWidget extends MountedChat {
  readonly errors: string[] = []

  async showWidget(widget: unknown, thread: object = {}): Promise<void> {
    this.#serve(widget, thread)
    this.endpoint.on('threads.sync_custom_action', () => jsonResponse({}))
    await this.show({
      initialThread: 'thr_1',
      onError: ({ error }) => this.errors.push(error.message),
    })
  }

  /** The server sends the widget anew. */
  async update(widget: unknown): Promise<void> {
    this.#serve(widget, {})
    await this.rest(() => this.chat?.fetchUpdates())
  }

  /** Types, as a person would, all at once. */
  async enter(selector: string, value: string): Promise<void> {
    await this.rest(() => fireEvent.input(this.one(selector), { target: { value } }))
  }

  async press(selector: string, key: string): Promise<void> {
    await this.rest(() => fireEvent.keyDown(this.one(selector), { key }))
  }

  async click(selector: string): Promise<void> {
    await this.rest(() => fireEvent.click(this.one(selector)))
  }

  one(selector: string): HTMLElement {
    const found = this.shadow.querySelector<HTMLElement>(`.widget ${selector}`)
    if (!found) throw new Error(`There is no ${selector}.`)
    return found
  }

  count(selector: string): number {
    return this.shadow.querySelectorAll(`.widget ${selector}`).length
  }

  /** What has the focus, by its text or field name. */
  get focused(): string | null {
    const element = this.shadow.activeElement
    return element && (element.getAttribute('name') ?? element.textContent)
  }

  /** The payloads of the actions sent so far. */
  get payloads(): readonly unknown[] {
    const actions = this.endpoint.requests
      .filter(({ type }) => type.includes('custom_action'))
      .map(({ params }) => params['action'])
    return actions.map((action) =>
      typeof action === 'object' && action !== null && 'payload' in action ? action.payload : null,
    )
  }

  #serve(widget: unknown, thread: object): void {
    const items = { data: [widgetItem('w', widget)], has_more: false }
    this.endpoint.on('threads.get_by_id', () =>
      jsonResponse(threadOf('thr_1', { items, ...thread })),
    )
  }
}

/** An action that is answered at once. */
export function syncAction(type: string, payload?: object) {
  return { type, streaming: false, ...(payload && { payload }) }
}

/** A card that holds these components. */
export function cardOf(...children: readonly object[]) {
  return { type: 'Card', children }
}
