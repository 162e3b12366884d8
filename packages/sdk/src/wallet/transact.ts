import { type CampaignsEvent, type CampaignsEventName, decodeEvent } from '../abis/decodeEvent.ts'
import { singleFlight } from '../contribution/singleFlight.ts'
import type { SaharaClient } from '../types/client.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { WriteOptions } from '../types/options.ts'
import { sendTransaction } from './sendTransaction.ts'
import { type RpcReceipt, sameAddress, waitForReceipt } from './waitForReceipt.ts'

/** One call of `Campaigns`, or of `to`. */
export type TransactParameters = WriteOptions &
  Readonly<{
    data: Hex
    value?: bigint | undefined
    /** Gas that other people's calls may leave to this one; {@link DRAWS_ROOM} for calls that draw waiting seats. */
    room?: bigint | undefined
    /** Default: the `Campaigns` contract. */
    to?: Address | undefined
    /** Called right before the wallet is asked. */
    onAsk?: ((account: Address) => Promise<void>) | undefined
    /** Called with each hash that the call is known by. */
    onSent?: ((hash: Hex) => Promise<void>) | undefined
  }>

/** A transaction that is in a block. */
export type Transacted = Readonly<{ hash: Hex; account: Address; receipt: RpcReceipt }>

/**
 * Sends a call and waits until it is in a block. The same call, made again while the first is on its way, joins it: a
 * double click asks the wallet once.
 *
 * @throws what a transaction may throw, see `WriteErrorType`
 */
export function transact(client: SaharaClient, parameters: TransactParameters): Promise<Transacted> {
  const { data, value = 0n, to = client.deployment.contracts.Campaigns } = parameters
  return singleFlight(client, `${to}/${value}/${data}`, parameters, (shared) =>
    sendAndWait(client, { ...parameters, ...shared, to }),
  )
}

async function sendAndWait(
  client: SaharaClient,
  parameters: TransactParameters & Readonly<{ to: Address }>,
): Promise<Transacted> {
  const { data, value, room, to, signal, onStatus, onAsk, onSent } = parameters
  const sent = await sendTransaction(client, {
    to,
    data,
    value,
    room,
    signal,
    onAsk: async (account) => {
      await onAsk?.(account)
      onStatus?.({ status: 'asking' })
    },
  })
  const { account } = sent
  onStatus?.({ status: 'sent', hash: sent.hash })
  await onSent?.(sent.hash)
  let noted: Promise<void> | undefined
  const receipt = await waitForReceipt(client, {
    hash: sent.hash,
    sender: account,
    signal,
    onRepriced: (hash) => {
      onStatus?.({ status: 'sent', hash })
      noted = onSent?.(hash)
    },
  })
  await noted
  const hash = receipt.transactionHash
  onStatus?.({ status: 'included', hash, block: BigInt(receipt.blockNumber) })
  return { hash, account, receipt }
}

/** Arguments of an event by its name. */
export type EventArguments<Name extends CampaignsEventName> = Extract<
  CampaignsEvent,
  { eventName: Name }
>['args']

/** The events of one name that `Campaigns` emitted in a transaction. */
export function eventsIn<Name extends CampaignsEventName>(
  client: SaharaClient,
  receipt: RpcReceipt,
  name: Name,
): EventArguments<Name>[] {
  return receipt.logs
    .filter((log) => sameAddress(log.address, client.deployment.contracts.Campaigns))
    .map(decodeEvent)
    .flatMap((event) => (event?.eventName === name ? [event.args as EventArguments<Name>] : []))
}
