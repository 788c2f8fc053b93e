import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WidgetRoot } from '../../shared/chatkit/index.ts'
import { diffWidget, type WidgetUpdate } from './widget-diff.ts'

type Node = Record<string, unknown>

const value = fc.constantFrom('', 'a', 'ab', 'abc', 'b', '🎉', 'a🎉')
const id = fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined })

const { root } = fc.letrec<{ root: Node; component: Node; text: Node; box: Node; fade: Node }>(
  (tie) => ({
    root: fc.record({ type: fc.constant('Card'), children: fc.array(tie('component')) }),
    component: fc.oneof({ maxDepth: 3 }, tie('text'), tie('box'), tie('fade')),
    text: fc.record({
      type: fc.constantFrom('Text', 'Markdown', 'Title'),
      id,
      value,
      streaming: fc.boolean(),
    }),
    box: fc.record({ type: fc.constant('Row'), children: fc.array(tie('component')) }),
    fade: fc.record({ type: fc.constant('Transition'), children: tie('component') }),
  }),
)

/** The same tree with other texts, most of which only grew. */
function grown(node: Node, growth: readonly string[]): Node {
  let next = 0
  const visit = (place: unknown): unknown => {
    if (Array.isArray(place)) return place.map(visit)
    if (typeof place !== 'object' || place === null) return place
    const copy: Node = { ...place }
    if ('value' in copy) {
      next += 1
      copy['value'] = String(copy['value']) + (growth[next % growth.length] ?? '')
    }
    if ('children' in copy) copy['children'] = visit(copy['children'])
    return copy
  }
  return visit(node) as Node
}

/** What a client shows after the updates: each addresses the one component with its id. */
function applied(before: Node, updates: readonly WidgetUpdate[]): unknown {
  let shown: unknown = before
  for (const update of updates) {
    if (update.type === 'widget.root.updated') shown = update.widget
    if (update.type === 'widget.streaming_text.value_delta') {
      shown = appended(shown, update.component_id, update.delta)
    }
  }
  return shown
}

function appended(place: unknown, componentId: string, delta: string): unknown {
  if (Array.isArray(place)) return place.map((child) => appended(child, componentId, delta))
  if (typeof place !== 'object' || place === null) return place
  const copy: Node = { ...place }
  if (copy['id'] === componentId && (copy['type'] === 'Text' || copy['type'] === 'Markdown')) {
    copy['value'] = String(copy['value']) + delta
  }
  if ('children' in copy) copy['children'] = appended(copy['children'], componentId, delta)
  return copy
}

const asWidget = (node: Node) => node as unknown as WidgetRoot

describe('the difference between any two widgets', () => {
  it('turns the first into the second', () => {
    fc.assert(
      fc.property(root, root, (before, after) => {
        const updates = diffWidget(asWidget(before), asWidget(after))
        expect(applied(before, updates)).toEqual(after)
      }),
      { numRuns: 500 },
    )
  })

  it('turns a widget into the same with longer texts', () => {
    const growth = fc.array(fc.constantFrom('', '', 'x', ' more'), { minLength: 1 })
    fc.assert(
      fc.property(root, growth, (before, pieces) => {
        const after = grown(before, pieces)
        const updates = diffWidget(asWidget(before), asWidget(after))
        expect(applied(before, updates)).toEqual(after)
      }),
      { numRuns: 1_000 },
    )
  })
})
