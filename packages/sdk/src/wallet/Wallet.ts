import type { Address } from '../types/index.ts'

/** The least that every wallet on a page can do (EIP-1193). */
export type Eip1193Provider = {
  // biome-ignore format: one line is the whole standard
  request(args: { method: string; params?: unknown }): Promise<unknown>
}

/** The account of a wallet client; `local` ones hold their key themselves. */
export type WalletAccountLike = {
  address: Address
  type?: string
  // A method, so that viem's own stricter signature fits.
  signTypedData?(data: object): Promise<`0x${string}`>
}

/** A viem wallet client, or one of another version: only `request` and `account` are used. */
export type WalletClientLike = Eip1193Provider & {
  account?: WalletAccountLike | undefined
}

/** A wagmi Config of any 2.x or 3.x version, told by its shape. */
export type WagmiConfigLike = {
  state: { current: string | null | undefined; connections: ReadonlyMap<string, WagmiConnectionLike> }
}

/** A connection inside a {@link WagmiConfigLike}. */
export type WagmiConnectionLike = {
  accounts: readonly string[]
  connector: { getProvider(): Promise<unknown> }
}

/** What a page may bring as its wallet. */
export type WalletSource = Eip1193Provider | WalletClientLike | WagmiConfigLike

/** One account of one wallet, ready to sign. */
export type Wallet = Readonly<{
  /** Asks nothing; the account is known. */
  account: Address
  provider: Eip1193Provider
}>
