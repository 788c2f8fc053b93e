import { CalendarDays } from 'lucide-react'
import { useRef } from 'react'
import { useChat } from '../view/chat-context.ts'
import { momentOf, readDay, type Day } from './picker/calendar-days.ts'
import { Calendar } from './picker/calendar.tsx'
import { Picker } from './picker/picker.tsx'
import { useTextField } from './use-field.ts'
import { readChoice, readText, type WidgetNode } from './widget-node.ts'

const sides = ['top', 'bottom', 'left', 'right'] as const
const aligns = ['start', 'center', 'end'] as const

function inWords(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    momentOf(day),
  )
}

/** A choice of a day; its value is the ISO date. */
export function DatePicker({ node }: { node: WidgetNode }) {
  const { engine, translate } = useChat()
  const trigger = useRef<HTMLButtonElement>(null)
  const field = useTextField(node, trigger, readDay(node['defaultValue']) ?? '')
  const chosen = readDay(field.value)
  return (
    <Picker
      node={node}
      field={field}
      trigger={trigger}
      chosen={chosen && inWords(chosen, engine.locale)}
      placeholder={readText(node, 'placeholder') ?? translate('widget.chooseDate')}
      icon={<CalendarDays aria-hidden size={15} />}
      kind="dialog"
      side={readChoice(node, 'side', sides, 'bottom')}
      align={readChoice(node, 'align', aligns, 'start')}
    >
      {(close) => (
        <Calendar
          chosen={chosen}
          range={{ min: readDay(node['min']), max: readDay(node['max']) }}
          onChoose={(day) => {
            if (day !== field.value) field.change(day)
            close()
          }}
        />
      )}
    </Picker>
  )
}
