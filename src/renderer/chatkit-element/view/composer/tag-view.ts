import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { Icon } from '../../icons/icon.tsx'
import { tagOf } from './editor-schema.ts'

/** A tag as it stands in the text of the composer: one piece, which no caret gets into. */
export class TagView implements NodeView {
  readonly dom = document.createElement('span')
  #icon: Root | null = null

  constructor(node: Node) {
    const tag = tagOf(node)
    this.dom.className = 'tag'
    this.dom.classList.toggle('interactive', tag?.interactive === true)
    this.dom.append(tag?.text ?? '')
    if (tag?.icon) this.#drawIcon(tag.icon)
  }

  destroy(): void {
    const icon = this.#icon
    queueMicrotask(() => icon?.unmount())
  }

  ignoreMutation(): boolean {
    return true
  }

  #drawIcon(name: string): void {
    const place = document.createElement('span')
    place.className = 'tag-icon'
    this.dom.prepend(place)
    this.#icon = createRoot(place)
    this.#icon.render(createElement(Icon, { name, size: '1em' }))
  }
}
