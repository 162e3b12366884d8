/**
 * Path of the first field in which a row differs from what follows from its logs; undefined where nothing does. Fields that no
 * row has are somebody's own and not looked at; the case of bytes means nothing.
 */
export function findMisfit(expected: unknown, given: unknown, path = ''): string | undefined {
  if (typeof expected === 'object' && expected !== null) {
    if (typeof given !== 'object' || given === null) return path
    if (Array.isArray(expected) && (!Array.isArray(given) || given.length !== expected.length)) return path
    for (const [key, value] of Object.entries(expected)) {
      const misfit = findMisfit(value, (given as Record<string, unknown>)[key], path ? `${path}.${key}` : key)
      if (misfit !== undefined) return misfit
    }
    return undefined
  }
  return fold(expected) === fold(given) ? undefined : path
}

function fold(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('0x') ? value.toLowerCase() : value
}
