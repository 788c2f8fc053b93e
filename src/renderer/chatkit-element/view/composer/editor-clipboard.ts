import type { Node, Slice } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { contentOfText } from '../../engine/draft-content.ts'
import { insertContent, insertSlice } from './editor-commands.ts'

interface Copied {
  readonly text: string
  readonly slice: Slice
}

/** A piece of the composer as plain text. */
export function textOfSlice({ content }: Slice): string {
  const leafText = (node: Node) => node.type.spec.leafText?.(node) ?? ''
  return content.textBetween(0, content.size, '\n', leafText)
}

/**
 * Takes what is pasted and dropped as text. ProseMirror's own way would parse HTML, which a page that
 * trusts no HTML at all does not allow.
 */
export class EditorClipboard {
  #copied: Copied | null = null

  /** To be called when something is copied or cut: its tags are pasted as tags. */
  readonly remember = (view: EditorView): boolean => {
    const slice = view.state.selection.content()
    if (slice.size > 0) this.#copied = { slice, text: textOfSlice(slice) }
    return false
  }

  readonly paste = (view: EditorView, event: ClipboardEvent): boolean => {
    event.preventDefault()
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text !== '' && view.editable) this.#insert(view, text)
    return true
  }

  /** What is dragged within the field moves as it is; of anything else the text is taken, files are not. */
  readonly drop = (view: EditorView, event: DragEvent): boolean => {
    if (view.dragging) return false
    event.preventDefault()
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
    if (text === '' || !place || !view.editable) return true
    const { tr, doc } = view.state
    view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place.pos))))
    view.dispatch(insertContent(view.state, contentOfText(text)))
    view.focus()
    return true
  }

  #insert(view: EditorView, text: string): void {
    const { state } = view
    const copied = this.#copied
    view.dispatch(
      copied?.text === text
        ? insertSlice(state, copied.slice)
        : insertContent(state, contentOfText(text)),
    )
  }
}
