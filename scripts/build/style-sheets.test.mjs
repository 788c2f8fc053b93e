import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../repository-root.mjs'

const folders = ['app', 'features'].map((name) => join(repositoryRoot, 'src/renderer', name))
const sheets = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name)),
)

const aboutThePage = /(?:^|[\s,])(?:body|html|:root|main|\.shell|\.todos-[\w-]+):has\(/mu
const aboutRowsBeside = /\.todo-row\s*[+~]/u

/** @param {string} sheet */
function isCostly(sheet) {
  const rules = readFileSync(sheet, 'utf8').replaceAll(/\/\*.*?\*\//gsu, '')
  return aboutThePage.test(rules) || aboutRowsBeside.test(rules)
}

describe('the style sheets of the app', () => {
  it('never have the whole page or all rows styled again because one element comes or goes', () => {
    expect(sheets.length).toBeGreaterThan(10)
    expect(sheets.filter(isCostly)).toEqual([])
  })
})
