/** `sahara-open-work` -> `SaharaOpenWork`, `getThing` -> `GetThing`. */
export function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** `nearCopy` -> `near-copy`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** `openWork` or `GetOpenWork` -> `open work`, for a sentence. */
export function spoken(name: string): string {
  return kebab(name.replace(/^[A-Z]/, (letter) => letter.toLowerCase())).replaceAll('-', ' ')
}
