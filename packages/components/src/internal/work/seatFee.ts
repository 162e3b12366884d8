/** A deposit loses a tenth when its seat runs out or is given back; the contract's `FEE_DIVISOR`. */
const feeDivisor = 10n

/**
 * What a seat that ends without a batch takes off its holder's deposit.
 *
 * @param stake The campaign's deposit in its token's smallest unit; the fee is in the same.
 */
export const feeOf = (stake: bigint): bigint => stake / feeDivisor
