import {
  type AssetManifest,
  type ContentBlock,
  type Deployment,
  formatAssetReference,
  type Hex,
  type Offer,
  presetTerms,
  publishContent,
  publishOffer,
  registerAsset,
  type SaharaClient,
  sealAsset,
  setContributors,
  signOffer,
} from '@saharakit/sdk'
import { sha256 } from '@saharakit/sdk/content'
import { keccak256, parseUnits, stringToHex, zeroAddress } from 'viem'
import type { Accounts } from '../localnet/accounts.ts'
import { connect } from '../localnet/connect.ts'
import type { AssetSeed, AssetSlug } from './assets/types.ts'
import { buyParent } from './buyParent.ts'
import { dollarsOf, mintDollars } from './dollars.ts'

/** An asset on chain, and where it is sold. */
export type CreatedAsset = Readonly<{
  assetId: bigint
  /** `eip155:<chain>:<registry>:<number>`, for the `asset` attribute. */
  reference: string
  seed: AssetSeed
  offer: Offer
}>

/** What {@link createAssets} needs of a network. */
export type AssetsBase = Readonly<{ deployment: Deployment; accounts: Accounts }>

const DAY = 86_400
/** Dollars that everybody who may buy something gets, play money like the coins. */
const POCKET_MONEY = 500

/**
 * Has each seller encrypt, publish, register and list an asset, with the same actions that any seller uses. Who made a
 * model first buys a license on what it was made from, in the market.
 */
export async function createAssets(
  base: AssetsBase,
  seeds: readonly AssetSeed[],
  signal?: AbortSignal,
): Promise<Record<AssetSlug, CreatedAsset>> {
  const { deployment, accounts } = base
  const pockets = [accounts.visitor, ...Object.values(accounts.sellers)]
  for (const { address } of pockets) await mintDollars(base, address, POCKET_MONEY)
  const created = new Map<AssetSlug, CreatedAsset>()
  // One after another: a child needs its parent, and the numbers are the same in every run.
  for (const seed of seeds) {
    const client = connect(deployment, accounts.sellers[seed.slug])
    for (const { slug } of seed.parents) {
      const parent = created.get(slug)
      if (!parent) throw new Error(`"${seed.slug}" is made before "${slug}", which it was made from.`)
      await buyParent(base, client, parent, signal)
    }
    created.set(seed.slug, await createAsset(base, client, seed, created, signal))
  }
  return Object.fromEntries(created) as Record<AssetSlug, CreatedAsset>
}

async function createAsset(
  base: AssetsBase,
  client: SaharaClient,
  seed: AssetSeed,
  created: ReadonlyMap<AssetSlug, CreatedAsset>,
  signal: AbortSignal | undefined,
): Promise<CreatedAsset> {
  const { deployment, accounts } = base
  const preview = await Promise.all(seed.preview.map(({ bytes }) => toBlock(bytes)))
  const publicFiles =
    seed.cipher === 'none' ? await Promise.all(seed.files.map(({ bytes }) => toBlock(bytes))) : []
  const blocks = [...new Map([...preview, ...publicFiles].map((block) => [block.digest, block])).values()]
  await publishContent(client, { blocks, signal })
  const sealed = seed.cipher === 'none' ? undefined : await seal(client, seed, seed.cipher, signal)
  const manifest: AssetManifest = {
    ...seed.manifest,
    version: 1,
    files:
      sealed?.files ??
      seed.files.map(({ name, type, bytes }, at) => ({
        name,
        type,
        size: bytes.length,
        sha256: publicFiles[at]?.digest as Hex,
      })),
    preview: seed.preview.map(({ type, bytes, caption }, at) => ({
      type,
      size: bytes.length,
      digest: preview[at]?.digest as Hex,
      ...(caption !== undefined && { caption }),
    })),
  }
  const terms = presetTerms[seed.terms]
  const { assetId } = await registerAsset(client, {
    manifest,
    contentRoot: sealed?.payload.plainRoot,
    terms,
    parents: seed.parents.map(({ slug, relation, shareBps }) => ({
      assetId: created.get(slug)?.assetId ?? 0n,
      relation,
      shareBps,
    })),
    signal,
  })
  if (seed.contributorsBps > 0) {
    // Whoever judged the mails shares what the dataset earns: two shares a person.
    const contributors = accounts.annotators.mails.map(({ address }) => ({ account: address, shares: 2n }))
    const { contributorsBps } = seed
    await setContributors(client, { assetId, version: 1, contributors, contributorsBps, signal })
  }
  const signed = await signOffer(client, {
    assetId,
    terms,
    ...priceOf(deployment, seed),
    ...(sealed && { payload: sealed.payload, deliverWithin: DAY, disputeWindow: DAY }),
    referrerBps: 500,
    validUntil: Math.floor(Date.now() / 1_000) + 365 * DAY,
    signal,
  })
  await publishOffer(client, { offer: signed.offer, signal })
  const { chainId, contracts } = deployment
  const reference = formatAssetReference({
    chainId,
    registry: contracts.AssetRegistry ?? zeroAddress,
    assetId,
  })
  return { assetId, reference, seed, offer: signed.offer }
}

function seal(
  client: SaharaClient,
  seed: AssetSeed,
  cipher: 'aes-256-ctr' | 'aes-256-gcm',
  signal: AbortSignal | undefined,
) {
  const files = seed.files.map(({ name, type, bytes }) => ({ name, data: new Blob([bytes], { type }) }))
  // The same in every run, so that the demo's pictures are, too.
  const nonce = keccak256(stringToHex(`saharakit demo ${seed.slug}`))
  return sealAsset(client, { files, cipher, nonce, signal })
}

function priceOf(deployment: Deployment, { paidIn, price }: AssetSeed) {
  return paidIn === 'coins'
    ? { price: parseUnits(price, 18) }
    : { token: dollarsOf(deployment), price: parseUnits(price, 6) }
}

async function toBlock(bytes: Uint8Array<ArrayBuffer>): Promise<ContentBlock> {
  return { digest: await sha256(bytes), bytes }
}
