import type { Translation } from './terms.ts'

/** Words of how the pay of a group of batches was worked out; loaded when somebody asks. */
export interface SettledTerms extends Translation {
  settled: Readonly<{
    computing: string
    failed: string
    sealed: string
    matches: (until: string) => string
    matchesFinal: string
    nothing: (until: string) => string
    gate: string
    differs: string
    differsFinal: string
    forGold: (items: number) => string
    goldRefused: string
    forAgreement: (items: number, score: string) => string
    together: string
    gold: (right: number, seen: number) => string
    voided: (count: number) => string
    refused: (right: number, seen: number) => string
    dropped: string
    answers: (agreed: number, total: number) => string
    answer: (batch: number, item: number, given: string, result: string, certainty: string) => string
    noResult: string
    cantJudge: string
    goldRight: string
    goldWrong: (known: string) => string
    goldVoid: string
    reviewWaiting: (until: string) => string
    reviewLinked: (counted: number, batches: number, until: string) => string
    reviewDone: string
    reviewOver: string
    verdicts: (accepted: number, fixable: number, rejected: number) => string
    verdict: (batch: number, item: number, verdict: string) => string
    verdictNames: Readonly<{ accept: string; fixable: string; reject: string; open: string }>
    altered: (count: number) => string
    appeal: string
    appealText: (until: string) => string
    appealOver: string
    appealWallet: string
    appealSending: string
    appealDone: string
    appealFailed: string
    asks: (bond: string, reward: string, fee: string) => string
    feeInWallet: string
    askedFor: string
    fell: (reward: string) => string
  }>
}
