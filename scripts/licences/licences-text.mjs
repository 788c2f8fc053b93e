const rule = '='.repeat(80)

const opening = `Licences

Offhand is made with the work of others. Below is every package of which code is in
this app, with its licence. Electron and Chromium bring their own: LICENSE (Electron)
and LICENSES.chromium.html, beside the program. Offhand itself is under the MIT licence.
`

/**
 * The page that the app shows, the same for the same packages.
 * @param {readonly import('./bundled-packages.mjs').BundledPackage[]} packages
 */
export function licencesText(packages) {
  const sorted = packages.toSorted((a, b) => compare(titleOf(a), titleOf(b)))
  const contents = sorted.map((each) => `  ${titleOf(each)}: ${each.licence}`)
  const sections = sorted.map((each) => {
    const texts = each.texts.length > 0 ? each.texts : [withoutText(each)]
    return [rule, `${titleOf(each)}: ${each.licence}`, rule, '', texts.join('\n\n')].join('\n')
  })
  return `${[opening, ...contents].join('\n')}\n\n${sections.join('\n\n')}\n`
}

/** @param {import('./bundled-packages.mjs').BundledPackage} bundled */
function titleOf({ name, version }) {
  return `${name} ${version}`
}

/** @param {import('./bundled-packages.mjs').BundledPackage} bundled */
function withoutText({ licence, author }) {
  return `${author === '' ? '' : `By ${author}. `}Published under ${licence}, without a copy of its text.`
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : 1
}
