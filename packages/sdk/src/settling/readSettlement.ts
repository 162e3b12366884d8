import { encodeWords } from '../lens/encodeWords.ts'
import {
  type SettlementOfRow,
  settlementOfLayout,
  settlementOfSelector,
} from '../lens/settlement.generated.ts'
import { call } from '../rpc/call.ts'
import type { SaharaClient } from '../types/client.ts'
import type { CallOptions } from '../types/options.ts'
import type { Settlement, SettlementPhase } from '../types/settlement.ts'
import { decodeStruct } from './decodeStruct.ts'
import { settlementsOf } from './settlementsOf.ts'

/** Which epoch. */
export type EpochParameters = CallOptions & Readonly<{ campaignId: bigint; epoch: number }>

/** The phases in the contract's order. */
const phases: readonly SettlementPhase[] = ['None', 'Waiting', 'Proposed', 'Final', 'Gate']

const NO_LAYER = 255
/** An ask bond is a quarter of the proposal's. */
const ASK_DIVISOR = 4n

/** Where a settlement stands, without its roots. */
export async function readSettlement(
  client: SaharaClient,
  { campaignId, epoch, signal }: EpochParameters,
): Promise<Omit<Settlement, 'roots'> & Readonly<{ rootsHash: SettlementOfRow['rootsHash'] }>> {
  const data = encodeWords(settlementOfSelector, campaignId, epoch)
  const result = await call(client, { to: settlementsOf(client), data, signal })
  const row = decodeStruct<SettlementOfRow>(settlementOfLayout, result)
  return {
    campaignId,
    epoch,
    phase: phases[row.phase] ?? 'None',
    byReview: row.settleWindow > 0 && row.nextBond === 0n,
    proposer: Number(row.proposer) ? row.proposer : undefined,
    bond: row.bond,
    rootsHash: row.rootsHash,
    until: Number(row.until) || undefined,
    fallen: row.fallen,
    nextBond: row.nextBond,
    askBond: row.bond / ASK_DIVISOR,
    askedLayer: row.askedLayer === NO_LAYER ? undefined : row.askedLayer,
    answerBy: row.askedLayer === NO_LAYER ? undefined : Number(row.answerBy),
    shownLayers: Array.from({ length: 25 }, (_, layer) => layer).filter(
      (layer) => (row.shownLayers >>> layer) & 1,
    ),
    proposedBlock: row.proposedBlock ? BigInt(row.proposedBlock) : undefined,
    shownBlock: row.shownBlock ? BigInt(row.shownBlock) : undefined,
    settleWindow: row.settleWindow,
    disputeWindow: row.disputeWindow,
    arbitrator: Number(row.arbitrator) ? row.arbitrator : undefined,
  }
}
