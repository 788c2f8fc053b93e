// Checks `src` against the table in layers.mjs.
import { join } from 'node:path'
import { repositoryRoot } from '../repository-root.mjs'
import { findViolations } from './find-violations.mjs'

const { violations, importCount } = findViolations(join(repositoryRoot, 'src'))
for (const { file, line, message } of violations) console.error(`src/${file}:${line} ${message}`)
// A check that sees nothing passes everything.
if (importCount === 0) console.error('No import was found in src, so nothing was checked.')
const ok = violations.length === 0 && importCount > 0
console.log(`${importCount} imports checked, ${violations.length} break the layers`)
process.exit(ok ? 0 : 1)
