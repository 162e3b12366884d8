import { readFileSync } from 'node:fs'

const docs = new URL('../../docs/', import.meta.url)

/**
 * The first code block of a language below a heading of a docs page, as a reader would copy it.
 *
 * @throws Error where the page has no such block
 */
export function readDocsExample(page: string, heading: string, language: string): string {
  const text = readFileSync(new URL(page, docs), 'utf8')
  const start = text.indexOf(`\n## ${heading}\n`)
  const [, code] =
    new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(start < 0 ? '' : text.slice(start)) ?? []
  if (!code) throw new Error(`docs/${page} has no ${language} example under "${heading}".`)
  return code
}
