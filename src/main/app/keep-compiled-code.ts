import * as nodeModule from 'node:module'

/**
 * Keeps the compiled form of what is loaded from now on in the folder, where the runtime can do that
 * (Node 22.8); tells whether it can. The next start does not compile it again.
 */
export function keepCompiledCode(folder: string, runtime: object = nodeModule): boolean {
  const enable: unknown = Reflect.get(runtime, 'enableCompileCache')
  if (typeof enable !== 'function') return false
  Reflect.apply(enable, runtime, [folder])
  return true
}
