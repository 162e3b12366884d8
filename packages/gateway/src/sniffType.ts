/** What the first bytes of a block can be recognized as. */
export type MediaType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'image/gif'
  | 'image/svg+xml'
  | 'text/plain'
  | 'application/json'
  | 'audio/mpeg'
  | 'audio/aac'
  | 'audio/ogg'
  | 'audio/wav'
  | 'audio/flac'
  | 'audio/mp4'
  | 'video/mp4'
  | 'video/webm'
  | 'video/ogg'
  | 'application/octet-stream'

/** How much of a block decides its type. Uploads and downloads look at the same bytes, so they always agree. */
export const SNIFF_BYTES = 4_096

/** Brands in an ISO media file's `ftyp` box that mean a plain MP4, and nothing like HEIC or QuickTime. */
const VIDEO_BRANDS = /^(isom|iso[2-9]|mp4[12]|avc1|dash|M4V |msnv)$/

/**
 * The media type of a block by its bytes alone; a file's name and what the uploader says count for nothing.
 *
 * @param head the first {@link SNIFF_BYTES} of the block, or all of it when it is shorter
 * @param size the length of the whole block in bytes
 */
export function sniffType(head: Uint8Array, size: number): MediaType {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, SNIFF_BYTES))
  return sniffBinary(bytes) ?? sniffText(bytes, size > bytes.length) ?? 'application/octet-stream'
}

function sniffBinary(bytes: Buffer): MediaType | undefined {
  const at = (start: number, end: number) => bytes.toString('latin1', start, end)
  if (at(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (at(0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (at(0, 6) === 'GIF87a' || at(0, 6) === 'GIF89a') return 'image/gif'
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WEBP') return 'image/webp'
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WAVE') return 'audio/wav'
  if (at(0, 4) === 'fLaC') return 'audio/flac'
  if (at(0, 4) === 'OggS') return at(0, 512).includes('\x80theora') ? 'video/ogg' : 'audio/ogg'
  if (at(0, 4) === '\x1a\x45\xdf\xa3' && at(0, 64).includes('webm')) return 'video/webm'
  if (at(4, 8) === 'ftyp' && /^M4[AB] $/.test(at(8, 12))) return 'audio/mp4'
  if (at(4, 8) === 'ftyp' && VIDEO_BRANDS.test(at(8, 12))) return 'video/mp4'
  if (at(0, 3) === 'ID3') return 'audio/mpeg'
  return sniffAudioFrame(bytes)
}

/** MPEG audio without a container: twelve sync bits, then a layer (0 = AAC in ADTS), a bit rate and a sample rate. */
function sniffAudioFrame(bytes: Buffer): MediaType | undefined {
  const [sync = 0, kind = 0, rates = 0] = bytes
  if (sync !== 0xff || (kind & 0xf0) !== 0xf0) return undefined
  const layer = (kind >> 1) & 3
  if (layer === 0) return (rates & 0x3c) < 0x34 ? 'audio/aac' : undefined
  const plausible = rates >> 4 !== 0 && rates >> 4 !== 15 && ((rates >> 2) & 3) !== 3
  return layer === 1 && plausible ? 'audio/mpeg' : undefined
}

function sniffText(bytes: Buffer, truncated: boolean): MediaType | undefined {
  const text = decodeUtf8(bytes, truncated)
  if (text === undefined || bytes.some(isControl)) return undefined
  // An SVG can carry scripts, so anything that might be taken for one counts as one.
  if (/<(?:\w+:)?svg[\s>/]/i.test(text)) return 'image/svg+xml'
  if (isJson(text, truncated)) return 'application/json'
  return 'text/plain'
}

/** Control characters other than tab, line feed, form feed and carriage return don't occur in text that people read. */
function isControl(byte: number): boolean {
  return (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 127
}

function decodeUtf8(bytes: Buffer, truncated: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: truncated })
  } catch {
    return undefined
  }
}

function isJson(text: string, truncated: boolean): boolean {
  // Longer texts are judged by how they begin: both answers are inert under nosniff and the sandbox.
  if (truncated) return /^\s*(\{\s*"|\[\s*["[{\d-])/.test(text)
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
