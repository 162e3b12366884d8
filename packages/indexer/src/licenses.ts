import type { Context } from 'ponder:registry'
import { license as licenses } from 'ponder:schema'
import { zeroAddress } from 'viem'
import { findOwner } from './findOwner.ts'
import { licenseId } from './ids.ts'
import { onMarket } from './onMarket.ts'
import { bornOf, logOf } from './place.ts'
import type { LogEvent } from './recordEvent.ts'

onMarket('Licenses:LicenseMinted', async ({ event, context }) => {
  const { tokenId, assetId, account, expiresAt } = event.args
  await change(context, event, { tokenId, account, index: 0 }, { expiresAt: BigInt(expiresAt) })
  return { account, other: await findOwner(context, assetId), assetId }
})

onMarket('Licenses:TransferSingle', async ({ event, context }) => {
  const { from, to, id, value } = event.args
  await move(context, event, { from, to, ids: [id], values: [value] })
  return { account: to, other: from, assetId: id >> 32n }
})

onMarket('Licenses:TransferBatch', async ({ event, context }) => {
  const { from, to, ids, values } = event.args
  await move(context, event, { from, to, ids, values })
  return { account: to, other: from }
})

interface Move {
  readonly from: `0x${string}`
  readonly to: `0x${string}`
  readonly ids: readonly bigint[]
  readonly values: readonly bigint[]
}

async function move(
  context: Pick<Context, 'db'>,
  event: LogEvent,
  { from, to, ids, values }: Move,
): Promise<void> {
  for (const [index, tokenId] of ids.entries()) {
    const value = values[index] ?? 0n
    // Anybody can move nothing, of any number, to anybody.
    if (value === 0n) continue
    await change(context, event, { tokenId, account: from, index }, { balance: -value })
    await change(context, event, { tokenId, account: to, index }, { balance: value })
  }
}

/** Adds to a balance, or sets when it ends; the first event of an account's licenses of a kind makes their row. */
async function change(
  { db }: Pick<Context, 'db'>,
  event: LogEvent,
  { tokenId, account, index }: { tokenId: bigint; account: `0x${string}`; index: number },
  { balance = 0n, expiresAt }: { balance?: bigint; expiresAt?: bigint },
): Promise<void> {
  if (account === zeroAddress) return
  const { place, log } = bornOf(event)
  await db
    .insert(licenses)
    .values({
      id: licenseId(tokenId, account),
      place: `${place}-${index.toString().padStart(6, '0')}`,
      tokenId,
      assetId: tokenId >> 32n,
      termsNumber: tokenId & 0xffff_ffffn,
      account,
      balance,
      expiresAt: expiresAt ?? 0n,
      log,
      lastLog: log,
    })
    .onConflictDoUpdate((row) => ({
      balance: row.balance + balance,
      expiresAt: expiresAt ?? row.expiresAt,
      lastLog: logOf(event),
    }))
}
