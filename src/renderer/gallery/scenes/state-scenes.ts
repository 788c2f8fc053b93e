import { answer, growing } from '../server/answer-steps.ts'
import { hold, type TurnStep } from '../server/turn-step.ts'
import { assistant, createdAt, user } from './items.ts'
import { markdownSample } from './markdown-sample.ts'
import { picture } from './picture.ts'
import type { Scene, TurnPlace } from './scene.ts'

const talk = { title: 'Under way', items: [user('Hello.'), assistant('Hello! What can I do?')] }

function* waiting(): Generator<TurnStep> {
  yield { type: 'progress_update', icon: 'search', text: 'Searching forty years of records' }
  yield hold
}

function* halfAnAnswer({ threadId, newId }: TurnPlace): Generator<TurnStep> {
  const text = markdownSample.slice(0, markdownSample.indexOf('return rowsSchema'))
  yield* growing(newId(), threadId, text)
  yield hold
}

function* failing({ threadId, newId }: TurnPlace): Generator<TurnStep> {
  yield* answer(newId(), threadId, 'Let me look that up.')
  yield { type: 'error', code: 'stream.error', allow_retry: true }
}

function* refused(): Generator<TurnStep> {
  yield {
    type: 'error',
    code: 'custom',
    message: 'Your quota is used up until Monday.',
    allow_retry: false,
  }
}

function* noticing({ threadId, newId }: TurnPlace): Generator<TurnStep> {
  yield {
    type: 'notice',
    level: 'info',
    title: 'New',
    message: 'Answers now name their **sources**.',
  }
  yield {
    type: 'notice',
    level: 'warning',
    message: 'You have used 90 % of your quota. [Get more](https://example.com).',
  }
  yield {
    type: 'notice',
    level: 'danger',
    title: 'Not saved',
    message: 'This conversation is kept on this device only.',
  }
  yield* answer(newId(), threadId, 'There are three notices below.')
}

function* working({ threadId, newId }: TurnPlace): Generator<TurnStep> {
  const id = newId()
  const place = { id, thread_id: threadId, created_at: createdAt }
  yield {
    type: 'thread.item.added',
    item: { ...place, type: 'workflow', workflow: { type: 'custom', tasks: [], expanded: true } },
  }
  const titles = [
    'Opening the records',
    'Counting the days of snow',
    'Comparing the last ten years',
  ]
  for (const [index, title] of titles.entries()) {
    const last = index === titles.length - 1
    const task = { type: 'custom', title, status_indicator: last ? 'loading' : 'complete' } as const
    yield {
      type: 'thread.item.updated',
      item_id: id,
      update: { type: 'workflow.task.added', task_index: index, task },
    }
  }
  yield hold
}

function* drawing({ threadId, newId }: TurnPlace): Generator<TurnStep> {
  const id = newId()
  yield {
    type: 'thread.item.added',
    item: { id, thread_id: threadId, created_at: createdAt, type: 'generated_image' },
  }
  yield {
    type: 'thread.item.updated',
    item_id: id,
    update: {
      type: 'generated_image.updated',
      image: { id: 'part', url: picture(300, 'Half done') },
      progress: 0.4,
    },
  }
  yield hold
}

const running = (name: string, title: string, turn: NonNullable<Scene['turn']>): Scene => ({
  name,
  title,
  group: 'States',
  options: { threadItemActions: { feedback: true, retry: true }, thread: { autoScroll: true } },
  thread: talk,
  say: 'When does the pass open?',
  turn,
})

export const stateScenes: readonly Scene[] = [
  running('waiting', 'Waiting for the first word', waiting),
  running('streaming', 'In the middle of an answer', halfAnAnswer),
  running('working', 'In the middle of a workflow', working),
  running('drawing', 'In the middle of a picture', drawing),
  running('failed', 'An answer that failed', failing),
  running('refused', 'A request that was refused', refused),
  running('notices', 'Notices', noticing),
  {
    name: 'loading',
    title: 'A thread that loads for ever',
    group: 'States',
    thread: talk,
    fault: 'thread never loads',
  },
  {
    name: 'lost',
    title: 'A thread that cannot be loaded',
    group: 'States',
    thread: talk,
    fault: 'thread fails',
  },
  {
    name: 'history',
    title: 'History',
    group: 'States',
    thread: talk,
    show: (chat) => chat.showHistory(),
  },
  {
    name: 'history-empty',
    title: 'History without conversations',
    group: 'States',
    history: [],
    show: (chat) => chat.showHistory(),
  },
  {
    name: 'history-lost',
    title: 'History that cannot be loaded',
    group: 'States',
    fault: 'history fails',
    show: (chat) => chat.showHistory(),
  },
]
