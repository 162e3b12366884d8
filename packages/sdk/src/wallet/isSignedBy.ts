import { recoverTypedDataAddress, type TypedDataDefinition } from 'viem'
import type { Address, Hex } from '../types/ids.ts'
import { sameAddress } from './waitForReceipt.ts'

/** EIP-712 data as our callers type it: viem's type is made for literals. */
type TypedData = Readonly<{ domain: object; types: object; primaryType: string; message: object }>

/** 65 bytes that end in 27 or 28: what contracts take. Libraries recover a key from other endings, too. */
const form = /^0x[\da-f]{128}1[bc]$/i

/**
 * Whether the key of an account made a signature over EIP-712 data; false for a wallet that is a contract. It brings the
 * curve, so whoever has to ask a wallet first loads it by `import()`.
 */
export async function isSignedBy(account: Address, data: TypedData, signature: Hex): Promise<boolean> {
  if (!form.test(signature)) return false
  const signed = { ...data, signature } as unknown as TypedDataDefinition & { signature: Hex }
  return sameAddress(await recoverTypedDataAddress(signed).catch(() => undefined), account)
}
