import { describe, expect, it } from 'vitest'

import { withQuotedMessage } from './quoted-request.ts'

const reading = { now: { date: '2026-03-04', time: '09:00' }, dateOrder: 'month-first' } as const
const read = (message: string) => withQuotedMessage(message, reading)

describe('a message of somebody else, and what is wanted of it', () => {
  it('is moved to what is told last', () => {
    expect(read('text from bo: "not friday, can do tues 17th at 2" so move him to that')).toBe(
      'move bo to tues 17th at 2',
    )
  })

  it('becomes the sentence with the day in it, without the salutation', () => {
    expect(read('add a task for this: "Dear Ann, please send it back by friday. Bye, Ben"')).toBe(
      'add send it back by friday',
    )
    expect(read('mia: can you bring the tent on saturday?\n^ put that in camping')).toBe(
      'add bring the tent on saturday to my camping list',
    )
  })

  it.each([
    'the vet said "move lunch to friday and bring a cake" lol',
    'from jo: "ok see you friday at the vet then" so nice of her',
    'add "call the man who said never on a friday"',
    'rename farrier to "farrier visit with two horses"',
    'put "bring the blue folder and two copies" in the notes of the visit',
  ])('is left alone where nothing of the kind is wanted: %j', (message) => {
    expect(read(message)).toBe(message)
  })
})
