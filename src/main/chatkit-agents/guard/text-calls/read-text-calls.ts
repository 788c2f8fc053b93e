import { fieldOf } from '../../field-of.ts'
import { jsonValues, parseJson } from './json-reader.ts'
import { withoutMarkers } from './markers.ts'
import { readPythonCalls } from './python-calls.ts'

/** A tool call that a model wrote as text. */
export interface TextCall {
  name: string
  /** In JSON. */
  arguments: string
}

/** The tool calls that a text with a marker is made of; null if they cannot be read. */
export function readMarkedCalls(text: string): TextCall[] | null {
  if (text.includes('<function=')) return readFunctionTags(text)
  const body = withoutMarkers(text)
  return readJsonCalls(body) ?? readNamedJson(body) ?? callsFromPython(body)
}

/** The tool calls that a text without markers is made of, if they all name known tools. */
export function readBareCalls(text: string, toolNames: ReadonlySet<string>): TextCall[] | null {
  const calls = readJsonCalls(withoutMarkers(text))
  return calls?.every(({ name }) => toolNames.has(name)) === true ? calls : null
}

function readJsonCalls(body: string): TextCall[] | null {
  const values = jsonValues(body)
  return values === null ? null : allCalls(values.flat())
}

function allCalls(values: readonly unknown[]): TextCall[] | null {
  const calls: TextCall[] = []
  for (const value of values) {
    const nested = fieldOf(value, 'tool_calls')
    const found = Array.isArray(nested) ? allCalls(nested) : callFromJson(value)
    if (found === null) return null
    calls.push(...(Array.isArray(found) ? found : [found]))
  }
  return calls.length === 0 ? null : calls
}

const nameFields = ['name', 'tool', 'tool_name', 'function', 'function_name', 'action']
const argumentFields = ['arguments', 'parameters', 'args', 'input', 'action_input']

function callFromJson(value: unknown): TextCall | null {
  const inner = fieldOf(value, 'function')
  const holder = typeof inner === 'object' && inner !== null ? inner : value
  const name = nameFields
    .map((key) => fieldOf(holder, key))
    .find((each) => typeof each === 'string')
  if (typeof name !== 'string' || name === '') return null
  const given = argumentFields.map((key) => fieldOf(holder, key)).find((each) => each !== undefined)
  return callOf(name, typeof given === 'string' ? parseJson(given) : (given ?? {}))
}

function callOf(name: string, argumentValues: unknown): TextCall | null {
  if (typeof argumentValues !== 'object' || argumentValues === null) return null
  if (Array.isArray(argumentValues)) return null
  return {
    name: name.replace(/^functions\./, '').trim(),
    arguments: JSON.stringify(argumentValues),
  }
}

// Mistral, GLM and DeepSeek write the name in front of its arguments.
function readNamedJson(body: string): TextCall[] | null {
  const match = /^(?:function\s+)?([\w.-]+)\s*(?:```json)?\s*(\{[\s\S]*\})$/.exec(body)
  if (match === null) return null
  const call = callOf(match[1] ?? '', parseJson(match[2] ?? ''))
  return call === null ? null : [call]
}

function callsFromPython(body: string): TextCall[] | null {
  return (
    readPythonCalls(body)?.map(({ name, values }) => ({
      name: name.replace(/^functions\./, ''),
      arguments: JSON.stringify(values),
    })) ?? null
  )
}

function readFunctionTags(text: string): TextCall[] | null {
  const calls: TextCall[] = []
  const pattern = /<function=\s*"?([\w.-]+)"?\s*>([\s\S]*?)(?:<\/function>|(?=<function=)|$)/g
  for (const [, name = '', body = ''] of text.matchAll(pattern)) {
    const call = callOf(name, tagArguments(body))
    if (call === null) return null
    calls.push(call)
  }
  return calls.length === 0 ? null : calls
}

function tagArguments(body: string): unknown {
  const text = withoutMarkers(body)
  if (text === '') return {}
  if (text.startsWith('{')) return parseJson(text)
  const values: Record<string, unknown> = {}
  for (const [, key = '', value = ''] of text.matchAll(
    /<parameter=\s*"?([\w.-]+)"?\s*>([\s\S]*?)<\/parameter>/g,
  )) {
    const trimmed = value.trim()
    values[key] = parseJson(trimmed) ?? trimmed
  }
  return Object.keys(values).length === 0 ? undefined : values
}
