import { count, fields, list, oneOf, type Shape, text } from './shape.ts'

const part = fields({
  digest: text(66, 66, /^0x[0-9a-f]{64}$/),
  type: text(80, 3, /^[a-z]+\/[a-z0-9.+-]+$/),
  // A larger one than may be shown makes this item unusable, not the whole batch: `fetchItemPart` refuses it.
  size: count(0, Number.MAX_SAFE_INTEGER),
})

/** Shape of an item, in a batch or as an example. */
export const item: Shape = fields({ parts: list(part, 1, 4) }, { prompt: text(1_000) })

/** Shape of the manifest, version 1. */
export const manifestShape: Shape = fields(
  {
    version: oneOf(1),
    kind: oneOf('image-choice', 'text-review', 'pairwise'),
    lang: text(35, 2, /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i),
    title: text(200, 1),
    question: text(1_000, 1),
    // Only web addresses: the URL becomes a link in somebody's page.
    requester: fields({ name: text(200, 1) }, { url: text(500, 8, /^https?:\/\//) }),
    instructions: text(50_000),
    classes: list(
      fields({ id: text(64, 1), label: text(200, 1) }, { key: text(2, 1, /^.$/u), hint: text(500) }),
      2,
      15,
    ),
    examples: list(fields({ item, answer: count(0, 14), reason: text(1_000) }), 0, 100),
    sealingKeys: list(text(68, 68, /^0x0[23][0-9a-f]{64}$/), 1, 64),
    dataUse: text(5_000),
  },
  {
    exam: fields({ pass: count(0, 1, true) }),
    comments: oneOf(true, false),
    contact: text(500),
  },
)
