/**
 * The version of the app, and the day that its packages are made: that of `SOURCE_DATE_EPOCH` if it
 * is set, so that the same sources give the same packages.
 * @param {{ version: string }} packageJson
 * @returns {import('./linux-tree.mjs').Release}
 */
export function releaseOf({ version }) {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  const made = epoch ? new Date(Number(epoch) * 1000) : new Date()
  return { version, date: made.toISOString().slice(0, 10) }
}
