import { isImperative } from './imperative.ts'

const commands =
  /^(?:add|create|remind|delete|remove|move|mark|complete|finish|rename|change|push|put|set|show|list|tag|reopen|postpone|snooze|undo|tick|check|make|note|give|tell)$/i

/** "add" for "adding" and "set" for "setting"; null when it is nothing that one can ask for. */
export function deedOfGerund(gerund: string): string | null {
  const stem = gerund.replace(/ing$/i, '')
  const undoubled = /([a-z])\1$/i.test(stem) ? [stem.slice(0, -1)] : []
  const bases = [stem, `${stem}e`, ...undoubled]
  return bases.find((base) => commands.test(base) || isImperative(`${base} the thing`)) ?? null
}
