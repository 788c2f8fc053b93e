/**
 * @typedef {{ passed: number, failed: number, problems: string[] }} Count
 *
 * @typedef {object} VitestReport The part that is read of what vitest's JSON reporter writes.
 * @property {VitestFile[]} testResults
 *
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {{ fullName: string, status: string }[]} assertionResults
 *
 * @typedef {object} PlaywrightReport The part that is read of what Playwright's JSON reporter writes.
 * @property {PlaywrightSuite[]} suites
 * @property {{ message?: string }[]} [errors]
 *
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: PlaywrightTest[] }[]} [specs]
 *
 * @typedef {object} PlaywrightTest
 * @property {string} status
 * @property {{ type: string, description?: string }[]} [annotations]
 */

/**
 * Counts a vitest run. A test that did not run is a failure: there is no reason to skip a unit test.
 * So is a file without tests, or one that could not be loaded.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const count = emptyCount()
  for (const file of report.testResults) {
    for (const { fullName, status } of file.assertionResults) {
      if (status === 'passed') count.passed += 1
      else addProblem(count, `${fullName} (${status})`)
    }
    const isUnexplained = !file.assertionResults.some(({ status }) => status === 'failed')
    if (file.assertionResults.length === 0) addProblem(count, `${file.name} ran no test`)
    else if (file.status === 'failed' && isUnexplained) addProblem(count, `${file.name} failed`)
  }
  return count
}

/**
 * Counts a Playwright run. A test that passed at a second try only has failed, and so has one that
 * was skipped without saying why; one that says why is neither passed nor failed.
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const count = emptyCount()
  for (const error of report.errors ?? []) addProblem(count, firstLine(error.message))
  for (const { title, test } of report.suites.flatMap(listTests)) {
    if (test.status === 'expected') count.passed += 1
    else if (!isSkippedForAReason(test)) addProblem(count, `${title} (${test.status})`)
  }
  return count
}

/**
 * Adds what the tests themselves cannot show: that there were none, or that their runner failed
 * although none of them did.
 * @param {Count} count
 * @param {boolean} runnerSucceeded
 * @returns {Count}
 */
export function countRunner(count, runnerSucceeded) {
  const problem =
    count.passed + count.failed === 0
      ? 'no test was run'
      : !runnerSucceeded && count.failed === 0
        ? 'the test runner failed'
        : null
  if (!problem) return count
  return { ...count, failed: count.failed + 1, problems: [...count.problems, problem] }
}

/** @returns {Count} */
function emptyCount() {
  return { passed: 0, failed: 0, problems: [] }
}

/** @param {Count} count @param {string} problem */
function addProblem(count, problem) {
  count.failed += 1
  count.problems.push(problem)
}

/** @param {PlaywrightSuite} suite @returns {{ title: string, test: PlaywrightTest }[]} */
function listTests(suite) {
  return [
    ...(suite.specs ?? []).flatMap(({ title, tests }) => tests.map((test) => ({ title, test }))),
    ...(suite.suites ?? []).flatMap(listTests),
  ]
}

/** @param {PlaywrightTest} test */
function isSkippedForAReason(test) {
  const annotations = test.annotations ?? []
  return (
    test.status === 'skipped' &&
    annotations.some(({ type, description }) => type === 'skip' && description)
  )
}

/** @param {string | undefined} message */
function firstLine(message) {
  return message?.split('\n')[0] || 'Playwright reported an error'
}
