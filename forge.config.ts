import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { MakerDMG } from '@electron-forge/maker-dmg'
import { MakerSquirrel } from '@electron-forge/maker-squirrel'
import { MakerZIP } from '@electron-forge/maker-zip'
import { FusesPlugin } from '@electron-forge/plugin-fuses'
import { FuseV1Options, FuseVersion } from '@electron/fuses'
import { MakerAppImage } from '@reforged/maker-appimage'
import { z } from 'zod'

import { checkAppSize } from './scripts/package/app-size.mjs'
import { DebMaker } from './scripts/package/deb-maker.mjs'
import { isKeptLanguage, isPackaged, packagedManifest } from './scripts/package/packaged-files.mjs'
import { RpmMaker } from './scripts/package/rpm-maker.mjs'
import { repositoryRoot } from './scripts/repository-root.mjs'

const environment = process.env
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')))
const icon = join(repositoryRoot, 'resources/icons/icon')

// Signing and notarisation happen where the environment brings an identity, and nowhere else.
const macSignature = environment['OFFHAND_MAC_IDENTITY']
  ? {
      osxSign: {
        identity: environment['OFFHAND_MAC_IDENTITY'],
        optionsForFile: () => ({
          hardenedRuntime: true,
          entitlements: join(repositoryRoot, 'resources/macos/entitlements.plist'),
        }),
      },
    }
  : {}
const macNotarisation = environment['OFFHAND_APPLE_ID']
  ? {
      osxNotarize: {
        appleId: environment['OFFHAND_APPLE_ID'],
        appleIdPassword: environment['OFFHAND_APPLE_PASSWORD'] ?? '',
        teamId: environment['OFFHAND_APPLE_TEAM'] ?? '',
      },
    }
  : {}
// The app, and then the installer around it.
const windowsSignature = environment['OFFHAND_WINDOWS_CERTIFICATE']
  ? {
      windowsSign: {
        certificateFile: environment['OFFHAND_WINDOWS_CERTIFICATE'],
        certificatePassword: environment['OFFHAND_WINDOWS_CERTIFICATE_PASSWORD'] ?? '',
      },
    }
  : {}
// A folder with Electron as a zip archive, where it cannot be downloaded.
const electronFromFolder = environment['OFFHAND_ELECTRON_ZIPS']
  ? { electronZipDir: environment['OFFHAND_ELECTRON_ZIPS'] }
  : {}

// Its maker downloads the part that starts it, which is not possible everywhere.
const appImage = new MakerAppImage({
  options: {
    bin: 'offhand',
    icon: join(repositoryRoot, 'resources/icon.svg'),
    desktopFile: join(repositoryRoot, 'resources/linux/offhand.desktop'),
  },
})

/** What the packaged app may do is set in the binary, where no argument or variable can change it. */
const fuses = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
} as const

export default {
  outDir: 'dist',
  packagerConfig: {
    name: 'Offhand',
    executableName: process.platform === 'linux' ? 'offhand' : 'Offhand',
    appBundleId: 'org.offhand.Offhand',
    appCategoryType: 'public.app-category.productivity',
    appCopyright: 'Copyright © 2026 The Offhand authors',
    icon,
    asar: true,
    prune: false,
    ignore: (path: string) => !isPackaged(path),
    protocols: [{ name: 'Offhand', schemes: ['offhand'] }],
    osxUniversal: { mergeASARs: true },
    ...macSignature,
    ...macNotarisation,
    ...windowsSignature,
    ...electronFromFolder,
  },
  makers: [
    new DebMaker(),
    new RpmMaker(),
    ...(environment['OFFHAND_APPIMAGE'] ? [appImage] : []),
    new MakerZIP({}, ['linux', 'darwin']),
    new MakerDMG({ icon: `${icon}.icns`, format: 'ULFO' }),
    new MakerSquirrel((arch) => ({
      name: 'Offhand',
      setupExe: `Offhand-${version}-${arch}-Setup.exe`,
      setupIcon: `${icon}.ico`,
      noMsi: true,
      ...windowsSignature,
    })),
  ],
  plugins: [new FusesPlugin(fuses)],
  hooks: {
    packageAfterExtract: async (
      _config: unknown,
      folder: string,
      _version: string,
      platform: string,
    ) => {
      removeLanguages(
        platform === 'darwin'
          ? join(folder, 'Electron.app/Contents/Frameworks/Electron Framework.framework/Resources')
          : join(folder, 'locales'),
      )
    },
    packageAfterCopy: async (_config: unknown, folder: string) => {
      const file = join(folder, 'package.json')
      writeFileSync(file, packagedManifest(readFileSync(file, 'utf8')))
    },
    postPackage: async (_config: unknown, { outputPaths }: { outputPaths: string[] }) => {
      for (const folder of outputPaths) process.stdout.write(`${checkAppSize(folder)}\n`)
    },
  },
}

function removeLanguages(folder: string): void {
  for (const name of readdirSync(folder)) {
    const isLanguage = /\.(pak|lproj)$/.test(name)
    if (isLanguage && !isKeptLanguage(name)) rmSync(join(folder, name), { recursive: true })
  }
}
