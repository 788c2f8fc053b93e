import { useEffect, type KeyboardEvent, type RefObject } from 'react'
import { useChat } from '../view/chat-context.ts'
import { focusedIn } from './focused-in.ts'
import { useFormSubmit } from './form-submit.ts'
import { readFlag, readText } from './widget-node.ts'

type Properties = Readonly<Record<string, unknown>>
type Entry = HTMLInputElement | HTMLTextAreaElement

const noAutofill = {
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
} as const

/** What tells the browser and its extensions whether they may fill a field in. */
export function autofill(properties: Properties) {
  const token = readText(properties, 'autoComplete')
  const allowed = readFlag(properties, 'allowAutofillExtensions')
  const autoComplete = token && /^[a-z -]{1,60}$/.test(token) ? token : allowed ? 'on' : 'off'
  return allowed ? { autoComplete } : { autoComplete, ...noAutofill }
}

function isEntry(element: Element | null): element is Entry {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/** Whether the person is in the middle of writing something else. */
function isWriting(elsewhere: Element | null): boolean {
  return isEntry(elsewhere) && elsewhere.value !== ''
}

/** Focuses and selects a field when it appears, if it asks for that and nobody is disturbed. */
export function useEntryFocus(properties: Properties, element: RefObject<Entry | null>): void {
  const focus = readFlag(properties, 'autoFocus')
  const select = readFlag(properties, 'autoSelect')
  useEffect(() => {
    const { current } = element
    if (!current || isWriting(focusedIn(current))) return
    if (focus) current.focus({ preventScroll: true })
    if (select) current.select()
  }, [element, focus, select])
}

/** Sends the form on Enter, unless the key belongs to an input method. */
export function useSubmitOnEnter(): (event: KeyboardEvent) => void {
  const submit = useFormSubmit()
  return (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit?.run()
  }
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(value)
  } catch {
    return true
  }
}

/** Holds a field of several lines to its `pattern`, which HTML only knows for one line. */
export function usePattern(
  properties: Properties,
  value: string,
  element: RefObject<HTMLTextAreaElement | null>,
): void {
  const { translate } = useChat()
  const pattern = readText(properties, 'pattern')
  const wrong = pattern !== undefined && value !== '' && !matches(pattern, value)
  const message = wrong ? translate('widget.wrongPattern') : ''
  useEffect(() => element.current?.setCustomValidity(message), [element, message])
}
