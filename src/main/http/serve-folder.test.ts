import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { serveFolder } from './serve-folder.ts'

describe('the default data folder of serve', () => {
  it.each([
    ['linux', {}, join(homedir(), '.config', 'offhand-serve')],
    ['linux', { XDG_CONFIG_HOME: '/config' }, join('/config', 'offhand-serve')],
    ['linux', { XDG_CONFIG_HOME: '' }, join(homedir(), '.config', 'offhand-serve')],
    ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'offhand-serve')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'offhand-serve')],
  ] as const)(
    'on %s with %j is where applications keep their data',
    (platform, environment, path) => {
      expect(serveFolder(platform, environment)).toBe(path)
    },
  )
})
