/** Wallets for tests, in Node and in browsers. @module */
export { announceWallet, type WalletInfo } from './announceWallet.ts'
export {
  type CreateScriptedWalletParameters,
  createScriptedWallet,
  type ScriptedWallet,
  type WalletBehavior,
} from './createScriptedWallet.ts'
