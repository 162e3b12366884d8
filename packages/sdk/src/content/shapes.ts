import type { Shape } from './fits.ts'

const part = {
  digest: /^0x[0-9a-f]{64}$/,
  type: /^(?=.{3,80}$)[a-z]+\/[a-z0-9.+-]+$/,
  // A larger one than may be shown makes this item unusable, not the whole batch: `fetchItemPart` refuses it.
  size: [0, Number.MAX_SAFE_INTEGER],
} as const

/** Shape of an item, in a batch or as an example. One without a part is the prompt of a producing kind. */
export const itemShape: Shape = { parts: [part, 0, 4], 'prompt?': /^[^]{0,1000}$/ }

/** Shape of the manifest, version 1. */
export const manifestShape: Shape = {
  version: new Set([1]),
  kind: /^(image-choice|text-review|pairwise|photo|writing)$/,
  lang: /^(?=.{2,35}$)[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
  title: /^[^]{1,200}$/,
  question: /^[^]{1,1000}$/,
  // Only web addresses: the URL becomes a link in somebody's page.
  requester: { name: /^[^]{1,200}$/, 'url?': /^(?=[^]{8,500}$)https?:\/\// },
  instructions: /^[^]{0,50000}$/,
  classes: [{ id: /^[^]{1,64}$/, label: /^[^]{1,200}$/, 'key?': /^.$/u, 'hint?': /^[^]{0,500}$/ }, 2, 15],
  examples: [{ item: itemShape, answer: [0, 14], reason: /^[^]{0,1000}$/ }, 0, 100],
  sealingKeys: [/^0x0[23][0-9a-f]{64}$/, 1, 64],
  dataUse: /^[^]{0,5000}$/,
  'exam?': { pass: [0, 1, true] },
  'comments?': new Set([true, false]),
  'contact?': /^[^]{0,500}$/,
  'reviews?': { campaign: /^[^]{1,200}$/, epoch: [0, 63] },
}
