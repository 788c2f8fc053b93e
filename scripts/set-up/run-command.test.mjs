import { describe, expect, it } from 'vitest'
import { quoteProblem, runCommand } from './run-command.mjs'

/** @param {string} code */
const node = (code) => /** @type {const} */ ([process.execPath, ['-e', code]])

describe('runCommand', () => {
  it('collects what was printed, stdout also by itself', async () => {
    const result = await runCommand(...node('console.log("out"); console.error("err")'))
    expect(result).toMatchObject({ ok: true, stdout: 'out\n' })
    expect(result.output).toContain('err')
  })

  it('reports a command that fails', async () => {
    expect(await runCommand(...node('process.exit(3)'))).toMatchObject({ ok: false })
  })

  it('reports a command that does not exist instead of throwing', async () => {
    const result = await runCommand('no-such-program-anywhere', [])
    expect(result.ok).toBe(false)
    expect(result.output).toContain('no-such-program-anywhere')
  })

  it('ends a command that takes too long, and says so', async () => {
    const [program, args] = node('setInterval(() => {}, 1000)')
    const result = await runCommand(program, args, { timeoutMs: 50 })
    expect(result.ok).toBe(false)
    expect(result.output).toContain('stopped after')
  })
})

describe('quoteProblem', () => {
  it('quotes the end of a long output', () => {
    const output = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n')
    expect(quoteProblem(output).split('\n')).toHaveLength(8)
    expect(quoteProblem(output)).toMatch(/ {4}line 19$/)
  })

  it('quotes what npm says is wrong, not the help that it prints afterwards', () => {
    const output = 'npm warn old\nnpm error code EUSAGE\nnpm error\nnpm error Missing: a\nhelp\n'
    expect(quoteProblem(output)).toBe('    npm error code EUSAGE\n    npm error Missing: a')
  })
})
