import {
  assetRegistryAbi,
  campaignsAbi,
  licensesAbi,
  marketAbi,
  revenueVaultAbi,
  settlementsAbi,
  testDollarAbi,
} from '@saharakit/contracts/abi'
import { type Abi, decodeFunctionData, formatUnits, type Hex } from 'viem'

const abis = [
  campaignsAbi,
  marketAbi,
  assetRegistryAbi,
  licensesAbi,
  revenueVaultAbi,
  settlementsAbi,
  testDollarAbi,
] as readonly Abi[]

const sentences: Readonly<Record<string, string>> = {
  requestSeat: 'Take a seat?',
  submitContribution: 'Send your labels?',
  attachNotes: 'Attach notes to your labels?',
  claimEarnings: 'Claim what you earned?',
  claimSettled: 'Claim what you earned?',
  requestLayer: 'Ask for the numbers of a proposed result?',
  challengeSettlement: 'Show that a proposed result is wrong?',
  appealRefusal: 'Appeal?',
  leaveCampaign: 'Leave and take the deposit back?',
  releaseSeat: 'Give the seat back?',
  withdrawCredit: 'Withdraw your credit?',
  buy: 'Buy the license?',
  buyWithPermit: 'Buy the license?',
  buyWithAuthorization: 'Buy the license?',
  deliver: 'Deliver the key?',
  confirm: 'Confirm that all is well, and pay the seller?',
  claim: 'Claim what is yours?',
  refund: 'Have the money paid back?',
  disputeKey: 'Show that the key is wrong, and have the money back?',
  disputeChunk: 'Show that a piece is wrong, and have the money back?',
  register: 'Register the asset?',
  publishVersion: 'Publish the new version?',
  registerTerms: 'Register the license terms?',
  publishOffer: 'Publish the offer?',
  cancelOffer: 'Take the offer back?',
  settle: 'Share the revenue?',
  withdraw: 'Withdraw what you earned?',
  grant: 'Give the license?',
}

/** What a transaction does, as a question to its signer. */
export function describeCall(data: Hex | undefined): string {
  if (!data || data === '0x') return 'Send coins?'
  for (const abi of abis) {
    try {
      const { functionName, args = [] } = decodeFunctionData({ abi, data })
      if (functionName === 'multicall') return describeCall((args[0] as readonly Hex[])[0])
      // The dollars of the demo have 6 decimals.
      if (functionName === 'approve')
        return `Allow to take exactly ${formatUnits(args[1] as bigint, 6)} dollars?`
      return sentences[functionName] ?? `Call ${functionName}?`
    } catch {
      // Another contract's.
    }
  }
  return 'Call a contract?'
}

/** What a signature does, as a question to its signer. */
export function describeTypedData(primaryType: string): string {
  if (primaryType === 'Unlock') return 'Unlock what you buy and sell here?'
  if (primaryType === 'Offer') return 'Sign the offer?'
  if (primaryType === 'UploadGrant') return 'Allow the upload?'
  if (primaryType === 'Permit' || primaryType === 'ReceiveWithAuthorization') return 'Pay by signature?'
  return `Sign ${primaryType}?`
}
