import type { StructuredInput } from '../../../shared/chatkit/index.ts'
import { assistant, user } from './items.ts'
import type { Scene } from './scene.ts'

const questions: StructuredInput[] = [
  {
    type: 'multiple_choice',
    id: 'day',
    question: 'Which day suits you?',
    options: [{ value: 'Friday' }, { value: 'Saturday' }, { value: 'Sunday' }],
    multiple: false,
  },
  {
    type: 'multiple_choice',
    id: 'things',
    question: 'What do you need there?',
    options: [{ value: 'A bed' }, { value: 'Breakfast' }, { value: 'A place for the dog' }],
    multiple: true,
  },
  {
    type: 'freeform',
    id: 'note',
    question: 'Anything else?',
    description: 'Allergies, the hour you arrive, a view that you like.',
  },
]

const answers = [['Saturday'], ['A bed', 'Breakfast'], []]
const answered = questions.map((question, index) => {
  const values = answers[index] ?? []
  return { ...question, answer: { values, skipped: values.length === 0 } }
})

export const questionScenes: readonly Scene[] = [
  {
    name: 'questions',
    title: 'Questions to the person',
    group: 'Conversation',
    thread: {
      title: 'A hut for the weekend',
      items: [
        user('Book a hut for the weekend.'),
        assistant('Gladly. I need to know a little more.'),
        { type: 'structured_input', status: 'pending', inputs: questions },
      ],
    },
  },
  {
    name: 'questions-answered',
    title: 'Questions, answered and skipped',
    group: 'Conversation',
    thread: {
      title: 'A hut for the weekend',
      items: [
        user('Book a hut for the weekend.'),
        { type: 'structured_input', status: 'answered', inputs: answered },
        assistant('Booked. And the way back?'),
        {
          type: 'structured_input',
          status: 'skipped',
          inputs: questions.map((question) => ({
            ...question,
            answer: { values: [], skipped: true },
          })),
        },
        assistant('Then we leave that open.'),
      ],
    },
  },
]
