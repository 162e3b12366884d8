import { concatHex, keccak256 } from 'viem'
import { layerShownTopic, settlementProposedTopic } from '../lens/settlement.generated.ts'
import { rpcInvalid } from '../rpc/errors.ts'
import { readTopicLogs } from '../rpc/readTopicLogs.ts'
import { request } from '../rpc/request.ts'
import { word } from '../seal/word.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { Settlement } from '../types/settlement.ts'
import { settlementsOf } from './settlementsOf.ts'

/** Proposal whose events are read. */
export type ProposalParameters = CallOptions &
  Pick<Settlement, 'campaignId' | 'epoch' | 'proposedBlock' | 'shownBlock'>

const hashOf = (roots: readonly Hex[]): Hex => keccak256(concatHex(roots))

/**
 * Roots of the proposal whose hash the contract keeps: they are in its event alone.
 *
 * @throws RpcInvalidResponseError where the node doesn't have them
 */
export async function readRoots(
  client: SaharaClient,
  { campaignId, epoch, proposedBlock = 0n, rootsHash, signal }: ProposalParameters & { rootsHash: Hex },
): Promise<readonly Hex[]> {
  const topics = [settlementProposedTopic, word(campaignId), word(epoch)] as const
  const place = { address: settlementsOf(client), topics, from: proposedBlock, to: proposedBlock, signal }
  const logs = await readTopicLogs(client, place)
  // One that fell and its successor may be in one block.
  const found = logs.map(({ data }) => listAt(data, 0)).find((roots) => hashOf(roots) === rootsHash)
  if (!found) throw rpcInvalid(`no roots of ${campaignId}/${epoch} in block ${proposedBlock}`)
  return found
}

/** Leaves of a layer that was shown; undefined where the node has none. */
export async function readLeaves(
  client: SaharaClient,
  { campaignId, epoch, proposedBlock = 0n, layer, signal }: ProposalParameters & { layer: number },
): Promise<readonly Hex[] | undefined> {
  const topics = [layerShownTopic, word(campaignId), word(epoch)] as const
  const to = BigInt(await request<Hex>(client, 'eth_blockNumber', [], signal))
  const place = { address: settlementsOf(client), topics, from: proposedBlock, to, signal }
  const logs = await readTopicLogs(client, place)
  // Of several proposals in one block the last one stands.
  const shown = logs.filter(({ data }) => Number(wordAt(data, 0)) === layer).at(-1)
  return shown && listAt(shown.data, 2)
}

const wordAt = (data: Hex, index: number): Hex => `0x${data.slice(2 + 64 * index, 66 + 64 * index)}`

/** A list of words whose offset stands in word `index` of an event's data. */
function listAt(data: Hex, index: number): Hex[] {
  const start = Number(wordAt(data, index)) / 32
  return Array.from({ length: Number(wordAt(data, start)) }, (_, i) => wordAt(data, start + 1 + i))
}
