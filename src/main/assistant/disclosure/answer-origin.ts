import type { ModelNames } from '../providers/provider-model.ts'
import { describeContent, type SentContent } from './sent-content.ts'

/** What became of a request: it arrived, it certainly did not, or nobody can say. */
type Arrival = 'arrived' | 'unknown' | 'not-sent'

/** The model that was asked; `isHere` when its server runs on this computer. */
export interface AskedModel extends ModelNames {
  isHere: boolean
}

/** How an answer ended. */
export type AnswerEnd = 'finished' | 'failed' | 'stopped'

interface Attempt {
  content: SentContent
  arrival: Arrival
}

const nothing: SentContent = { messages: 0, answers: 0, tasks: 0, lists: 0 }

const inSentence = (name: string) => name.replace(/^The (?=server )/, 'the ')

/** Who gave one answer, and what was sent for it. */
export class AnswerOrigin {
  #asked: AskedModel | null = null
  #isInstead = false
  #content = nothing
  readonly #attempts: Attempt[] = []

  /** Who answers, as it stands. */
  get by(): 'embedded' | 'provider' {
    return this.#asked === null || this.#isInstead ? 'embedded' : 'provider'
  }

  /** A provider's model is to answer. */
  asks(model: AskedModel): void {
    this.#asked = model
  }

  /** The embedded assistant answers instead. */
  answersHere(): void {
    this.#isInstead = true
  }

  /** The next requests carry this. */
  carries(content: SentContent): void {
    this.#content = content
  }

  /** A request goes out; the returned function tells what became of it. */
  sends(): (arrival: Arrival) => void {
    const attempt: Attempt = { content: this.#content, arrival: 'unknown' }
    this.#attempts.push(attempt)
    return (arrival) => {
      attempt.arrival = arrival
    }
  }

  /** One line about it for the person. */
  describe(end: AnswerEnd): string {
    return `${this.#who(end)} ${this.#what()}`
  }

  #who(end: AnswerEnd): string {
    if (this.#asked === null || this.by === 'embedded') {
      return end === 'stopped' ? 'Stopped on this computer.' : 'Answered on this computer.'
    }
    const { providerName, modelName, isHere } = this.#asked
    const place = `${modelName} at ${inSentence(providerName)}${isHere ? ', on this computer' : ''}`
    if (end === 'finished') return `Answered by ${place}.`
    return end === 'failed' ? `Not finished by ${place}.` : `Stopped while ${place} answered.`
  }

  #what(): string {
    const arrived = this.#last('arrived')
    const doubtful = this.#last('unknown')
    const name = this.#asked?.providerName ?? ''
    if (arrived !== null) {
      const sent = `Sent${this.by === 'embedded' ? ` to ${inSentence(name)}` : ''}`
      return `${sent}: ${describeContent(arrived)}.`
    }
    if (doubtful !== null) return `${name} may have received ${describeContent(doubtful)}.`
    if (this.#attempts.length === 0) return 'Nothing was sent.'
    return `${name} could not be reached, so nothing was sent.`
  }

  #last(arrival: Arrival): SentContent | null {
    return this.#attempts.findLast((attempt) => attempt.arrival === arrival)?.content ?? null
  }
}
