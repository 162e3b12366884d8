import { CheckError } from '../checkError.ts'

/** The labels can't be settled as they are. Nothing was computed. */
export function consensusInput(details: string): CheckError {
  return new CheckError({
    name: 'ConsensusInputError',
    shortMessage: 'These labels can’t be settled, because they contradict themselves or are too many.',
    metaMessages: ['The limits are in the specification, under "Limits".'],
    details,
    docsPath: '/consensus#limits',
    retryable: false,
  })
}
