import type {
  ThreadMetadata,
  ThreadStreamEvent,
  WidgetItem,
  WidgetRoot,
} from '../../shared/chatkit/index.ts'
import { defaultGenerateId, type StoreItemType } from './store.ts'
import { diffWidget } from './widget-diff.ts'

/** What a streamed widget can be given besides its states. */
export interface StreamWidgetOptions {
  /** What copying the turn yields for the widget. */
  copyText?: string | undefined
  /** Makes the id of the item. */
  generateId?: (itemType: StoreItemType) => string
  /** The clock for `created_at`. */
  now?: () => Date
}

/**
 * The events that show a widget: one for a finished widget; for a sequence of states, each of
 * them a new object, the first state, the differences, and the last state. An empty sequence
 * shows nothing.
 */
export async function* streamWidget(
  thread: ThreadMetadata,
  widget: WidgetRoot | AsyncIterable<WidgetRoot>,
  options: StreamWidgetOptions = {},
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  if (!isSequence(widget)) {
    yield { type: 'thread.item.done', item: widgetItem(thread, widget, options) }
    return
  }
  let shown: WidgetItem | undefined
  for await (const state of widget) {
    const item: WidgetItem = shown ?? widgetItem(thread, state, options)
    if (shown === undefined) yield { type: 'thread.item.added', item }
    for (const update of diffWidget(item.widget, state)) {
      yield { type: 'thread.item.updated', item_id: item.id, update }
    }
    shown = { ...item, widget: state }
  }
  if (shown !== undefined) yield { type: 'thread.item.done', item: shown }
}

function isSequence(
  widget: WidgetRoot | AsyncIterable<WidgetRoot>,
): widget is AsyncIterable<WidgetRoot> {
  return Symbol.asyncIterator in widget
}

function widgetItem(
  thread: ThreadMetadata,
  widget: WidgetRoot,
  { copyText, generateId = defaultGenerateId, now = () => new Date() }: StreamWidgetOptions,
): WidgetItem {
  return {
    id: generateId('message'),
    thread_id: thread.id,
    created_at: now().toISOString(),
    type: 'widget',
    widget,
    ...(copyText === undefined ? {} : { copy_text: copyText }),
  }
}
