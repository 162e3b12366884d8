/** What a spreadsheet takes for a formula, also behind apostrophes that stand for "this is text". */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u

/**
 * A field of a CSV file (RFC 4180). One that a spreadsheet would run as a formula gets an apostrophe in front, and shows as text;
 * whoever reads the file by a program takes one apostrophe off where one stands before such a character.
 */
export function csvField(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Lines of a CSV file, each ended by CR LF. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}
