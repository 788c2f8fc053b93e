import type { Annotation } from '../../../shared/chatkit/index.ts'
import { entities } from './composer-options.ts'
import { assistant, user } from './items.ts'
import { markdownSample } from './markdown-sample.ts'
import { picture } from './picture.ts'
import type { Scene } from './scene.ts'

const annotated =
  'The pass usually opens in the middle of May. Last year it was the 14th, and Noor drove over it on the 16th.'

const after = (words: string) => annotated.indexOf(words) + words.length

const annotations: Annotation[] = [
  {
    type: 'annotation',
    index: after('of May.'),
    source: {
      type: 'url',
      title: 'Mountain passes in spring',
      url: 'https://example.com/passes',
      attribution: 'Road Office',
      description: 'When each pass was opened, for the last forty years.',
      timestamp: '2026-01-02',
    },
  },
  {
    type: 'annotation',
    index: after('of May.'),
    source: { type: 'url', title: 'Snow depths', url: 'https://example.org/snow' },
  },
  {
    type: 'annotation',
    index: 70,
    source: { type: 'file', title: 'Opening dates', filename: 'dates-2025.xlsx' },
  },
  {
    type: 'annotation',
    index: annotated.length,
    source: {
      type: 'entity',
      id: 'noor',
      title: 'Noor Haddad',
      inline_label: 'Noor',
      icon: 'profile',
      interactive: true,
      data: {},
    },
  },
]

const withAttachments = user('What do you see in these?', {
  attachments: [
    {
      type: 'image',
      id: 'atc_1',
      name: 'valley.png',
      mime_type: 'image/png',
      preview_url: picture(20, 'A valley'),
    },
    {
      type: 'image',
      id: 'atc_2',
      name: 'ridge.png',
      mime_type: 'image/png',
      preview_url: picture(210, 'A ridge'),
    },
    {
      type: 'file',
      id: 'atc_3',
      name: 'a-file-with-quite-a-long-name.pdf',
      mime_type: 'application/pdf',
    },
  ],
})

export const conversationScenes: readonly Scene[] = [
  {
    name: 'conversation',
    title: 'Messages of both sides',
    group: 'Conversation',
    options: { entities, threadItemActions: { feedback: true, retry: true } },
    thread: {
      title: 'When does the pass open?',
      items: [
        user('When does the pass open?'),
        assistant(annotated, annotations),
        user('Are you sure?\nI have to book on Friday.', {
          quote: 'The pass usually opens in the middle of May.',
        }),
        assistant('Quite sure. In forty years it was later than the 25th only **twice**.'),
        withAttachments,
        assistant(
          'Two pictures of the same valley, from opposite ends, and the timetable of a bus.',
        ),
        user([
          { type: 'input_text', text: 'Then tell ' },
          {
            type: 'input_tag',
            id: 'noor',
            text: 'Noor Haddad',
            data: {},
            group: 'People',
            interactive: true,
          },
          { type: 'input_text', text: ' about ' },
          { type: 'input_tag', id: 'budget', text: 'Budget 2026', data: {}, interactive: false },
          { type: 'input_text', text: ', please.' },
        ]),
        {
          type: 'client_tool_call',
          status: 'completed',
          call_id: 'c1',
          name: 'send',
          arguments: {},
        },
        assistant('Told her. She says [thank you](chatkit-link://note?id=7).'),
        { type: 'end_of_turn' },
      ],
    },
  },
  {
    name: 'markdown',
    title: 'Markdown, code and maths',
    group: 'Conversation',
    thread: {
      title: 'Everything at once',
      items: [user('Show me everything.'), assistant(markdownSample)],
    },
  },
  {
    name: 'bidirectional',
    title: 'Writing in both directions',
    group: 'Conversation',
    thread: {
      title: 'من اليمين إلى اليسار',
      items: [
        user('ما هو الطقس غدًا في Oslo؟'),
        assistant(
          'غدًا **مشمس** مع 12 درجة.\n\n- الصباح: صافٍ\n- المساء: `light wind`\n\n| المدينة | الحرارة |\n| --- | --- |\n| Oslo | 12 |\n| بيروت | 24 |',
        ),
        user('And in English?'),
        assistant('Sunny, 12 degrees. מחר יהיה יפה.'),
      ],
    },
  },
  {
    name: 'images',
    title: 'Pictures that were made',
    group: 'Conversation',
    thread: {
      title: 'A mountain, please',
      items: [
        user('Draw a mountain.'),
        { type: 'generated_image', image: { id: 'img_1', url: picture(260, 'A mountain') } },
        assistant('Here it is.'),
      ],
    },
  },
]
