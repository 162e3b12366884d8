import { createError } from '@saharakit/sdk/errors'

/** The attribute `max-price` is no price. */
export const maxPriceFault = (attribute: string): Error =>
  createError('ConfigError', {
    shortMessage: 'This offer is not set up correctly. Please tell the owner of this page.',
    metaMessages: [
      `max-price="${attribute}" is no price, so nobody knows what this page buys for at most.`,
      'Write a decimal number with a point, and the token’s symbol behind it if you like: 25 or 25 USDC.',
    ],
    attribute: 'max-price',
  })
