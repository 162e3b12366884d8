import { type Address, getBondCredit, type SaharaClient } from '@saharakit/sdk'

/** Whose bonds, and in which tokens. */
export type BondsQuestion = Readonly<{ account: Address; tokens: Iterable<Address>; signal: AbortSignal }>

/** What came back of an account's bonds, by token, and nothing where it is zero, or on a network that settles nothing. */
export async function readBonds(
  base: SaharaClient,
  { account, tokens, signal }: BondsQuestion,
): Promise<ReadonlyMap<Address, bigint>> {
  if (!base.deployment.contracts.Settlements) return new Map()
  const read = async (token: Address) =>
    [token, await getBondCredit(base, { account, token, signal })] as const
  const found = await Promise.all([...tokens].map(read))
  return new Map(found.filter(([, amount]) => amount > 0n))
}
