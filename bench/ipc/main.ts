// Our requests and events beside the channels of Electron that they use, and beside a MessagePort.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [app = ''] = process.argv.slice(2)
const electron = process.env['ELECTRON_EXEC_PATH'] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'offhand-ipc-'))
const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const { status } = spawnSync(electron, [...switches, `--user-data-dir=${folder}`, app], {
  stdio: 'inherit',
})
rmSync(folder, { recursive: true, force: true })
process.exit(status ?? 1)
