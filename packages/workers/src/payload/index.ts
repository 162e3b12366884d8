/**
 * The payload of an asset that is for sale: encrypting it in leaves and blocks, opening it with all checks, and the trees that
 * a dispute needs. Runs in pages, workers and Node, loads nothing, and touches no network of its own. @module
 */
export { type CheckBlocksParameters, checkBlocks } from './checkBlocks.ts'
export type { FetchBlock } from './fetchBlocks.ts'
export type { PayloadFile } from './fileHashes.ts'
export {
  blockLeaves,
  blocksOf,
  dataBytes,
  type Hex,
  leafBytes,
  leavesOf,
  listLeaves,
  type PayloadCipher,
  type PayloadProgress,
  payloadLimit,
  saltBytes,
} from './format.ts'
export { checkLists, joinList, type ListBlock, splitList } from './lists.ts'
export { type OpenedPayload, type OpenPayloadParameters, openPayload } from './openPayload.ts'
export {
  type LeafProof,
  PayloadFault,
  type PayloadFaultFields,
  type PayloadFaultReason,
} from './payloadFault.ts'
export { hashLeaf, leafData, type ReadLeafParameters, readLeaf } from './readLeaf.ts'
export {
  type SealedBlock,
  type SealedPayload,
  type SealPayloadParameters,
  sealPayload,
} from './sealPayload.ts'
export type { PayloadShape } from './shape.ts'
export {
  type PayloadTree,
  pathOf,
  rootOf,
  topOf,
  treeOf,
  type VerifyPathParameters,
  verifyPath,
} from './tree.ts'
