import { abstain, noLabel } from '../consensus/constants.ts'
import { expTable } from '../consensus/exp2.ts'
import { type LabelSet, makeLabelSet, settle, settleEpoch } from '../consensus/index.ts'
import { logTable } from '../consensus/log2.ts'
import { createRandom } from '../simulation/random.ts'

/** What a golden vector settles: labels as they are, or drawn from a seed. */
export type GoldenLabels =
  | Readonly<{ classes: number; items: number; workers: number; labels: [number, number, number][] }>
  | DrawLabelsParameters

/** A golden vector: small ones give every integer, large ones a sha-256. */
export type ConsensusVector = Readonly<{
  name: string
  input: GoldenLabels & Readonly<{ gold?: readonly number[]; p1Bps?: number; asDigest?: boolean }>
  output: unknown
}>

/** What {@link drawLabels} needs. */
export type DrawLabelsParameters = Readonly<{
  seed: number
  items: number
  workers: number
  classes: number
  /** Most labels of an item; fewer where a worker is drawn twice. */
  labelsPerItem: number
}>

/** Labels of workers who are right in 30 to 100 % of cases and abstain in some, by items that have up to so many. */
export function drawLabels({ seed, items, workers, classes, labelsPerItem }: DrawLabelsParameters): LabelSet {
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const skill = Array.from({ length: workers }, () => 0.3 + 0.7 * random())
  const labels: [number, number, number][] = []
  for (let item = 0; item < items; item++) {
    const truth = below(classes)
    const seats = new Set(Array.from({ length: below(labelsPerItem + 1) }, () => below(workers)))
    for (const worker of seats) {
      const draw = random()
      const own = draw < (skill[worker] as number) ? truth : below(classes)
      labels.push([item, worker, draw > 0.98 ? abstain : own])
    }
  }
  return makeLabelSet({ classes, items, workers, labels })
}

async function sha256(...parts: (Uint8Array | Uint16Array | Uint32Array)[]): Promise<string> {
  // Bytes in the same order on every machine.
  const text = parts.map((part) => part.join()).join('\n')
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What a vector gives now. */
export async function runConsensusVector({ gold, p1Bps, asDigest, ...labels }: ConsensusVector['input']) {
  const set = 'seed' in labels ? drawLabels(labels) : makeLabelSet(labels)
  if (asDigest) {
    const { posteriors, labels: settled, others } = settle(set)
    return { labels: set.label.length, sha256: await sha256(posteriors, settled, others) }
  }
  const layers: unknown[] = []
  const { posteriors, ...own } = settle(set, {
    onLayer: ({ counts, posteriors: of }) => layers.push({ counts: [...counts], posteriors: [...of] }),
  })
  const settled = { labels: [...own.labels], others: [...own.others], posteriors: [...posteriors] }
  if (!gold || !p1Bps) return { settled, layers }
  const claimed = Uint8Array.from({ length: set.items }, (_, item) => gold[item] ?? noLabel)
  const epoch = settleEpoch({ set, gold: claimed, p1Bps })
  return {
    settled,
    epoch: {
      labels: [...epoch.result.labels],
      posteriors: [...epoch.result.posteriors],
      others: [...epoch.result.others],
      scores: [...epoch.scores],
      dropped: [...epoch.dropped],
      refused: [...epoch.refused],
      voided: [...epoch.voided],
      standings: [...epoch.standings.scores],
      payStandings: [...epoch.payStandings.scores],
    },
  }
}

/** sha-256 of the tables that everything rests on. */
export const tableDigests = async () => ({ log2: await sha256(logTable()), exp2: await sha256(expTable()) })
