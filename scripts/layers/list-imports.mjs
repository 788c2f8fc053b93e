import { Visitor, parseSync } from 'oxc-parser'

/**
 * @typedef {object} Import
 * @property {string | null} target What is imported, or null if that is computed at run time.
 * @property {boolean} typeOnly Whether nothing of it is left at run time.
 * @property {number} line
 *
 * @typedef {object} SourceFacts
 * @property {Import[]} imports
 * @property {{ name: string, line: number }[]} windowProperties What is read from `window` or `globalThis`.
 * @property {{ message: string, line: number }[]} problems What makes the file impossible to check.
 */

/**
 * Finds every way in which a source file names another module: import and export declarations,
 * `import()` as an expression and as a type, `require`, and addresses of files built for `URL`.
 * @param {string} fileName
 * @param {string} source
 * @returns {SourceFacts}
 */
export function listImports(fileName, source) {
  const { program, comments, errors } = parseSync(fileName, source)
  /** @type {SourceFacts} */
  const facts = { imports: [], windowProperties: [], problems: [] }
  /** @param {number} offset */
  const lineAt = (offset) => source.slice(0, offset).split('\n').length
  /** @param {unknown} node @param {number} offset @param {boolean} [typeOnly] */
  const add = (node, offset, typeOnly = false) => {
    facts.imports.push({ target: textOf(node), typeOnly, line: lineAt(offset) })
  }
  for (const { message } of errors)
    facts.problems.push({ message: `cannot be parsed: ${message}`, line: 1 })
  for (const { type, value, start } of comments) {
    if (type !== 'Line' || !/^\/\s*<reference\s/.test(value)) continue
    facts.problems.push({ message: 'may not use a reference comment', line: lineAt(start) })
  }
  new Visitor({
    ...declarationVisitor(add),
    ...expressionVisitor(add),
    MemberExpression({ object, property, start }) {
      const isWindow =
        object.type === 'Identifier' && /^(window|globalThis|self)$/.test(object.name)
      const name = 'name' in property ? property.name : textOf(property)
      if (isWindow && typeof name === 'string') {
        facts.windowProperties.push({ name, line: lineAt(start) })
      }
    },
  }).visit(program)
  return facts
}

/**
 * @param {(node: unknown, offset: number, typeOnly?: boolean) => void} add
 * @returns {import('oxc-parser').VisitorObject}
 */
function declarationVisitor(add) {
  return {
    ImportDeclaration: ({ source, start, importKind }) => add(source, start, importKind === 'type'),
    ExportAllDeclaration: ({ source, start, exportKind }) =>
      add(source, start, exportKind === 'type'),
    ExportNamedDeclaration({ source, start, exportKind }) {
      if (source) add(source, start, exportKind === 'type')
    },
    TSImportType: ({ source, start }) => add(source, start, true),
    TSExternalModuleReference: ({ expression, start }) => add(expression, start),
  }
}

/**
 * @param {(node: unknown, offset: number, typeOnly?: boolean) => void} add
 * @returns {import('oxc-parser').VisitorObject}
 */
function expressionVisitor(add) {
  return {
    ImportExpression: ({ source, start }) => add(source, start),
    CallExpression({ callee, arguments: [first], start }) {
      const isRequire = callee.type === 'Identifier' && callee.name === 'require'
      const isGlob =
        callee.type === 'MemberExpression' && isImportMeta(callee.object, 'glob', callee.property)
      if (isRequire) add(first, start)
      if (isGlob) add(null, start)
    },
    NewExpression({ callee, arguments: [first, second], start }) {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL'
      const isHere =
        second?.type === 'MemberExpression' && isImportMeta(second.object, 'url', second.property)
      if (isUrl && isHere) add(first, start)
    },
  }
}

/** @param {{ type: string }} object @param {string} name @param {object} property */
function isImportMeta(object, name, property) {
  return object.type === 'MetaProperty' && 'name' in property && property.name === name
}

/** @param {unknown} node @returns {string | null} */
function textOf(node) {
  if (typeof node !== 'object' || node === null) return null
  if ('value' in node && typeof node.value === 'string') return node.value
  const quasis = 'quasis' in node && Array.isArray(node.quasis) ? node.quasis : []
  return quasis.length === 1 ? quasis[0].value.cooked : null
}
