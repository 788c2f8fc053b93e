/**
 * The layers of `src`: which part may import what. The rest of this folder only enforces this table.
 *
 * @typedef {object} Layer
 * @property {string} name A folder (with all its subfolders) or file of `src`; `*` stands for one name.
 * @property {readonly string[]} [imports] Other layers, by name, or single files of them.
 * @property {readonly string[]} [packages] npm packages with their subpaths; `node:*` is all of Node.js.
 * @property {readonly string[]} [types] Layers and packages of which only types may be imported.
 * @property {boolean} [sealed] Others import it only through its `index.ts`.
 */

const shared = ['shared/*.ts', 'shared/chatkit', 'shared/ipc', 'shared/settings', 'shared/todos']

/** @type {readonly Layer[]} */
export const layers = [
  // The words that main and renderer have in common: pure, with no clock, ids or I/O of their own.
  { name: 'shared/*.ts' },
  { name: 'shared/chatkit', packages: ['zod'], sealed: true },
  { name: 'shared/ipc', imports: shared, packages: ['zod'] },
  { name: 'shared/settings', imports: ['shared/*.ts'], packages: ['zod'] },
  { name: 'shared/todos', imports: ['shared/*.ts'], packages: ['zod', 'rrule'] },

  // The ChatKit server, which knows neither todos nor Electron nor where anything is stored.
  {
    name: 'main/chatkit',
    imports: ['shared/chatkit'],
    packages: ['@huggingface/jinja', 'zod', 'node:fs/promises'],
    sealed: true,
  },
  {
    name: 'main/chatkit-agents',
    imports: ['main/chatkit', 'shared/chatkit'],
    packages: ['@openai/agents', 'zod'],
    sealed: true,
  },

  // How the embedded model reads words before any task is looked at: they know words only.
  { name: 'main/assistant/offline/words', imports: shared },
  {
    name: 'main/assistant/offline/normalise',
    imports: ['main/assistant/offline/words', ...shared],
  },
  { name: 'main/assistant/offline/moments', imports: ['main/assistant/offline/words', ...shared] },

  // The todo assistant, and what it stands on.
  {
    name: 'main/assistant',
    imports: [
      'main/assistant/offline/words',
      'main/assistant/offline/normalise',
      'main/assistant/offline/moments',
      'main/chatkit',
      'main/chatkit-agents',
      'main/todos',
      ...shared,
    ],
    packages: ['@openai/agents', 'openai', 'zod'],
  },
  { name: 'main/todos', imports: shared, packages: ['zod'] },
  {
    name: 'main/storage',
    imports: ['main/chatkit', 'main/todos', ...shared],
    packages: ['lowdb', 'zod', 'node:*'],
  },

  // The server of `npm run serve`: the assistant over loopback HTTP.
  {
    name: 'main/http',
    imports: ['main/chatkit', 'main/todos', ...shared],
    packages: ['electron-log', 'zod', 'node:*'],
  },

  // The desktop around it.
  {
    name: 'main/ipc',
    imports: ['main/chatkit', 'main/todos', 'main/storage/storage-error.ts', ...shared],
    types: ['main/assistant', 'main/storage'],
    packages: ['electron', 'zod'],
  },
  {
    name: 'main/app',
    imports: ['resources', ...shared],
    packages: ['electron', 'electron-log', 'zod', 'node:*'],
  },
  {
    name: 'main/desktop',
    imports: [
      'main/app',
      'main/assistant',
      'main/chatkit',
      'main/ipc',
      'main/storage',
      'main/todos',
      ...shared,
    ],
    packages: ['electron', 'node:*'],
  },
  {
    name: 'main/index.ts',
    imports: [
      'main/app',
      'main/desktop',
      'main/assistant',
      'main/chatkit',
      'main/chatkit-agents',
      'main/ipc',
      'main/storage',
      'main/todos',
      ...shared,
    ],
    packages: ['electron', 'node:*'],
  },
  // The same server without Electron: the build fails if Electron is reached in a roundabout way.
  {
    name: 'main/serve.ts',
    imports: [
      'main/app',
      'main/assistant',
      'main/chatkit',
      'main/chatkit-agents',
      'main/http',
      'main/storage',
      'main/todos',
      ...shared,
    ],
    packages: ['node:*'],
  },

  // The only code that touches both sides.
  { name: 'preload', imports: ['shared/ipc'], packages: ['electron'] },

  // The window.
  { name: 'renderer/bridge', imports: shared },
  {
    name: 'renderer/chatkit-element',
    imports: ['shared/chatkit'],
    types: ['@openai/chatkit'],
    packages: [
      'culori',
      'react',
      'react-dom',
      'highlight.js',
      'katex',
      'lowlight',
      'markdown-it',
      'lucide-react',
      'prosemirror-history',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-view',
    ],
    sealed: true,
  },
  // A page for looking at the element, which is no part of the app.
  {
    name: 'renderer/gallery',
    imports: ['renderer/chatkit-element', 'shared/chatkit', 'shared/ipc/without-eval.ts'],
    types: ['@openai/chatkit'],
    packages: ['react', 'react-dom', '@openai/chatkit-react'],
  },
  // The frame of every dialog of the window.
  { name: 'renderer/dialog', packages: ['react', 'lucide-react'] },
  {
    name: 'renderer/features/*',
    imports: ['renderer/bridge', 'renderer/dialog', ...shared],
    types: ['@openai/chatkit'],
    packages: [
      'react',
      'react-dom',
      'lucide-react',
      'react-markdown',
      'remark-gfm',
      '@tanstack/react-virtual',
      '@openai/chatkit-react',
    ],
  },
  {
    name: 'renderer/app',
    imports: ['renderer/bridge', 'renderer/chatkit-element', 'renderer/features/*', ...shared],
    packages: ['react', 'react-dom', 'lucide-react'],
  },
]

/** What test code may import besides: tests (`*.test.ts`) and what only they use (`*.testing.ts`). */
export const testPackages = [
  'vitest',
  'fast-check',
  'happy-dom',
  '@openai/chatkit',
  '@openai/chatkit-react',
  '@testing-library/react',
  'react-dom',
  'vite',
  'node:*',
]

/** Parts of permitted packages that only test code may import. */
export const testOnlyPackages = ['@openai/agents/testing']

/** The files of `src` outside all layers. */
export const otherFiles = [
  'main/tsconfig.json',
  'preload/tsconfig.json',
  'renderer/tsconfig.json',
  'shared/tsconfig.json',
  'renderer/index.html',
  'renderer/quick-add.html',
]

/** What the preload script puts on `window`, and the only layers that may name it. */
export const bridgeGlobal = { name: 'offhand', layers: ['renderer/bridge', 'preload'] }
