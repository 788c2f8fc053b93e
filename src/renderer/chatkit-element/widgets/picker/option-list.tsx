import { Check } from 'lucide-react'
import { useEffect, useId, useRef, type RefObject } from 'react'
import { useChat } from '../../view/chat-context.ts'
import type { Option } from '../options.ts'
import { useOptionList, type OptionListSettings } from './use-option-list.ts'

interface OptionRowProps {
  option: Option
  id: string
  active: boolean
  chosen: boolean
  onPoint: () => void
  onChoose: () => void
}

function OptionRow({ option, id, active, chosen, onPoint, onChoose }: OptionRowProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      className={active ? 'w-option active' : 'w-option'}
      aria-selected={chosen}
      aria-disabled={option.disabled}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span className="option-text">
        <span>{option.label}</span>
        {option.description && <span className="option-description">{option.description}</span>}
      </span>
      {chosen && <Check aria-hidden size={15} />}
    </button>
  )
}

/** Keeps the active option in sight, without scrolling anything but the list. */
function bringInSight(list: HTMLElement, row: Element | null): void {
  if (!(row instanceof HTMLElement)) return
  const top = row.offsetTop - list.offsetTop
  const below = top + row.offsetHeight - list.clientHeight
  const position = Math.min(top, Math.max(below, list.scrollTop))
  if (position !== list.scrollTop) list.scrollTo({ top: position })
}

interface SearchFieldProps {
  listId: string
  activeId: string | undefined
  query: string
  onSearch: (query: string) => void
}

function SearchField({ listId, activeId, query, onSearch }: SearchFieldProps) {
  const { translate } = useChat()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus({ preventScroll: true }), [])
  return (
    <input
      ref={input}
      className="option-search"
      role="combobox"
      aria-expanded
      aria-controls={listId}
      aria-activedescendant={activeId}
      aria-label={translate('widget.search')}
      placeholder={translate('widget.search')}
      autoComplete="off"
      value={query}
      onChange={(event) => onSearch(event.currentTarget.value)}
    />
  )
}

function useList(active: number, searches: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = list
    if (current) bringInSight(current, current.children.item(active))
  }, [active])
  useEffect(() => {
    if (!searches) list.current?.focus({ preventScroll: true })
  }, [searches])
  return list
}

interface OptionListProps extends OptionListSettings {
  label: string
}

/** Options to choose from by arrow keys, by typing or by pointer; long lists can be searched. */
export function OptionList(props: OptionListProps) {
  const { value, searches, label } = props
  const { translate } = useChat()
  const { query, search, shown, active, setActive, choose, onKeyDown } = useOptionList(props)
  const id = useId()
  const list = useList(active, searches)
  const activeId = active >= 0 && active < shown.length ? `${id}-${active}` : undefined
  return (
    <div className="w-options" onKeyDown={onKeyDown}>
      {searches && <SearchField listId={id} activeId={activeId} query={query} onSearch={search} />}
      <div
        ref={list}
        id={id}
        role="listbox"
        tabIndex={-1}
        className="option-list"
        aria-label={label}
        aria-activedescendant={searches ? undefined : activeId}
      >
        {shown.map((option, index) => (
          <OptionRow
            key={option.value}
            option={option}
            id={`${id}-${index}`}
            active={index === active}
            chosen={option.value === value}
            onPoint={() => !option.disabled && setActive(index)}
            onChoose={() => choose(index)}
          />
        ))}
      </div>
      {shown.length === 0 && (
        <p className="option-none" role="status">
          {translate('widget.nothingFound')}
        </p>
      )}
    </div>
  )
}
