import { describe, expect, it } from 'vitest'
import { plainLines, type CodeLine } from './code-lines.ts'
import { GrowingHighlight } from './growing-highlight.ts'
import { loadHighlighter } from './highlighter.ts'

const textOf = (lines: readonly CodeLine[]) =>
  lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join('')

describe('GrowingHighlight', () => {
  function scene(costMs: number) {
    let now = 0
    const painted: string[] = []
    const highlighter = (code: string) => {
      painted.push(code)
      now += costMs
      return plainLines(code)
    }
    const highlight = new GrowingHighlight(() => now)
    const wait = (ms: number) => {
      now += ms
    }
    const lines = (code: string, growing = true) =>
      textOf(highlight.lines(code, highlighter, growing))
    return { painted, wait, lines }
  }

  it('rests the longer the more it costs, and shows all of the code meanwhile', () => {
    const { painted, wait, lines } = scene(5)
    lines('a')
    wait(16)
    expect(lines('ab')).toBe('ab')
    expect(painted).toEqual(['a'])
    wait(50)
    expect(lines('abc')).toBe('abc')
    expect(painted).toEqual(['a', 'abc'])
  })

  it('highlights all of it at once when the code is complete', () => {
    const { painted, lines } = scene(5)
    lines('a')
    lines('ab', false)
    expect(painted).toEqual(['a', 'ab'])
  })

  it('never works twice for the same code, nor for code that is endlessly long', () => {
    const { painted, lines } = scene(0)
    lines('a')
    lines('a')
    lines('x'.repeat(200_000))
    expect(painted).toEqual(['a'])
  })
})

describe('highlighted lines', () => {
  it('hold all of the code, each with its line end, and the innermost look', async () => {
    const highlighter = await loadHighlighter('js')
    const code = 'const a = `x ${b}`\n// end'
    const lines = highlighter?.(code) ?? []
    expect(textOf(lines)).toBe(code)
    expect(lines).toHaveLength(2)
    expect(lines[0]?.pieces.map((piece) => piece.className)).toContain('hljs-subst')
    expect(lines[1]?.pieces).toEqual([{ text: '// end', className: 'hljs-comment' }])
  })

  it('are none in a language that nobody knows', async () => {
    expect(await loadHighlighter('__proto__')).toBeNull()
  })
})
