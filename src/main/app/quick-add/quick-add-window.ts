import { BrowserWindow, screen } from 'electron'

import { webPreferences } from '../web-preferences.ts'

interface QuickAddWindowOptions {
  preload: string
  address: string
  packaged: boolean
  /** Connects and guards a window that has just been made, before its page is loaded. */
  prepare: (window: BrowserWindow) => (text: string) => void
  onProblem: (error: unknown) => void
}

const width = 620
const firstHeight = 92

/** The floating box for a new task. Made when it is first needed, and hidden, not closed, afterwards. */
export class QuickAddWindow {
  readonly #options: QuickAddWindowOptions
  #window: BrowserWindow | null = null
  #opened: (text: string) => void = () => {}
  #text = ''

  constructor(options: QuickAddWindowOptions) {
    this.#options = options
  }

  /** The words that the box starts with. */
  get text(): string {
    return this.#text
  }

  /** Shows the box on the display with the pointer, with these words in it. */
  open(text: string): void {
    this.#text = text
    if (this.#window === null || this.#window.isDestroyed()) {
      this.#create()
      return
    }
    this.#opened(text)
    this.#show()
  }

  /** Opens the box, or closes it when it is open. */
  toggle(): void {
    if (this.#window?.isVisible()) this.close()
    else this.open('')
  }

  /** Hides the box, and gives the focus back to the window that had it before. */
  close(): void {
    if (this.#window === null || this.#window.isDestroyed()) return
    // Windows hands the focus on only from a window that gives it up.
    this.#window.blur()
    this.#window.hide()
  }

  /** Ends the box; it is made again when it is opened. */
  destroy(): void {
    this.#window?.destroy()
    this.#window = null
  }

  /** Fits the box to its content, which is as high as the page says, in its own pixels. */
  resize(pageHeight: number): void {
    if (this.#window === null || this.#window.isDestroyed()) return
    const height = Math.ceil(pageHeight * this.#window.webContents.getZoomFactor())
    this.#window.setBounds({ ...this.#window.getBounds(), height })
  }

  #create(): void {
    const { preload, address, packaged, prepare, onProblem } = this.#options
    const window = new BrowserWindow({
      width,
      height: firstHeight,
      show: false,
      frame: false,
      resizable: false,
      maximizable: false,
      minimizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      title: 'Add a task',
      ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
      webPreferences: webPreferences(preload, packaged),
    })
    this.#window = window
    this.#opened = prepare(window)
    window.once('ready-to-show', () => this.#show())
    window.on('blur', () => window.hide())
    window.loadURL(address).catch((error: unknown) => {
      if (!window.isDestroyed()) onProblem(error)
    })
  }

  #show(): void {
    if (this.#window === null || this.#window.isDestroyed()) return
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    const { height } = this.#window.getBounds()
    const zoomed = Math.round(width * this.#window.webContents.getZoomFactor())
    const fitting = Math.min(zoomed, workArea.width)
    this.#window.setBounds({
      x: Math.round(workArea.x + (workArea.width - fitting) / 2),
      y: Math.round(workArea.y + workArea.height / 5),
      width: fitting,
      height,
    })
    this.#window.show()
    this.#window.focus()
  }
}
