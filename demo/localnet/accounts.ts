import { pbkdf2Sync } from 'node:crypto'
import { type HDAccount, HDKey, hdKeyToAccount } from 'viem/accounts'
import type { AssetSlug } from '../market/assets/types.ts'
import type { Slug } from '../seed/types.ts'
import { ACCOUNTS, MNEMONIC } from './startAnvil.ts'

/** Who is who on the local network. All keys are those of every development chain: they are known to everybody. */
export type Accounts = Readonly<{
  deployer: HDAccount
  /** Who pays for each campaign. */
  requesters: Readonly<Record<Slug, HDAccount>>
  /** Who sells the assets of the demo's market. */
  sellers: Readonly<Record<AssetSlug, HDAccount>>
  /** The magazine, which gets its share of what its readers earn. */
  referrer: HDAccount
  /** The account of the test wallet on the partner's page. */
  visitor: HDAccount
  /** Simulated annotators of each campaign: own accounts, so that their transactions never wait for each other. */
  annotators: Readonly<Record<Slug, readonly HDAccount[]>>
  /** Funded and unused: for tests. */
  spare: readonly HDAccount[]
}>

/** Annotators of one campaign. */
const CREW = 8

/** Derives the accounts that {@link startAnvil} funds. */
export function deriveAccounts(): Accounts {
  // The seed by the standard's own recipe (BIP-39), natively: the derivation in JavaScript takes a second for all.
  const seed = pbkdf2Sync(MNEMONIC, 'mnemonic', 2_048, 64, 'sha512')
  const key = HDKey.fromMasterSeed(seed)
  const account = (addressIndex: number): HDAccount => hdKeyToAccount(key, { addressIndex })
  const range = (first: number, count: number): HDAccount[] =>
    Array.from({ length: count }, (_, index) => account(first + index))
  const firstSpare = 10 + 3 * CREW
  return {
    deployer: account(0),
    requesters: { birds: account(1), mails: account(2), pairs: account(3) },
    referrer: account(4),
    sellers: {
      filter: account(5),
      letterFilter: account(6),
      photographs: account(7),
      mailbox: account(8),
    },
    visitor: account(9),
    annotators: { birds: range(10, CREW), mails: range(10 + CREW, CREW), pairs: range(10 + 2 * CREW, CREW) },
    spare: range(firstSpare, ACCOUNTS - firstSpare),
  }
}
