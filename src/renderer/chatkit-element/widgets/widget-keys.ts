import { readText, type WidgetNode } from './widget-node.ts'

function nameOf(node: WidgetNode): string {
  const identity = readText(node, 'key') ?? readText(node, 'id')
  const name = readText(node, 'name') ?? ''
  return identity === undefined ? `${node.type} ${name}` : `=${identity}`
}

/** A key for each sibling: by `key` or `id`, else by type and field name; the same one never twice. */
export function keysOf(nodes: readonly WidgetNode[]): readonly string[] {
  const seen = new Map<string, number>()
  return nodes.map((node) => {
    const name = nameOf(node)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} #${count}`
  })
}
