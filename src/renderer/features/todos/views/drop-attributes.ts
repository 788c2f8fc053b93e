import type { GroupDrop } from './view-model.ts'

/** Marks an element as a place where todos can be dropped, and what they get there. */
export function dropAttributes(drop: GroupDrop | null): Record<string, string> {
  if (drop === null) return {}
  if ('date' in drop) return { 'data-drop-date': drop.date ?? '' }
  if ('list' in drop) return { 'data-drop-list': drop.list }
  if ('priority' in drop) return { 'data-drop-priority': drop.priority }
  return { 'data-drop-tag': drop.tag ?? '' }
}
