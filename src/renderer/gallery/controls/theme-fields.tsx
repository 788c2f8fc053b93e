import { choices, locales, type Settings } from '../settings.ts'
import { ChoiceField } from './choice-field.tsx'

interface ThemeFieldsProps {
  readonly settings: Settings
  readonly change: (part: Partial<Settings>) => void
}

/** Everything about the look, the language and the connection. */
export function ThemeFields({ settings, change }: ThemeFieldsProps) {
  const field = <Name extends keyof typeof choices>(name: Name, label: string) => {
    const values: readonly (string | number)[] = choices[name]
    return (
      <ChoiceField
        label={label}
        values={values}
        value={settings[name]}
        choose={(value) => change({ [name]: value })}
      />
    )
  }
  return (
    <>
      {field('scheme', 'Colours')}
      {field('radius', 'Radius')}
      {field('density', 'Density')}
      {field('size', 'Text size')}
      {field('font', 'Font')}
      {field('surface', 'Surface')}
      <AccentField accent={settings.accent} change={change} />
      {field('level', 'Accent level')}
      <HueField hue={settings.hue} change={change} />
      {field('tint', 'Grey: tint')}
      {field('shade', 'Grey: shade')}
      <ChoiceField
        label="Language"
        values={locales}
        value={settings.locale}
        choose={(locale) => change({ locale })}
      />
      {field('width', 'Width')}
      {field('pace', 'Stream')}
      {field('fault', 'Fault')}
    </>
  )
}

interface AccentFieldProps {
  readonly accent: string
  readonly change: ThemeFieldsProps['change']
}

function AccentField({ accent, change }: AccentFieldProps) {
  const values = accent === 'none' ? choices.accent : [...new Set([...choices.accent, accent])]
  return (
    <div className="field">
      <label htmlFor="accent">Accent</label>
      <div className="pair">
        <select
          id="accent"
          value={accent}
          onChange={(event) => change({ accent: event.target.value })}
        >
          {values.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
        <input
          type="color"
          aria-label="Accent, any colour"
          value={accent === 'none' ? '#888888' : accent}
          onChange={(event) => change({ accent: event.target.value })}
        />
      </div>
    </div>
  )
}

interface HueFieldProps {
  readonly hue: number
  readonly change: ThemeFieldsProps['change']
}

function HueField({ hue, change }: HueFieldProps) {
  return (
    <label className="field">
      <span>Grey: hue {hue}°</span>
      <input
        type="range"
        min={0}
        max={360}
        value={hue}
        onChange={(event) => change({ hue: event.target.valueAsNumber })}
      />
    </label>
  )
}
