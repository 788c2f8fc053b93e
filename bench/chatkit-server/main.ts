import { measureConcurrentStreams, measureLengths, measureMessages } from './measure-messages.ts'
import { measureRunLoops } from './measure-run-loops.ts'

// The npm package reports every step on the console, which would cost it more than its work.
Object.assign(console, { log() {}, error() {} })

await measureMessages()
await measureConcurrentStreams()
await measureLengths()
await measureRunLoops()
