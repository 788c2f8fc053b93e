import { describe, expect, it } from 'vitest'
import { readSettings, writeSettings } from './settings.ts'

describe('the address of the gallery', () => {
  it('brings back exactly the settings that it was made from', () => {
    const settings = {
      ...readSettings(''),
      scene: 'charts',
      scheme: 'dark',
      size: 18,
      accent: '#ffe45c',
      hue: 210,
      shade: -4,
      locale: 'zh-Hant',
      bare: true,
    } as const
    expect(readSettings(writeSettings(settings))).toEqual(settings)
  })

  it('leaves defaults out, so that an address says what is special', () => {
    expect(writeSettings({ ...readSettings(''), scheme: 'dark' })).toBe('#scene=start&scheme=dark')
  })

  it.each(['radius=oval', 'size=99', 'hue=400', 'hue=x', 'accent=red;}', 'locale=xx', 'bare=1'])(
    'takes the default for %s',
    (part) => {
      expect(readSettings(`#${part}`)).toEqual(readSettings(''))
    },
  )
})
