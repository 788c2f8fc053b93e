/** Which todos the pane shows. */
export type TodoView =
  | { kind: 'inbox' | 'today' | 'upcoming' | 'calendar' | 'all' | 'done' | 'trash' }
  | { kind: 'list'; name: string }
  | { kind: 'tag'; name: string }
  | { kind: 'filter'; id: string }

/** A name for a view under which something can be kept about it. */
export function viewKey(view: TodoView): string {
  switch (view.kind) {
    case 'list':
    case 'tag':
      return `${view.kind}:${view.name}`
    case 'filter':
      return `filter:${view.id}`
    default:
      return view.kind
  }
}

export function isSameView(one: TodoView, other: TodoView): boolean {
  return viewKey(one) === viewKey(other)
}
