import { measureFrames } from './measure-frames.ts'
import { measureMarkdown } from './measure-markdown.ts'
import { measureThreads } from './measure-threads.ts'
import { BenchWindow } from './bench-window.ts'

const window = await BenchWindow.open()
try {
  await measureThreads(window)
  await measureMarkdown(window)
  await measureFrames(window)
} finally {
  await window.close()
}
