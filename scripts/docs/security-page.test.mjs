import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../repository-root.mjs'

/** @param {string} path */
function read(path) {
  return readFileSync(join(repositoryRoot, path), 'utf8')
}

const page = read('docs/security.md')
const rows = page
  .split('\n')
  .filter((line) => /^\|\s*\d+\s*\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** @param {string | undefined} text */
function codeIn(text) {
  return [...(text ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
}

describe('the checklist of docs/security.md', () => {
  it('has the twenty items of Electron, in their order', () => {
    expect(rows.map((cells) => Number(cells[1]))).toEqual([...Array(20).keys()].map((n) => n + 1))
  })

  it.each(rows.map((cells) => ({ item: cells[2], where: cells[3], shown: cells[4] })))(
    'names files that exist and tests with these titles: $item',
    ({ where, shown }) => {
      const files = codeIn(where)
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) expect(read(file).length).toBeGreaterThan(0)

      const tests = [...(shown ?? '').matchAll(/`([^`]+)`: “([^”]+)”/g)]
      expect(tests.length).toBeGreaterThan(0)
      for (const [, file = '', title] of tests) expect(read(file)).toContain(`'${title}'`)
    },
  )
})

describe('the Electron of the installers', () => {
  it('is a release that is still looked after, whatever the tests run on', () => {
    const { packages } = JSON.parse(read('package-lock.json'))
    expect(Number(packages['node_modules/electron'].version.split('.')[0])).toBeGreaterThanOrEqual(
      45,
    )
  })
})
