import { ArrowDown, ArrowUp, Copy, Pencil, Trash2 } from 'lucide-react'

import { Menu, MenuItem } from '../menu.tsx'
import type { SidebarContext, SidebarOverlay } from './sidebar-state.ts'

type MenuOf<Kind extends SidebarOverlay['kind']> = Extract<SidebarOverlay, { kind: Kind }>

interface SidebarMenuProps<Kind extends SidebarOverlay['kind']> {
  overlay: MenuOf<Kind>
  context: SidebarContext
  onClose: (returnFocus: boolean) => void
}

export function ListMenu({ overlay, context, onClose }: SidebarMenuProps<'list-menu'>) {
  const { list, anchor } = overlay
  const { outline, actions, open } = context
  const place = outline.lists.findIndex(({ name }) => name === list.name)
  const canMoveUp = place !== 0 && outline.lists.length > 0
  const canMoveDown = place >= 0 && place < outline.lists.length - 1
  const moveTo = (position: number) => {
    onClose(true)
    void actions.run({ type: 'save-list', name: list.name, position })
  }
  const up = place < 0 ? outline.lists.length - 1 : place - 1
  return (
    <Menu anchor={anchor} label={`Actions for ${list.name}`} onClose={onClose}>
      <MenuItem icon={Pencil} label="Edit list…" onSelect={() => open({ kind: 'list', list })} />
      {canMoveUp ? <MenuItem icon={ArrowUp} label="Move up" onSelect={() => moveTo(up)} /> : null}
      {canMoveDown ? (
        <MenuItem icon={ArrowDown} label="Move down" onSelect={() => moveTo(place + 1)} />
      ) : null}
      <MenuItem
        icon={Trash2}
        label="Delete list…"
        tone="danger"
        onSelect={() => open({ kind: 'delete-list', list })}
      />
    </Menu>
  )
}

export function TagMenu({ overlay, context, onClose }: SidebarMenuProps<'tag-menu'>) {
  const { tag, anchor } = overlay
  const remove = () => {
    onClose(false)
    void context.actions.run({ type: 'delete-tag', name: tag })
  }
  return (
    <Menu anchor={anchor} label={`Actions for #${tag}`} onClose={onClose}>
      <MenuItem
        icon={Pencil}
        label="Rename tag…"
        onSelect={() => context.open({ kind: 'rename-tag', tag })}
      />
      <MenuItem icon={Trash2} label="Delete tag" tone="danger" onSelect={remove} />
    </Menu>
  )
}

export function FilterMenu({ overlay, context, onClose }: SidebarMenuProps<'filter-menu'>) {
  const { filter, anchor } = overlay
  const { actions, outline, open } = context
  const place = outline.filters.findIndex(({ id }) => id === filter.id)
  const run = (step: () => Promise<unknown>) => {
    onClose(true)
    void step()
  }
  const moveTo = (position: number) =>
    run(() => actions.run({ type: 'save-filter', filter, position }))
  const { name, query, color } = filter
  const copy = { name: `${name} copy`, query, color }
  return (
    <Menu anchor={anchor} label={`Actions for ${name}`} onClose={onClose}>
      <MenuItem
        icon={Pencil}
        label="Edit filter…"
        onSelect={() => open({ kind: 'filter', filter })}
      />
      <MenuItem
        icon={Copy}
        label="Duplicate"
        onSelect={() => run(() => actions.run({ type: 'save-filter', filter: copy }))}
      />
      {place > 0 ? (
        <MenuItem icon={ArrowUp} label="Move up" onSelect={() => moveTo(place - 1)} />
      ) : null}
      {place < outline.filters.length - 1 ? (
        <MenuItem icon={ArrowDown} label="Move down" onSelect={() => moveTo(place + 1)} />
      ) : null}
      <MenuItem
        icon={Trash2}
        label="Delete filter"
        tone="danger"
        onSelect={() => run(() => actions.run({ type: 'delete-filter', id: filter.id }))}
      />
    </Menu>
  )
}
