import { describe, expect, it } from 'vitest'
import { checkNode } from './set-up.mjs'

describe('checkNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node.js %s', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })

  it.each(['18.20.0', '20.9.0', '20.18.3'])(
    'refuses Node.js %s and says what is needed',
    (version) => {
      expect(() => checkNode(version)).toThrow(
        `Offhand needs Node.js 20.19 or later, and this is ${version}.`,
      )
    },
  )
})
