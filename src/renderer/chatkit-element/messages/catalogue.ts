import type { english, MessageName } from './english.ts'
import type { Message } from './message.ts'

/** All built-in strings in one language. */
export type Catalogue = Readonly<Record<MessageName, Message>>

/** All built-in strings in a language that has exactly these plural categories. */
export type CatalogueWith<Category extends Intl.LDMLPluralRule> = {
  readonly [Name in MessageName]: (typeof english)[Name] extends string
    ? string
    : Readonly<Record<Category, string>>
}
