/**
 * Measures what a sale costs, by real transactions on a real node, so that the base fee of 21,000 and every byte of
 * calldata are in it; `snapshots/market.json` keeps the figures. Beside them stands what others published of theirs. The
 * sales are in market.ts.
 */
import { createClient, http } from 'viem'
import { startAnvil } from './anvil.ts'
import { playMarket } from './market.ts'
import { keepSnapshot } from './snapshot.ts'

/** Whole transactions of peers, as published: see docs/assets-and-market.md for what they do and do not do. */
const peers = {
  'Seaport fulfillBasicOrder, least published': 91_795,
}

const chain = await startAnvil(['--accounts', '10', '--timestamp', '1760000000', '--hardfork', 'prague'])
try {
  const client = createClient({ transport: http(chain.rpcUrl) })
  await client.request({ method: 'anvil_setBlockTimestampInterval' as never, params: [1] as never })
  const used = await playMarket(chain.rpcUrl)
  const last = [...used].map(([step, values]) => [step, values.at(-1) ?? 0] as const)
  keepSnapshot('market', { ...Object.fromEntries(last), ...peers })
} finally {
  await chain.stop()
}
