import { describe, expect, it } from 'vitest'

import { parseLaunchArguments, usage } from './launch-arguments.ts'

function parse(...words: string[]) {
  return parseLaunchArguments({ words, workingFolder: '/home/ada', startsWithAppFolder: false })
}

function parsed(...words: string[]) {
  const result = parse(...words)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

function refusal(...words: string[]) {
  const result = parse(...words)
  return result.ok ? null : result.message
}

const nothing = {
  ask: [],
  add: [],
  quickAdd: null,
  importFile: null,
  exportFile: null,
  screenshot: null,
  quit: false,
}

describe('the command line of the app', () => {
  it('asks for nothing when it is empty', () => {
    expect(parsed()).toEqual({
      task: nothing,
      dataFolder: null,
      now: null,
      atLogin: false,
      help: false,
      version: false,
    })
  })

  it('takes questions in order, a picture and the wish to quit', () => {
    const words = ['--ask', 'add buy milk', '--quit', '--ask=hi', '--screenshot', 'shot.png']
    expect(parsed(...words).task).toEqual({
      ...nothing,
      ask: ['add buy milk', 'hi'],
      screenshot: '/home/ada/shot.png',
      quit: true,
    })
  })

  it('takes a question that begins with dashes when it is written with an equals sign', () => {
    expect(parsed('--ask=--quit').task).toEqual({ ...nothing, ask: ['--quit'] })
    expect(parsed('--ask', '- buy milk').task.ask).toEqual(['- buy milk'])
  })

  it('takes tasks to add, and the words of one of our addresses for the floating box', () => {
    expect(parsed('--add', 'milk', '--add=bread').task.add).toEqual(['milk', 'bread'])
    expect(parsed('offhand://add?text=buy%20milk').task.quickAdd).toBe('buy milk')
    expect(parsed('offhand://add').task.quickAdd).toBe('')
    expect(refusal('--add', '')).toBe('--add needs a value.')
    expect(refusal('offhand://delete?id=1')).toBe('Unexpected argument: offhand://delete?id=1')
  })

  it('resolves folders against the folder it was called in, not that of a running app', () => {
    expect(parsed('--data', '../data').dataFolder).toBe('/home/data')
    expect(parsed('--data', '/tmp/x').dataFolder).toBe('/tmp/x')
  })

  it('takes the time of the stopped clock as local time', () => {
    expect(parsed('--now', '2026-01-05T09:00').now).toEqual(new Date(2026, 0, 5, 9, 0))
  })

  it('lets the switches of Chromium, Node and the desktop pass', () => {
    const words = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '-psn_0_1', '--quit']
    expect(parsed(...words, '--lang=de', '--enable-features=A,B').task.quit).toBe(true)
  })

  it('does not take the folder of the app for an argument in development', () => {
    const words = ['--no-sandbox', '.', '--ask', 'hi']
    const result = parseLaunchArguments({ words, workingFolder: '/', startsWithAppFolder: true })
    expect(result).toMatchObject({ ok: true, value: { task: { ask: ['hi'] } } })
  })

  it.each([
    [['--aks', 'hi'], 'Unknown option: --aks'],
    [['-q'], 'Unknown option: -q'],
    [['--constructor'], 'Unknown option: --constructor'],
    [['--no-quit'], 'Unknown option: --no-quit'],
    [['hello'], 'Unexpected argument: hello'],
    [['--quit', '--', 'hello'], 'Unexpected argument: --'],
    [['--ask'], '--ask needs a value.'],
    [['--ask='], '--ask needs a value.'],
    [['--ask', '--quit'], '--ask needs a value.'],
    [['--screenshot'], '--screenshot needs a value.'],
    [['--now', 'noon'], '--now needs a local time such as 2026-01-05T09:00, not noon'],
    [['--quit=yes'], '--quit takes no value.'],
  ])('refuses %j with a sentence that names the mistake', (words, message) => {
    expect(refusal(...words)).toBe(message)
  })

  it('refuses a question of blanks and more text than a running app can be handed', () => {
    expect(refusal('--ask', '   ')).toBe('--ask needs a text.')
    expect(refusal('--ask', 'ü'.repeat(6_000))).toBeNull()
    expect(refusal('--ask', 'ü'.repeat(6_000), '--ask', 'x')).toMatch(/at most 12000 bytes/)
  })

  it('explains every option it takes', () => {
    for (const name of ['ask', 'screenshot', 'quit', 'data', 'now', 'version', 'help']) {
      expect(usage).toContain(`--${name}`)
    }
  })
})
