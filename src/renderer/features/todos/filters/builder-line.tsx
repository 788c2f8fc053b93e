import { X } from 'lucide-react'

import type { BuilderLine } from '../../../../shared/todos/filter/filter-builder.ts'
import type { Summaries } from '../../../../shared/todos/views/summaries.ts'
import { Choice } from './choice.tsx'
import { ConditionFields } from './condition-fields.tsx'
import { conditionKinds, firstOf } from './condition-kinds.ts'

interface BuilderLineFieldsProps {
  line: BuilderLine
  summaries: Summaries
  onChange: (line: BuilderLine) => void
  onRemove: () => void
}

const kindChoices = conditionKinds.map(({ type, label }) => [type, label] as const)

const negations = [
  ['is', 'is'],
  ['is-not', 'is not'],
] as const

/** One condition of the form. */
export function BuilderLineFields({ line, summaries, onChange, onRemove }: BuilderLineFieldsProps) {
  const { condition, negated } = line
  const setType = (type: string) => onChange({ condition: firstOf(type), negated: false })
  return (
    <>
      <Choice label="Condition" value={condition.type} choices={kindChoices} onChange={setType} />
      <Choice
        label="Is or is not"
        value={negated ? 'is-not' : 'is'}
        choices={negations}
        onChange={(value) => onChange({ condition, negated: value === 'is-not' })}
      />
      <ConditionFields
        condition={condition}
        summaries={summaries}
        onChange={(next) => onChange({ condition: next, negated })}
      />
      <button
        type="button"
        className="icon-button"
        aria-label="Remove condition"
        onClick={onRemove}
      >
        <X size={15} aria-hidden />
      </button>
    </>
  )
}
