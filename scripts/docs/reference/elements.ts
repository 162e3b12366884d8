import type { CustomElement, Manifest, Member, Named } from './manifest.ts'

const cell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()

const code = (text: string | undefined) => (text ? `\`${cell(text)}\`` : '')

/** An empty string is what everything is without a default. */
const defaultOf = ({ default: initial }: Named) => code(initial === "''" ? undefined : initial)

/** @throws Error where a row has no sentence: a name alone tells nobody what it is for */
function table(
  title: string,
  rows: readonly Named[] = [],
  nameOf: (name: string) => string = (name) => name,
): string[] {
  if (rows.length === 0) return []
  const silent = rows.filter(({ description, summary }) => !(description ?? summary))
  if (silent.length > 0)
    throw new Error(`${title} without a sentence in JSDoc: ${silent.map(({ name }) => name).join(', ')}`)
  const columns: readonly [head: string, of: (row: Named) => string][] = [
    ['name', ({ name }) => code(nameOf(name))],
    ['type', ({ type }) => code(type?.text)],
    ['default', defaultOf],
    ['', ({ description, summary }) => cell(description ?? summary)],
  ]
  const shown = columns.filter(([, of]) => rows.some((row) => of(row)))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = [
    line(shown.map(([head]) => head)),
    `|${'---|'.repeat(shown.length)}`,
    ...rows.map((row) => line(shown.map(([, of]) => of(row)))),
  ]
  return [`### ${title}`, lines.join('\n')]
}

const isMethod = ({ kind, type }: Member) => kind === 'method' || Boolean(type?.text.includes('=>'))

function section(element: CustomElement): string {
  const members = element.members?.filter(({ static: isStatic }) => !isStatic) ?? []
  return [
    `## \`<${element.tagName}>\``,
    element.description ?? '',
    ...table('Attributes', element.attributes),
    ...table(
      'Properties',
      members.filter((member) => !isMethod(member)),
    ),
    ...table('Methods', members.filter(isMethod)),
    ...table('Events', element.events),
    ...table('Slots', element.slots, (name) => name || '(default)'),
    ...table('Parts', element.cssParts, (name) => `::part(${name})`),
    ...table('Custom states', element.cssStates, (name) => `:state(${name})`),
    ...table('CSS properties', element.cssProperties),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Attributes, properties, events, parts, states and tokens of each element. */
export function render({ modules }: Manifest): string {
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName))
  const sorted = elements.sort((a, b) => (a.tagName ?? '').localeCompare(b.tagName ?? '', 'en'))
  return ['# Elements', ...sorted.map(section)].join('\n\n')
}
