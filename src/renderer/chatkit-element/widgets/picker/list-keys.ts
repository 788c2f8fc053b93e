import type { Option } from '../options.ts'

const pageSize = 8

function enabledFrom(options: readonly Option[], from: number, step: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < options.length; index += step) {
    if (options[index]?.disabled === false) return index
  }
  return null
}

/** Where a key leads from the active option (-1: none); null when it leads nowhere. */
export function optionAfterKey(
  key: string,
  active: number,
  options: readonly Option[],
): number | null {
  const last = options.length - 1
  switch (key) {
    case 'ArrowDown':
      return enabledFrom(options, active + 1, 1)
    case 'ArrowUp':
      return enabledFrom(options, active < 0 ? last : active - 1, -1)
    case 'Home':
      return enabledFrom(options, 0, 1)
    case 'End':
      return enabledFrom(options, last, -1)
    case 'PageDown': {
      const target = Math.min(last, active + pageSize)
      return enabledFrom(options, target, -1)
    }
    case 'PageUp':
      return enabledFrom(options, Math.max(0, active - pageSize), 1)
    default:
      return null
  }
}

/** A text reduced to what counts when searching: no case, no accents. */
function searchable(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The options whose label, description or value contains the query. */
export function searchOptions(options: readonly Option[], query: string): readonly Option[] {
  const wanted = searchable(query.trim())
  if (wanted === '') return options
  return options.filter(({ label, description = '', value }) =>
    searchable(`${label}\n${description}\n${value}`).includes(wanted),
  )
}

/** The next option from the active one on whose label begins with what was typed. */
export function optionByTyping(
  typed: string,
  active: number,
  options: readonly Option[],
): number | null {
  const first = typed.charAt(0)
  const same = typed === first.repeat(typed.length)
  const wanted = searchable(same ? first : typed)
  const start = same ? active + 1 : Math.max(0, active)
  const order = options.map((_, index) => (start + index) % options.length)
  const found = order.find((index) => {
    const option = options[index]
    return option && !option.disabled && searchable(option.label).startsWith(wanted)
  })
  return found ?? null
}
