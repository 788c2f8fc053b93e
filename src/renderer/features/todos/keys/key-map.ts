import {
  isKeyAction,
  keyActionNames,
  keyActions,
  reservedKeys,
  type KeyAction,
} from './key-actions.ts'

/** The keys that were changed, by action: combinations with blanks between, empty for none. */
export type ChangedKeys = Readonly<Record<string, string>>

export function keysOf(action: KeyAction, changed: ChangedKeys): readonly string[] {
  const own = Object.hasOwn(changed, action) ? changed[action] : undefined
  return own === undefined ? keyActions[action].keys : own.split(' ').filter(Boolean)
}

/** Every combination that does something. What a person chose wins over what was there before. */
export function keyMap(changed: ChangedKeys): ReadonlyMap<string, KeyAction> {
  const map = new Map<string, KeyAction>()
  const isChanged = (action: KeyAction) => Object.hasOwn(changed, action)
  const byWeight = keyActionNames.toSorted((a, b) => Number(isChanged(a)) - Number(isChanged(b)))
  for (const action of byWeight) for (const key of keysOf(action, changed)) map.set(key, action)
  return map
}

/** What already has a combination: another action, or something of the window; null when it is free. */
export function takenBy(
  combination: string,
  action: KeyAction,
  changed: ChangedKeys,
): { name: string; action: KeyAction | null } | null {
  const reserved = reservedKeys.get(combination)
  if (reserved !== undefined) return { name: reserved, action: null }
  const other = keyActionNames.find(
    (name) => name !== action && keysOf(name, changed).includes(combination),
  )
  return other === undefined ? null : { name: keyActions[other].label, action: other }
}

function sameKeys(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key) => other.includes(key))
}

function withKeys(changed: ChangedKeys, action: KeyAction, keys: readonly string[]): ChangedKeys {
  const others = Object.entries(changed).filter(([name]) => name !== action && isKeyAction(name))
  const own = sameKeys(keys, keyActions[action].keys) ? [] : [[action, keys.join(' ')] as const]
  return Object.fromEntries([...others, ...own])
}

/** The changed keys with one combination more for an action, taken away from whoever had it. */
export function giveKey(changed: ChangedKeys, action: KeyAction, combination: string): ChangedKeys {
  const owner = takenBy(combination, action, changed)?.action ?? null
  const freed = owner === null ? changed : takeKey(changed, owner, combination)
  const keys = new Set([...keysOf(action, freed), combination])
  return withKeys(freed, action, [...keys])
}

/** The changed keys with one combination less for an action. */
export function takeKey(changed: ChangedKeys, action: KeyAction, combination: string): ChangedKeys {
  const keys = keysOf(action, changed).filter((key) => key !== combination)
  return withKeys(changed, action, keys)
}

/** The changed keys with those that an action had from the start, as far as nobody else has them now. */
export function resetKeys(changed: ChangedKeys, action: KeyAction): ChangedKeys {
  const free = keyActions[action].keys.filter((key) => takenBy(key, action, changed) === null)
  return withKeys(changed, action, free)
}
