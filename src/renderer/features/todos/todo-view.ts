const plainKinds = ['inbox', 'today', 'upcoming', 'calendar', 'all', 'done', 'trash'] as const

/** Which todos the pane shows. */
export type TodoView =
  | { kind: (typeof plainKinds)[number] }
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

/** The view that `viewKey` names so; null when it is none. */
export function viewOfKey(key: string): TodoView | null {
  const [, kind, name = ''] = /^(list|tag|filter):(.+)$/su.exec(key) ?? []
  if (kind === 'list' || kind === 'tag') return { kind, name }
  if (kind === 'filter') return { kind, id: name }
  const plain = plainKinds.find((one) => one === key)
  return plain === undefined ? null : { kind: plain }
}

export function isSameView(one: TodoView, other: TodoView): boolean {
  return viewKey(one) === viewKey(other)
}

/** Whether a row has to name its list; in the view of one list it need not. */
export function isListShownIn({ kind }: TodoView): boolean {
  return kind !== 'list' && kind !== 'inbox'
}
