/**
 * The findings of electronegativity that no row of a page names, with their check and their file.
 * @param {string} report As CSV: the check, its severity and confidence, and the file.
 * @param {string} page
 * @param {(file: string) => string} shorten Makes a path one from the repository's folder.
 */
export function unexplainedFindings(report, page, shorten) {
  const rows = page.split('\n').filter((line) => line.startsWith('|'))
  const isExplained = (/** @type {string} */ check, /** @type {string} */ file) =>
    rows.some(
      (row) => row.includes(`\`${check}\``) && (file === 'N/A' || row.includes(`\`${file}\``)),
    )
  const findings = report
    .split('\n')
    .map((line) => /^([A-Z_]+),"[^"]*","[^"]*","([^"]*)"/.exec(line))
    .filter((match) => match !== null)
    .map(([, check = '', file = '']) => ({ check, file: file === 'N/A' ? file : shorten(file) }))
  return findings
    .filter(({ check, file }) => !isExplained(check, file))
    .map(({ check, file }) => `${check} in ${file}`)
}
