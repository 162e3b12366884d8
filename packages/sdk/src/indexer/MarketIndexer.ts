import type { AssetKind } from '../types/asset.ts'
import type { Address, Hex } from '../types/ids.ts'
import type { CallOptions } from '../types/options.ts'
import type { OrderState } from '../types/order.ts'
import type { Page, PageParameters } from './Indexer.ts'
import type {
  AssetRow,
  LicenseRow,
  LinkRow,
  OfferRow,
  OpeningRow,
  OrderRow,
  PaymentRow,
  RevenueRow,
  SharesRow,
  TermsRow,
  VersionRow,
} from './MarketRows.ts'

/** Which assets. */
export type ListAssetsFilter = Readonly<{
  assetId?: bigint | undefined
  kind?: AssetKind | undefined
  owner?: Address | undefined
  /** Anywhere in name or task, whatever the case. */
  search?: string | undefined
  /** Exactly this task, whatever the case. */
  task?: string | undefined
}>

/** Which orders. */
export type ListOrdersFilter = Readonly<{
  buyer?: Address | undefined
  seller?: Address | undefined
  assetId?: bigint | undefined
  state?: Exclude<OrderState, 'None'> | undefined
}>

/**
 * Lists about assets and their market, newest first, at most 200 rows a page. Where the deployment has no market, every list is
 * empty. An indexer that does not read the market rejects with IndexerUnavailableError.
 */
export type MarketIndexer = Readonly<{
  getAssetRow(parameters: CallOptions & { assetId: bigint }): Promise<AssetRow | undefined>
  listAssets(parameters?: PageParameters & ListAssetsFilter): Promise<Page<AssetRow>>
  listVersions(parameters: PageParameters & { assetId: bigint }): Promise<Page<VersionRow>>
  /** Without `child` and `parent`: all. */
  listLinks(
    parameters: PageParameters & { child?: bigint | undefined; parent?: bigint | undefined },
  ): Promise<Page<LinkRow>>
  listShares(parameters: PageParameters & { assetId: bigint }): Promise<Page<SharesRow>>
  listTerms(
    parameters?: PageParameters & { termsId?: Hex | undefined; number?: number | undefined },
  ): Promise<Page<TermsRow>>
  /** Also rows whose balance is 0. */
  listLicenseRows(
    parameters: PageParameters & { account?: Address | undefined; assetId?: bigint | undefined },
  ): Promise<Page<LicenseRow>>
  listOffers(
    parameters: PageParameters & {
      /** True: only what can be bought without a signature. */
      published?: boolean | undefined
      offerHash?: Hex | undefined
      assetId?: bigint | undefined
      seller?: Address | undefined
    },
  ): Promise<Page<OfferRow>>
  listOrders(
    parameters: PageParameters & ListOrdersFilter & { orderId?: Hex | undefined },
  ): Promise<Page<OrderRow>>
  listOpenings(
    parameters: PageParameters & {
      seller?: Address | undefined
      requester?: Address | undefined
      offerHash?: Hex | undefined
    },
  ): Promise<Page<OpeningRow>>
  listRevenues(parameters: PageParameters & { assetId: bigint }): Promise<Page<RevenueRow>>
  /** What an account was credited and took. */
  listPayments(parameters: PageParameters & { account: Address }): Promise<Page<PaymentRow>>
}>
