import { Plus } from 'lucide-react'

import type { BuilderGroup, FilterBuilder } from '../../../../shared/todos/filter/filter-builder.ts'
import type { Summaries } from '../../../../shared/todos/views/summaries.ts'
import { BuilderLineFields } from './builder-line.tsx'
import { firstOf } from './condition-kinds.ts'

interface BuilderFormProps {
  builder: FilterBuilder | null
  summaries: Summaries
  onChange: (builder: FilterBuilder) => void
}

const newLine = { condition: firstOf('period'), negated: false }

/** A filter as groups of lines. */
export function BuilderForm({ builder, summaries, onChange }: BuilderFormProps) {
  if (builder === null) {
    return (
      <p className="builder-none">
        This query goes deeper than the form, or cannot be read yet. You can edit it below.
      </p>
    )
  }
  const { match, groups } = builder
  const setGroup = (index: number, group: BuilderGroup) => {
    const isGone = group.lines.length === 0 && groups.length > 1
    const next = isGone ? groups.toSpliced(index, 1) : groups.with(index, group)
    onChange({ ...builder, groups: next })
  }
  return (
    <fieldset className="dialog-field">
      <legend>Show tasks where</legend>
      {groups.map((group, index) => (
        <div key={index} className="builder-part">
          {index === 0 ? null : (
            <MatchChoice
              label="Between the groups"
              match={match}
              onChange={(next) => onChange({ ...builder, match: next })}
            />
          )}
          <GroupForm
            group={group}
            number={index + 1}
            summaries={summaries}
            onChange={(next) => setGroup(index, next)}
          />
        </div>
      ))}
      <button
        type="button"
        className="builder-add"
        onClick={() =>
          onChange({ ...builder, groups: [...groups, { match: 'any', lines: [newLine] }] })
        }
      >
        <Plus size={15} aria-hidden />
        Add group
      </button>
    </fieldset>
  )
}

interface MatchChoiceProps {
  label: string
  match: 'all' | 'any'
  onChange: (match: 'all' | 'any') => void
}

function MatchChoice({ label, match, onChange }: MatchChoiceProps) {
  return (
    <select
      className="select-input builder-match"
      aria-label={label}
      value={match}
      onChange={({ target }) => onChange(target.value === 'any' ? 'any' : 'all')}
    >
      <option value="all">and</option>
      <option value="any">or</option>
    </select>
  )
}

interface GroupFormProps {
  group: BuilderGroup
  number: number
  summaries: Summaries
  onChange: (group: BuilderGroup) => void
}

function GroupForm({ group, number, summaries, onChange }: GroupFormProps) {
  const { match, lines } = group
  return (
    <div className="builder-group" role="group" aria-label={`Group ${number}`}>
      {lines.map((line, index) => (
        <div key={index} className="builder-line">
          {index === 0 ? (
            <span className="builder-first" />
          ) : (
            <MatchChoice
              label={`Between the lines of group ${number}`}
              match={match}
              onChange={(next) => onChange({ ...group, match: next })}
            />
          )}
          <BuilderLineFields
            line={line}
            summaries={summaries}
            onChange={(next) => onChange({ ...group, lines: lines.with(index, next) })}
            onRemove={() => onChange({ ...group, lines: lines.toSpliced(index, 1) })}
          />
        </div>
      ))}
      <button
        type="button"
        className="builder-add"
        onClick={() => onChange({ ...group, lines: [...lines, newLine] })}
      >
        <Plus size={15} aria-hidden />
        Add condition
      </button>
    </div>
  )
}
