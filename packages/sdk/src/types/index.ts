/** The nouns of the SDK. Nothing here runs except three constant lists. @module */

export type * from './build.ts'
export type * from './campaign.ts'
export type * from './client.ts'
export * from './contribution.ts'
export type * from './deployment.ts'
export type * from './earnings.ts'
export type * from './ids.ts'
export type * from './manifest.ts'
export type * from './options.ts'
export type * from './results.ts'
export * from './seat.ts'
