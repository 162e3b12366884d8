import type { Terms, Translation } from './terms.ts'

/** Something that draws words again when there are others. */
type Speaker = HTMLElement & { requestUpdate(): void }

const translations = new Map<string, Partial<Terms>>()
const speakers = new Set<Speaker>()

function updateAll(): void {
  for (const speaker of speakers) speaker.requestUpdate()
}

/** Adds words of a language; several parts of one language add up. */
export function registerTranslation(words: Translation & Partial<Terms>): void {
  translations.set(words.$code, { ...translations.get(words.$code), ...words })
  updateAll()
}

let observer: MutationObserver | undefined

/** Keeps an element's words up to date while it is in the page. Returns stop. */
export function speak(speaker: Speaker): () => void {
  if (!observer) {
    observer = new MutationObserver(updateAll)
    observer.observe(document.documentElement, { attributeFilter: ['dir', 'lang'] })
  }
  speakers.add(speaker)
  return () => void speakers.delete(speaker)
}

/** The element's own language, else the page's, else the reader's; English where that is no language tag. */
export function languageOf({ lang }: HTMLElement): string {
  const wanted = lang || document.documentElement.lang || navigator.language
  try {
    return String(new Intl.Locale(wanted.replaceAll('_', '-'))).toLowerCase()
  } catch {
    return 'en'
  }
}

/** A word in `language`; English where that language lacks it. */
export function translate<Key extends keyof Terms>(language: string, key: Key): Terms[Key] {
  return (translations.get(language.split('-')[0] ?? '')?.[key] ??
    translations.get('en')?.[key]) as Terms[Key]
}
