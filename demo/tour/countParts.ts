import {
  claimRevenue,
  getMarketCredit,
  getQuote,
  isSaharaError,
  type SharePart,
  sharesTree,
} from '@saharakit/sdk'
import { type Account, formatEther, zeroAddress } from 'viem'
import { connect } from '../localnet/connect.ts'
import type { Localnet } from '../localnet/localnet.ts'
import { assetOf } from './assetOf.ts'

/** Who earns: a role and the asset that earns it. */
const earnerOf = ({ role, assetId }: Pick<SharePart, 'role' | 'assetId'>): string =>
  assetId === undefined ? role : `${role} of ${assetId}`

/**
 * Has everybody who earns with the filter for newsletters take what is theirs.
 *
 * @returns what each took, and what the magazine has in all
 */
export async function takeRevenue(localnet: Localnet): Promise<ReadonlyMap<string, bigint>> {
  const { accounts, deployment } = localnet
  const sold = assetOf(localnet, 'letterFilter')
  const { assetId: mailbox } = assetOf(localnet, 'mailbox')
  const labelers = accounts.annotators.mails
  const tree = sharesTree(labelers.map(({ address }) => ({ account: address, shares: 2n })))
  const taken = new Map<string, bigint>()
  const take = async (earner: string, account: Account, isLabeler = false) => {
    const share = isLabeler ? tree.proofOf(account.address) : undefined
    const shares = share ? [{ ...share, assetId: mailbox, version: 1 }] : []
    const { assetId } = sold
    const amount = await claimRevenue(connect(deployment, account), {
      assetId,
      token: zeroAddress,
      shares,
    }).then(
      (claimed) => claimed.amount,
      (error: unknown) => {
        if (isSaharaError(error, 'ContractRevertError') && error.errorName === 'NothingToWithdraw') return 0n
        throw error
      },
    )
    taken.set(earner, (taken.get(earner) ?? 0n) + amount)
  }
  for (const slug of ['letterFilter', 'filter', 'mailbox'] as const)
    await take(earnerOf({ role: 'owner', assetId: assetOf(localnet, slug).assetId }), accounts.sellers[slug])
  for (const account of labelers)
    await take(earnerOf({ role: 'contributors', assetId: mailbox }), account, true)
  const referrer = { account: accounts.referrer.address, tokens: [zeroAddress] }
  const [credit] = await getMarketCredit(connect(deployment, accounts.referrer), referrer)
  return taken.set('referrer', credit?.earnings ?? 0n)
}

/**
 * A sale of the last pays all three, the labelers and the magazine, as it was said before.
 *
 * @throws Error where the parts don't sum to the price, or somebody has less than was said
 */
export async function countParts(localnet: Localnet): Promise<string> {
  const { accounts, deployment } = localnet
  const client = connect(deployment, accounts.visitor)
  const { assetId } = assetOf(localnet, 'letterFilter')
  const { split, offer } = await getQuote(client, { assetId, referrer: accounts.referrer.address })
  const taken = await takeRevenue(localnet)
  const sum = [...taken.values()].reduce((total, amount) => total + amount, 0n)
  if (sum !== offer.price) throw new Error(`${sum} of ${offer.price} arrived.`)
  for (const part of split.filter(({ role, amount }) => role !== 'dust' && amount > 0n)) {
    const arrived = taken.get(earnerOf(part)) ?? 0n
    if (arrived < part.amount)
      throw new Error(`${earnerOf(part)} was told ${part.amount} and has ${arrived}.`)
  }
  return [...taken].map(([earner, amount]) => `${earner} ${formatEther(amount)}`).join(', ')
}
