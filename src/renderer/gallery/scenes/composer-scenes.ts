import { fullComposer } from './composer-options.ts'
import { assistant, user } from './items.ts'
import { picture } from './picture.ts'
import type { Scene } from './scene.ts'

const prompts = [
  { label: 'Plan a weekend in the mountains', prompt: 'Plan a weekend.', icon: 'map-pin' as const },
  { label: 'Explain a chart to me', prompt: 'Explain this chart.', icon: 'chart' as const },
  { label: 'Write a friendly reminder', prompt: 'Write a reminder.', icon: 'mail' as const },
]

const someTalk = [user('Is the pass open in May?'), assistant('Usually from the middle of May on.')]

export const composerScenes: readonly Scene[] = [
  {
    name: 'start',
    title: 'Start screen',
    group: 'Composer',
    options: { ...fullComposer, startScreen: { greeting: 'Where shall we begin?', prompts } },
  },
  { name: 'start-plain', title: 'Start screen, all defaults', group: 'Composer' },
  {
    name: 'draft',
    title: 'A draft with quote, tag, file and tool',
    group: 'Composer',
    options: fullComposer,
    thread: { title: 'Mountains', items: someTalk },
    show: (chat) =>
      chat.setComposerValue({
        content: [
          { type: 'input_text', text: 'Could you ask ' },
          { type: 'input_tag', id: 'noor', text: 'Noor Haddad', group: 'People', data: {} },
          { type: 'input_text', text: ' whether that is still true?\nIt would be good to know.' },
        ],
        reply: 'Usually from the middle of May on.',
        attachments: [
          { type: 'file', id: 'atc_a', name: 'route.pdf', mime_type: 'application/pdf' },
          {
            type: 'image',
            id: 'atc_b',
            name: 'pass.png',
            mime_type: 'image/png',
            preview_url: picture(200, 'The pass'),
          },
        ],
        selectedToolId: 'search',
        selectedModelId: 'careful',
      }),
  },
  {
    name: 'locked',
    title: 'Locked thread',
    group: 'Composer',
    options: fullComposer,
    thread: {
      title: 'A thread under review',
      status: { type: 'locked', reason: 'A colleague is looking at this.' },
      items: someTalk,
    },
  },
  {
    name: 'closed',
    title: 'Closed thread',
    group: 'Composer',
    thread: {
      title: 'A finished thread',
      status: { type: 'closed', reason: 'This case is closed since Monday.' },
      items: someTalk,
    },
  },
  {
    name: 'header',
    title: 'Header with own buttons',
    group: 'Composer',
    options: {
      header: {
        leftAction: { icon: 'sidebar-left', onClick: () => {} },
        rightAction: { icon: 'settings-cog', onClick: () => {} },
        title: { text: 'A title that the page has set, and that is far too long for the header' },
      },
      disclaimer: { text: 'With **high contrast**, as some people need it.', highContrast: true },
    },
    thread: { items: someTalk },
  },
]
