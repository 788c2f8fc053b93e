import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

import { silentLogger } from '../../shared/logger.ts'
import { readWindowPlace, saveWindowPlace } from './saved-window-place.ts'
import { temporaryFolder } from './temporary-folder.testing.ts'

const place = { bounds: { x: 10, y: 20, width: 900, height: 600 }, maximized: true }
const newFile = () => join(temporaryFolder(), 'window.json')

describe('the remembered place of the window', () => {
  it('is the same at the next start', () => {
    const file = newFile()
    saveWindowPlace(file, place, silentLogger)
    expect(readWindowPlace(file)).toEqual(place)
  })

  it.each(['', '{', '{}', '[]', 'null', '{"bounds":{},"maximized":true}'])(
    'is nothing when the file holds %j, and the app still starts',
    (content) => {
      const file = newFile()
      writeFileSync(file, content)
      expect(readWindowPlace(file)).toBeNull()
    },
  )

  it('is nothing at the first start', () => {
    expect(readWindowPlace(newFile())).toBeNull()
  })

  it('does not keep the app open when it cannot be written', () => {
    const warn = vi.fn()
    saveWindowPlace(join(newFile(), 'no', 'folder'), place, { ...silentLogger, warn })
    expect(warn).toHaveBeenCalledTimes(1)
  })
})
