/**
 * How a payload is cut: leaves of 4,096 bytes, 16 random ones and 4,080 of data; 256 leaves are one block of 1 MiB. The
 * format is that of `docs/assets-and-market.md` and of the SDK's `PayloadIndex`.
 */

/** Bytes as hex digits after `0x`. */
export type Hex = `0x${string}`

/** How a payload is encrypted. Only with `aes-256-ctr` a single wrong leaf can be proven. */
export type PayloadCipher = 'aes-256-gcm' | 'aes-256-ctr'

/** Bytes of a leaf. */
export const leafBytes = 4_096

/** Random bytes at the start of a leaf: nobody can guess at what is in it by its hash. */
export const saltBytes = 16

/** Bytes of data in a leaf. */
export const dataBytes = leafBytes - saltBytes

/** Leaves of a block; the last block may have fewer. */
export const blockLeaves = 256

/** Bytes that GCM adds to a block. */
export const tagBytes = 16

/** Bytes of a hash. */
export const hashBytes = 32

/** Leaf hashes in a block of their list: 1 MiB. */
export const listLeaves = 32_768

/** Most bytes of data in a payload: 4 GiB. */
export const payloadLimit = 4 * 1024 ** 3

/** Leaves of so many bytes of data. */
export const leavesOf = (size: number): number => Math.ceil(size / dataBytes)

/** Blocks of so many leaves. */
export const blocksOf = (leaves: number): number => Math.ceil(leaves / blockLeaves)

/** Leaves in a block. */
export const leavesIn = (leaves: number, block: number): number =>
  Math.min(blockLeaves, leaves - block * blockLeaves)

/** Bytes of an encrypted block. */
export const encryptedBytes = (cipher: PayloadCipher, leaves: number): number =>
  leaves * leafBytes + (cipher === 'aes-256-gcm' ? tagBytes : 0)

/** Where sealing or opening is, in bytes of data. */
export type PayloadProgress = Readonly<{ bytes: number; total: number }>
