// The window of the gallery: an Electron app with nothing in it but the page it is told to show.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

const address = process.argv.find((argument) => argument.startsWith('http://127.0.0.1:'))
if (!address) {
  process.stderr.write('Start the gallery with npm run gallery.\n')
  process.exit(2)
}

const profile = mkdtempSync(join(tmpdir(), 'chatkit-gallery-'))
app.setPath('userData', profile)
app.on('window-all-closed', () => app.quit())
app.on('quit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))

void app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    autoHideMenuBar: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  })
  const { webContents } = window
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'media' || permission === 'clipboard-sanitized-write'),
  )
  await window.loadURL(address)
})
