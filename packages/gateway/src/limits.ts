import type { MediaType } from './sniffType.ts'

const KiB = 1024
const MiB = 1024 * KiB

/** What one request, one client and the whole gateway may use. Bytes and milliseconds. */
export type GatewayLimits = {
  /** One block sent alone as application/vnd.ipld.raw. */
  rawBytes: number
  /** One block inside a CAR. */
  carBlockBytes: number
  /** One request body. */
  uploadBytes: number
  /** Blocks in one uploaded CAR. */
  carBlocks: number
  /** A CAR that the gateway writes. */
  exportBytes: number
  /** Blocks in a CAR that the gateway writes. */
  exportBlocks: number
  /** Uploads that are read at the same time; the next one is asked to come back. */
  uploads: number
  /** Open connections. */
  connections: number
  /** All request headers together. */
  headerBytes: number
  /** From the first byte of a request to the end of its headers. */
  headersMs: number
  /** One upload from its first to its last byte. */
  uploadMs: number
  /** One download from its first to its last byte. */
  downloadMs: number
  /** A body, in either direction, that doesn't move. */
  idleMs: number
  /** The policy's answer on a grant. */
  authorizeMs: number
  /** What a raw block sent alone, or the raw root of a CAR, may be. `application/octet-stream` allows everything. */
  mediaTypes: readonly MediaType[]
}

/** The limits of a gateway that nobody configured. */
export const DEFAULT_LIMITS: GatewayLimits = {
  rawBytes: 20 * MiB,
  carBlockBytes: 2 * MiB,
  uploadBytes: 64 * MiB,
  carBlocks: 16_384,
  exportBytes: 64 * MiB,
  exportBlocks: 16_384,
  uploads: 8,
  connections: 1_024,
  headerBytes: 16 * KiB,
  headersMs: 10_000,
  uploadMs: 120_000,
  downloadMs: 600_000,
  idleMs: 15_000,
  authorizeMs: 10_000,
  mediaTypes: [
    'image/png',
    'image/jpeg',
    'image/webp',
    'image/gif',
    'text/plain',
    'application/json',
    'audio/mpeg',
    'audio/aac',
    'audio/ogg',
    'audio/wav',
    'audio/flac',
    'audio/mp4',
    'video/mp4',
    'video/webm',
    'video/ogg',
  ],
}
