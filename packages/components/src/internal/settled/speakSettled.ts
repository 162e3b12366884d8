let arabic: Promise<unknown> | undefined

/** Loads the words of settlements in the reader's language; without them they are English. */
export function speakSettled(language: string): void {
  if (!language.startsWith('ar')) return
  arabic ??= import('../../locales/ar-settled.ts').catch(() => (arabic = undefined))
}
