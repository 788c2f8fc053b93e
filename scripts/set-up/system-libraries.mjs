import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { reportProgress } from './report-progress.mjs'
import { quoteProblem, runCommand } from './run-command.mjs'
import { SetUpError } from './set-up-error.mjs'

const libraryPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
]
const displayPackages = ['xvfb', 'xauth']
const fontPackages = ['fonts-inter']
const installTimeoutMs = 15 * 60_000

/**
 * Sees to it that the Electron program finds its shared libraries, a font, and something that can
 * stand in for a display if there is none. Installs Debian packages if it may, and otherwise says
 * which command does.
 * @param {string} program
 */
export async function provideSystemLibraries(program) {
  if (process.platform !== 'linux') return
  const missing = await findMissing(program)
  const packages = packagesFor(missing)
  if (packages.length === 0) return
  if (mayInstall()) {
    await install(packages)
    const left = await findMissing(program)
    if (!left.libraries.length && !left.display) return
    throw new SetUpError(`Still missing after the installation: ${describe(left)}.`)
  }
  const advice = `Install what is missing with:\n    ${await installCommand(packages)}`
  if (!missing.libraries.length && !missing.display) {
    reportProgress(`There is no font the app can show text with. ${advice}`)
    return
  }
  throw new SetUpError(`The system lacks ${describe(missing)}.\n${advice}`)
}

/**
 * @typedef {object} Missing
 * @property {string[]} libraries File names of shared libraries.
 * @property {boolean} display There is no display, and no Xvfb to stand in for it.
 * @property {boolean} font
 */

/** @param {string} program @returns {Promise<Missing>} */
async function findMissing(program) {
  const { output } = await runCommand('ldd', [program])
  return {
    libraries: parseMissingLibraries(output),
    display: !hasDisplay() && !(isOnPath('xvfb-run') && isOnPath('xauth')),
    font: !hasFont(fontFolders()),
  }
}

/**
 * Sees to it that programs are there, from their Debian packages if it may install them.
 * @param {Readonly<Record<string, string>>} packageOf The package of each program.
 */
export async function providePrograms(packageOf) {
  const missing = Object.keys(packageOf).filter((program) => !isOnPath(program))
  if (missing.length === 0) return
  const packages = [...new Set(missing.map((program) => packageOf[program] ?? program))]
  if (!mayInstall()) {
    const advice = `Install what is missing with:\n    ${await installCommand(packages)}`
    throw new SetUpError(`The system lacks ${missing.join(', ')}.\n${advice}`)
  }
  await install(packages)
}

/** Whether there is a display to open a window on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/**
 * The libraries that `ldd` did not find.
 * @param {string} output
 */
export function parseMissingLibraries(output) {
  const names = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
  return [...new Set(names)].sort()
}

/** @param {Missing} missing @returns {string[]} */
export function packagesFor(missing) {
  return [
    ...(missing.libraries.length ? libraryPackages : []),
    ...(missing.display ? displayPackages : []),
    ...(missing.font ? fontPackages : []),
  ]
}

/** @param {Missing} missing */
function describe(missing) {
  return [
    ...missing.libraries,
    ...(missing.display ? ['a display (or xvfb-run and xauth)'] : []),
    ...(missing.font ? ['a font'] : []),
  ].join(', ')
}

/** @param {string} program */
function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, program)))
}

function fontFolders() {
  const home = homedir()
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.local/share/fonts'),
    join(home, '.fonts'),
  ]
}

/**
 * Whether there is a font besides DejaVu, which fontconfig brings along as a last resort only.
 * @param {readonly string[]} folders
 */
export function hasFont(folders) {
  return folders.filter(existsSync).some((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => {
      return /\.(ttf|otf|ttc)$/i.test(name) && !name.includes('DejaVu')
    }),
  )
}

function mayInstall() {
  return process.getuid?.() === 0 && isDebian()
}

function isDebian() {
  if (!isOnPath('apt-get') || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** @param {string[]} packages */
async function install(packages) {
  reportProgress(`System: installing ${packages.join(' ')} with apt-get`)
  await runApt(['update'])
  await runApt(['install', '-y', '--no-install-recommends', ...(await currentNames(packages))])
}

/** @param {string[]} args */
async function runApt(args) {
  const result = await runCommand('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeoutMs: installTimeoutMs,
    doing: `still running apt-get ${args[0]}`,
  })
  if (result.ok) return
  throw new SetUpError(`apt-get ${args.join(' ')} failed.\n${quoteProblem(result.output)}`)
}

/**
 * Newer Debian and Ubuntu releases renamed some libraries when they moved to 64-bit time: libgtk-3-0
 * became libgtk-3-0t64.
 * @param {string[]} packages
 */
async function currentNames(packages) {
  const renamed = packages.map((name) => `${name}t64`)
  const { stdout } = await runCommand('apt-cache', ['pkgnames', 'lib'])
  const known = new Set(stdout.split('\n'))
  return packages.map((name, index) => {
    const newName = renamed[index] ?? name
    return known.has(newName) ? newName : name
  })
}

/** @param {string[]} packages */
async function installCommand(packages) {
  if (!isDebian()) {
    return `the package manager of this system (on Debian: apt-get install ${packages.join(' ')})`
  }
  const sudo = process.getuid?.() === 0 ? '' : 'sudo '
  return `${sudo}apt-get install -y ${(await currentNames(packages)).join(' ')}`
}
