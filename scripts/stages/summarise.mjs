/**
 * The closing lines of a run. The very last one has the form `N passed, N failed`, which is what
 * machines look for.
 * @param {readonly import('./run-stage.mjs').StageResult[]} results
 * @returns {{ lines: string[], failed: number }}
 */
export function summarise(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  return {
    failed,
    lines: [
      ...results.map(describeStage),
      ...results.flatMap(({ name, problems }) =>
        problems.map((problem) => `  ✗ ${name}: ${problem}`),
      ),
      '',
      `${passed} passed, ${failed} failed`,
    ],
  }
}

/** @param {import('./run-stage.mjs').StageResult} result */
function describeStage({ name, passed, failed, seconds }) {
  const mark = failed ? '✗' : '✓'
  const counts = `${passed} passed${failed ? `, ${failed} failed` : ''}`
  return `${mark} ${name.padEnd(24)} ${counts.padEnd(24)} ${seconds.toFixed(1)} s`
}
