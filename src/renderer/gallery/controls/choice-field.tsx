interface ChoiceFieldProps<Value extends string | number> {
  readonly label: string
  readonly values: readonly Value[]
  readonly value: Value
  readonly choose: (value: Value) => void
}

/** One of a few values. */
export function ChoiceField<Value extends string | number>(props: ChoiceFieldProps<Value>) {
  const { label, values, value, choose } = props
  const chosen = (text: string) => {
    const found = values.find((candidate) => String(candidate) === text)
    if (found !== undefined) choose(found)
  }
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => chosen(event.target.value)}>
        {values.map((candidate) => (
          <option key={candidate} value={candidate}>
            {candidate}
          </option>
        ))}
      </select>
    </label>
  )
}
