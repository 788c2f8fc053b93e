import { describe, expect, it } from 'vitest'

import { webPreferences } from './web-preferences.ts'

describe('the rights of the page', () => {
  it('are those of a sandboxed, isolated page without Node, said explicitly', () => {
    expect(webPreferences('/preload.cjs', true)).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      plugins: false,
      devTools: false,
    })
  })
})
