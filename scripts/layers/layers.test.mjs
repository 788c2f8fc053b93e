import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../repository-root.mjs'
import { findViolations } from './find-violations.mjs'
import { layerOf } from './layer-of.mjs'
import { layers } from './layers.mjs'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const accepted = ['permitted', 'cycle']
const cases = readdirSync(fixtures).filter((name) => !accepted.includes(name))

/** @param {string} folder */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** @param {string} folder */
function expectedMessages(folder) {
  return listFiles(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\/\/ reports: (.*)$/gm)].map((match) => match[1]),
  )
}

describe('layers', () => {
  it.each(cases)('reports exactly what is wrong in the fixture %s', (name) => {
    const folder = join(fixtures, name)
    const expected = expectedMessages(folder)
    const { violations } = findViolations(folder)
    // What a syntax error is called is up to the parser.
    const messages = violations.map(({ message }) =>
      message.replace(/(cannot be parsed): .*/s, '$1'),
    )
    expect(expected).not.toEqual([])
    expect(messages).toEqual(expected)
  })

  it('names the line of the import', () => {
    const { violations } = findViolations(join(fixtures, 'row-main-chatkit'))
    expect(violations.map(({ line }) => line)).toEqual([2, 4, 6, 8])
  })

  it('accepts what the table permits', () => {
    expect(findViolations(join(fixtures, 'permitted'))).toEqual({ violations: [], importCount: 24 })
  })

  it('has a fixture for every row of the table', () => {
    const covered = cases
      .filter((name) => name.startsWith('row-'))
      .flatMap((name) =>
        listFiles(join(fixtures, name)).map((file) => file.slice(join(fixtures, name).length + 1)),
      )
      .map((file) => layerOf(layers, file)?.layer.name ?? 'none')
    expect(covered.sort()).toEqual(layers.map(({ name }) => name).sort())
  })

  it('lets no two layers import each other, in however many steps', () => {
    /** @param {string} name @param {readonly string[]} path */
    const visit = (name, path) => {
      expect(path).not.toContain(name)
      const layer = layers.find((candidate) => candidate.name === name)
      for (const next of [...(layer?.imports ?? []), ...(layer?.types ?? [])]) {
        // `shared/ipc` lists itself with the rest of `shared`, which means nothing.
        if (next !== name) visit(next, [...path, name])
      }
    }
    for (const { name } of layers) visit(name, [])
  })

  it('names only layers that exist', () => {
    const names = layers.map(({ name }) => name)
    const named = layers.flatMap(({ imports = [], types = [] }) => [...imports, ...types])
    const unknown = named.filter((name) => {
      if (name === 'resources' || name.startsWith('@')) return false
      return !names.includes(name) && !layerOf(layers, name)
    })
    expect(unknown).toEqual([])
  })

  it('leaves cycles between files to the linter, which sees those of types too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'offhand-cycle-'))
    try {
      cpSync(join(fixtures, 'cycle'), folder, { recursive: true })
      const oxlint = join(repositoryRoot, 'node_modules', 'oxlint', 'bin', 'oxlint')
      const config = join(repositoryRoot, '.oxlintrc.json')
      const { stdout, status } = spawnSync(
        process.execPath,
        [oxlint, '-c', config, '-f', 'unix', '.'],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      )
      expect(stdout.match(/import\(no-cycle\)/g)).toHaveLength(2)
      expect(status).toBe(1)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
