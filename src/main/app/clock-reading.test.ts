import { describe, expect, it } from 'vitest'

import { routes } from '../../shared/ipc/routes.ts'
import { clockReading } from './clock-reading.ts'

describe('the clock of the page', () => {
  it('shows the local time of the app, in the form that the route promises', () => {
    const reading = clockReading(() => new Date(2026, 0, 5, 9, 7, 3), true)
    expect(reading).toEqual({ now: '2026-01-05T09:07:03', fixed: true })
    expect(routes['app.clock'].response.parse(reading)).toEqual(reading)
  })
})
