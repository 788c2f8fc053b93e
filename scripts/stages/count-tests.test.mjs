import { describe, expect, it } from 'vitest'
import { countPlaywright, countRunner, countVitest } from './count-tests.mjs'
import { summarise } from './summarise.mjs'

/** @param {string} fileStatus @param {...string} statuses */
const vitestFile = (fileStatus, ...statuses) => ({
  name: 'a.test.ts',
  status: fileStatus,
  assertionResults: statuses.map((status) => ({ fullName: `is ${status}`, status })),
})

/** @param {string} status @param {{ type: string, description?: string }[]} [annotations] */
const playwrightReport = (status, annotations = []) => ({
  suites: [{ suites: [{ specs: [{ title: 'journey', tests: [{ status, annotations }] }] }] }],
})

describe('countVitest', () => {
  it('counts passed and failed tests', () => {
    const report = {
      testResults: [vitestFile('failed', 'passed', 'failed'), vitestFile('passed', 'passed')],
    }
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, problems: ['is failed (failed)'] })
  })

  it.each(['skipped', 'pending', 'todo', 'disabled'])(
    'counts a test that is %s as failed',
    (status) => {
      expect(countVitest({ testResults: [vitestFile('passed', status)] }).failed).toBe(1)
    },
  )

  it('counts a file that could not be loaded', () => {
    expect(countVitest({ testResults: [vitestFile('failed')] })).toMatchObject({
      passed: 0,
      failed: 1,
    })
  })

  it('counts a file that fails outside its tests', () => {
    expect(countVitest({ testResults: [vitestFile('failed', 'passed')] })).toMatchObject({
      passed: 1,
      failed: 1,
    })
  })
})

describe('countPlaywright', () => {
  it('finds tests in nested suites', () => {
    expect(countPlaywright(playwrightReport('expected'))).toMatchObject({ passed: 1, failed: 0 })
  })

  it.each(['unexpected', 'flaky', 'skipped'])(
    'counts a journey that was %s as failed',
    (status) => {
      expect(countPlaywright(playwrightReport(status))).toMatchObject({ passed: 0, failed: 1 })
    },
  )

  it('leaves out a journey that says why it was skipped', () => {
    const report = playwrightReport('skipped', [{ type: 'skip', description: 'needs a tray' }])
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 0, problems: [] })
  })

  it('counts errors outside of journeys', () => {
    const report = { suites: [], errors: [{ message: 'cannot load a.spec.ts\nstack' }] }
    expect(countPlaywright(report)).toEqual({
      passed: 0,
      failed: 1,
      problems: ['cannot load a.spec.ts'],
    })
  })
})

describe('countRunner', () => {
  it('counts a run without tests as failed', () => {
    expect(countRunner({ passed: 0, failed: 0, problems: [] }, true).failed).toBe(1)
  })

  it('counts a runner that fails although no test does', () => {
    expect(countRunner({ passed: 5, failed: 0, problems: [] }, false).failed).toBe(1)
  })

  it('counts nothing twice', () => {
    const count = { passed: 5, failed: 1, problems: ['a'] }
    expect(countRunner(count, false)).toEqual(count)
  })
})

describe('summarise', () => {
  const stage = { seconds: 1, problems: [] }

  it('ends with exactly the line that machines read', () => {
    const { lines, failed } = summarise([
      { ...stage, name: 'lint', passed: 1, failed: 0 },
      { ...stage, name: 'unit tests', passed: 20, failed: 2, problems: ['breaks'] },
    ])
    expect(lines.at(-1)).toBe('21 passed, 2 failed')
    expect(lines).toContainEqual(expect.stringContaining('unit tests: breaks'))
    expect(failed).toBe(2)
  })
})
