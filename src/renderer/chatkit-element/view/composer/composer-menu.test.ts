import type { ChatKitOptions, Command, CommandSelection, Entity } from '@openai/chatkit'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DraftTag } from '../../engine/draft-content.ts'
import { settled } from '../../engine/scripted-endpoint.testing.ts'
import { ComposerMenu } from './composer-menu.ts'
import { lookOf, type ComposerAction } from './suggestions.ts'

/** A menu whose clock and page stand still until the test moves them. */
class MenuScene {
  readonly searched: string[] = []
  readonly chosen: string[] = []
  readonly written: (DraftTag | null | 'cleared')[] = []
  readonly reported: unknown[] = []
  entities: (query: string) => Promise<Entity[]> = async () => []
  commands: (query: string) => Promise<Command[]> = async () => []
  select: (command: Command) => Promise<void | CommandSelection> = async () => {}
  #due: (() => void)[] = []
  readonly menu = new ComposerMenu({
    options: () => this.#options(),
    text: {
      replace: (tag) => this.written.push(tag),
      clearQuery: () => {
        this.written.push('cleared')
        this.type('')
      },
    },
    report: (cause) => this.reported.push(cause),
    after: (_milliseconds, callback) => {
      this.#due.push(callback)
      return () => {
        this.#due = this.#due.filter((waiting) => waiting !== callback)
      }
    },
  })

  kind: 'tag' | 'command' = 'tag'

  type(query: string, from = 1): void {
    this.menu.update({ kind: this.kind, query, length: query.length + 1, from })
  }

  /** Lets the pause after typing pass. */
  async pass(): Promise<void> {
    const due = this.#due
    this.#due = []
    for (const callback of due) callback()
    await settled()
  }

  get open() {
    return this.menu.state.get().open
  }

  get rows(): string[] {
    return this.open?.suggestions.map((row) => lookOf(row).label) ?? []
  }

  #options(): ChatKitOptions {
    return {
      api: { url: 'https://chat.example', domainKey: '' },
      entities: {
        onTagSearch: (query) => {
          this.searched.push(query)
          return this.entities(query)
        },
      },
      commands: {
        enabled: true,
        onSearch: (query) => {
          this.searched.push(query)
          return this.commands(query)
        },
        onSelect: (command) => {
          this.chosen.push(command.id)
          return this.select(command)
        },
      },
    }
  }
}

const ana = { id: 'a', title: 'Ana', group: 'People' }
const plan = { id: 'p', title: 'Plan', group: 'Documents' }
const bo = { id: 'b', title: 'Bo', group: 'People' }

let scene: MenuScene
beforeEach(() => {
  scene = new MenuScene()
})

describe('the list of tags', () => {
  it('asks once a person pauses, with what is typed by then', async () => {
    scene.entities = async () => [ana]
    scene.type('')
    scene.type('a')
    scene.type('an')
    expect(scene.open?.status).toBe('searching')
    await scene.pass()
    expect(scene.searched).toEqual(['an'])
    expect(scene.open).toMatchObject({ status: 'ready', active: 0 })
  })

  it('drops an answer that comes after a later question', async () => {
    const answers: ((found: Entity[]) => void)[] = []
    scene.entities = () => new Promise((resolve) => answers.push(resolve))
    scene.type('a')
    await scene.pass()
    scene.type('ab')
    await scene.pass()
    answers[1]?.([bo])
    await settled()
    answers[0]?.([ana])
    await settled()
    expect(scene.rows).toEqual(['Bo'])
  })

  it('keeps only rows that fit while it searches, so that a quick Enter takes no other', async () => {
    scene.entities = async (query) => (query === '' ? [ana, bo, plan] : [plan])
    scene.type('')
    await scene.pass()
    scene.type('pl')
    expect(scene.rows).toEqual(['Plan'])
    scene.menu.choose()
    expect(scene.written).toMatchObject([{ id: 'p' }])
  })

  it('shows groups together, in their first order, and each row once', async () => {
    scene.entities = async () => [ana, plan, bo, ana]
    scene.type('')
    await scene.pass()
    expect(scene.rows).toEqual(['Ana', 'Bo', 'Plan'])
  })

  it('moves around the ends and takes the active row', async () => {
    scene.entities = async () => [ana, bo]
    scene.type('')
    await scene.pass()
    scene.menu.move(-1)
    expect(scene.open?.active).toBe(1)
    scene.menu.move(1)
    scene.menu.move(1)
    scene.menu.choose()
    expect(scene.written).toMatchObject([{ id: 'b', text: 'Bo' }])
    expect(scene.open).toBeNull()
  })

  it('stays closed after Escape until another mark is typed', async () => {
    scene.type('a')
    scene.menu.back()
    scene.type('an')
    expect(scene.open).toBeNull()
    scene.type('', 9)
    expect(scene.open).not.toBeNull()
  })

  it('comes back for a mark that is written in the place of the dismissed one', () => {
    scene.type('a')
    scene.menu.back()
    scene.menu.moved((position) => position + 2)
    scene.type('an', 3)
    expect(scene.open).toBeNull()
    scene.menu.moved(() => null)
    scene.type('', 3)
    expect(scene.open).not.toBeNull()
  })

  it('gives way to plain words that nothing is named after, and comes back with fewer', async () => {
    scene.type('no')
    await scene.pass()
    expect(scene.open?.status).toBe('ready')
    scene.type('noon today')
    await scene.pass()
    expect(scene.open).toBeNull()
    scene.type('noon today!')
    expect(scene.open).toBeNull()
    scene.type('noon')
    expect(scene.open).not.toBeNull()
  })

  it('says that a search failed, and tells the page why', async () => {
    scene.entities = () => Promise.reject(new Error('offline'))
    scene.type('a')
    await scene.pass()
    expect(scene.open?.status).toBe('failed')
    expect(scene.reported).toEqual([new Error('offline')])
  })

  it('drops what arrives after it was closed', async () => {
    let answer: (found: Entity[]) => void = () => {}
    scene.entities = () => new Promise((resolve) => (answer = resolve))
    scene.type('a')
    await scene.pass()
    scene.menu.update(null)
    answer([ana])
    await settled()
    expect(scene.open).toBeNull()
  })
})

