import { english, type Message, type MessageName } from './english.ts'

export type MessageParameters = Readonly<Record<string, string | number>>

/** Gives the built-in string of that name in the chosen language, its parameters filled in. */
export type Translate = (name: MessageName, parameters?: MessageParameters) => string

function formOf(message: Message, locale: string, parameters: MessageParameters): string {
  if (typeof message === 'string') return message
  const category = new Intl.PluralRules(locale).select(Number(parameters['count'] ?? 0))
  return category === 'one' ? message.one : message.other
}

export function createTranslate(locale: string): Translate {
  return (name, parameters = {}) =>
    formOf(english[name], locale, parameters).replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      String(parameters[key] ?? ''),
    )
}
