import { icons, type LucideIcon } from 'lucide-react'

const byName: ReadonlyMap<string, LucideIcon> = new Map(Object.entries(icons))

/** The Lucide icon of that kebab-case name, if there is one. Loaded on demand: it holds all of them. */
export function findLucideIcon(name: string): LucideIcon | null {
  const pascal = name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return byName.get(pascal) ?? null
}
