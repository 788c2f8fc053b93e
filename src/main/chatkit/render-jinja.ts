import { Environment, Interpreter, parse, tokenize } from '@huggingface/jinja'
import { isSameJson } from './json-equality.ts'

type Program = ReturnType<typeof parse>
type Statement = NonNullable<Parameters<Interpreter['evaluate']>[0]>
type Value = ReturnType<Interpreter['evaluate']>

// What Jinja itself defines; data of the same name wins.
const globals: Readonly<Record<string, unknown>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  none: null,
  None: null,
  range: countUp,
}

/**
 * Prepares a Jinja template, which is interpreted: it reaches nothing but its data and runs no
 * JavaScript. The function that comes back renders it and throws on names that are not defined.
 */
export function compileJinja(template: string): (data: object) => string {
  const program: Program = parse(tokenize(template))
  return (data) => {
    const scope = innerScope(new Environment(createEnvironment(globals)))
    for (const [name, value] of Object.entries(data)) scope.set(name, value)
    return new StrictInterpreter(scope).run(program).toString()
  }
}

/** Jinja as Python has it with strict undefined names, on an interpreter that is lenient. */
class StrictInterpreter extends Interpreter {
  readonly #mayBeUndefined = new WeakSet<Statement>()

  override evaluate(statement: Statement | undefined, scope: Environment): Value {
    const environment = innerScope(scope)
    if (statement === undefined) return super.evaluate(statement, environment)
    const equation = equationOf(statement)
    if (equation !== null) {
      const { left, right, wanted } = equation
      const same = isSameJson(
        plain(this.evaluate(left, environment)),
        plain(this.evaluate(right, environment)),
      )
      return runtimeBoolean(same === wanted)
    }
    const lenient = toleratedOperand(statement)
    if (lenient !== null) this.#mayBeUndefined.add(lenient)
    // An `if` within an expression and without `else`, which Jinja lets pass as empty text.
    if (statement.type === 'SelectExpression') this.#mayBeUndefined.add(statement)
    const value = super.evaluate(statement, environment)
    if (value.type === 'UndefinedValue' && !this.#mayBeUndefined.has(statement)) {
      throw new Error(`${describe(statement)} is not defined.`)
    }
    return value
  }
}

// Every scope brings a `namespace` along, which would hide data that is called so.
function innerScope(scope: Environment): Environment {
  if (scope.parent !== undefined && scope.variables.get('namespace')?.type === 'FunctionValue') {
    scope.variables.delete('namespace')
  }
  return scope
}

// `==` of the interpreter is that of JavaScript, which finds '' and 0 equal and two lists never.
function equationOf(statement: Statement) {
  if (statement.type !== 'BinaryExpression') return null
  const operator = field(field(statement, 'operator'), 'value')
  if (operator !== '==' && operator !== '!=') return null
  const left = field(statement, 'left')
  const right = field(statement, 'right')
  return isStatement(left) && isStatement(right) ? { left, right, wanted: operator === '==' } : null
}

/** The operand of `default` and of `is defined`, which are there for names that may be missing. */
function toleratedOperand(statement: Statement): Statement | null {
  if (statement.type !== 'FilterExpression' && statement.type !== 'TestExpression') return null
  const operand = field(statement, 'operand')
  if (!isStatement(operand)) return null
  const filter = field(statement, 'filter')
  const name = field(field(filter, 'callee') ?? filter, 'value')
  const test = field(field(statement, 'test'), 'value')
  return name === 'default' || test === 'defined' || test === 'undefined' ? operand : null
}

function describe(statement: Statement): string {
  const path = pathOf(statement)
  return path === null ? 'A value' : `"${path}"`
}

function pathOf(node: unknown): string | null {
  const value = field(node, 'value')
  if (field(node, 'type') === 'Identifier') return String(value)
  if (field(node, 'type') !== 'MemberExpression') return null
  const object = pathOf(field(node, 'object'))
  if (object === null) return null
  const property = field(node, 'property')
  if (field(node, 'computed') !== true) return `${object}.${String(field(property, 'value'))}`
  return `${object}[${pathOf(property) ?? JSON.stringify(field(property, 'value') ?? '…')}]`
}

function plain({ value }: Value): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, entry]) => [key, plain(entry)]))
  }
  return Array.isArray(value) ? value.map(plain) : value
}

function createEnvironment(values: Readonly<Record<string, unknown>>): Environment {
  const environment = new Environment()
  for (const [name, value] of Object.entries(values)) environment.set(name, value)
  return environment
}

function runtimeBoolean(value: boolean): Value {
  return new Environment().set('value', value)
}

function countUp(first: number, end?: number): number[] {
  const [start, stop] = end === undefined ? [0, first] : [first, end]
  return Array.from({ length: Math.max(0, stop - start) }, (_, index) => start + index)
}

function isStatement(node: unknown): node is Statement {
  return typeof field(node, 'type') === 'string'
}

function field(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined
}
