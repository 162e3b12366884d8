/** Unix seconds as a point in time, in the reader's words and zone. */
export const timeIn = (lang: string, seconds: number): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(seconds * 1_000)
