import { isSaharaError } from '../errors/isSaharaError.ts'
import { createError, type SaharaError } from '../errors/SaharaError.ts'

/** Milliseconds that a person has to answer the wallet. */
export const WALLET_DEADLINE = 120_000

/** No wallet, or no account in it. */
export function walletNotFound(details?: string): SaharaError {
  return createError('WalletNotFoundError', {
    shortMessage: 'No wallet is connected. Connect one and try again; nothing you entered is lost.',
    metaMessages: [
      'Pass `wallet` to createSaharaClient: a wagmi Config, a viem wallet client or an EIP-1193 provider.',
    ],
    ...(details ? { details } : {}),
    retryable: true,
  })
}

/** The wallet never answered. */
export function walletTimeout(method: string): SaharaError {
  return createError('WalletTimeoutError', {
    shortMessage: 'Your wallet has not answered. Open it, look for a waiting request, and try again.',
    metaMessages: [`${method} got no answer in ${WALLET_DEADLINE / 1000} s.`],
    retryable: true,
  })
}

/** The wallet is on another chain and stays there. */
export function wrongChain(expectedChainId: number, actualChainId: number, name: string): SaharaError {
  return createError('WrongChainError', {
    shortMessage: `Your wallet is on another network. Change it to ${name} and try again.`,
    metaMessages: [`The wallet reports chain ${actualChainId}; ${expectedChainId} is needed.`],
    expectedChainId,
    actualChainId,
    retryable: true,
  })
}

/** What a wallet threw, by the codes of EIP-1193, EIP-1474 and what wallets really say. */
export function toWalletError(error: unknown): unknown {
  if (isSaharaError(error)) return error
  const { codes, text } = describe(error)
  if (codes.has(4001) || codes.has(5750) || /user (rejected|denied)|rejected the request/i.test(text))
    return createError('WalletRejectedError', {
      shortMessage: 'You declined in your wallet. Nothing was sent; try again whenever you like.',
      details: text,
      retryable: true,
      cause: error,
    })
  if (codes.has(-32002))
    return createError('WalletBusyError', {
      shortMessage: 'Your wallet already waits for an answer. Open it, finish that, and try again.',
      details: text,
      retryable: true,
      cause: error,
    })
  if (codes.has(4100) || codes.has(4900)) return walletNotFound(text)
  if (/insufficient funds|exceeds the balance|exceeds balance|insufficient balance for/i.test(text))
    return insufficientFunds(text, error)
  return error
}

/** The wallet itself refused, for a reason that has no name of its own. */
export function walletRefused(error: unknown): SaharaError {
  return createError('WalletRejectedError', {
    shortMessage: 'Your wallet could not do this. Nothing was sent; look into your wallet and try again.',
    details: describe(error).text,
    retryable: true,
    cause: error,
  })
}

/** The account can't pay the network fee or what is due. */
export function insufficientFunds(details: string, cause: unknown): SaharaError {
  return createError('InsufficientFundsError', {
    shortMessage: 'Your account has too little to pay this and the network fee. Add funds and try again.',
    details,
    retryable: true,
    cause,
  })
}

function describe(error: unknown): { codes: ReadonlySet<unknown>; text: string } {
  const codes = new Set<unknown>()
  const lines: string[] = []
  let cause = error as { code?: unknown; message?: unknown; details?: unknown; cause?: unknown } | undefined
  for (let depth = 0; depth < 8 && cause; depth++) {
    codes.add(cause.code)
    lines.push(String(cause.message ?? cause))
    cause = cause.cause as typeof cause
  }
  return { codes, text: lines.join('\n') }
}
