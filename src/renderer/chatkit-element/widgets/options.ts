import { isRecord, readFlag, readText, type WidgetNode } from './widget-node.ts'

export interface Option {
  readonly value: string
  readonly label: string
  readonly description: string | undefined
  readonly disabled: boolean
}

function readOption(value: unknown): Option | null {
  if (!isRecord(value)) return null
  const [own, label] = [readText(value, 'value'), readText(value, 'label')]
  if (own === undefined) return null
  return {
    value: own,
    label: label ?? own,
    description: readText(value, 'description'),
    disabled: readFlag(value, 'disabled'),
  }
}

/** The sound options of a choice; of several with one value the first counts. */
export function readOptions(node: WidgetNode): readonly Option[] {
  const { options } = node
  const found = new Map<string, Option>()
  for (const each of Array.isArray(options) ? options : []) {
    const option = readOption(each)
    if (option && !found.has(option.value)) found.set(option.value, option)
  }
  return [...found.values()]
}
