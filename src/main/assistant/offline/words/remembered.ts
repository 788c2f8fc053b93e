import type { LocalNow } from '../../../../shared/clock.ts'
import type { DateOrder } from '../../../../shared/todos/quick-add/quick-add.ts'

const mostKept = 500
const longestKept = 500

interface DependsOn {
  now: LocalNow
  dateOrder: DateOrder
}

/**
 * A pure reading of texts that keeps its newest results. Many rules read the same words, and all of
 * them again at every step of an answer.
 */
export function remembered<Given extends readonly [text: string, on?: DependsOn], Result>(
  read: (...given: Given) => Result,
): (...given: Given) => Result {
  const kept = new Map<string, Result>()
  return (...given) => {
    const [text, on] = given
    if (text.length > longestKept) return read(...given)
    const key = on === undefined ? text : `${on.now.date} ${on.now.time} ${on.dateOrder} ${text}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const result = read(...given)
    const [oldest] = kept.size < mostKept ? [] : kept.keys()
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(key, result)
    return result
  }
}
