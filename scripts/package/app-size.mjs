import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const mebibyte = 1024 * 1024
const mostMebibytes = 8

/**
 * Says how much of an installer is the app's own part, which is the archive in the packaged folder,
 * compressed. Throws when that is 8 MB or more: then something is inside that is not needed.
 * @param {string} packaged
 */
export function checkAppSize(packaged) {
  const paths = readdirSync(packaged, { recursive: true, encoding: 'utf8' })
  const archive = paths.find((path) => basename(path) === 'app.asar')
  if (archive === undefined) throw new Error(`There is no app in ${packaged}.`)
  const size = gzipSync(readFileSync(join(packaged, archive)), { level: 9 }).length / mebibyte
  const sentence = `The app's own part of the installer is ${size.toFixed(1)} MB`
  if (size >= mostMebibytes)
    throw new Error(`${sentence}, and has to be under ${mostMebibytes} MB.`)
  return `${sentence} of ${mostMebibytes} MB.`
}
