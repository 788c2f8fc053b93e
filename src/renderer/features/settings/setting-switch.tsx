import { useId, type ReactNode } from 'react'

interface SettingSwitchProps {
  label: string
  hint?: string
  isOn: boolean
  isDisabled?: boolean
  onChange: (isOn: boolean) => void
  /** What else there is to choose while it is on. */
  children?: ReactNode
}

/** A setting that is on or off. */
export function SettingSwitch(props: SettingSwitchProps) {
  const { label, hint, isOn, isDisabled = false, onChange, children } = props
  const id = useId()
  return (
    <div className="settings-switch" data-disabled={isDisabled || undefined}>
      <div className="settings-switch-text">
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : (
          <p id={`${id}-hint`} className="settings-note">
            {hint}
          </p>
        )}
      </div>
      {isOn && !isDisabled ? children : null}
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
    </div>
  )
}
