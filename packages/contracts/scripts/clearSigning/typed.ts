import { account, type Described, date, plain } from './fields.ts'
import { offerFields } from './market.ts'

/** A message of EIP-712 with its domain. */
export type TypedMessage = Described &
  Readonly<{
    file: string
    primaryType: string
    domain: Readonly<{ name: string; version: string }>
    /** Whether the domain names a contract; its chain it always names. */
    bound: boolean
    type: string
  }>

/** What the SDK has signed, apart from what tokens define (ERC-2612, ERC-3009). */
export const typedMessages: readonly TypedMessage[] = [
  {
    file: 'eip712-offer',
    primaryType: 'Offer',
    domain: { name: 'SaharaKit Market', version: '1' },
    bound: true,
    type: 'address seller,uint256 assetId,uint32 version,bytes32 termsId,address token,uint96 price,uint64 supply,uint8 cipher,bytes32 plainRoot,bytes32 cipherRoot,bytes32 keyCommit,uint32 deliverWithin,uint32 disputeWindow,uint16 referrerBps,uint40 validUntil,uint64 counter,bytes32 salt',
    intent: 'Sign an offer',
    fields: offerFields,
    required: ['assetId', 'price', 'validUntil'],
  },
  {
    file: 'eip712-unlock',
    primaryType: 'Unlock',
    domain: { name: 'SaharaKit Keys', version: '1' },
    bound: true,
    type: 'address account,string purpose',
    intent: 'Open what you buy and sell',
    fields: { account: account('Account'), purpose: plain('Purpose') },
    required: ['account', 'purpose'],
  },
  {
    file: 'eip712-uploadGrant',
    primaryType: 'UploadGrant',
    domain: { name: 'SaharaKit Gateway', version: '1' },
    bound: false,
    type: 'address uploader,bytes32 root,uint64 maxBytes,uint64 validUntil,bytes32 nonce',
    intent: 'Allow an upload',
    fields: {
      uploader: account('Uploader'),
      maxBytes: { label: 'At most', format: 'unit', params: { base: 'B', decimals: 0, prefix: true } },
      validUntil: date('Valid until'),
      root: plain('Root of the content (0: any)'),
    },
    required: ['maxBytes', 'validUntil'],
  },
]
