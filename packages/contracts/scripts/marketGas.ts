/**
 * Measures what a sale costs, by real transactions on a real node, so that the base fee of 21,000 and every byte of
 * calldata are in it; `snapshots/market.json` keeps the figures. Beside them stands what others published of theirs. The
 * sales are in market.ts.
 */
import { createClient, http } from 'viem'
import { startAnvil } from './anvil.ts'
import { playMarket } from './market.ts'
import { keepSnapshot } from './snapshot.ts'

/**
 * Whole transactions of peers; docs/assets-and-market.md says what they do and do not do. Seaport's from its own report
 * (`.gas_reports`, commit e465db0); Ocean's from the creation code in @oceanprotocol/contracts 2.6.0 on a chain like this
 * one: enterprise template, fixed rate, no provider's fee, a second purchase.
 */
const peers = {
  'Seaport fulfillBasicOrder, least published': 91_795,
  'Ocean buyFromFreAndOrder': 268_929,
  'Ocean createNftWithErc20WithFixedRate': 1_528_621,
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
