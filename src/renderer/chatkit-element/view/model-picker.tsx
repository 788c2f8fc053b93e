import { Check, ChevronDown } from 'lucide-react'
import { offeredModels, selectedModel, type ModelOption } from '../engine/model-selection.ts'
import { useChat, useChatState } from './chat-context.ts'
import { focusEntry } from './menu-focus.ts'
import { MenuList } from './menu-list.tsx'
import { useMenu } from './use-menu.ts'

interface ChoiceProps {
  model: ModelOption
  checked: boolean
  onSelect: () => void
}

function Choice({ model, checked, onSelect }: ChoiceProps) {
  const { label, description, disabled = false } = model
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={checked}
      aria-disabled={disabled}
      className="model-choice"
      onClick={() => {
        if (!disabled) onSelect()
      }}
    >
      <span className="model-choice-text">
        <span>{label}</span>
        {description && <span className="model-choice-description">{description}</span>}
      </span>
      {checked && <Check aria-hidden size={16} />}
    </button>
  )
}

interface ChoicesProps {
  models: readonly ModelOption[]
  current: string | null
  label: string
  onSelect: (id: string) => void
}

function focusChecked(list: HTMLElement | null): void {
  const checked = list?.querySelector<HTMLElement>('[aria-checked=true]')
  if (checked) checked.focus()
  else focusEntry(list, 1)
}

function Choices({ models, current, label, onSelect }: ChoicesProps) {
  return (
    <MenuList label={label} look="menu-above model-menu" focus={focusChecked}>
      {models.map((model) => (
        <Choice
          key={model.id}
          model={model}
          checked={model.id === current}
          onSelect={() => onSelect(model.id)}
        />
      ))}
    </MenuList>
  )
}

/** Chooses the model of the next message; not there when the page offers none. */
export function ModelPicker({ disabled }: { disabled: boolean }) {
  const { engine, translate, focusComposer } = useChat()
  const models = useChatState((state) => offeredModels(state.options))
  const chosen = useChatState((state) => state.draft.modelId)
  const { open, button, toggle, close, anchor } = useMenu()
  if (models.length === 0) return null
  const current = selectedModel(models, chosen)
  const label = translate('composer.model')
  const select = (id: string) => {
    close()
    engine.selectModel(id)
    focusComposer()
  }
  return (
    <div className="menu-anchor model-picker" {...anchor}>
      <button
        ref={button}
        type="button"
        className="model-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={current ? `${label}: ${current.label}` : label}
        disabled={disabled}
        onClick={toggle}
      >
        <span className="model-button-label">{current?.label ?? label}</span>
        <ChevronDown aria-hidden size={14} />
      </button>
      {open && (
        <Choices models={models} current={current?.id ?? null} label={label} onSelect={select} />
      )}
    </div>
  )
}
