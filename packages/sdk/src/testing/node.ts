/** A chain and a node that goes wrong, for tests in Node. @module */
export { type Anvil, type StartAnvilParameters, startAnvil } from './startAnvil.ts'
export { type ChaosMode, type ChaosProxy, startChaosProxy } from './startChaosProxy.ts'
