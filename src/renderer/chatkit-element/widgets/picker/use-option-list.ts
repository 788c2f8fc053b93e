import { useRef, useState, type KeyboardEvent } from 'react'
import type { Option } from '../options.ts'
import { optionAfterKey, optionByTyping, searchOptions } from './list-keys.ts'

const typingPauseMs = 700

/** Collects what is typed in one go. */
function useTyping() {
  const typing = useRef({ text: '', at: 0 })
  return (event: KeyboardEvent): string | null => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const { text, at } = typing.current
    const goesOn = event.timeStamp - at < typingPauseMs
    if (!plain || event.key.length !== 1 || (event.key === ' ' && !(goesOn && text))) return null
    typing.current = { text: (goesOn ? text : '') + event.key, at: event.timeStamp }
    return typing.current.text
  }
}

/** Keys that belong to the text in the search field. */
const textKeys: ReadonlySet<string> = new Set(['Home', 'End', ' '])

export interface OptionListSettings {
  options: readonly Option[]
  value: string
  /** Whether there is a field to search with. */
  searches: boolean
  onChoose: (value: string) => void
}

/** What a list of options shows, and which of them is active. */
export function useOptionList({ options, value, searches, onChoose }: OptionListSettings) {
  const [query, setQuery] = useState('')
  const shown = searchOptions(options, query)
  const [active, setActive] = useState(() => options.findIndex((option) => option.value === value))
  const typed = useTyping()
  const choose = (index: number) => {
    const option = shown[index]
    if (option && !option.disabled) onChoose(option.value)
  }
  const search = (text: string) => {
    setQuery(text)
    setActive(optionAfterKey('Home', -1, searchOptions(options, text)) ?? -1)
  }
  const type = (event: KeyboardEvent): boolean => {
    const text = searches ? null : typed(event)
    if (text === null) return false
    setActive(optionByTyping(text, active, shown) ?? active)
    return true
  }
  const press = (key: string): boolean => {
    if (searches && textKeys.has(key)) return false
    if (key === 'Enter' || key === ' ') {
      choose(active)
      return true
    }
    const next = optionAfterKey(key, active, shown)
    if (next !== null) setActive(next)
    return next !== null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (type(event) || press(event.key)) event.preventDefault()
  }
  return { query, search, shown, active, setActive, choose, onKeyDown }
}
