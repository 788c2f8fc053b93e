import { keyActions, type KeyAction } from './key-actions.ts'
import { combinationsOf, type KeyPress } from './key-combination.ts'
import { reaches, type KeyPlace } from './key-place.ts'

/** The action that a key press means at this place; holding a key down repeats only harmless ones. */
export function actionOfKey(
  press: KeyPress,
  place: KeyPlace,
  map: ReadonlyMap<string, KeyAction>,
): KeyAction | null {
  for (const combination of combinationsOf(press)) {
    const action = map.get(combination)
    if (action === undefined) continue
    const { scope, repeats } = keyActions[action]
    if (!reaches(scope, place)) return null
    return press.repeat && repeats === undefined ? null : action
  }
  return null
}
