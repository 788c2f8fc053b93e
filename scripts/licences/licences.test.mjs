import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { isAllowedLicence } from './allowed-licence.mjs'
import { billOfMaterials } from './bill-of-materials.mjs'
import { packageFolderOf } from './bundled-packages.mjs'
import { createLicencesPlugin } from './licences-plugin.mjs'

/** @param {string} folder @param {Record<string, string>} files */
function write(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** @param {string} name @param {string} license */
function manifest(name, license) {
  return JSON.stringify({ name, version: '1.0.0', type: 'module', main: './index.js', license })
}

const usedPackage = {
  'node_modules/used/package.json': manifest('used', 'MIT'),
  'node_modules/used/LICENSE': 'Permission of Used',
  'node_modules/used/index.js': `export { vendored } from './vendor/code.js'`,
  'node_modules/used/vendor/code.js': `export const vendored = globalThis.location + 'kept'`,
  'node_modules/used/vendor/LICENCE.md': 'Permission of Vendored',
}
const unusedPackage = {
  'node_modules/unused/package.json': manifest('unused', 'MIT'),
  'node_modules/unused/index.js': `export const unused = 'left out'`,
}

/** @param {Record<string, Record<string, string>>} builds The entry of each build, by its name. */
async function licencesOf(builds) {
  const root = temporaryFolder()
  const file = join(root, 'out/licences.txt')
  const licences = createLicencesPlugin(file)
  for (const [name, files] of Object.entries(builds)) {
    write(root, files)
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      plugins: [licences()],
      build: {
        outDir: join(root, 'out', name),
        rolldownOptions: { input: join(root, `${name}.js`), output: { format: 'es' } },
      },
    })
  }
  return readFileSync(file, 'utf8')
}

describe('licences.txt', () => {
  it('has each package of which code is bundled, with the licences in it, and no other', async () => {
    const text = await licencesOf({
      app: {
        ...usedPackage,
        ...unusedPackage,
        'app.js': `import { vendored } from 'used'\nconsole.log(vendored)`,
      },
    })
    expect(text).toContain('used 1.0.0: MIT')
    expect(text).toContain('Permission of Used')
    expect(text).toContain('Permission of Vendored')
    expect(text).not.toContain('unused')
  })

  it('is of all builds together', async () => {
    const other = 'node_modules/other'
    const text = await licencesOf({
      main: { ...usedPackage, 'main.js': `import { vendored } from 'used'\nconsole.log(vendored)` },
      page: {
        [`${other}/package.json`]: manifest('other', 'ISC'),
        [`${other}/index.js`]: `export const other = globalThis.location + 1`,
        'page.js': `import { other } from 'other'\nconsole.log(other)`,
      },
    })
    expect(text).toMatch(/ {2}other 1\.0\.0: ISC\n {2}used 1\.0\.0: MIT/)
  })

  it('cannot be made, and neither can the build, with code under another licence', async () => {
    const files = {
      'node_modules/taken/package.json': manifest('taken', 'GPL-3.0-only'),
      'node_modules/taken/index.js': `export const taken = globalThis.location + 1`,
      'app.js': `import { taken } from 'taken'\nconsole.log(taken)`,
    }
    await expect(licencesOf({ app: files })).rejects.toThrow('taken has the licence "GPL-3.0-only"')
  })
})

describe('the bill of materials', () => {
  const app = { name: 'offhand', version: '1.0.0', licence: 'MIT' }
  const electron = { name: 'electron', version: '45.4.1', licence: 'MIT' }
  const scoped = { name: '@x/y', version: '2.0.0', licence: 'MIT OR Apache-2.0' }
  const bill = JSON.parse(billOfMaterials({ app, electron, packages: [scoped, scoped] }))

  it('has every package once, by the address that vulnerability databases use, and Electron', () => {
    const addresses = bill.components.map((/** @type {{ purl: string }} */ { purl }) => purl)
    expect(addresses).toEqual(['pkg:npm/%40x/y@2.0.0', 'pkg:npm/electron@45.4.1'])
    expect(bill.components[0]).toMatchObject({ group: '@x', name: 'y', version: '2.0.0' })
    expect(bill.dependencies[0]).toEqual({ ref: 'pkg:npm/offhand@1.0.0', dependsOn: addresses })
  })

  it('tells a licence from a choice of licences', () => {
    const { licenses } = bill.components[0]
    expect(licenses).toEqual([{ expression: 'MIT OR Apache-2.0' }])
    expect(bill.metadata.component.licenses).toEqual([{ license: { id: 'MIT' } }])
  })
})

describe('an allowed licence', () => {
  it.each(['MIT', '(MIT OR CC0-1.0)', 'MIT AND ISC', 'GPL-2.0-only OR MIT', '(BSD-3-Clause)'])(
    'is %s',
    (expression) => expect(isAllowedLicence(expression)).toBe(true),
  )

  it.each(['', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN x', 'mit'])(
    'is not %j',
    (expression) => expect(isAllowedLicence(expression)).toBe(false),
  )
})

describe('the package of a module', () => {
  it.each([
    ['/a/node_modules/react/index.js?commonjs-exports', '/a/node_modules/react'],
    ['\0/a/node_modules/react/index.js?commonjs-module', '/a/node_modules/react'],
    ['/a/node_modules/@x/y/dist/z.mjs', '/a/node_modules/@x/y'],
    ['/a/node_modules/x/node_modules/y/z.js', '/a/node_modules/x/node_modules/y'],
    ['C:\\a\\node_modules\\x\\y.js', 'C:/a/node_modules/x'],
    ['/a/src/main/index.ts', null],
    ['\0rolldown/runtime.js', null],
  ])('%j is %j', (moduleId, folder) => expect(packageFolderOf(moduleId)).toBe(folder))
})
