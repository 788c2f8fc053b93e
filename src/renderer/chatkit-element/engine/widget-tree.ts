import {
  receivedWidgetRootSchema,
  type WidgetComponent,
  type WidgetRoot,
  type WidgetStreamingTextValueDelta,
} from '../../../shared/chatkit/index.ts'

type Node = Readonly<Record<string, unknown>>

const maximumDepth = 60

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

/** A copy of the tree in which the node with that id was changed; the same tree when there is none. */
function changeNode(
  tree: unknown,
  id: string,
  change: (node: Node) => unknown,
  depth = 0,
): unknown {
  if (!isNode(tree) || depth > maximumDepth) return tree
  if (tree['id'] === id && depth > 0) return change(tree)
  const children = tree['children']
  if (!isNode(children)) return tree
  const next = Array.isArray(children)
    ? changeList(children, id, change, depth + 1)
    : changeNode(children, id, change, depth + 1)
  return next === children ? tree : { ...tree, children: next }
}

function changeList(
  list: readonly unknown[],
  id: string,
  change: (node: Node) => unknown,
  depth: number,
): readonly unknown[] {
  const next = list.map((node) => changeNode(node, id, change, depth))
  return next.every((node, index) => node === list[index]) ? list : next
}

function changed(root: WidgetRoot, id: string, change: (node: Node) => unknown): WidgetRoot | null {
  const next = changeNode(root, id, change)
  return next === root ? null : receivedWidgetRootSchema.parse(next)
}

/** The widget with that component replaced, or null when it has no such component. */
export function replaceComponent(
  root: WidgetRoot,
  id: string,
  component: WidgetComponent,
): WidgetRoot | null {
  return changed(root, id, () => component)
}

function isText(node: Node): boolean {
  return node['type'] === 'Text' || node['type'] === 'Markdown'
}

function textOf(node: Node): string {
  return typeof node['value'] === 'string' ? node['value'] : ''
}

/** The widget with text appended to that Text or Markdown, or null when it has no such component. */
export function growText(
  root: WidgetRoot,
  update: WidgetStreamingTextValueDelta,
): WidgetRoot | null {
  return changed(root, update.component_id, (node) =>
    isText(node) ? { ...node, value: textOf(node) + update.delta, streaming: !update.done } : node,
  )
}
