import { ciphers, type Offer } from '../types/offer.ts'

/** An offer as the contract takes and tells it: the cipher is a number. */
export type ContractOffer = Readonly<Omit<Offer, 'cipher'> & { cipher: number }>

/** An offer for a call of the contract. */
export function toContractOffer({ cipher, ...offer }: Offer): ContractOffer {
  return { ...offer, cipher: ciphers.indexOf(cipher) }
}

/** An offer from an event of the contract. */
export function fromContractOffer({ cipher, ...offer }: ContractOffer): Offer {
  // The contract has no other ciphers, and refuses numbers beyond them.
  return { ...offer, cipher: ciphers[cipher] ?? 'none' }
}
