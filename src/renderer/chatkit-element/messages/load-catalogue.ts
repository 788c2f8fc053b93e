import type { Catalogue } from './catalogue.ts'
import { english } from './english.ts'

const traditionalChinese = () =>
  import('./languages/traditional-chinese.ts').then((file) => file.traditionalChinese)

const loaders: ReadonlyMap<string, () => Promise<Catalogue>> = new Map(
  Object.entries({
    ar: () => import('./languages/arabic.ts').then((file) => file.arabic),
    de: () => import('./languages/german.ts').then((file) => file.german),
    es: () => import('./languages/spanish.ts').then((file) => file.spanish),
    fr: () => import('./languages/french.ts').then((file) => file.french),
    hi: () => import('./languages/hindi.ts').then((file) => file.hindi),
    id: () => import('./languages/indonesian.ts').then((file) => file.indonesian),
    it: () => import('./languages/italian.ts').then((file) => file.italian),
    ja: () => import('./languages/japanese.ts').then((file) => file.japanese),
    ko: () => import('./languages/korean.ts').then((file) => file.korean),
    nl: () => import('./languages/dutch.ts').then((file) => file.dutch),
    pl: () => import('./languages/polish.ts').then((file) => file.polish),
    pt: () => import('./languages/portuguese.ts').then((file) => file.portuguese),
    ru: () => import('./languages/russian.ts').then((file) => file.russian),
    th: () => import('./languages/thai.ts').then((file) => file.thai),
    tr: () => import('./languages/turkish.ts').then((file) => file.turkish),
    uk: () => import('./languages/ukrainian.ts').then((file) => file.ukrainian),
    ur: () => import('./languages/urdu.ts').then((file) => file.urdu),
    vi: () => import('./languages/vietnamese.ts').then((file) => file.vietnamese),
    'zh-CN': () =>
      import('./languages/simplified-chinese.ts').then((file) => file.simplifiedChinese),
    'zh-HK': traditionalChinese,
    'zh-TW': traditionalChinese,
  }),
)

/** The built-in strings for a resolved tag; rejects when their file cannot be loaded. */
export async function loadCatalogue(locale: string): Promise<Catalogue> {
  const load = loaders.get(locale) ?? loaders.get(locale.split('-')[0] ?? '')
  return load ? load() : english
}
