import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deriveAccounts } from './accounts.ts'

test('default: the accounts are the well-known ones, and nobody plays two parts', () => {
  const { deployer, requesters, sellers, referrer, visitor, annotators, spare } = deriveAccounts()
  assert.equal(deployer.address, '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266')
  assert.equal(visitor.address, '0xa0Ee7A142d267C1f36714E4a8F75612F20a79720')
  const all = [
    deployer,
    ...Object.values(requesters),
    ...Object.values(sellers),
    referrer,
    visitor,
    ...Object.values(annotators).flat(),
    ...spare,
  ]
  assert.equal(new Set(all.map(({ address }) => address)).size, all.length)
})
