const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
])

/**
 * Whether code under this licence may be in the app: an SPDX expression in which one alternative has
 * allowed licences only. Expressions within expressions count as not allowed.
 * @param {string} expression
 */
export function isAllowedLicence(expression) {
  const plain = expression.trim().replace(/^\(([^()]*)\)$/, '$1')
  return plain
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((name) => allowed.has(name.trim())))
}
