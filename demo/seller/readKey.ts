import { readFileSync, statSync } from 'node:fs'
import type { Hex } from 'viem'
import { UsageError } from './options.ts'

/**
 * The seller's key from its file.
 *
 * @throws UsageError where there is no such file, others may read it, or it holds no key; the key itself is never in a message
 */
export function readKey(file: string): Hex {
  const key = contentOf(file).trim()
  if (/^(0x)?[0-9a-f]{64}$/i.test(key)) return key.startsWith('0x') ? (key as Hex) : `0x${key}`
  throw new UsageError(`${file} holds no key: it is one line, 0x and 64 hexadecimal digits.`)
}

function contentOf(file: string): string {
  try {
    // Windows has other rights, and tells none here.
    if (process.platform !== 'win32' && statSync(file).mode & 0o077)
      throw new UsageError(`Others on this machine can read ${file}. Make it yours alone: chmod 600 ${file}.`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `${file} can't be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}).`,
    )
  }
}
