import { ChevronsUpDown } from 'lucide-react'
import { useRef } from 'react'
import { useChat } from '../view/chat-context.ts'
import { readOptions } from './options.ts'
import { OptionList } from './picker/option-list.tsx'
import { Picker } from './picker/picker.tsx'
import { useTextField } from './use-field.ts'
import { readFlag, readText, type WidgetNode } from './widget-node.ts'

const searchFrom = 16

/** A choice from a list that opens. */
export function Select({ node }: { node: WidgetNode }) {
  const { translate } = useChat()
  const trigger = useRef<HTMLButtonElement>(null)
  const field = useTextField(node, trigger)
  const options = readOptions(node)
  const chosen = options.find((option) => option.value === field.value)
  const placeholder = readText(node, 'placeholder') ?? translate('widget.choose')
  return (
    <Picker
      node={node}
      field={field}
      trigger={trigger}
      chosen={chosen?.label ?? null}
      placeholder={placeholder}
      icon={<ChevronsUpDown aria-hidden size={14} />}
      kind="listbox"
      side="bottom"
      align="start"
    >
      {(close) => (
        <OptionList
          options={options}
          value={field.value}
          searches={readFlag(node, 'searchable') || options.length >= searchFrom}
          label={placeholder}
          onChoose={(value) => {
            if (value !== field.value) field.change(value)
            close()
          }}
        />
      )}
    </Picker>
  )
}
