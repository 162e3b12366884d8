import { CheckError } from '../checkError.ts'

/** The campaign can't be simulated as it is described. Nothing was computed. */
export function simulationInput(details: string): CheckError {
  return new CheckError({
    name: 'ConsensusInputError',
    shortMessage:
      'This campaign can’t be tried out, because what it is made of contradicts itself or is too much.',
    metaMessages: ['What each number may be is on the page, under "Before you pay".'],
    details,
    docsPath: '/consensus#before-you-pay',
    retryable: false,
  })
}
