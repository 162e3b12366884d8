import type { ReceiptCheck } from '../types/order.ts'

type Text = Readonly<Record<ReceiptCheck['state'], string>>

/** What each check says. What is not checked is said to be not checked, never that it is so. */
const texts: Readonly<Record<ReceiptCheck['name'], Text>> = {
  format: {
    true: 'This is a receipt of this network and market.',
    false: 'This is no receipt of this network and market.',
    'not-checked': 'Whether this is a receipt of this network was not checked.',
  },
  'order-id': {
    true: 'The order’s number belongs to exactly this purchase.',
    false: 'The order’s number belongs to another purchase.',
    'not-checked': 'The order’s number was not checked.',
  },
  'offer-signature': {
    true: 'The seller signed or published this offer.',
    false: 'The seller did not sign this offer.',
    'not-checked': 'Whether the seller signed this offer was not checked here; the market did.',
  },
  paid: {
    true: 'The purchase was paid, as the receipt says.',
    false: 'The chain does not tell what this receipt tells.',
    'not-checked': 'Whether it was paid was not checked.',
  },
  delivered: {
    true: 'The seller delivered a key.',
    false: 'The seller delivered no key as the receipt says.',
    'not-checked': 'Nothing was delivered by a key, or it was not checked.',
  },
  license: {
    true: 'The license was given.',
    false: 'The license was not given as the receipt says.',
    'not-checked': 'Whether the license was given was not checked; it may have been given since.',
  },
  manifest: {
    true: 'What was sold is what its maker registered, with these files.',
    false: 'What was registered is something else.',
    'not-checked': 'What was registered was not compared.',
  },
  files: {
    true: 'These are the files that were bought.',
    false: 'These are other files than those that were bought.',
    'not-checked': 'The files were not compared.',
  },
}

/** The checks, in the order in which they are told. */
export const checkNames = Object.keys(texts) as readonly ReceiptCheck['name'][]

/** The result of a check. */
export function checkOf(name: ReceiptCheck['name'], result: boolean | undefined): ReceiptCheck {
  const state = result === undefined ? 'not-checked' : result ? 'true' : 'false'
  return { name, state, text: texts[name][state] }
}
