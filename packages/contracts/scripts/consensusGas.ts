/**
 * Measures what it costs to have one entry of a settlement judged, by real transactions on a real node, so that the base fee
 * of 21,000 and every byte of calldata are in it; `snapshots/consensus.json` keeps the figures. The entries are those of
 * `vectors/consensus.json`. It fails where a call needs 4 M gas or more.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, encodeFunctionData, type Hex, http } from 'viem'
import { waitForTransactionReceipt } from 'viem/actions'
import { settlementJudgeAbi } from '../abi.ts'
import { settlementJudgeBytecode } from '../bytecode.ts'
import { startAnvil } from './anvil.ts'
import { packageRoot } from './forge.ts'
import { type Figures, keepSnapshot } from './snapshot.ts'

/** What the vectors hold of one challenge. */
interface Challenge {
  name: string
  id: Hex
  classes: number
  items: number
  workers: number
  unitPrice: number
  rightWeight: number
  wrongWeight: number
  roots: Hex[]
  layer: number
  index: number
  leaf: Hex
  path: Hex[]
  facts: Hex[]
  words: Hex[]
  proof: Hex[]
}

const mostGas = 4_000_000

function dataOf(challenge: Challenge): Hex {
  const { id, classes, items, workers, unitPrice, rightWeight, wrongWeight } = challenge
  const { roots, layer, index, leaf, path, facts, words, proof } = challenge
  return encodeFunctionData({
    abi: settlementJudgeAbi,
    functionName: 'isRight',
    args: [
      {
        id,
        classes: BigInt(classes),
        items: BigInt(items),
        workers: BigInt(workers),
        unitPrice: BigInt(unitPrice),
        rightWeight: BigInt(rightWeight),
        wrongWeight: BigInt(wrongWeight),
      },
      roots,
      { layer: BigInt(layer), index: BigInt(index), leaf, path },
      facts.map(BigInt),
      { words: words.map(BigInt), proof },
    ],
  })
}

const file = join(packageRoot, 'vectors', 'consensus.json')
const { challenges } = JSON.parse(readFileSync(file, 'utf8')) as { challenges: Challenge[] }
const chain = await startAnvil(['--accounts', '1', '--timestamp', '1760000000', '--hardfork', 'prague'])
try {
  const client = createClient({ transport: http(chain.rpcUrl), pollingInterval: 20 })
  const [from] = await client.request({ method: 'eth_accounts' })
  if (!from) throw new Error('The chain has no account.')
  const send = async (data: Hex, to?: Hex) => {
    const gas = '0x1c9c380'
    const hash = await client.request({
      method: 'eth_sendTransaction',
      params: [to ? { from, to, data, gas } : { from, data, gas }],
    })
    return waitForTransactionReceipt(client, { hash })
  }
  const { contractAddress } = await send(settlementJudgeBytecode)
  if (!contractAddress) throw new Error('The judge could not be deployed.')
  const figures: Figures = {
    scenario:
      'Gas of one transaction that has an entry judged: epochs of 60 batches of 20 items; with 5 seats a batch 30 workers, with 8 seats 48, with 15 seats 85 of whom one has all batches.',
  }
  for (const challenge of challenges) {
    const { status, gasUsed } = await send(dataOf(challenge), contractAddress)
    if (status !== 'success') throw new Error(`${challenge.name}: the proof is refused.`)
    if (gasUsed >= mostGas) throw new Error(`${challenge.name} needs ${gasUsed} gas.`)
    figures[challenge.name] = Number(gasUsed)
  }
  keepSnapshot('consensus', figures)
} finally {
  await chain.stop()
}
