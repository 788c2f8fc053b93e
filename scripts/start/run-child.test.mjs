import { describe, expect, it, onTestFinished } from 'vitest'
import { runChild } from './run-child.mjs'

/** @param {string} code */
const run = (code) => runChild(process.execPath, ['-e', code])

describe('runChild', () => {
  it('passes on the exit code', async () => {
    expect(await run('process.exit(7)')).toBe(7)
  })

  it('turns the signal that ended the program into an exit code', async () => {
    expect(await run('process.kill(process.pid, "SIGKILL")')).toBe(137)
  })

  it('passes a signal on once, although npm and the terminal both send it', async () => {
    const counting = `
      let count = 0
      const tell = () => process.kill(process.ppid, 'SIGUSR2')
      process.on('SIGINT', () => { count += 1; tell() })
      process.on('SIGTERM', () => setImmediate(() => process.exit(count)))
      setInterval(() => {}, 1000)
      tell()`
    let told = 0
    const answer = () => {
      told += 1
      process.emit('SIGINT', 'SIGINT')
      if (told === 2) process.emit('SIGTERM', 'SIGTERM')
    }
    process.on('SIGUSR2', answer)
    onTestFinished(() => void process.off('SIGUSR2', answer))
    expect(await run(counting)).toBe(1)
  })

  it('stops listening for signals when the program has ended', async () => {
    const before = process.listenerCount('SIGTERM')
    await run('')
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })
})
