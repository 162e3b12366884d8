import type { ScannedData } from '../kernels/personalData.ts'
import { readPieces } from '../payload/source.ts'
import { createTextScanner } from '../personalData/scanText.ts'
import type { PersonalDataCheckRequest } from '../protocol.ts'
import type { CheckScope } from './checkScope.ts'

/** Bytes of a file that are looked at by default. */
const defaultMaxBytes = 64 * 1024 ** 2
/** Bytes that are read at a time. */
const stepBytes = 1024 ** 2
/** Bytes at the start in which a zero byte means that this is no text. */
const probeBytes = 4_096

/** Reads a text, or the start of a file, and looks for personal data in it. */
export async function scanData(
  { data, maxBytes = defaultMaxBytes, positions = 20 }: PersonalDataCheckRequest,
  scope: CheckScope,
): Promise<ScannedData> {
  const scanner = createTextScanner(Math.min(positions, 1_000))
  if (typeof data === 'string') {
    scanner.push(data)
    return { scan: scanner.end(), left: 0 }
  }
  const size = Math.min(data.size, maxBytes)
  const decoder = new TextDecoder()
  const reader = readPieces(data.slice(0, size))
  try {
    for (let at = 0; at < size; at += stepBytes) {
      scope.signal.throwIfAborted()
      const { pieces, release } = await reader.take(Math.min(stepBytes, size - at))
      if (at === 0 && pieces[0]?.subarray(0, probeBytes).includes(0))
        return { scan: undefined, left: data.size }
      for (const piece of pieces) scanner.push(decoder.decode(piece, { stream: true }))
      release()
    }
    scanner.push(decoder.decode())
    return { scan: scanner.end(), left: data.size - size }
  } finally {
    reader.cancel()
  }
}
