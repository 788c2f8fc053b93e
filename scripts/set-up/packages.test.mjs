import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.testing.mjs'
import { findPackageProblem } from './packages.mjs'

const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' }
const locked = { version: '1.0.0', integrity: 'sha512-abc' }
const binding = { ...locked, optional: true, os: ['linux'], cpu: ['x64'] }

/**
 * @param {Record<string, object>} wanted
 * @param {Record<string, object> | null} installed
 */
function problem(wanted, installed) {
  const root = temporaryFolder()
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ packages: { '': { name: 'offhand' }, ...wanted } }),
  )
  if (installed) {
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(
      join(root, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: installed }),
    )
  }
  return findPackageProblem(root, machine)
}

describe('findPackageProblem', () => {
  it('is content with exactly what is locked', () => {
    expect(problem({ 'node_modules/a': locked }, { 'node_modules/a': locked })).toBeNull()
  })

  it('sees that nothing was ever installed, or that an installation was interrupted', () => {
    expect(problem({ 'node_modules/a': locked }, null)).toBe('none are installed')
  })

  it('sees a package that the lock file has got since', () => {
    expect(problem({ 'node_modules/a': locked }, {})).toBe('node_modules/a is missing')
  })

  it('sees another version', () => {
    const installed = { 'node_modules/a': { ...locked, version: '0.9.0' } }
    expect(problem({ 'node_modules/a': locked }, installed)).toBe('node_modules/a is not 1.0.0')
  })

  it('sees other content under the same version', () => {
    const installed = { 'node_modules/a': { ...locked, integrity: 'sha512-xyz' } }
    expect(problem({ 'node_modules/a': locked }, installed)).not.toBeNull()
  })

  it('needs the optional package that was built for this machine', () => {
    expect(problem({ 'node_modules/a': binding }, {})).toBe('node_modules/a is missing')
    expect(problem({ 'node_modules/a': { ...binding, libc: ['glibc'] } }, {})).not.toBeNull()
  })

  it.each([
    ['another system', { ...binding, os: ['darwin'] }],
    ['another processor', { ...binding, cpu: ['arm64'] }],
    ['another C library', { ...binding, libc: ['musl'] }],
    ['no machine in particular', { ...locked, optional: true }],
  ])('does without an optional package for %s', (_, wanted) => {
    expect(problem({ 'node_modules/a': wanted }, {})).toBeNull()
  })
})
