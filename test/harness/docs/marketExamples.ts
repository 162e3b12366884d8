import { assetExamples } from './assetExamples.ts'
import { saleExamples } from './saleExamples.ts'

/** Every example of assets and their market, by the action's name. */
export const marketExamples = { ...assetExamples, ...saleExamples } as const
