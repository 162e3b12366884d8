import { join } from 'node:path'
import { cli } from '@custom-elements-manifest/analyzer/cli.js'
import { root } from '../../build/exportsMap.ts'

/** Anything that the manifest names. */
export type Named = {
  name: string
  description?: string
  summary?: string
  default?: string
  type?: { text: string }
}

/** A property or a method. */
export type Member = Named & { kind: 'field' | 'method'; static?: boolean; readonly?: boolean }

/** One element, as editors and the reference read it. */
export type CustomElement = {
  tagName?: string
  description?: string
  attributes?: Named[]
  members?: Member[]
  events?: Named[]
  slots?: Named[]
  cssParts?: Named[]
  cssProperties?: Named[]
  cssStates?: Named[]
}

/** A custom elements manifest. */
export type Manifest = { modules: { path: string; declarations?: CustomElement[] }[] }

/** What the elements' sources promise today; the package ships it as custom-elements.json. */
export async function analyze(): Promise<Manifest> {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']
  const manifest = (await cli({
    argv,
    cwd: join(root, 'packages/components'),
    noWrite: true,
  })) as Manifest
  // They come in the order in which files happened to be found.
  return { ...manifest, modules: manifest.modules.toSorted((one, other) => (one.path < other.path ? -1 : 1)) }
}
