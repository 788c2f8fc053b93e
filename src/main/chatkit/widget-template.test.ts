import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WidgetRoot } from '../../shared/chatkit/index.ts'
import { WidgetTemplate } from './widget-template.ts'

function template(text: string, fields: object = {}): WidgetTemplate {
  return new WidgetTemplate({ version: '1.0', name: 'Note', template: text, ...fields })
}

/** The value of the only text of a card that is built from the expression. */
function valueOf(expression: string, data: object = {}): unknown {
  const card = `{"type":"Card","children":[{"type":"Text","value":${expression}}]}`
  const { children } = template(card).build(data)
  return Reflect.get(children[0] ?? {}, 'value')
}

/** What a card holds whose children are written by the body. */
function childrenOf(body: string, data: object = {}): WidgetRoot['children'] {
  return template(`{"type":"Card","children":[${body}]}`).build(data).children
}

const text = (value: string) => `{"type":"Text","value":${value}}`

describe('a widget template', () => {
  it('builds a list whose rows are collected in a block and joined by commas', () => {
    const rows =
      '{"type":"ListView","children":[{%- set _c -%}{%- for item in items -%}' +
      ',{"type":"ListViewItem","key":{{ (item.id) | tojson }},"children":[]}' +
      '{%- endfor -%}{%- endset -%}' +
      "{{- (_c[1:] if _c and _c[0] == ',' else _c) -}}]}"
    const list = template(rows)
    expect(list.build({ items: [{ id: 'a' }, { id: 'b' }] })).toEqual({
      type: 'ListView',
      children: [
        { type: 'ListViewItem', key: 'a', children: [] },
        { type: 'ListViewItem', key: 'b', children: [] },
      ],
    })
    expect(list.build({ items: [] })).toEqual({ type: 'ListView', children: [] })
  })

  it('can be built many times, without anything left from the time before', () => {
    const counted = template(
      `{"type":"Basic","children":[{% set n = n + 1 %}${text('"{{ n }}"')}]}`,
    )
    const first = counted.build({ n: 1 })
    expect(first).toMatchObject({ children: [{ value: '2' }] })
    expect(counted.build({ n: 1 })).toEqual(first)
  })

  it('needs no data if it names none', () => {
    expect(template('{"type":"Basic","children":[]}').build()).toEqual({
      type: 'Basic',
      children: [],
    })
  })

  it('lets components and properties through that nobody knows', () => {
    const body = '{"type":"Hologram","depth":{"z":{{ z | tojson }}}}'
    expect(childrenOf(body, { z: 3 })).toEqual([{ type: 'Hologram', depth: { z: 3 } }])
  })

  it('keeps the schema of its data at hand without insisting on it', () => {
    const jsonSchema = { type: 'object', additionalProperties: false }
    const lenient = template('{"type":"Basic","children":[]}', { jsonSchema, more: 1 })
    expect(lenient.jsonSchema).toEqual(jsonSchema)
    expect(lenient.build({ unasked: true })).toEqual({ type: 'Basic', children: [] })
  })
})

describe('tojson', () => {
  it.each([
    'quotes " and \\ and \n and \t',
    "</script><b>&'",
    '\u2028\u2029\u0000 🎉 \ud800',
    '{{ 7 * 7 }}{% raw %}',
    '',
  ])('brings %j through unchanged', (value) => {
    expect(valueOf('{{ (value) | tojson }}', { value })).toBe(value)
  })

  it('writes every kind of JSON, keys included', () => {
    const payload = { 'a"b': [1, -2.5, 1e21, true, null, { deep: [] }], empty: {} }
    const body = '{"type":"Hologram","payload":{{ payload | tojson }}}'
    expect(childrenOf(body, { payload })).toEqual([{ type: 'Hologram', payload }])
  })
})

it('writes any JSON value as it is', () => {
  const hologram = template(
    '{"type":"Basic","children":[{"type":"Hologram","v":{{ v | tojson }}}]}',
  )
  fc.assert(
    fc.property(fc.jsonValue(), (v) => {
      const expected: unknown = JSON.parse(JSON.stringify({ type: 'Hologram', v }))
      expect(hologram.build({ v }).children).toEqual([expected])
    }),
  )
})

