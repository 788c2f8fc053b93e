/** The languages that a line can be written in, as ISO 639-1 codes. */
export const languageCodes = ['en', 'de', 'es', 'fr', 'pt', 'it'] as const

/** One of the languages that a line can be written in. */
export type LanguageCode = (typeof languageCodes)[number]
