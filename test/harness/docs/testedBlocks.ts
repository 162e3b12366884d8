import { type Block, readBlocks } from '../../../scripts/docs/blocks.ts'

const blocks = readBlocks()

/**
 * The block of a page that a test is about.
 *
 * @param words something that only this block has
 * @throws Error where the page has no such block, or several
 */
export function blockWith(page: string, way: Block['way'], words = ''): Block {
  const found = blocks.filter((each) => each.page === page && each.way === way && each.code.includes(words))
  const [block] = found
  if (!block || (words && found.length > 1))
    throw new Error(`${page} has ${found.length} blocks with ${words}.`)
  return block
}

/** Every block of code that a browser runs, by the name of its test. */
export const browserBlocks = {
  describe: blockWith('docs/checks.md', 'browser', 'describe('),
  languages: blockWith('docs/checks.md', 'browser', 'language.json'),
  isUsable: blockWith('packages/workers/README.md', 'browser', 'isUsable'),
  hasPersonalData: blockWith('docs/checks.md', 'browser', 'hasPersonalData'),
  encrypt: blockWith('packages/workers/README.md', 'browser', 'createPayloadRunner'),
  feed: blockWith('docs/indexer.md', 'browser', 'EventSource'),
  events: blockWith('docs/site-owners.md', 'browser', 'sahara-contribution-submitted'),
  settings: blockWith('docs/site-owners.md', 'browser', 'context-request'),
  npm: blockWith('docs/site-owners.md', 'browser', "createElement('sahara-provider')"),
  settled: blockWith('docs/site-owners.md', 'browser', 'sahara-order-settled'),
  shopLink: blockWith('docs/site-owners.md', 'browser', "createElement('sahara-checkout')"),
} as const

/** Blocks without a browser that stand on what only the network of the journeys has: its CDN build, or its indexer. */
export const networkBlocks = {
  demo: blockWith('docs/demo.md', 'node', 'startLocalnet'),
  graphql: blockWith('docs/indexer.md', 'node', '/graphql'),
} as const
