import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStartOptions } from './start-options.mjs'

const caller = resolve('/home/someone')

/** @param {...string} args */
const read = (...args) => readStartOptions(args, caller)

describe('readStartOptions', () => {
  it('starts the app without options', () => {
    expect(read()).toEqual({ kind: 'start', args: [] })
  })

  it('gives each option as a single argument, and paths relative to the caller', () => {
    expect(read('--ask', 'add milk', '--screenshot', 'a.png', '--data=b', '--quit')).toEqual({
      kind: 'start',
      args: [
        '--ask=add milk',
        `--screenshot=${resolve(caller, 'a.png')}`,
        `--data=${resolve(caller, 'b')}`,
        '--quit',
      ],
    })
  })

  it('keeps several questions in their order', () => {
    expect(read('--ask', 'one', '--ask=two')).toEqual({
      kind: 'start',
      args: ['--ask=one', '--ask=two'],
    })
  })

  it('leaves a path alone that is absolute, and a text that looks like a path', () => {
    const path = resolve('/elsewhere/a.png')
    expect(read('--screenshot', path, '--ask', './a')).toEqual({
      kind: 'start',
      args: [`--screenshot=${path}`, '--ask=./a'],
    })
  })

  it.each([
    [['--frobnicate'], '--frobnicate'],
    [['add milk'], 'add milk'],
    [['--ask'], '--ask'],
    [['--ask', ' '], '--ask'],
    [['--ask', '--quit'], '--ask'],
    [['--data='], '--data'],
    [['--quit=yes'], '--quit'],
  ])('refuses %j and names what is wrong', (args, named) => {
    const options = read(...args)
    expect(options).toMatchObject({ kind: 'wrong' })
    expect(options).toHaveProperty('problem', expect.stringContaining(named))
  })

  it('shows help whatever else is given', () => {
    expect(read('--quit', '-h')).toEqual({ kind: 'help' })
  })
})
