import { scenes } from '../scenes/scenes.ts'

const groups = [...new Set(scenes.map(({ group }) => group))]

interface SceneListProps {
  readonly current: string
  readonly choose: (name: string) => void
}

/** All scenes as a menu with groups. */
export function SceneList({ current, choose }: SceneListProps) {
  return (
    <label className="field wide">
      <span>Scene</span>
      <select value={current} onChange={(event) => choose(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {scenes
              .filter((scene) => scene.group === group)
              .map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
