/** What is wrong with a value, and which of its keys nobody knows. */
export interface Findings {
  readonly problems: string[]
  readonly unknown: string[]
}

/** Looks at the value at that path and notes what it finds. */
export type Check = (value: unknown, path: string, findings: Findings) => void

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function expects(what: string, holds: (value: unknown) => boolean): Check {
  return (value, path, { problems }) => {
    if (!holds(value)) problems.push(`${path} must be ${what}`)
  }
}

export const text = expects('a string', (value) => typeof value === 'string')
export const flag = expects('a boolean', (value) => typeof value === 'boolean')
export const callback = expects('a function', (value) => typeof value === 'function')
export const number = expects('a finite number', Number.isFinite)
export const textOrNull = expects(
  'a string or null',
  (value) => value === null || typeof value === 'string',
)

export function oneOf(...choices: readonly (string | number)[]): Check {
  const names = choices.map((choice) => JSON.stringify(choice)).join(', ')
  return expects(`one of ${names}`, (value) => choices.some((choice) => choice === value))
}

/** Any of the checks may hold; the problems of the first one are told when none does. */
export function either(...checks: readonly Check[]): Check {
  return (value, path, findings) => {
    const results = checks.map((check) => {
      const found: Findings = { problems: [], unknown: [] }
      check(value, path, found)
      return found
    })
    const chosen = results.find((found) => found.problems.length === 0) ?? results[0]
    findings.problems.push(...(chosen?.problems ?? []))
    findings.unknown.push(...(chosen?.unknown ?? []))
  }
}

export function listOf(check: Check): Check {
  return (value, path, findings) => {
    if (!Array.isArray(value)) findings.problems.push(`${path} must be an array`)
    else value.forEach((entry, index) => check(entry, `${path}[${index}]`, findings))
  }
}

/** An object whose values all hold, whatever their names. */
export function recordOf(check: Check): Check {
  return (value, path, findings) => {
    if (!isObject(value)) findings.problems.push(`${path} must be an object`)
    else
      for (const [name, entry] of Object.entries(value)) check(entry, `${path}.${name}`, findings)
  }
}

interface Fields {
  readonly required?: Readonly<Record<string, Check>>
  readonly optional?: Readonly<Record<string, Check>>
}

export function object({ required = {}, optional = {} }: Fields): Check {
  return (value, path, findings) => {
    if (!isObject(value)) {
      findings.problems.push(`${path} must be an object`)
      return
    }
    for (const [name, check] of Object.entries(required)) {
      if (value[name] === undefined) findings.problems.push(`${path}.${name} is missing`)
      else check(value[name], `${path}.${name}`, findings)
    }
    for (const [name, check] of Object.entries(optional)) {
      if (value[name] !== undefined) check(value[name], `${path}.${name}`, findings)
    }
    const names = new Set([...Object.keys(required), ...Object.keys(optional)])
    const unknown = Object.keys(value).filter((name) => !names.has(name))
    findings.unknown.push(...unknown.map((name) => `${path}.${name}`))
  }
}

/** Takes anything. */
export const anything: Check = () => {}
