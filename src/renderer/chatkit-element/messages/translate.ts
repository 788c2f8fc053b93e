import type { Catalogue } from './catalogue.ts'
import { english, type MessageName } from './english.ts'
import type { Message } from './message.ts'
import { directionOf } from './resolve-locale.ts'

export type MessageParameters = Readonly<Record<string, string | number>>

/** Gives the built-in string of that name in the chosen language, its parameters filled in. */
export type Translate = (name: MessageName, parameters?: MessageParameters) => string

const isolate = (text: string) => `\u2068${text}\u2069`

/** The first one of each kind in a page takes as long as a frame, and the first frame has no numbers. */
function atFirstUse<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** A text of unknown direction is kept apart from the sentence around it where that runs from the right. */
function valueWriter(locale: string): (value: string | number) => string {
  const numbers = atFirstUse(() => new Intl.NumberFormat(locale))
  const write = directionOf(locale) === 'rtl' ? isolate : (text: string) => text
  return (value) => (typeof value === 'number' ? numbers().format(value) : write(value))
}

export function createTranslate(locale: string, catalogue: Catalogue = english): Translate {
  const rules = atFirstUse(() => new Intl.PluralRules(locale))
  const written = valueWriter(locale)
  const formOf = (message: Message, count: number) =>
    typeof message === 'string' ? message : (message[rules().select(count)] ?? message.other)
  return (name, parameters = {}) =>
    formOf(catalogue[name], Number(parameters['count'] ?? 0)).replaceAll(
      /\{(\w+)\}/g,
      (_, key: string) => written(parameters[key] ?? ''),
    )
}