describe('the language of templates', () => {
  it.each<[string, string, object, string]>([
    ['a name', '{{ name | tojson }}', { name: 'x' }, 'x'],
    ['a path', '{{ (user.name.first) | tojson }}', { user: { name: { first: 'x' } } }, 'x'],
    ['a key and an index', "{{ user['full name'][1] | tojson }}", userOf('a', 'b'), 'b'],
    ['a key called like a method', '{{ user.items | tojson }}', { user: { items: 'x' } }, 'x'],
    ['if', '"{% if n > 2 %}a{% elif n == 2 %}b{% else %}c{% endif %}"', { n: 3 }, 'a'],
    ['elif', '"{% if n > 2 %}a{% elif n == 2 %}b{% else %}c{% endif %}"', { n: 2 }, 'b'],
    ['else', '"{% if n > 2 %}a{% elif n == 2 %}b{% else %}c{% endif %}"', { n: 1 }, 'c'],
    ['an empty list as false', '"{{ "some" if list else "none" }}"', { list: [] }, 'none'],
    ['for', '"{% for x in list %}{{ x }}.{% endfor %}"', { list: ['a', 'b'] }, 'a.b.'],
    ['for with else', '"{% for x in list %}x{% else %}none{% endfor %}"', { list: [] }, 'none'],
    [
      'the place in a loop',
      '"{% for x in list %}{{ loop.index0 }}{{ x }}{{ "," if not loop.last }}{% endfor %}"',
      { list: ['a', 'b'] },
      '0a,1b',
    ],
    ['numbers to loop over', '"{% for n in range(1, 4) %}{{ n }}{% endfor %}"', {}, '123'],
    ['set', '{% set a = "x" %}{{ a | tojson }}', {}, 'x'],
    ['a set block', '{% set a %}<{{ b }}>{% endset %}{{ a | tojson }}', { b: '"' }, '<">'],
    [
      'a namespace that outlives a loop',
      '{% set ns = namespace(sum=0) %}{% for n in list %}{% set ns.sum = ns.sum + n %}{% endfor %}"{{ ns.sum }}"',
      { list: [1, 2, 3] },
      '6',
    ],
    [
      'a namespace made within a loop',
      '{% for n in list %}{% set ns = namespace(x=n) %}{% if loop.last %}"{{ ns.x }}"{% endif %}{% endfor %}',
      { list: [1, 2] },
      '2',
    ],
    ['default for a missing name', '{{ name | default("x") | tojson }}', {}, 'x'],
    ['default for a missing key', '{{ (user.nick) | default("x") | tojson }}', { user: {} }, 'x'],
    ['default for an empty text', '{{ name | default("x", true) | tojson }}', { name: '' }, 'x'],
    ['a value instead of its default', '{{ name | default("x") | tojson }}', { name: '' }, ''],
    ['a question whether a name is there', '"{{ "y" if name is defined else "n" }}"', {}, 'n'],
    ['joined texts', '{{ (first ~ " " ~ n) | tojson }}', { first: 'a', n: 2 }, 'a 2'],
    ['a slice of a text', '{{ x[1:3] | tojson }}', { x: 'abcde' }, 'bc'],
    ['a slice from the end', '{{ x[-2:] | tojson }}', { x: 'abcde' }, 'de'],
    ['a slice of a list', '{{ (x[:2] | join("")) | tojson }}', { x: ['a', 'b', 'c'] }, 'ab'],
    ['a slice in steps', '{{ x[::2] | tojson }}', { x: 'abcde' }, 'ace'],
    ['conditions', '"{{ 1 < 2 and not (2 <= 1) or x }}"', { x: 1 }, 'true'],
    ['arithmetic', '{{ ("" ~ (n * 2 - 1) ~ " " ~ 16 / 6 * 3) | tojson }}', { n: 3 }, '5 8'],
    [
      'a question whether there is a value',
      '"{{ "y" if a is not none else "n" }}"',
      { a: null },
      'n',
    ],
    [
      'a name set within a loop',
      '"{% for x in list %}{% set i = loop.index %}{{ i }}{% endfor %}"',
      { list: ['a', 'b'] },
      '12',
    ],
    ['comments', '{# a note #}"x"', {}, 'x'],
    ['membership', '"{{ "y" if "b" in list else "n" }}"', { list: ['a', 'b'] }, 'y'],
    ['a length', '"{{ list | length }}"', { list: [1, 2] }, '2'],
  ])('has %s', (_construct, expression, data, expected) => {
    expect(valueOf(expression, data)).toBe(expected)
  })

  it.each<[unknown, unknown, boolean]>([
    ['a', 'a', true],
    [1, 1, true],
    [1, '1', false],
    [0, '', false],
    [null, null, true],
    [0, false, false],
    [[], [], true],
    [[1, { a: [2] }], [1, { a: [2] }], true],
    [{ a: 1 }, { a: 2 }, false],
  ])('compares %j and %j by value', (left, right, same) => {
    const data = { left, right }
    expect(valueOf('"{{ left == right }}{{ left != right }}"', data)).toBe(`${same}${!same}`)
  })

  it('gives data precedence over its own names', () => {
    const data = { range: 'r', namespace: 'n', loop: 'l' }
    expect(valueOf('{{ (range ~ namespace ~ loop) | tojson }}', data)).toBe('rnl')
    const looped = '"{% for x in list %}{{ namespace }}{% endfor %}"'
    expect(valueOf(looped, { ...data, list: [1, 2] })).toBe('nn')
  })

  it('reaches nothing but its data', () => {
    for (const escape of [
      '{{ name.constructor }}',
      '{{ globalThis }}',
      '{{ process }}',
      "{{ {}['__proto__'] }}",
    ]) {
      expect(() => valueOf(`"${escape}"`, { name: 'x' })).toThrow('not defined')
    }
  })
})

