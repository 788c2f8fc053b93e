interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  choices: readonly (readonly [value: Value, label: string])[]
  onChange: (value: Value) => void
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, choices, onChange } = props
  return (
    <select
      className="select-input"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = choices.find(([choice]) => choice === target.value)
        if (chosen !== undefined) onChange(chosen[0])
      }}
    >
      {choices.map(([choice, name]) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  )
}
