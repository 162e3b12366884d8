import type { Shape } from '../content/fits.ts'
import { orderJsonShape } from './orderJson.ts'

const address = /^0x[0-9a-f]{40}$/
const hash = /^0x[0-9a-f]{64}$/
const decimal = /^(0|[1-9]\d{0,77})$/

/** Shape of a receipt, version 1. */
export const receiptShape: Shape = {
  format: new Set(['saharakit-receipt']),
  version: new Set([1]),
  chainId: [1, Number.MAX_SAFE_INTEGER],
  genesisHash: hash,
  market: address,
  registry: address,
  orderId: hash,
  order: orderJsonShape,
  'offerSignature?': /^0x([0-9a-f]{2}){0,16384}$/,
  manifestHash: hash,
  'licenseTokenId?': decimal,
  events: [
    { name: /^(OrderOpened|KeyDelivered|OrderSettled|OrderRefunded)$/, block: decimal, tx: hash },
    1,
    4,
  ],
  files: [{ name: /^[^]{1,255}$/, size: [0, Number.MAX_SAFE_INTEGER], sha256: hash }, 0, 1_000],
  createdAt: [1, Number.MAX_SAFE_INTEGER],
  'reference?': /^[^]{1,200}$/,
}
