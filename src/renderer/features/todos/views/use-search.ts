import { useEffect, useState } from 'react'

import type { Todo } from '../../../../shared/todos/todo.ts'
import { searchTodos, type SearchHit } from '../../../../shared/todos/views/search-todos.ts'

/** What a search found, the best first; `isComplete` is false while it still looks. */
export interface SearchResult {
  text: string
  todos: Todo[]
  isComplete: boolean
}

export interface Search {
  text: string
  includeDone: boolean
}

export const mostHits = 500
const todosInSlice = 1_000
const sliceMs = 6

const nothingSought: SearchResult = { text: '', todos: [], isComplete: true }

function best(hits: readonly SearchHit[]): SearchHit[] {
  return hits.toSorted((one, other) => other.score - one.score).slice(0, mostHits)
}

function searchSlice(
  todos: readonly Todo[],
  from: number,
  { text, includeDone }: Search,
): SearchHit[] {
  return searchTodos(todos.slice(from, from + todosInSlice), text, { includeDone, limit: mostHits })
}

/**
 * Searches in short slices, so that typing goes on while 100,000 todos are looked through. The result
 * of the search before stays until there is a new one.
 */
export function useSearch(todos: readonly Todo[], { text, includeDone }: Search): SearchResult {
  const [result, setResult] = useState(nothingSought)
  const isSearching = text !== ''
  useEffect(() => {
    const search = { text, includeDone }
    let hits: SearchHit[] = []
    let from = 0
    const goOn = () => {
      if (!isSearching) return setResult(nothingSought)
      const end = performance.now() + sliceMs
      do {
        hits = best([...hits, ...searchSlice(todos, from, search)])
        from += todosInSlice
      } while (from < todos.length && performance.now() < end)
      const isComplete = from >= todos.length
      if (isComplete) setResult({ text, todos: hits.map(({ todo }) => todo), isComplete })
      else timer = setTimeout(goOn)
    }
    let timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [todos, text, includeDone, isSearching])
  return isSearching ? { ...result, isComplete: result.text === text } : nothingSought
}
