import { expect, it } from 'vitest'
import { unexplainedFindings } from './explained-findings.mjs'

const report = `issue, severity, confidence, filename, location, sample, description, url
CSP_GLOBAL_CHECK,"MEDIUM","CERTAIN","N/A","0:0",N/A,"No CSP, it says",https://example.com
SANDBOX_JS_CHECK,"MEDIUM","FIRM","/app/src/a.ts","25:17","new BrowserWindow({","Use it",https://example.com
SANDBOX_JS_CHECK,"MEDIUM","FIRM","/app/src/b.ts","25:17","new BrowserWindow({","Use it",https://example.com`

const unexplainedOn = (/** @type {string} */ page) =>
  unexplainedFindings(report, page, (file) => file.replace('/app/', ''))

it('a finding is explained for the files that its row names, and for no other', () => {
  const page = '| `CSP_GLOBAL_CHECK` | whole app | why |\n| `SANDBOX_JS_CHECK` | `src/a.ts` | why |'
  expect(unexplainedOn(page)).toEqual(['SANDBOX_JS_CHECK in src/b.ts'])
})

it('a finding that is only mentioned in the text is not explained', () => {
  expect(
    unexplainedOn('`CSP_GLOBAL_CHECK` and `SANDBOX_JS_CHECK` of `src/a.ts` and `src/b.ts`'),
  ).toHaveLength(3)
})
