// `npm test`: sets up what is missing, then runs every stage; a failing one does not hide the others.
import { provideBuild } from './build/build.mjs'
import { withLock } from './set-up/lock.mjs'
import { orExit, setUpElectron } from './set-up/set-up.mjs'
import { SetUpError } from './set-up/set-up-error.mjs'
import { runSingleStage } from './stages/run-stage.mjs'
import { staticStages } from './stages/static-stages.mjs'
import { summarise } from './stages/summarise.mjs'
import { runJourneys, runUnitTests } from './stages/test-stages.mjs'

const environment = await orExit(() => withLock(setUpElectron))
const results = staticStages.map(runSingleStage)
results.push(runUnitTests())
const build = await runBuild()
results.push(build)
results.push(
  build.failed
    ? failedStage('journeys', 'not run, because the build failed')
    : await runJourneys(environment),
)
const { lines, failed } = summarise(results)
console.log(`\n${lines.join('\n')}`)
process.exit(failed === 0 ? 0 : 1)

/** @returns {Promise<import('./stages/run-stage.mjs').StageResult>} */
async function runBuild() {
  console.log('\n── build')
  const startedAt = performance.now()
  try {
    await withLock(provideBuild)
    const seconds = (performance.now() - startedAt) / 1000
    return { name: 'build', passed: 1, failed: 0, problems: [], seconds }
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    console.log(error.message)
    return failedStage('build', 'the app could not be built')
  }
}

/**
 * @param {string} name
 * @param {string} problem
 * @returns {import('./stages/run-stage.mjs').StageResult}
 */
function failedStage(name, problem) {
  return { name, passed: 0, failed: 1, problems: [problem], seconds: 0 }
}
