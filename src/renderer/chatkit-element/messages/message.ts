/** The wordings of a message that depends on its `count`, one for each plural category of the language. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** A built-in string; one with plural forms is chosen by its `count` parameter. `{name}` is filled in. */
export type Message = string | PluralForms
