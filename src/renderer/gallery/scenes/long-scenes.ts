import { answer } from '../server/answer-steps.ts'
import { assistant, user, widget, type SceneItem } from './items.ts'
import { markdownSample } from './markdown-sample.ts'
import type { Scene } from './scene.ts'

const questions = [
  'What about next week?',
  'Make that shorter, please.',
  'Why?',
  'Can you put that into a table, with one row for each day, and say which of them are free?',
]

function turnOf(index: number): SceneItem[] {
  const question = user(`${index + 1}. ${questions[index % questions.length]}`)
  if (index % 9 === 4) return [question, assistant(markdownSample)]
  if (index % 9 === 7)
    return [
      question,
      widget({
        type: 'Card',
        size: 'sm',
        status: { text: `Day ${index}`, icon: 'calendar' },
        children: [{ type: 'Text', value: 'Free from ten to twelve.' }],
      }),
      assistant('Ten to twelve, then.'),
    ]
  return [
    question,
    assistant(
      `This is answer **${index + 1}**. ${'It says a little more than it has to. '.repeat((index % 5) + 1)}`,
    ),
  ]
}

const longThread = (turns: number) => ({
  title: `A conversation of ${turns} turns`,
  items: Array.from({ length: turns }, (_, index) => turnOf(index)).flat(),
})

export const longScenes: readonly Scene[] = [
  {
    name: 'long',
    title: 'A thread of 1,000 turns',
    group: 'Performance',
    options: { threadItemActions: { feedback: true, retry: true } },
    thread: longThread(1_000),
  },
  {
    name: 'long-answer',
    title: 'A very long answer, streaming',
    group: 'Performance',
    options: { thread: { autoScroll: true } },
    thread: longThread(3),
    say: 'Tell me everything.',
    turn: ({ threadId, newId }) => answer(newId(), threadId, `${markdownSample}\n\n`.repeat(20)),
  },
]
