/**
 * Whether a path of the repository, with a slash in front, goes into the packaged app: the built
 * files without their source maps, the manifest, the licence and one icon.
 * @param {string} path
 */
export function isPackaged(path) {
  if (['', '/package.json', '/LICENSE', '/resources', '/resources/icons'].includes(path))
    return true
  if (path === '/resources/icons/512.png') return true
  if (path === '/out' || path === '/out/licences.txt') return true
  // The server without Electron is for those who have the sources.
  if (path === '/out/main/serve.js') return false
  return /^\/out\/(main|preload|renderer)(\/|$)/.test(path) && !path.endsWith('.map')
}

const manifestFields = [
  'name',
  'productName',
  'version',
  'description',
  'main',
  'type',
  'author',
  'license',
]

/**
 * The manifest of the packaged app: no scripts and no dependencies, since all code is bundled.
 * @param {string} manifest That of the repository, as JSON.
 */
export function packagedManifest(manifest) {
  const entries = Object.entries(JSON.parse(manifest))
  const kept = Object.fromEntries(entries.filter(([key]) => manifestFields.includes(key)))
  return `${JSON.stringify(kept, null, 2)}\n`
}

// Electron names its languages in Chromium's way; these are the ones that the app speaks.
const keptLanguages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
]

/**
 * Whether a language file of the browser engine (`de.pak`, `pt-BR.pak`, `zh_CN.lproj`) is of a language
 * that the app speaks.
 * @param {string} file
 */
export function isKeptLanguage(file) {
  const language = file.split(/[-_.]/)[0] ?? ''
  return keptLanguages.includes(language)
}
