import { type Chain, type Client, custom } from 'viem'
import * as actions from './actions/index.ts'
import { type CreateSaharaClientParameters, createSaharaClient } from './createSaharaClient.ts'
import { createError } from './errors/SaharaError.ts'
import type { SaharaClient } from './types/client.ts'
import type { WalletClientLike } from './wallet/Wallet.ts'

type Actions = typeof actions

/** Every action that takes a client, with the client left out; derived, so that nothing is written twice. */
export type SaharaActions = {
  [Name in keyof Actions as Actions[Name] extends (client: SaharaClient, parameters: infer _) => unknown
    ? Name
    : never]: Actions[Name] extends (client: SaharaClient, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never
}

/** Those that need neither chain nor network, and so take no client. */
const withoutClient: ReadonlySet<string> = new Set<Exclude<keyof Actions, keyof SaharaActions>>([
  'buildCampaign',
  'exportResults',
  'forecastCost',
  'formatItemsReport',
  'sealContents',
  'simulateCampaign',
  'suggestGate',
])

/** Parameters of {@link saharaActions}: the client's own, less what the viem client brings. */
export type SaharaActionsParameters = Omit<CreateSaharaClientParameters, 'chain' | 'transport'>

/**
 * The actions as a decorator of a viem client. It reads through that client's transport, and where the client has an
 * account, sends through it too.
 *
 * @example
 * const client = createWalletClient({ chain, transport: custom(window.ethereum) }).extend(saharaActions({ gateway }))
 * const campaign = await client.getCampaign({ campaignId: 1n })
 */
export function saharaActions(parameters: SaharaActionsParameters = {}) {
  return (
    viem: Pick<Client, 'request'> & { chain?: Chain | undefined; account?: unknown },
  ): SaharaActions => {
    if (!viem.chain)
      throw createError('ConfigError', {
        shortMessage: 'This page is not set up correctly. Please tell its owner.',
        metaMessages: ['The viem client has no `chain`: pass one to createClient.'],
        attribute: 'chain',
      })
    const transport = custom({ request: viem.request as (args: never) => Promise<unknown> })
    const wallet = parameters.wallet ?? (viem.account ? (viem as unknown as WalletClientLike) : undefined)
    const client = createSaharaClient({ ...parameters, chain: viem.chain, transport, wallet })
    const bound = Object.entries(actions).flatMap(([name, action]) =>
      withoutClient.has(name)
        ? []
        : [[name, (...rest: unknown[]) => (action as (...all: unknown[]) => unknown)(client, ...rest)]],
    )
    return Object.fromEntries(bound) as SaharaActions
  }
}
