const readingTools: ReadonlySet<string> = new Set(['list_tasks', 'search_tasks', 'list_changes'])

/** Whether a tool only looks at tasks, so that it may run again without harm. */
export function isReadingTool(name: string): boolean {
  return readingTools.has(name)
}
