import type { Choice } from './kind.ts'

/** Label that a key chooses. A digit always means the place, so nobody has to look for letters. */
export function labelForKey(choices: readonly Choice[], key: string): number | undefined {
  const pressed = key.toLowerCase()
  const place = /^[1-9]$/.test(pressed)
    ? Number(pressed) - 1
    : choices.findIndex((choice) => choice.key === pressed)
  return choices[place] ? place : undefined
}
