import { encodeFunctionData } from 'viem'
import { drawOpeningsAbi, marketEvents } from '../abis/market.generated.ts'
import type { SaharaErrorOf } from '../errors/SaharaError.ts'
import type { WriteErrorType } from '../errors/types.ts'
import { marketContracts } from '../market/marketContracts.ts'
import { sendCalls } from '../order/sendCalls.ts'
import { pause } from '../pause.ts'
import { readOpenings } from '../payload/readOpenings.ts'
import { request } from '../rpc/request.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { eventsOf } from '../wallet/eventsOf.ts'
import { pollingInterval } from '../wallet/waitForReceipt.ts'

/** Parameters of {@link drawOpenings}. */
export type DrawOpeningsParameters = WriteOptions & Readonly<{ requestId: bigint }>
/** What chooses the leaves. */
export type DrawOpeningsReturnType = Readonly<{
  seed: Hex
  /** Undefined where somebody else has drawn already. */
  hash: Hex | undefined
}>
/** What {@link drawOpenings} may throw. */
export type DrawOpeningsErrorType = WriteErrorType | SaharaErrorOf<'ConfigError'>

/** Milliseconds for which the block that chooses is waited for; then the contract says that it is too early. */
const DEADLINE = 60_000

/**
 * Fixes which leaves were chosen, as soon as the block that chooses is there; anybody may. A block's hash can be had for a
 * while only, so it should not be left for tomorrow.
 *
 * @example
 * const { seed } = await drawOpenings(client, { requestId })
 */
export async function drawOpenings(
  client: SaharaClient,
  { requestId, ...options }: DrawOpeningsParameters,
): Promise<DrawOpeningsReturnType> {
  const { signal } = options
  const known = await readOpenings(client, { requestId, signal })
  if (known.seed) return { seed: known.seed, hash: undefined }
  await waitBeyond(client, known.drawBlock, signal)
  const call = encodeFunctionData({ abi: [drawOpeningsAbi], args: [requestId] })
  const { hash, receipt } = await sendCalls(client, [call], options)
  const [drawn] = eventsOf(receipt, marketContracts(client).Market, marketEvents, 'OpeningsDrawn')
  // Somebody was quicker by a block: then there is no event here, and theirs is there.
  const seed = drawn?.seed ?? (await readOpenings(client, { requestId, signal })).seed
  return { seed: seed ?? '0x', hash }
}

async function waitBeyond(
  client: SaharaClient,
  block: bigint,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const started = Date.now(); Date.now() - started < DEADLINE; ) {
    if (BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal)) > block) return
    await pause(pollingInterval(client), signal)
  }
}
