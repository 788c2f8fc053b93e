import { Ban } from 'lucide-react'
import { useId } from 'react'

import { colorSchema, type Color } from '../../../../shared/todos/outline.ts'
import './colors.css'

interface ColorChoiceProps {
  color: Color | null
  onChange: (color: Color | null) => void
}

const colors: readonly (Color | null)[] = [null, ...colorSchema.options]

function nameOf(color: Color | null): string {
  return color === null ? 'No color' : color.slice(0, 1).toUpperCase() + color.slice(1)
}

export function ColorChoice({ color: chosen, onChange }: ColorChoiceProps) {
  const name = useId()
  return (
    <fieldset className="dialog-field">
      <legend>Color</legend>
      <div className="color-choices">
        {colors.map((color) => (
          <label key={nameOf(color)} className="color-choice" title={nameOf(color)}>
            <input
              type="radio"
              name={name}
              aria-label={nameOf(color)}
              checked={color === chosen}
              onChange={() => onChange(color)}
            />
            <span className="color-swatch" data-color={color ?? undefined}>
              {color === null ? <Ban size={14} aria-hidden /> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
