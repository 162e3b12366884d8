import type { ScannedData } from '../kernels/personalData.ts'
import { createTextScanner } from '../personalData/scanText.ts'
import type { PersonalDataCheckRequest } from '../protocol.ts'
import type { CheckScope } from './checkScope.ts'

/** Bytes of a file that are looked at by default. */
const defaultMaxBytes = 64 * 1024 ** 2
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
  const left = Math.max(0, data.size - maxBytes)
  const decoder = new TextDecoder()
  const reader = data.slice(0, maxBytes).stream().getReader()
  try {
    for (let isFirst = true; ; isFirst = false) {
      scope.signal.throwIfAborted()
      const { done, value } = await reader.read()
      if (done) break
      if (isFirst && value.subarray(0, probeBytes).includes(0)) return { scan: undefined, left: data.size }
      scanner.push(decoder.decode(value, { stream: true }))
    }
    scanner.push(decoder.decode())
    return { scan: scanner.end(), left }
  } finally {
    reader.cancel().catch(() => {})
  }
}
