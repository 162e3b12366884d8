import { concat, encodeAbiParameters, keccak256 } from 'viem'
import { createError } from '../errors/SaharaError.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { Contributor } from '../types/revenue.ts'
import { sameAddress } from '../wallet/waitForReceipt.ts'

/** Contributors of a version as the chain knows them, and what each needs to claim. */
export type SharesTree = Readonly<{
  sharesRoot: Hex
  totalShares: bigint
  /** What an account claims by; undefined where it is no contributor. */
  proofOf(account: Address): SharesProof | undefined
}>

/** Shares of one contributor, with their path to the root. */
export type SharesProof = Readonly<{ account: Address; shares: bigint; proof: readonly Hex[] }>

/** Most shares in all; the contract counts them in 64 bits. */
const MAX_SHARES = 2n ** 64n - 1n

/**
 * The Merkle tree over (account, shares) exactly as OpenZeppelin's StandardMerkleTree makes it: leaves are hashed twice and
 * sorted, so the order of the contributors does not matter.
 *
 * @throws ConfigError with `attribute: 'contributors'`: nobody, an account twice, shares that are none or too many
 * @example
 * const { sharesRoot, proofOf } = sharesTree([{ account, shares: 3n }, { account: other, shares: 1n }])
 */
export function sharesTree(contributors: readonly Contributor[]): SharesTree {
  const totalShares = checkContributors(contributors)
  const leaves = contributors
    .map((contributor) => ({ ...contributor, hash: leafOf(contributor) }))
    .toSorted((one, other) => (one.hash < other.hash ? -1 : 1))
  const count = leaves.length
  // A complete binary tree in one list, the root first; leaves fill it from the end.
  const nodes: Hex[] = []
  for (const [index, { hash }] of leaves.entries()) nodes[2 * count - 2 - index] = hash
  for (let index = count - 2; index >= 0; index--)
    nodes[index] = pairOf(nodes[2 * index + 1] as Hex, nodes[2 * index + 2] as Hex)
  return {
    sharesRoot: nodes[0] as Hex,
    totalShares,
    proofOf(account) {
      const place = leaves.findIndex((leaf) => sameAddress(leaf.account, account))
      const leaf = leaves[place]
      if (!leaf) return undefined
      const proof: Hex[] = []
      for (let index = 2 * count - 2 - place; index > 0; index = (index - 1) >> 1)
        proof.push(nodes[index % 2 ? index + 1 : index - 1] as Hex)
      return { account: leaf.account, shares: leaf.shares, proof }
    },
  }
}

function leafOf({ account, shares }: Contributor): Hex {
  return keccak256(
    keccak256(encodeAbiParameters([{ type: 'address' }, { type: 'uint256' }], [account, shares])),
  )
}

function pairOf(one: Hex, other: Hex): Hex {
  return keccak256(concat(one < other ? [one, other] : [other, one]))
}

/** @returns the sum */
function checkContributors(contributors: readonly Contributor[]): bigint {
  if (!contributors.length) throw badContributors('The list is empty: name at least one contributor.')
  const seen = new Set<string>()
  let sum = 0n
  for (const { account, shares } of contributors) {
    const name = account.toLowerCase()
    if (seen.has(name)) throw badContributors(`${account} is there twice. Add its shares up.`)
    if (shares <= 0n)
      throw badContributors(`${account} has ${shares} shares. Give it 1 or more, or leave it out.`)
    seen.add(name)
    sum += shares
  }
  if (sum > MAX_SHARES)
    throw badContributors(`${sum} shares are more than ${MAX_SHARES}. Use smaller numbers.`)
  return sum
}

function badContributors(line: string) {
  return createError('ConfigError', {
    shortMessage: `This list of contributors can’t be used. ${line}`,
    attribute: 'contributors',
  })
}
