import fc from 'fast-check'
import { sep } from 'node:path'
import { describe, expect, it } from 'vitest'

import { appFileHeaders, pageAddress, resolveAppFile } from './app-file.ts'

const folder = '/opt/offhand/renderer'

describe('the address of a page', () => {
  it('tells what its first frame needs, and is still that page', () => {
    const address = pageAddress('index', { stoppedAt: new Date(1_000), listShare: 42.5 })
    expect(address).toBe('app://offhand/index.html?now=1000&share=42.5')
    expect(resolveAppFile(address, folder)).toBe('/opt/offhand/renderer/index.html')
    expect(pageAddress('quick-add')).toBe('app://offhand/quick-add.html')
  })
})

describe('the files that our scheme serves', () => {
  it.each([
    ['app://offhand/', '/opt/offhand/renderer/index.html'],
    ['app://offhand/index.html?x=1#/all', '/opt/offhand/renderer/index.html'],
    ['app://offhand/assets/index-B1.js', '/opt/offhand/renderer/assets/index-B1.js'],
    ['app://offhand/assets/a%20b.svg', '/opt/offhand/renderer/assets/a b.svg'],
    ['app://offhand/assets/../index.html', '/opt/offhand/renderer/index.html'],
  ])('%s is %s', (address, file) => {
    expect(resolveAppFile(address, folder)).toBe(file)
  })

  it.each([
    'app://offhand/../secret.json',
    'app://offhand/%2e%2e/secret.json',
    'app://offhand/..%2fsecret.json',
    'app://offhand/assets/..%2f..%2f..%2fsecret.json',
    'app://offhand/..%5csecret.json',
    'app://offhand/..%2frenderer-other/x.js',
    'app://offhand/%00.js',
    'app://offhand/%E0%A4%A.js',
    'app://offhand/..',
    'app://offhand//',
    'app://offhand/assets/',
    'app://offhand/notes.txt',
    'app://offhand/index',
    'app://other/index.html',
    'app://offhand:8080/index.html',
    'app://ada@offhand/index.html',
    'https://offhand/index.html',
    'file:///opt/offhand/renderer/index.html',
    'index.html',
    '',
  ])('%s is nothing, or stays inside the folder', (address) => {
    const file = resolveAppFile(address, folder)
    expect(file === null || file.startsWith(`${folder}/`)).toBe(true)
    expect(file ?? '').not.toContain('other')
  })

  it.each([
    'app://offhand/..%2fsecret.json',
    'app://offhand/assets/..%2f..%2fsecret.json',
    'app://offhand/..%2frenderer-other/x.js',
    'app://offhand/..%5c..%5csecret.json',
    'app://offhand/%00.js',
    'app://offhand/notes.txt',
    'app://other/index.html',
    'https://offhand/index.html',
  ])('%s is refused', (address) => {
    expect(resolveAppFile(address, folder)).toBeNull()
  })

  it('never leaves the folder, whatever the address says', () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a', 'x.js', '%00')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = resolveAppFile(`app://offhand/${parts.join('')}.js`, folder)
        expect(file === null || file.startsWith(folder + sep)).toBe(true)
      }),
    )
  })

  it('have the type that a script or style needs to run under nosniff', () => {
    expect(appFileHeaders('/x/index.html')['Content-Type']).toBe('text/html; charset=utf-8')
    expect(appFileHeaders('/x/index.js')['Content-Type']).toBe('text/javascript; charset=utf-8')
    expect(appFileHeaders('/x/index.css')['Content-Type']).toBe('text/css; charset=utf-8')
    expect(appFileHeaders('/x/index.js')['X-Content-Type-Options']).toBe('nosniff')
  })
})

describe('the Content-Security-Policy of every file', () => {
  const policy = appFileHeaders('/x/index.html')['Content-Security-Policy'] ?? ''
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources] as const
    }),
  )

  it('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
  })

  it('allows no inline code, no evaluated code and no foreign host anywhere', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*|wasm/)
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('style-src')).toEqual(["'self'"])
  })

  it('closes the ways out that default-src does not cover', () => {
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'connect-src']) {
      expect(directives.get(name)).toEqual(["'none'"])
    }
  })
})
