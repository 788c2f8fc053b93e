import type { z } from 'zod'

function placeOf(path: readonly PropertyKey[]): string {
  const [first, index, ...rest] = path
  const isRow = first === 'todos' && typeof index === 'number'
  const names = (isRow ? rest : path).map(String).join('.')
  return [...(isRow ? [`row ${index + 1}`] : []), ...(names === '' ? [] : [names])].join(': ')
}

/** One sentence per fault, each with its place: `row 3: due.date: A date must be …`. */
export function validationMessages(error: z.ZodError): string[] {
  return error.issues.map(({ path, message }) => {
    const place = placeOf(path)
    const sentence = /[.!?]$/.test(message) ? message : `${message}.`
    return place === '' ? sentence : `${place}: ${sentence}`
  })
}
