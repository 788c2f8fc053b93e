import { shownKeys } from './key-combination.ts'

const isMac = /mac/iu.test(navigator.platform)

/** A combination, key by key. */
export function KeyCaps({ combination }: { combination: string }) {
  return (
    <span className="key-caps">
      {shownKeys(combination, isMac).map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  )
}

/** A combination as the hint of a menu entry. */
export function keyHint(combination: string | undefined): string {
  return combination === undefined ? '' : shownKeys(combination, isMac).join(isMac ? '' : '+')
}
