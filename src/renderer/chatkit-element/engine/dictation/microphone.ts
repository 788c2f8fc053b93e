/** Sound that is being recorded. */
export interface Recording {
  readonly mimeType: string
  /** How loud it is right now, 0 to 1. */
  level(): number
  /** Ends the recording and gives all of it. */
  finish(): Promise<Blob>
  /** Ends the recording and forgets it. */
  discard(): void
}

/** Where sound comes from. */
export interface Microphone {
  readonly available: boolean
  /** Rejects when the person or the system refuses. */
  open(): Promise<Recording>
}

const wantedTypes = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']
const bitsPerSecond = 32_000
/** Speech seldom fills more than a part of the range; this much of it counts as full. */
const loudest = 0.35

function supportedType(): string | undefined {
  return wantedTypes.find((type) => MediaRecorder.isTypeSupported(type))
}

function levelMeter(stream: MediaStream): { level: () => number; close: () => void } {
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  analyser.fftSize = 512
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const level = () => {
    analyser.getFloatTimeDomainData(samples)
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
    return Math.min(1, Math.sqrt(power) / loudest)
  }
  return { level, close: () => void context.close().catch(() => {}) }
}

function record(stream: MediaStream, type: string): Recording {
  const recorder = new MediaRecorder(stream, {
    mimeType: type,
    audioBitsPerSecond: bitsPerSecond,
  })
  const meter = levelMeter(stream)
  const parts: Blob[] = []
  const close = () => {
    meter.close()
    for (const track of stream.getTracks()) track.stop()
  }
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  recorder.start()
  const stopped = () =>
    new Promise<void>((resolve) => {
      if (recorder.state === 'inactive') return resolve()
      recorder.addEventListener('stop', () => resolve(), { once: true })
      recorder.stop()
    })
  return {
    mimeType: type,
    level: meter.level,
    finish: async () => {
      await stopped()
      close()
      return new Blob(parts, { type })
    },
    discard: () => void stopped().then(close),
  }
}

/** The microphone of the machine, as the browser gives it. */
export const browserMicrophone: Microphone = {
  get available() {
    const devices = Reflect.get(globalThis.navigator ?? {}, 'mediaDevices')
    return devices !== undefined && 'MediaRecorder' in globalThis && supportedType() !== undefined
  },
  async open() {
    const type = supportedType()
    if (type === undefined) throw new DOMException('Nothing can be recorded.', 'NotSupportedError')
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    return record(stream, type)
  },
}
