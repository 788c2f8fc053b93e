const known =
  'ar de-DE es-419 es-ES fr-CA fr-FR hi-IN id-ID it-IT ja-JP ko-KR nl-NL pl-PL pt-BR pt-PT ru-RU th-TH tr-TR uk-UA ur vi-VN zh-CN zh-HK zh-TW'

/** The language tags that have a catalogue of their own; English, with any region, is always there. */
export const translatedLocales: readonly string[] = known.split(' ')

const preferred: Readonly<Record<string, string>> = {
  es: 'es-ES',
  fr: 'fr-FR',
  pt: 'pt-BR',
  zh: 'zh-CN',
}
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ur'])
const hongKongAndMacau: ReadonlySet<string> = new Set(['HK', 'MO'])

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}

function traditionalChinese(locale: Intl.Locale): string | undefined {
  if (locale.language !== 'zh' || locale.maximize().script !== 'Hant') return undefined
  return hongKongAndMacau.has(locale.region ?? '') ? 'zh-HK' : 'zh-TW'
}

function byLanguage(language: string): string | undefined {
  return preferred[language] ?? translatedLocales.find((tag) => tag.split('-')[0] === language)
}

/** The one language tag the element speaks and sends: a translated one, English with its region, else `en`. */
export function resolveLocale(wanted: string): string {
  const locale = parse(wanted)
  if (!locale) return 'en'
  if (locale.language === 'en') return locale.baseName
  const exact = translatedLocales.find((tag) => tag === locale.baseName)
  return exact ?? traditionalChinese(locale) ?? byLanguage(locale.language) ?? 'en'
}

/** Which way the language of that resolved tag is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(locale) ? 'rtl' : 'ltr'
}
