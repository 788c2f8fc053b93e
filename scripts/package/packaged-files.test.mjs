import { describe, expect, it } from 'vitest'
import { isKeptLanguage, isPackaged, packagedManifest } from './packaged-files.mjs'

describe('the packaged app', () => {
  it.each([
    '/out',
    '/out/main',
    '/out/main/index.js',
    '/out/preload/index.cjs',
    '/out/renderer/assets/index-a1.css',
    '/package.json',
    '/LICENSE',
    '/resources/icons/512.png',
  ])('has %s', (path) => {
    expect(isPackaged(path)).toBe(true)
  })

  it.each([
    '/src',
    '/src/main/index.ts',
    '/node_modules',
    '/out/types/main/index.d.ts',
    '/out/main/index.js.map',
    '/out/main/serve.js',
    '/out/mainly',
    '/resources/icons/1024.png',
    '/resources/linux',
    '/package-lock.json',
    '/.git',
  ])('has no %s', (path) => {
    expect(isPackaged(path)).toBe(false)
  })

  it('says who it is, and nothing of how it was made', () => {
    const manifest = { name: 'offhand', version: '1.2.3', main: './a.js', type: 'module' }
    const made = { scripts: { test: 'x' }, devDependencies: { a: '1' }, private: true }
    const packaged = packagedManifest(JSON.stringify({ ...manifest, ...made }))
    expect(JSON.parse(packaged)).toEqual(manifest)
  })

  it.each(['en-US.pak', 'de.pak', 'pt-BR.pak', 'zh-TW.pak', 'zh_CN.lproj'])(
    'keeps the language %s',
    (file) => {
      expect(isKeptLanguage(file)).toBe(true)
    },
  )

  it.each(['sv.pak', 'fil.pak', 'he.lproj', 'es419x.pak'])('leaves out the language %s', (file) => {
    expect(isKeptLanguage(file)).toBe(false)
  })
})
