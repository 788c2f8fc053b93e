// Writes docs/quick-add.md from the cases of the grammar's own tests: node scripts/docs/quick-add-guide.mjs
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'
import { repositoryRoot } from '../repository-root.mjs'

/**
 * @typedef {{ heading: string, language: string, dateOrder: string, table: string }} Section
 * @typedef {{ text: string, expected: string }} Case
 */

const intro = `# Quick add

One line makes a task: the box above the list, the chat and \`offhand --add\` read it with the same grammar. Each piece that was understood is taken out of the title and shown as a chip; removing the chip puts the words back. Text in quotation marks, addresses and everything after \`//\` are never read.

The order is: quoted text, symbols, repeat, dates, time; the rest is the title. Symbols are the same in every language: \`p1\` to \`p4\` and \`!high\`, \`#tag\` and \`@tag\`, \`+list\` and \`~list\`, \`!30m\` and \`!9am\` for reminders, \`{friday}\` for the day by which it must be done (a day beside it is the one to start), \`every!\` for a repeat that counts from the completion, and \`//\` for notes.

A name of a month or a weekday counts only where something around it shows that it is a date. A bare hour is the one between 7 and 18, unless the line says otherwise (“dinner at 7”). \`10/12\` follows the order of the locale; \`10.12.\` is always the 10th of December. A range of times stays in the title. A day that does not exist stays in the title, too, and the box says so.

This page is made from the tests (\`node scripts/docs/quick-add-guide.mjs\`). In all of it, now is Wednesday, 18 November 2026, 10:00. A repeat is written as its rule (RFC 5545).
`

/** @param {string} text */
function cell(text) {
  const shown = text.replaceAll('|', '\\|')
  return shown === '' ? '' : `\`${shown}\``
}

/** @param {Case} one */
function row({ text, expected }) {
  const [title = '', ...read] = expected.split(' | ')
  return `| ${cell(text)} | ${cell(title)} | ${read.join(', ').replaceAll('//', 'notes:')} |`
}

/**
 * @param {Section} section
 * @param {(table: string) => Case[]} readCases
 */
function renderSection({ heading, table }, readCases) {
  const cases = readCases(table)
  if (cases.every(({ text, expected }) => text === expected)) {
    return `## ${heading}\n\n${cases.map(({ text }) => `- ${cell(text)}`).join('\n')}\n`
  }
  const head = '| You type | Title | What is read |\n| --- | --- | --- |'
  return `## ${heading}\n\n${head}\n${cases.map((one) => row(one)).join('\n')}\n`
}

export const guidePath = join(repositoryRoot, 'docs/quick-add.md')

/**
 * A module of the folder of cases, which is TypeScript.
 * @template Module
 * @param {string} name
 * @returns {Promise<Module>}
 */
async function loadModule(name) {
  const path = join(repositoryRoot, 'src/shared/todos/quick-add/cases', name)
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' })
  return /** @type {Module} */ (module)
}

/** The guide to the grammar as Markdown. */
export async function renderGuide() {
  /** @type {{ caseSections: Section[] }} */
  const { caseSections } = await loadModule('case-sections.testing.ts')
  /** @type {{ readCases: (table: string) => Case[] }} */
  const { readCases } = await loadModule('case-table.testing.ts')
  const sections = caseSections.map((section) => renderSection(section, readCases))
  return `${intro}\n${sections.join('\n')}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(guidePath, await renderGuide())
}
