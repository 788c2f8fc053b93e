import type { LanguageFn } from 'highlight.js'

interface Language {
  /** What people call it. */
  readonly name: string
  /** What fences call it. */
  readonly names: readonly string[]
  readonly load: () => Promise<{ default: LanguageFn }>
}

/** The languages that are highlighted; each is loaded when it is met first. */
const languages: readonly Language[] = [
  {
    name: 'Bash',
    names: ['bash', 'sh', 'zsh', 'shell-script'],
    load: () => import('highlight.js/lib/languages/bash'),
  },
  {
    name: 'Shell',
    names: ['shell', 'console', 'shellsession'],
    load: () => import('highlight.js/lib/languages/shell'),
  },
  { name: 'C', names: ['c', 'h'], load: () => import('highlight.js/lib/languages/c') },
  {
    name: 'C++',
    names: ['cpp', 'c++', 'cc', 'hpp'],
    load: () => import('highlight.js/lib/languages/cpp'),
  },
  {
    name: 'C#',
    names: ['csharp', 'cs', 'c#'],
    load: () => import('highlight.js/lib/languages/csharp'),
  },
  { name: 'CSS', names: ['css'], load: () => import('highlight.js/lib/languages/css') },
  { name: 'Dart', names: ['dart'], load: () => import('highlight.js/lib/languages/dart') },
  { name: 'Diff', names: ['diff', 'patch'], load: () => import('highlight.js/lib/languages/diff') },
  {
    name: 'Dockerfile',
    names: ['dockerfile', 'docker'],
    load: () => import('highlight.js/lib/languages/dockerfile'),
  },
  {
    name: 'Elixir',
    names: ['elixir', 'ex', 'exs'],
    load: () => import('highlight.js/lib/languages/elixir'),
  },
  {
    name: 'Erlang',
    names: ['erlang', 'erl'],
    load: () => import('highlight.js/lib/languages/erlang'),
  },
  {
    name: 'F#',
    names: ['fsharp', 'fs', 'f#'],
    load: () => import('highlight.js/lib/languages/fsharp'),
  },
  { name: 'Go', names: ['go', 'golang'], load: () => import('highlight.js/lib/languages/go') },
  {
    name: 'GraphQL',
    names: ['graphql', 'gql'],
    load: () => import('highlight.js/lib/languages/graphql'),
  },
  {
    name: 'Haskell',
    names: ['haskell', 'hs'],
    load: () => import('highlight.js/lib/languages/haskell'),
  },
  {
    name: 'HTML',
    names: ['html', 'xhtml', 'vue', 'svelte'],
    load: () => import('highlight.js/lib/languages/xml'),
  },
  { name: 'INI', names: ['ini'], load: () => import('highlight.js/lib/languages/ini') },
  { name: 'Java', names: ['java'], load: () => import('highlight.js/lib/languages/java') },
  {
    name: 'JavaScript',
    names: ['javascript', 'js', 'jsx', 'mjs', 'cjs'],
    load: () => import('highlight.js/lib/languages/javascript'),
  },
  {
    name: 'JSON',
    names: ['json', 'jsonc', 'json5', 'jsonl'],
    load: () => import('highlight.js/lib/languages/json'),
  },
  { name: 'Julia', names: ['julia', 'jl'], load: () => import('highlight.js/lib/languages/julia') },
  {
    name: 'Kotlin',
    names: ['kotlin', 'kt', 'kts'],
    load: () => import('highlight.js/lib/languages/kotlin'),
  },
  {
    name: 'LaTeX',
    names: ['latex', 'tex'],
    load: () => import('highlight.js/lib/languages/latex'),
  },
  { name: 'Less', names: ['less'], load: () => import('highlight.js/lib/languages/less') },
  { name: 'Lua', names: ['lua'], load: () => import('highlight.js/lib/languages/lua') },
  {
    name: 'Makefile',
    names: ['makefile', 'make', 'mk'],
    load: () => import('highlight.js/lib/languages/makefile'),
  },
  {
    name: 'Markdown',
    names: ['markdown', 'md'],
    load: () => import('highlight.js/lib/languages/markdown'),
  },
  { name: 'MATLAB', names: ['matlab'], load: () => import('highlight.js/lib/languages/matlab') },
  { name: 'Nginx', names: ['nginx'], load: () => import('highlight.js/lib/languages/nginx') },
  { name: 'Nix', names: ['nix'], load: () => import('highlight.js/lib/languages/nix') },
  {
    name: 'Objective-C',
    names: ['objectivec', 'objc', 'obj-c'],
    load: () => import('highlight.js/lib/languages/objectivec'),
  },
  { name: 'OCaml', names: ['ocaml', 'ml'], load: () => import('highlight.js/lib/languages/ocaml') },
  { name: 'Perl', names: ['perl', 'pl'], load: () => import('highlight.js/lib/languages/perl') },
  { name: 'PHP', names: ['php'], load: () => import('highlight.js/lib/languages/php') },
  {
    name: 'PowerShell',
    names: ['powershell', 'ps1', 'pwsh'],
    load: () => import('highlight.js/lib/languages/powershell'),
  },
  {
    name: 'Python',
    names: ['python', 'py', 'python3'],
    load: () => import('highlight.js/lib/languages/python'),
  },
  { name: 'R', names: ['r'], load: () => import('highlight.js/lib/languages/r') },
  { name: 'Ruby', names: ['ruby', 'rb'], load: () => import('highlight.js/lib/languages/ruby') },
  { name: 'Rust', names: ['rust', 'rs'], load: () => import('highlight.js/lib/languages/rust') },
  { name: 'Scala', names: ['scala'], load: () => import('highlight.js/lib/languages/scala') },
  { name: 'SCSS', names: ['scss', 'sass'], load: () => import('highlight.js/lib/languages/scss') },
  {
    name: 'SQL',
    names: ['sql', 'postgres', 'postgresql', 'mysql', 'sqlite'],
    load: () => import('highlight.js/lib/languages/sql'),
  },
  { name: 'Swift', names: ['swift'], load: () => import('highlight.js/lib/languages/swift') },
  { name: 'TOML', names: ['toml'], load: () => import('highlight.js/lib/languages/ini') },
  {
    name: 'TypeScript',
    names: ['typescript', 'ts', 'tsx', 'mts', 'cts'],
    load: () => import('highlight.js/lib/languages/typescript'),
  },
  {
    name: 'Visual Basic',
    names: ['vbnet', 'vb'],
    load: () => import('highlight.js/lib/languages/vbnet'),
  },
  {
    name: 'WebAssembly',
    names: ['wasm', 'wat'],
    load: () => import('highlight.js/lib/languages/wasm'),
  },
  {
    name: 'XML',
    names: ['xml', 'svg', 'rss', 'plist'],
    load: () => import('highlight.js/lib/languages/xml'),
  },
  { name: 'YAML', names: ['yaml', 'yml'], load: () => import('highlight.js/lib/languages/yaml') },
]

const byName: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) => language.names.map((name) => [name, language] as const)),
)

const longestName = 40

/** The language that a fence names, if it is one that can be highlighted. */
export function findLanguage(name: string): Language | undefined {
  return byName.get(name.toLowerCase())
}

/** What the head of a code block says. */
export function languageName(name: string): string {
  return findLanguage(name)?.name ?? name.slice(0, longestName)
}
