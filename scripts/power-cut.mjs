// `node scripts/power-cut.mjs`: cuts the power of file systems in a file, of ext4 and XFS, while the
// storage writes to them, and looks whether everything that was confirmed is there afterwards.
//
// The cut is the kernel's own (`shutdown` without flushing the log): from one moment to the next
// nothing reaches the file system's image any more, and what was not synced is lost. Mounting again
// replays the log, as after a real cut. It needs root, loop devices and xfsprogs.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { repositoryRoot } from './repository-root.mjs'

const rounds = 12
const imageSize = 320 * 1024 * 1024
const fileSystems = { ext4: ['mkfs.ext4', '-q', '-F'], xfs: ['mkfs.xfs', '-q', '-f'] }

const reason = whyNot()
if (reason !== null) {
  console.log(`skipped: ${reason}`)
  process.exit(0)
}
const work = mkdtempSync(join(tmpdir(), 'offhand-power-cut-'))
try {
  const program = await bundle()
  for (const [name, command] of Object.entries(fileSystems)) await cutOften(name, command, program)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function whyNot() {
  if (process.platform !== 'linux') return 'this is not Linux.'
  if (process.getuid?.() !== 0) return 'only root can mount.'
  if (!existsSync('/dev/loop-control')) return 'there are no loop devices.'
  for (const tool of ['mkfs.ext4', 'mkfs.xfs', 'xfs_io']) {
    if (!existsSync(join('/usr/sbin', tool))) return `${tool} is not installed.`
  }
  return null
}

/** The writer of the tests as one file, since it has to be a process of its own. */
async function bundle() {
  await build({
    configFile: false,
    root: repositoryRoot,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(repositoryRoot, 'src/main/storage/endless-writer.testing.ts'),
      outDir: work,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'endless-writer.mjs' } },
    },
  })
  return join(work, 'endless-writer.mjs')
}

/** @param {string} name @param {readonly string[]} command @param {string} program */
async function cutOften(name, command, program) {
  const image = join(work, `${name}.image`)
  const mount = join(work, name)
  writeFileSync(image, '')
  truncateSync(image, imageSize)
  const [make = '', ...options] = command
  execFileSync(make, [...options, image])
  mkdirSync(mount)
  /** @type {Set<string>} */
  const confirmed = new Set()
  execFileSync('mount', ['-o', 'loop', image, mount])
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const count = 20 + ((round * 37) % 200)
      for (const fact of await writeUntilCut(program, mount, count)) confirmed.add(fact)
      execFileSync('umount', [mount])
      execFileSync('mount', ['-o', 'loop', image, mount])
      const found = new Set(await factsOf(program, join(mount, 'data')))
      const lost = [...confirmed].filter((fact) => !found.has(fact))
      if (lost.length > 0) throw new Error(`${name}, round ${round}: lost ${lost.join(', ')}`)
    }
  } finally {
    execFileSync('umount', [mount])
  }
  console.log(`${name}: ${rounds} power cuts, ${confirmed.size} confirmed changes, none lost`)
}

/**
 * Answers what was confirmed before the cut began. While it happens, an `fdatasync` that is under way
 * may still be answered with success by the kernel, which a machine without power would not do.
 *
 * @param {string} program
 * @param {string} mount
 * @param {number} count
 */
async function writeUntilCut(program, mount, count) {
  const child = spawn(process.execPath, [program, join(mount, 'data')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  const facts = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('notice ')) facts.push(line)
    if (facts.length !== count) continue
    execFileSync('xfs_io', ['-F', '-x', '-c', 'shutdown', mount])
    child.kill('SIGKILL')
  }
  await ended
  return facts.slice(0, count)
}

/** @param {string} program @param {string} folder */
async function factsOf(program, folder) {
  const child = spawn(process.execPath, [program, folder, 'list'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const facts = []
  for await (const line of createInterface({ input: child.stdout })) facts.push(line)
  return facts
}
