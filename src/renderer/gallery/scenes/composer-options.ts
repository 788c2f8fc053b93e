import type { ChatKitOptions, Command, Entity } from '@openai/chatkit'

const people: Entity[] = [
  { id: 'noor', title: 'Noor Haddad', group: 'People', icon: 'profile', interactive: true },
  { id: 'ivo', title: 'Ivo Lindqvist', group: 'People', icon: 'profile', interactive: true },
  { id: 'mei', title: 'Mei Tanaka', group: 'People', icon: 'profile', interactive: true },
  { id: 'plan', title: 'Q2 plan', group: 'Documents', icon: 'document', interactive: true },
  { id: 'claim', title: 'Claim #A-1023', group: 'Documents', icon: 'document', interactive: true },
  { id: 'budget', title: 'Budget 2026', group: 'Documents', icon: 'chart' },
]

const commands: Command[] = [
  {
    id: 'mention',
    label: 'Mention Noor',
    description: 'Puts a tag into the message',
    icon: 'profile',
    group: 'Insert',
  },
  {
    id: 'more',
    label: 'Templates',
    description: 'A menu behind this one',
    icon: 'notebook',
    group: 'Insert',
  },
  { id: 'clear', label: 'Do something', description: 'Only an effect', icon: 'bolt', group: 'Run' },
]

const templates: Command[] = [
  { id: 'mention', label: 'Weekly report', icon: 'page-blank' },
  { id: 'mention', label: 'Meeting notes', icon: 'notebook-pencil' },
]

const matching = <Named extends object>(all: Named[], name: (one: Named) => string, text: string) =>
  all.filter((one) => name(one).toLowerCase().includes(text.toLowerCase()))

export const entities: NonNullable<ChatKitOptions['entities']> = {
  onTagSearch: async (query) => matching(people, ({ title }) => title, query),
  showComposerMenu: true,
  onClick: () => {},
  onRequestPreview: async (entity) => ({
    preview: {
      type: 'Basic',
      gap: 2,
      children: [
        { type: 'Title', value: entity.title, size: 'sm' },
        { type: 'Text', value: 'Joined in 2019, sits in Oslo.', size: 'sm', color: 'secondary' },
        { type: 'Badge', label: 'Available', color: 'success' },
      ],
    },
  }),
}

/** A composer with everything that one can have. */
export const fullComposer: Omit<Partial<ChatKitOptions>, 'api'> = {
  composer: {
    placeholder: 'Ask anything',
    attachments: { enabled: true, maxCount: 4, maxSize: { 'image/*': 5_000_000, '*': 20_000_000 } },
    tools: [
      {
        id: 'search',
        label: 'Search the web',
        shortLabel: 'Search',
        icon: 'globe',
        placeholderOverride: 'What should be looked up?',
        pinned: true,
      },
      { id: 'image', label: 'Make a picture', shortLabel: 'Picture', icon: 'square-image' },
      {
        id: 'research',
        label: 'Research in depth',
        shortLabel: 'Research',
        icon: 'lab',
        persistent: true,
      },
    ],
    models: [
      { id: 'quick', label: 'Quick', description: 'Answers at once', default: true },
      { id: 'careful', label: 'Careful', description: 'Thinks before it speaks' },
      { id: 'largest', label: 'Largest', description: 'Not part of your plan', disabled: true },
    ],
    dictation: { enabled: true },
  },
  entities,
  commands: {
    enabled: true,
    onSearch: async (query) => matching(commands, ({ label }) => label, query),
    onSelect: async (command) => {
      if (command.id === 'more') return { type: 'menu', commands: templates }
      const [entity] = people
      return command.id === 'mention' && entity ? { type: 'entity', entity } : undefined
    },
  },
  disclaimer: {
    text: 'The assistant can be wrong. See [how it works](https://example.com/how).',
  },
}
