const translated =
  'am ar bg-BG bn-BD bs-BA ca-ES cs-CZ da-DK de-DE el-GR es-419 es-ES et-EE fi-FI fr-CA fr-FR gu-IN hi-IN hr-HR hu-HU hy-AM id-ID is-IS it-IT ja-JP ka-GE kk kn-IN ko-KR lt lv-LV mk-MK ml mn mr-IN ms-MY my-MM nb-NO nl-NL pa pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI so-SO sq-AL sr-RS sv-SE sw-TZ ta-IN te-IN th-TH tl tr-TR uk-UA ur vi-VN zh-CN zh-HK zh-TW'.split(
    ' ',
  )

const preferred: Readonly<Record<string, string>> = {
  es: 'es-ES',
  fr: 'fr-FR',
  pt: 'pt-BR',
  zh: 'zh-CN',
  'zh-hant': 'zh-TW',
}

const byLowerCase = new Map(translated.map((tag) => [tag.toLowerCase(), tag]))

function byLanguage(language: string): string | undefined {
  return (
    preferred[language] ?? translated.find((tag) => tag.toLowerCase().split('-')[0] === language)
  )
}

const englishTag = /^en(-[a-z0-9]{2,8})*$/i

/** The one language tag the element speaks and sends: a known one, English with its region, else `en`. */
export function resolveLocale(wanted: string): string {
  if (englishTag.test(wanted)) return wanted
  const lower = wanted.toLowerCase()
  const script = lower.split('-').slice(0, 2).join('-')
  const language = lower.split('-')[0] ?? ''
  return byLowerCase.get(lower) ?? preferred[script] ?? byLanguage(language) ?? 'en'
}
