import { describe, expect, it } from 'vitest'
import { readPythonCalls } from './python-calls.ts'

describe('calls as Python writes them', () => {
  it.each([
    ['undo()', [{ name: 'undo', values: {} }]],
    [
      `[add_task(title="It's", tags=['a', "b"], due=None, urgent=True), undo()]`,
      [
        {
          name: 'add_task',
          values: { title: "It's", tags: ['a', 'b'], due: null, urgent: true },
        },
        { name: 'undo', values: {} },
      ],
    ],
    [
      String.raw`f(text='a\n"b"\\', more={"x": -1.5, 'y': [ ]})`,
      [{ name: 'f', values: { text: 'a\n"b"\\', more: { x: -1.5, y: [] } } }],
    ],
    [
      'f(a=1)\ng(b=2)',
      [
        { name: 'f', values: { a: 1 } },
        { name: 'g', values: { b: 2 } },
      ],
    ],
  ])('are read: %s', (text, calls) => {
    expect(readPythonCalls(text)).toEqual(calls)
  })

  it.each([
    '',
    'Hello there',
    'f(',
    'f(1)',
    'f(a=b)',
    'f(a="x)',
    'f(a=1',
    'import os',
    'f(a=1 b=2)',
  ])('are nothing else: %s', (text) => {
    expect(readPythonCalls(text)).toBeNull()
  })
})
