import { describe, expect, it } from 'vitest'

import { placeOverlay } from './place-overlay.ts'

const window = { width: 800, height: 600 }
const panel = { width: 200, height: 300 }

describe('placeOverlay', () => {
  it('hangs below its anchor with the right edges aligned', () => {
    const anchor = { left: 370, right: 400, top: 70, bottom: 100 }
    expect(placeOverlay({ anchor, panel, window })).toEqual({ left: 200, top: 106 })
  })

  it('goes above where there is no room below', () => {
    const anchor = { left: 370, right: 400, top: 470, bottom: 500 }
    expect(placeOverlay({ anchor, panel, window })).toEqual({ left: 200, top: 164 })
  })

  it('never leaves the window', () => {
    const anchor = { left: 0, right: 30, top: 290, bottom: 320 }
    expect(placeOverlay({ anchor, panel, window: { width: 210, height: 310 } })).toEqual({
      left: 8,
      top: 8,
    })
  })
})
