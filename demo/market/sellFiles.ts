import {
  type Address,
  formatAssetReference,
  type Offer,
  presetTerms,
  publishOffer,
  registerAsset,
  type SaharaClient,
  type SealAssetParameters,
  sealAsset,
} from '@saharakit/sdk'
import { zeroAddress } from 'viem'

/** What is sold, and how. */
export type SellFilesParameters = Readonly<{
  name: string
  description: string
  files: SealAssetParameters['files']
  /** In the token's smallest unit. */
  price: bigint
  /** Default the chain's coin. */
  token?: Address
  /** Seconds that the seller has to deliver the key. */
  deliverWithin: number
  /** Seconds that the buyer has to check, at least 300. Default an hour. */
  disputeWindow?: number
  /** Unix seconds. */
  validUntil: number
  /** Encrypts; a seller who cheats has another one. */
  runner?: SealAssetParameters['runner']
}>

/** Files that are for sale. */
export type SoldFiles = Readonly<{ assetId: bigint; reference: string; offer: Offer }>

/** All that a seller does: encrypts and uploads, registers, and lists. */
export async function sellFiles(client: SaharaClient, parameters: SellFilesParameters): Promise<SoldFiles> {
  const { name, description, files, runner, token = zeroAddress, disputeWindow = 3_600, ...rest } = parameters
  const sealed = await sealAsset(client, { files, runner })
  const terms = presetTerms['Commercial Remix']
  const { assetId } = await registerAsset(client, {
    manifest: { version: 1, kind: 'dataset', name, description, open: false, files: sealed.files },
    contentRoot: sealed.payload.plainRoot,
    terms,
  })
  const { offer } = await publishOffer(client, {
    assetId,
    terms,
    token,
    payload: sealed.payload,
    disputeWindow,
    referrerBps: 500,
    ...rest,
  })
  const { chainId, contracts } = client.deployment
  const registry = contracts.AssetRegistry ?? zeroAddress
  return { assetId, reference: formatAssetReference({ chainId, registry, assetId }), offer }
}
