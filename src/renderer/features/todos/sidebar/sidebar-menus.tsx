import { ArrowDown, ArrowUp, Copy, Pencil, Trash2 } from 'lucide-react'

import { Menu, MenuItem } from '../menu.tsx'
import { entryOrder, orderedNames } from './entry-order.ts'
import type { OrderedSection, SidebarContext, SidebarOverlay } from './sidebar-state.ts'

type MenuOf<Kind extends SidebarOverlay['kind']> = Extract<SidebarOverlay, { kind: Kind }>

interface SidebarMenuProps<Kind extends SidebarOverlay['kind']> {
  overlay: MenuOf<Kind>
  context: SidebarContext
  onClose: (returnFocus: boolean) => void
}

interface ShiftItemsProps {
  context: SidebarContext
  section: OrderedSection
  name: string
  onClose: (returnFocus: boolean) => void
}

function ShiftItems({ context, section, name, onClose }: ShiftItemsProps) {
  const names = orderedNames(context, section)
  const at = names.indexOf(name)
  const shift = (step: -1 | 1) => {
    onClose(true)
    entryOrder(context, section, at).shift(step)
  }
  return (
    <>
      {at > 0 ? <MenuItem icon={ArrowUp} label="Move up" onSelect={() => shift(-1)} /> : null}
      {at < names.length - 1 ? (
        <MenuItem icon={ArrowDown} label="Move down" onSelect={() => shift(1)} />
      ) : null}
    </>
  )
}

export function ListMenu({ overlay, context, onClose }: SidebarMenuProps<'list-menu'>) {
  const { list, anchor } = overlay
  const { open } = context
  return (
    <Menu anchor={anchor} label={`Actions for ${list.name}`} onClose={onClose}>
      <MenuItem icon={Pencil} label="Edit list…" onSelect={() => open({ kind: 'list', list })} />
      <ShiftItems {...{ context, onClose }} section="list" name={list.name} />
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
  const { actions, open } = context
  const run = (step: () => Promise<unknown>) => {
    onClose(true)
    void step()
  }
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
      <ShiftItems {...{ context, onClose, name }} section="filter" />
      <MenuItem
        icon={Trash2}
        label="Delete filter"
        tone="danger"
        onSelect={() => run(() => actions.run({ type: 'delete-filter', id: filter.id }))}
      />
    </Menu>
  )
}
