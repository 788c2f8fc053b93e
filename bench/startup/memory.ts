import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of a process and all below it in MB, as PSS: what several processes share counts once.
 * Null where the system does not tell.
 */
export function proportionalMemory(rootProcess: number): number | null {
  if (process.platform !== 'linux') return null
  const kibibytes = [rootProcess, ...processesBelow(rootProcess)].map(proportionalSize)
  return (kibibytes.reduce((sum, size) => sum + size, 0) * 1024) / 1_000_000
}

function processesBelow(rootProcess: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(name)
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const below = (id: number): number[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...below(child)])
  return below(rootProcess)
}

function parentOf(name: string): number | null {
  const parent = /^PPid:\s+(\d+)$/m.exec(read(`/proc/${name}/status`))?.[1]
  return parent === undefined ? null : Number(parent)
}

function proportionalSize(id: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0)
}

// A process may end while it is looked at.
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
