/**
 * The payload of an asset that is for sale: encrypting it in leaves and blocks, opening it with all checks, and the trees that
 * a dispute needs. Runs in pages, workers and Node, loads nothing, and touches no network of its own. @module
 */
export { checkBlocks } from './checkBlocks.ts'
export type { CheckBlocksParameters } from './checkWith.ts'
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
export { type HashFileOptions, hashFile } from './hashFile.ts'
export { checkLists, joinList, type ListBlock, splitList } from './lists.ts'
export { openPayload } from './openPayload.ts'
export type { OpenedPayload, OpenPayloadParameters } from './openWith.ts'
export {
  type LeafProof,
  PayloadFault,
  type PayloadFaultFields,
  type PayloadFaultReason,
} from './payloadFault.ts'
export { hashLeaf, leafData, type ReadLeafParameters, readLeaf } from './readLeaf.ts'
export { sealPayload } from './sealPayload.ts'
export type { SealedBlock, SealedPayload, SealPayloadParameters } from './sealWith.ts'
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
