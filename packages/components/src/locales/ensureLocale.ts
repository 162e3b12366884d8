/** Languages besides English. Each is one file, loaded when an element first speaks it. */
const locales: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('./ar.ts'),
}

const asked = new Set<string>()

/** Loads the words of `lang` once; elements draw again by themselves when they arrive. */
export function ensureLocale(lang: string): void {
  const base = lang.slice(0, 2).toLowerCase()
  if (asked.has(base) || !locales[base]) return
  asked.add(base)
  // Without its words the element speaks English; the next element tries again.
  locales[base]().catch(() => asked.delete(base))
}

/** `lang` if we have its words, else English: numbers and lengths of time stand inside sentences and go with them. */
export const spokenLanguage = (lang: string): string =>
  /^en/i.test(lang) || locales[lang.slice(0, 2).toLowerCase()] ? lang : 'en'

/** Direction of a spoken language: at once, not when its words arrive, so that nothing changes sides. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (/^ar/i.test(language) ? 'rtl' : 'ltr')
