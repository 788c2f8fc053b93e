// `npm run check`: the static part of `npm test`.
import { withLock } from './set-up/lock.mjs'
import { orExit, setUpPackages } from './set-up/set-up.mjs'
import { runSingleStage } from './stages/run-stage.mjs'
import { staticStages } from './stages/static-stages.mjs'
import { summarise } from './stages/summarise.mjs'

await orExit(() => withLock(setUpPackages))
const { lines, failed } = summarise(staticStages.map(runSingleStage))
console.log(`\n${lines.join('\n')}`)
process.exit(failed === 0 ? 0 : 1)
