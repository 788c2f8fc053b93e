/**
 * @typedef {object} Place
 * @property {import('./layers.mjs').Layer} layer
 * @property {string} folder The layer's name, with the actual names in place of `*` in folders.
 */

/**
 * Finds the layer that a file belongs to.
 * @param {readonly import('./layers.mjs').Layer[]} layers
 * @param {string} file Relative to `src`, with forward slashes.
 * @returns {Place | null}
 */
export function layerOf(layers, file) {
  for (const layer of layers) {
    const match = patternOf(layer.name).exec(file)
    if (match) return { layer, folder: match[1] ?? layer.name }
  }
  return null
}

/**
 * Whether this is test code: a test, or something that only tests use.
 * @param {string} file
 */
export function isTestCode(file) {
  return /\.(test|testing)\.tsx?$/.test(file)
}

/** @param {string} name */
function patternOf(name) {
  const escaped = name.replaceAll('.', '\\.').replaceAll('*', '[^/]+')
  return new RegExp(name.endsWith('.ts') ? `^${escaped}$` : `^(${escaped})/`)
}
