import { campaignsAbi } from '@saharakit/contracts/abi'
import { decodeFunctionData, type Hex } from 'viem'

const sentences: Readonly<Record<string, string>> = {
  requestSeat: 'Take a seat?',
  submitContribution: 'Send your labels?',
  attachNotes: 'Attach notes to your labels?',
  claimEarnings: 'Claim what you earned?',
  leaveCampaign: 'Leave and take the deposit back?',
  releaseSeat: 'Give the seat back?',
  withdrawCredit: 'Withdraw your credit?',
}

/** What a transaction does, as a question to its signer. */
export function describeCall(data: Hex | undefined): string {
  if (!data || data === '0x') return 'Send coins?'
  try {
    const { functionName, args } = decodeFunctionData({ abi: campaignsAbi, data })
    const inner = functionName === 'multicall' ? (args as readonly [readonly Hex[]])[0][0] : undefined
    return inner ? describeCall(inner) : (sentences[functionName] ?? `Call ${functionName}?`)
  } catch {
    return 'Call a contract?'
  }
}
