import { JsonEnd } from './json-reader.ts'

const firstKeys = [
  'name',
  'tool',
  'tool_name',
  'tool_calls',
  'function',
  'function_name',
  'action',
  'type',
  'id',
  'index',
  'arguments',
  'parameters',
  'args',
  'input',
  'action_input',
]

// Longer than any call; so a long document in JSON is not held back for ever.
const longestCall = 50_000

const opening = /^(?:`{1,3}|```\w*|```\w*\s+)$/
const fence = /^```\w*\s+/

/** Watches whether a growing message can still be nothing but tool calls in JSON. */
export class BareCallWatch {
  readonly #toolNames: readonly string[]
  #end: JsonEnd | null = null

  constructor(toolNames: ReadonlySet<string>) {
    this.#toolNames = [...toolNames]
  }

  /** Whether that holds for the message so far; its beginning must not have changed. */
  isPossible(message: string): boolean {
    if (message.length > longestCall) return false
    const trimmed = message.trimStart()
    if (trimmed === '' || opening.test(trimmed)) return true
    const text = trimmed.replace(fence, '')
    return this.#beginsLikeCall(text) && this.#isStillJson(text)
  }

  #beginsLikeCall(text: string): boolean {
    const object = text.replace(/^\[\s*/, '')
    if (object === '') return true
    if (!object.startsWith('{')) return false
    const match = /^\{\s*(?:"([^"]*)("?)\s*:?\s*(?:"([^"]*)("?))?)?/.exec(object)
    const [whole = '', key, keyEnd, value, valueEnd] = match ?? []
    if (key === undefined) return whole.length === object.length
    if (keyEnd !== '"') return firstKeys.some((each) => each.startsWith(key))
    if (!firstKeys.includes(key)) return false
    return value === undefined || !namesTool(key) || this.#isTool(value, valueEnd === '"')
  }

  #isTool(value: string, isWhole: boolean): boolean {
    const name = value.replace(/^functions\./, '')
    if (isWhole) return this.#toolNames.includes(name)
    return 'functions.'.startsWith(value) || this.#toolNames.some((each) => each.startsWith(name))
  }

  // More of the same may follow, but nothing else.
  #isStillJson(text: string): boolean {
    this.#end ??= new JsonEnd()
    const end = this.#end.endIn(text)
    if (end === null) return true
    this.#end = null
    const rest = text.slice(end).replace(/^[\s,;]+/, '')
    return rest === '' || /^(?:\{|`{1,3}\s*$|<$|<[|/])/.test(rest)
  }
}

function namesTool(key: string): boolean {
  return (
    key !== 'type' &&
    key !== 'id' &&
    !key.startsWith('arg') &&
    /name|tool|function|action$/.test(key)
  )
}
