import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { temporaryFolder } from '../temporary-folder.testing.ts'
import { checkSpelling, dictionariesIn } from './spelling.ts'

function folderWith(...names: string[]) {
  const folder = temporaryFolder()
  for (const name of names) writeFileSync(join(folder, name), '')
  return folder
}

function check(languages: string[], folder: string, platform = 'linux') {
  const done: string[] = []
  const session = {
    setSpellCheckerEnabled: (isEnabled: boolean) => void done.push(isEnabled ? 'on' : 'off'),
    setSpellCheckerDictionaryDownloadURL: (address: string) => {
      if (!address.startsWith('app:')) done.push(`fetches from ${address}`)
    },
    setSpellCheckerLanguages: (list: string[]) => void done.push(`languages ${list.join()}`),
  }
  checkSpelling(languages, { session, platform, folder })
  return done
}

describe('the dictionaries on this computer', () => {
  it('are those in the folder, by language', () => {
    const folder = folderWith(
      'en-US-10-1.bdic',
      'de-DE-3-0.bdic',
      'fr-3-0.bdic',
      'README',
      'xx.bdic',
    )
    expect(dictionariesIn(folder)).toEqual(['de-DE', 'en-US', 'fr'])
  })

  it('are none without a folder', () => {
    expect(dictionariesIn(join(temporaryFolder(), 'none'))).toEqual([])
  })
})

describe('the spell checker', () => {
  it('is off when no language is chosen, even with dictionaries', () => {
    expect(check([], folderWith('en-US-10-1.bdic'))).toEqual(['off', 'languages '])
  })

  it('is never on in a language whose dictionary would have to be fetched', () => {
    const folder = folderWith('en-US-10-1.bdic')
    expect(check(['de-DE'], folder)).toEqual(['off', 'languages '])
    expect(check(['de-DE', 'en-US'], folder)).toEqual(['languages en-US', 'on'])
  })

  it("is the system's on macOS", () => {
    expect(check([], folderWith(), 'darwin')).toEqual(['on'])
  })
})
