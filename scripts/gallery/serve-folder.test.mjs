import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { serveFolder } from './serve-folder.mjs'

async function serveSamples() {
  const root = temporaryFolder()
  mkdirSync(join(root, 'page'))
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'page', 'index.html'), 'the page')
  writeFileSync(join(root, 'page', 'main.js'), 'the script')
  const { url, close } = await serveFolder(join(root, 'page'))
  onTestFinished(close)
  return url
}

/**
 * Asks for a path as it is: `fetch` would tidy it up before it is sent.
 * @param {string} url
 * @param {string} path
 * @returns {Promise<number | undefined>}
 */
function statusOf(url, path) {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })
}

describe('serveFolder', () => {
  it('serves the page and its scripts with types that a strict browser accepts', async () => {
    const url = await serveSamples()
    const page = await fetch(url)
    expect(await page.text()).toBe('the page')
    expect(page.headers.get('content-type')).toContain('text/html')
    const script = await fetch(new URL('main.js', url))
    expect(script.headers.get('content-type')).toContain('text/javascript')
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/no-such-file', '/page'])(
    'has nothing at %s',
    async (path) => {
      expect(await statusOf(await serveSamples(), path)).toBe(404)
    },
  )
})
