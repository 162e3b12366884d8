/** Defines every element. @module */
export * from './elements/sahara-asset/define.ts'
export * from './elements/sahara-checkout/define.ts'
export * from './elements/sahara-earnings/define.ts'
export * from './elements/sahara-lineage/define.ts'
export * from './elements/sahara-market/define.ts'
export * from './elements/sahara-provider/define.ts'
export * from './elements/sahara-seller/define.ts'
export * from './elements/sahara-task/define.ts'
