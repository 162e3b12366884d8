import type { ManifestClass } from '@saharakit/sdk'
import type { Choice } from './kind.ts'

/** Keys that commands of the element use; a class can't have them. */
export const commandKeys: readonly string[] = [...'?!.+-0 ']

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Choices with the key of each, no two alike: the requester's where it is one free character, else the digit of its
 * place, and from the tenth on the first letter that nobody has. Wishes go first, so that no letter is given away early.
 */
export function choicesOf(classes: readonly ManifestClass[]): readonly Choice[] {
  const taken = new Set(commandKeys)
  const own = classes.map(({ key }) => {
    const wish = key?.toLowerCase()
    if (!wish || [...wish].length !== 1 || taken.has(wish) || /\d/.test(wish)) return undefined
    taken.add(wish)
    return wish
  })
  const free = letters.filter((letter) => !taken.has(letter))
  return classes.map(({ label, hint }, index) => {
    const key = own[index] ?? (index < 9 ? String(index + 1) : (free.shift() as string))
    return { label, hint, key }
  })
}
