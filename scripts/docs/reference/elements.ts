import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/exportsMap.ts'

type Named = {
  name?: string
  description?: string
  summary?: string
  default?: string
  type?: { text: string }
}
type CustomElement = {
  tagName?: string
  description?: string
  attributes?: Named[]
  members?: (Named & { kind: string; privacy?: string; static?: boolean; attribute?: string })[]
  events?: Named[]
  slots?: Named[]
  cssParts?: Named[]
  cssProperties?: Named[]
  cssStates?: Named[]
}
type Manifest = { modules: { declarations?: CustomElement[] }[] }

const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()

function table(
  title: string,
  rows: readonly Named[] | undefined,
  brackets: (name: string) => string,
): string[] {
  if (!rows || rows.length === 0) return []
  const lines = rows.map(({ name = '', description, summary, type, default: initial }) => {
    const kind = [type?.text && `\`${cell(type.text)}\``, initial && `= \`${cell(initial)}\``]
      .filter(Boolean)
      .join(' ')
    return `| \`${brackets(name)}\` | ${kind} | ${cell(description ?? summary)} |`
  })
  return [`### ${title}`, `| name | type | |\n|---|---|---|\n${lines.join('\n')}`]
}

function section(element: CustomElement): string {
  const properties = element.members?.filter(({ kind, privacy, static: isStatic, description }) => {
    return kind === 'field' && !isStatic && (privacy ?? 'public') === 'public' && description
  })
  return [
    `## \`<${element.tagName}>\``,
    element.description ?? '',
    ...table('Attributes', element.attributes, (name) => name),
    ...table('Properties', properties, (name) => name),
    ...table('Events', element.events, (name) => name),
    ...table('Slots', element.slots, (name) => name || '(default)'),
    ...table('Parts', element.cssParts, (name) => `::part(${name})`),
    ...table('Custom states', element.cssStates, (name) => `:state(${name})`),
    ...table('CSS properties', element.cssProperties, (name) => name),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Attributes, events, parts and tokens of each element, from its custom elements manifest. */
export function render(): string {
  const path = join(root, 'packages/components/custom-elements.json')
  if (!existsSync(path))
    throw new Error('packages/components/custom-elements.json is missing: run its analyze script.')
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
  const sorted = elements.sort((a, b) => (a.tagName ?? '').localeCompare(b.tagName ?? '', 'en'))
  return ['# Elements', ...sorted.map(section)].join('\n\n')
}
