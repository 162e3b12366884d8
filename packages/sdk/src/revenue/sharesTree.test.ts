import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { concat, encodeAbiParameters, type Hex, keccak256, pad, toHex } from 'viem'
import { sharesTree } from './sharesTree.ts'

const accountOf = (index: number) => pad(toHex(index + 1), { size: 20 })

/** The root that a proof leads to, as OpenZeppelin's MerkleProof computes it. */
function rootBy(account: Hex, shares: bigint, proof: readonly Hex[]): Hex {
  const parameters = [{ type: 'address' }, { type: 'uint256' }] as const
  const leaf = keccak256(keccak256(encodeAbiParameters(parameters, [account, shares])))
  return proof.reduce((node, other) => keccak256(concat(node < other ? [node, other] : [other, node])), leaf)
}

test('sharesTree: default: the root in the readme of OpenZeppelin’s merkle-tree', () => {
  const { sharesRoot } = sharesTree([
    { account: `0x${'11'.repeat(20)}`, shares: 5_000_000_000_000_000_000n },
    { account: `0x${'22'.repeat(20)}`, shares: 2_500_000_000_000_000_000n },
  ])
  assert.equal(sharesRoot, '0xd4dee0beab2d53f2cc83e567171bd2820e49898130a22622b10ead383e90bd77')
})

test('sharesTree: behavior: every proof of any tree leads to its root, and the order does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(1n, 2n ** 32n), { minLength: 1, maxLength: 70 }), (amounts) => {
      const contributors = amounts.map((shares, index) => ({ account: accountOf(index), shares }))
      const tree = sharesTree(contributors)
      assert.equal(sharesTree(contributors.toReversed()).sharesRoot, tree.sharesRoot)
      assert.equal(
        tree.totalShares,
        amounts.reduce((sum, each) => sum + each, 0n),
      )
      for (const { account, shares } of contributors) {
        const found = tree.proofOf(account)
        assert.equal(found?.shares, shares)
        assert.equal(rootBy(account, shares, found?.proof ?? []), tree.sharesRoot)
      }
      assert.equal(tree.proofOf(accountOf(1_000)), undefined)
    }),
    { numRuns: 30 },
  )
})

test('sharesTree: behavior: an account is the same however it is spelled', () => {
  const account = '0xABcdEFABcdEFabcdEfAbCdefabcdeFABcDEFabCD'
  const tree = sharesTree([{ account, shares: 1n }])
  assert.equal(tree.proofOf(account.toLowerCase() as Hex)?.shares, 1n)
  assert.throws(
    () =>
      sharesTree([
        { account, shares: 1n },
        { account: account.toLowerCase() as Hex, shares: 1n },
      ]),
    { name: 'ConfigError', attribute: 'contributors', message: /twice/ },
  )
})
