import { hashLeaf, leafBytes, verifyPath } from '@saharakit/workers/payload'
import { fromHex, sha256 } from '../content/sha256.ts'
import type { Hex } from '../types/ids.ts'
import { ciphers, type Offer } from '../types/offer.ts'
import type { ChunkProof } from '../types/order.ts'
import { refusal } from '../wallet/contractError.ts'
import { decryptLeaf } from './decryptLeaf.ts'

/**
 * Makes sure that a proof shows a fault, as the contract will: a dispute that fails would have shown the buyer's one-time key
 * for nothing.
 *
 * @param key the right one
 * @throws ContractRevertError with the contract's own reason: ChunksNotProvable, FalseProof, ChunkIsRight
 */
export async function requireFault(
  { cipher, cipherRoot, plainRoot }: Offer,
  key: Hex,
  proof: ChunkProof,
): Promise<void> {
  if (cipher !== 'aes-256-ctr') throw await refusal('ChunksNotProvable', [ciphers.indexOf(cipher)])
  const bytes = fromHex(proof.cipher)
  const { index, plainLeaf, cipherProof, plainProof } = proof
  const leaf = Number(index)
  const isIn = (hash: Hex, path: readonly Hex[], root: Hex) =>
    verifyPath({ hash, leaf, path, root, leaves: 2 ** path.length })
  if (
    bytes.length !== leafBytes ||
    cipherProof.length !== plainProof.length ||
    !(await isIn(await hashLeaf(bytes), cipherProof, cipherRoot)) ||
    !(await isIn(plainLeaf, plainProof, plainRoot))
  )
    throw await refusal('FalseProof', [])
  const plain = await decryptLeaf({ cipher, key, bytes, leaf })
  if ((await sha256(plain)) === plainLeaf) throw await refusal('ChunkIsRight', [index])
}
