interface NameFieldProps {
  name: string
  placeholder?: string
  onChange: (name: string) => void
}

/** The name of something, first in a dialog. */
export function NameField({ name, placeholder, onChange }: NameFieldProps) {
  return (
    <label className="dialog-field">
      Name
      <input
        className="text-input"
        data-initial-focus=""
        dir="auto"
        autoComplete="off"
        placeholder={placeholder}
        value={name}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
