/** SaharaKit with a wagmi Config: chain, transport and wallet come from it. @module */
import { type Config, getClient } from '@wagmi/core'
import { custom } from 'viem'
import { type CreateSaharaClientParameters, createSaharaClient } from './createSaharaClient.ts'
import { createError } from './errors/SaharaError.ts'
import type { SaharaClient } from './types/client.ts'
import type { WagmiConfigLike } from './wallet/Wallet.ts'

/** Parameters of {@link createWagmiSaharaClient}: the client's own, less what the Config brings. */
export type CreateWagmiSaharaClientParameters = Omit<
  CreateSaharaClientParameters,
  'chain' | 'transport' | 'wallet'
> &
  Readonly<{
    /** One of the Config's chains. Default the one that the Config is on. */
    chainId?: number | undefined
  }>

/**
 * A client that reads through a wagmi Config's transport and sends through its current connection, whichever that is at
 * the time.
 *
 * @throws ConfigError where the Config lacks the chain
 * @example
 * const client = createWagmiSaharaClient(config, { gateway: 'https://gateway.example' })
 */
export function createWagmiSaharaClient(
  config: Config,
  { chainId, ...parameters }: CreateWagmiSaharaClientParameters = {},
): SaharaClient {
  const viem = getClient(config, chainId === undefined ? {} : { chainId })
  if (!viem?.chain)
    throw createError('ConfigError', {
      shortMessage: 'This page is not set up correctly. Please tell its owner.',
      metaMessages: [`The wagmi Config has no chain ${chainId ?? ''}.`],
      attribute: 'chainId',
    })
  const transport = custom({ request: viem.request as (args: never) => Promise<unknown> })
  const wallet = config as unknown as WagmiConfigLike
  return createSaharaClient({ ...parameters, chain: viem.chain, transport, wallet })
}
