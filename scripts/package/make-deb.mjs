// `node scripts/package/make-deb.mjs PACKAGED FOLDER VERSION`: makes a .deb with another version number
// and no compression, for the test of an upgrade, and prints where it is.
import { makeDeb } from './deb-maker.mjs'

const [packaged = '', makeDir = '', version = ''] = process.argv.slice(2)
process.env['OFFHAND_PACKAGE_COMPRESSION'] = 'none'
console.log(makeDeb({ packaged, makeDir, arch: process.arch, version }))