describe('a template that cannot be built', () => {
  it.each<[string, string, object]>([
    ['"name" is not defined', '{{ name | tojson }}', {}],
    ['"user.nick" is not defined', '{{ (user.nick) | tojson }}', { user: {} }],
    ['"user" is not defined', '{{ user.nick | default("x") | tojson }}', {}],
    ['"list[5]" is not defined', '{{ list[5] | tojson }}', { list: [] }],
    ['"gone" is not defined', '"{% if gone %}x{% endif %}"', {}],
    ['"gone" is not defined', '"{{ gone == 1 }}"', {}],
    ['"gone" is not defined', '"{% for x in gone %}{% endfor %}"', {}],
    ['"given" is not defined', '{{ given | tojson }}', { given: undefined }],
    ['does not render to JSON', '{{ name }}', { name: 'x' }],
    ['Unknown', '{{ name | sparkle }}', { name: 'x' }],
  ])('says why: %s', (problem, expression, data) => {
    expect(() => valueOf(expression, data)).toThrow(problem)
    expect(() => valueOf(expression, data)).toThrow(/^Widget "Note" /)
  })

  it('is refused when it is loaded if it is malformed', () => {
    expect(() => template('{% if %}')).toThrow('Widget "Note" has a malformed template')
  })

  it.each([
    ['{"type":"Text","value":"x"}', 'A widget is a Card, a ListView or a Basic'],
    ['{"type":"Card"}', 'children'],
    ['{"type":"Card","children":[{"type":"Text","value":3}]}', 'children[0].value'],
    ['[]', 'type'],
    ['null', 'type'],
  ])('is refused if it renders to %s', (rendered, problem) => {
    expect(() => template(rendered).build()).toThrow(problem)
  })

  it('is refused if its data is not a JSON object', () => {
    const circular: Record<string, unknown> = {}
    circular['self'] = circular
    const basic = template('{"type":"Basic","children":[]}')
    for (const data of [circular, { big: 1n }, ['x']]) {
      expect(() => basic.build(data)).toThrow('data that is not a JSON object')
    }
  })

  it.each([
    [{ version: '2.0', name: 'Note', template: '' }, 'unsupported version 2.0'],
    [{ name: 'Note', template: '' }, 'version'],
    [{ version: '1.0', name: 'Note' }, 'template'],
    [null, 'Not a widget file'],
  ])('is refused as %j', (definition, problem) => {
    expect(() => new WidgetTemplate(definition)).toThrow(problem)
  })
})

describe('a .widget file', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'widget-template-'))
  })

  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('is loaded by path or by URL', async () => {
    const path = join(folder, 'note.widget')
    const card = '{"type":"Card","children":[{"type":"Text","value":{{ (a) | tojson }}}]}'
    const preview = { outputJsonPreview: {}, encodedWidget: 'x', jsonSchema: {} }
    const definition = { version: '1.0', name: 'Note', template: card, ...preview }
    await writeFile(path, JSON.stringify(definition))
    for (const place of [path, pathToFileURL(path)]) {
      const loaded = await WidgetTemplate.fromFile(place)
      expect(loaded.name).toBe('Note')
      expect(loaded.build({ a: 'ü' })).toEqual({
        type: 'Card',
        children: [{ type: 'Text', value: 'ü' }],
      })
    }
  })

  it('that is not JSON or not there is said to be so', async () => {
    const path = join(folder, 'broken.widget')
    await writeFile(path, '{')
    await expect(WidgetTemplate.fromFile(path)).rejects.toThrow('broken.widget is not JSON.')
    await expect(WidgetTemplate.fromFile(join(folder, 'none.widget'))).rejects.toThrow('ENOENT')
  })
})

function userOf(...names: string[]) {
  return { user: { 'full name': names } }
}
