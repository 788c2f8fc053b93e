import { describe, expect, it } from 'vitest'

import { parseServeOptions, ServeOptionsError } from './serve-options.ts'

describe('the options of serve', () => {
  it('may all be left out', () => {
    expect(parseServeOptions([])).toEqual({
      port: 0,
      dataFolder: null,
      importFile: null,
      now: null,
      token: null,
    })
  })

  it('are taken in both spellings', () => {
    const given = ['--port', '8080', '--data=/tmp/x', '--import', 'a.json', '--token=T']
    expect(parseServeOptions(given)).toEqual({
      port: 8080,
      dataFolder: '/tmp/x',
      importFile: 'a.json',
      now: null,
      token: 'T',
    })
  })

  it.each([
    ['2025-11-22', new Date(2025, 10, 22)],
    ['2025-11-22T09:30', new Date(2025, 10, 22, 9, 30)],
    ['2025-11-22 09:30', new Date(2025, 10, 22, 9, 30)],
    ['2025-11-22T09:30:15.250', new Date(2025, 10, 22, 9, 30, 15, 250)],
    ['2025-11-22T09:30:00Z', new Date(Date.UTC(2025, 10, 22, 9, 30))],
    ['2025-11-22T09:30+02:00', new Date(Date.UTC(2025, 10, 22, 7, 30))],
  ])('stop the clock at the local time %s', (text, expected) => {
    expect(parseServeOptions(['--now', text]).now).toEqual(expected)
  })

  it.each([
    [['--port', '65536']],
    [['--port', '-1']],
    [['--port', 'http']],
    [['--port', '1.5']],
    [['--port=']],
    [['--port']],
    [['--data', '']],
    [['--import=']],
    [['--now', 'tomorrow']],
    [['--now', '2025-02-30']],
    [['--now', '2025-11-22T25:00']],
    [['--now', '']],
    [['--token', '']],
    [['--token', 'two words']],
    [['--token', 'line\nbreak']],
    [['--verbose']],
    [['extra']],
  ])('are refused with a reason: %j', (commandLine) => {
    expect(() => parseServeOptions(commandLine)).toThrow(ServeOptionsError)
    expect(() => parseServeOptions(commandLine)).toThrow(/\w/)
  })
})
