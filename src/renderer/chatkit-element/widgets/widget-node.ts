/** A component as received: nothing about it is certain but that it says its type. */
export type WidgetNode = Readonly<Record<string, unknown>> & { readonly type: string }

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isWidgetNode(value: unknown): value is WidgetNode {
  return isRecord(value) && typeof value['type'] === 'string'
}

/** The components among `children`, which may be a list, a single one or nonsense. */
export function childrenOf(node: WidgetNode): readonly WidgetNode[] {
  const children = node['children']
  const list: readonly unknown[] = Array.isArray(children) ? children : [children]
  return list.filter(isWidgetNode)
}

export function readText(
  node: Readonly<Record<string, unknown>>,
  name: string,
): string | undefined {
  const value = node[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : undefined
}

export function readFlag(node: Readonly<Record<string, unknown>>, name: string): boolean {
  return node[name] === true
}

export function readNumber(
  node: Readonly<Record<string, unknown>>,
  name: string,
): number | undefined {
  const value = node[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The value if it is one of the choices, else the fallback. */
export function readChoice<Choice extends string, Fallback>(
  node: Readonly<Record<string, unknown>>,
  name: string,
  choices: readonly Choice[],
  fallback: Fallback,
): Choice | Fallback {
  return choices.find((choice) => choice === node[name]) ?? fallback
}
