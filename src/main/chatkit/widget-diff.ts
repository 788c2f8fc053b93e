import type {
  WidgetComponentUpdated,
  WidgetRoot,
  WidgetRootUpdated,
  WidgetStreamingTextValueDelta,
} from '../../shared/chatkit/index.ts'
import { isSameJson } from './json-equality.ts'

/** An update that turns one widget into another on screen. */
export type WidgetUpdate =
  | WidgetStreamingTextValueDelta
  | WidgetComponentUpdated
  | WidgetRootUpdated

/**
 * The updates that turn `before` into `after`: nothing, or one delta for each Text or Markdown
 * with an id whose value only grew, or the whole widget if anything else differs.
 */
export function diffWidget(before: WidgetRoot, after: WidgetRoot): WidgetUpdate[] {
  const deltas = new Map<string, WidgetStreamingTextValueDelta>()
  return grewOnly(before, after, deltas) && areUniqueIn(after, deltas)
    ? [...deltas.values()]
    : [{ type: 'widget.root.updated', widget: after }]
}

type Deltas = Map<string, WidgetStreamingTextValueDelta>

function grewOnly(before: object, after: object, deltas: Deltas): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].every((key) => {
    const previous: unknown = Reflect.get(before, key)
    const next: unknown = Reflect.get(after, key)
    if (isSameJson(previous, next)) return true
    if (key === 'value') return collectDelta(before, after, deltas)
    return key === 'children' && childrenGrewOnly(previous, next, deltas)
  })
}

// A single child object cannot be addressed by a delta, so a change in it replaces the widget.
function childrenGrewOnly(previous: unknown, next: unknown, deltas: Deltas): boolean {
  if (!Array.isArray(previous) || !Array.isArray(next) || previous.length !== next.length) {
    return false
  }
  return previous.every((child: unknown, index) => {
    const successor: unknown = next[index]
    return isObject(child) && isObject(successor) && grewOnly(child, successor, deltas)
  })
}

// A delta goes to whatever has its id, so an id that occurs twice addresses nothing.
function areUniqueIn(widget: WidgetRoot, deltas: Deltas): boolean {
  if (deltas.size === 0) return true
  const seen = new Set<unknown>()
  const isUnique = (component: unknown): boolean => {
    if (!isObject(component)) return true
    if (Array.isArray(component)) return component.every(isUnique)
    const id: unknown = Reflect.get(component, 'id')
    if (seen.has(id)) return false
    if (typeof id === 'string' && deltas.has(id)) seen.add(id)
    return isUnique(Reflect.get(component, 'children'))
  }
  return isUnique(widget)
}

function collectDelta(before: object, after: object, deltas: Deltas): boolean {
  const previous = streamingText(before)
  const next = streamingText(after)
  if (previous === null || next === null) return false
  if (!next.value.startsWith(previous.value)) return false
  deltas.set(next.id, {
    type: 'widget.streaming_text.value_delta',
    component_id: next.id,
    delta: next.value.slice(previous.value.length),
    done: !next.streaming,
  })
  return true
}

function streamingText(component: object) {
  const type: unknown = Reflect.get(component, 'type')
  const id: unknown = Reflect.get(component, 'id')
  const value: unknown = Reflect.get(component, 'value')
  if (type !== 'Text' && type !== 'Markdown') return null
  if (typeof id !== 'string' || id === '' || typeof value !== 'string') return null
  return { id, value, streaming: Reflect.get(component, 'streaming') === true }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
