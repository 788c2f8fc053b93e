import { existsSync, readFileSync } from 'node:fs'
import { MakerSquirrel } from '@electron-forge/maker-squirrel'
import { FuseV1Options } from '@electron/fuses'
import { afterEach, expect, it, vi } from 'vitest'

// What the makers for Windows and macOS do needs their systems; what they are told does not.

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

async function configWith(/** @type {Record<string, string>} */ environment = {}) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const { default: config } = await import('../../forge.config.ts')
  return config
}

async function squirrelFor(
  /** @type {string} */ arch,
  /** @type {Record<string, string>} */ environment = {},
) {
  const { makers } = await configWith(environment)
  const squirrel = makers.find((maker) => maker instanceof MakerSquirrel)
  await squirrel?.prepareConfig(arch)
  return squirrel?.config
}

it.each([
  ['win32', ['squirrel']],
  ['darwin', ['zip', 'dmg']],
  ['linux', ['deb', 'rpm', 'zip']],
])('the installers for %s are made', async (platform, expected) => {
  const { makers } = await configWith()
  const names = makers.filter(({ platforms }) => platforms.includes(platform))
  expect(names.map(({ name }) => name)).toEqual(expected)
})

it('the AppImage is made only where its tools can be had', async () => {
  const { makers } = await configWith({ OFFHAND_APPIMAGE: '1' })
  const appImage = makers.find(({ name }) => name === 'AppImage')
  expect(appImage?.platforms).toEqual(['linux'])
})

it('nothing is signed or sent to be notarised without an identity', async () => {
  const { packagerConfig } = await configWith()
  const keys = Object.keys(packagerConfig)
  expect(keys.filter((key) => /sign|notarize/i.test(key))).toEqual([])
})

it('on macOS every signed file gets the hardened runtime and our entitlements', async () => {
  const { packagerConfig } = await configWith({
    OFFHAND_MAC_IDENTITY: 'Developer ID Application: Example',
    OFFHAND_APPLE_ID: 'someone@example.com',
    OFFHAND_APPLE_PASSWORD: 'abcd',
    OFFHAND_APPLE_TEAM: 'TEAM',
  })
  const { osxSign, osxNotarize } = packagerConfig
  expect(osxSign?.identity).toBe('Developer ID Application: Example')
  const options = osxSign?.optionsForFile()
  expect(options?.hardenedRuntime).toBe(true)
  const granted = readFileSync(options?.entitlements ?? '', 'utf8').match(/(?<=<key>)[^<]+/g)
  expect(granted).toEqual(['com.apple.security.cs.allow-jit'])
  expect(osxNotarize).toEqual({
    appleId: 'someone@example.com',
    appleIdPassword: 'abcd',
    teamId: 'TEAM',
  })
})

it('on Windows the app and its installer are signed with the same certificate', async () => {
  const environment = {
    OFFHAND_WINDOWS_CERTIFICATE: 'certificate.pfx',
    OFFHAND_WINDOWS_CERTIFICATE_PASSWORD: 'abcd',
  }
  const { packagerConfig } = await configWith(environment)
  const { windowsSign } = packagerConfig
  expect(windowsSign?.certificateFile).toBe('certificate.pfx')
  expect((await squirrelFor('x64', environment))?.windowsSign).toEqual(windowsSign)
})

it('the installers for both processors of Windows have names of their own', async () => {
  const [x64, arm64] = [await squirrelFor('x64'), await squirrelFor('arm64')]
  expect(x64?.setupExe).toMatch(/^Offhand-\d+\.\d+\.\d+.*-x64-Setup\.exe$/)
  expect(arm64?.setupExe).toMatch(/-arm64-Setup\.exe$/)
})

it('every icon that an installer is told of is there', async () => {
  const { packagerConfig } = await configWith()
  const icons = ['ico', 'icns'].map((kind) => `${packagerConfig.icon}.${kind}`)
  expect(icons.filter((file) => !existsSync(file))).toEqual([])
  expect((await squirrelFor('x64'))?.setupIcon).toBe(icons[0])
})

it('no fuse is left to what Electron sets', async () => {
  const { plugins } = await configWith()
  const fuses = plugins[0]?.fusesConfig ?? {}
  const all = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'number')
  expect(all.filter((fuse) => !(fuse in fuses))).toEqual([])
})
