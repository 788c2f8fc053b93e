import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from '../repository-root.mjs'

const sources = ['guide-server.testing.ts', 'guide-http.testing.ts']

/** @param {string} path */
function read(path) {
  return readFileSync(join(repositoryRoot, path), 'utf8')
}

/**
 * The code as it is imported from outside of the folders that the guide is about.
 * @param {string} source
 */
function asSeenFromOutside(source) {
  return source
    .replaceAll("'../../shared/chatkit/index.ts'", "'./shared/chatkit/index.ts'")
    .replaceAll("'../chatkit/index.ts'", "'./main/chatkit/index.ts'")
    .replaceAll("'./index.ts'", "'./main/chatkit-agents/index.ts'")
}

/**
 * The code without what the formatter decides, which breaks lines elsewhere in the guide.
 * @param {string} code
 */
function normalised(code) {
  return code.replaceAll(/\s+/g, '').replaceAll(/,(?=[}\])])/g, '')
}

describe('docs/chatkit-server.md', () => {
  it('shows only code that the tests compile and run', () => {
    const compiled = sources
      .map((name) => normalised(asSeenFromOutside(read(`src/main/chatkit-agents/${name}`))))
      .join('\n')
    const snippets = read('docs/chatkit-server.md').match(/(?<=```ts\n)[\s\S]*?(?=```)/g) ?? []
    expect(snippets.length).toBeGreaterThan(5)
    for (const snippet of snippets) expect(compiled).toContain(normalised(snippet))
  })
})
