import type { Figure } from './rules.ts'

/** A nested object's numbers and strings as `a.b.c`. */
export function flatten(value: unknown): Record<string, Figure> {
  return Object.fromEntries(entriesOf(value, ''))
}

function entriesOf(value: unknown, path: string): [string, Figure][] {
  if (typeof value === 'number' || typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => entriesOf(child, path ? `${path}.${name}` : name))
}