describe('the menu of commands', () => {
  const ran: string[] = []
  const actions: readonly ComposerAction[] = [
    { id: 'attach', label: 'Attach files', run: () => ran.push('attach') },
    {
      id: 'model',
      label: 'Model',
      choices: [
        { id: 'm1', label: 'Swift', run: () => ran.push('m1') },
        { id: 'm2', label: 'Deep', disabled: true, run: () => ran.push('m2') },
      ],
    },
  ]
  const assign: Command = { id: 'assign', label: 'Assign' }

  beforeEach(() => {
    ran.length = 0
    scene.kind = 'command'
    scene.menu.offer(actions)
  })

  it('shows what the composer can do at once, and adds what the page finds', async () => {
    scene.commands = async () => [assign]
    scene.type('')
    expect(scene.rows).toEqual(['Attach files', 'Model'])
    await scene.pass()
    expect(scene.rows).toEqual(['Attach files', 'Model', 'Assign'])
    scene.type('ATT')
    expect(scene.rows).toEqual(['Attach files'])
    await scene.pass()
    expect(scene.rows).toEqual(['Attach files', 'Assign'])
  })

  it('runs an action after what was typed is gone', () => {
    scene.type('att')
    scene.menu.choose()
    expect(ran).toEqual(['attach'])
    expect(scene.written).toEqual([null])
    expect(scene.open).toBeNull()
  })

  it('leads to a nested menu, which is searched on the spot, and back with Escape', async () => {
    scene.type('mod')
    scene.menu.choose()
    expect(scene.written).toEqual(['cleared'])
    expect(scene.rows).toEqual(['Swift', 'Deep'])
    expect(scene.open?.depth).toBe(1)
    scene.type('de')
    expect(scene.rows).toEqual(['Deep'])
    scene.menu.choose()
    expect(ran).toEqual([])
    scene.menu.back()
    expect(scene.rows).toEqual(['Attach files', 'Model'])
    expect(scene.open?.depth).toBe(0)
  })

  it('follows what the page makes of a command: a tag, a menu, or nothing', async () => {
    scene.commands = async () => [assign]
    scene.select = async ({ id }) =>
      id === 'assign'
        ? { type: 'menu', commands: [{ id: 'to-ana', label: 'To Ana' }] }
        : { type: 'entity', entity: ana }
    scene.type('assign')
    await scene.pass()
    scene.menu.choose()
    expect(scene.open?.pending).toBe('command:assign')
    await settled()
    expect(scene.rows).toEqual(['To Ana'])
    scene.menu.choose()
    await settled()
    expect(scene.written.at(-1)).toMatchObject({ id: 'a' })
    expect(scene.chosen).toEqual(['assign', 'to-ana'])
    scene.select = async () => {}
    scene.type('assign')
    await scene.pass()
    scene.menu.choose()
    await settled()
    expect(scene.written.at(-1)).toBeNull()
    expect(scene.open).toBeNull()
  })

  it('runs a command once, and forgets its outcome when a person has gone away', async () => {
    let answer: (selection: CommandSelection) => void = () => {}
    scene.commands = async () => [assign]
    scene.select = () => new Promise((resolve) => (answer = resolve))
    scene.type('assign')
    await scene.pass()
    scene.menu.choose()
    scene.menu.choose()
    expect(scene.chosen).toEqual(['assign'])
    scene.menu.update(null)
    answer({ type: 'entity', entity: ana })
    await settled()
    expect(scene.written).toEqual([])
  })

  it('closes and tells the page when a command fails', async () => {
    scene.commands = async () => [assign]
    scene.select = () => Promise.reject(new Error('no'))
    scene.type('assign')
    await scene.pass()
    scene.menu.choose()
    await settled()
    expect(scene.reported).toEqual([new Error('no')])
    expect(scene.open).toBeNull()
  })
})
