import type { ManifestClass } from '@saharakit/sdk'
import type { Choice } from './kind.ts'

/** Keys that commands of the element use; a class can't have them. */
export const commandKeys: readonly string[] = ['?', '!', '.', '+', '-', '0', ' ']

/** Choices with the key of each: the requester's where it is one free character, else the digit of its place. */
export function choicesOf(classes: readonly ManifestClass[]): readonly Choice[] {
  const taken = new Set(commandKeys)
  return classes.map(({ label, key, hint }, index) => {
    const wish = key?.toLowerCase()
    const own = wish && [...wish].length === 1 && !taken.has(wish) && !/\d/.test(wish) ? wish : undefined
    const printed = own ?? (index < 9 ? String(index + 1) : String.fromCharCode(97 + index - 9))
    taken.add(printed)
    return { label, hint, key: printed }
  })
}
