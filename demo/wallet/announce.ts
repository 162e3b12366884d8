/**
 * A toy wallet that the partner's own page offers, so that a newcomer can finish a batch without installing anything. It
 * belongs to the demo, not to SaharaKit: elements find it by EIP-6963 like any other wallet. Its key is the tenth
 * account of every development chain, known to everybody, and must never hold anything of value.
 *
 * The script's own address says where the chain is: `/test-wallet.js?chain=31337&rpc=http://127.0.0.1:8545`, and with
 * `&delegate=0x…` which contract lets the account send batches (EIP-5792).
 * With `?wallet=auto` in the page's address it approves everything by itself after a moment.
 */
import { type Address, defineChain } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { openSheet } from './confirmationSheet.ts'
import { createProvider } from './provider.ts'

const { searchParams: settings } = new URL(import.meta.url)
const rpc = settings.get('rpc') ?? 'http://127.0.0.1:8545'
const chain = defineChain({
  id: Number(settings.get('chain') ?? 31337),
  name: 'SaharaKit demo',
  nativeCurrency: { name: 'Demo coin', symbol: 'DEMO', decimals: 18 },
  rpcUrls: { default: { http: [rpc] } },
})
/** Account 9 of the mnemonic "test test test test test test test test test test test junk". */
const account = privateKeyToAccount('0x2a871d0798f97d79848a013d4936a73bf4cc922c825d33c1cf7073dff6d409c6')
const approvesItself = new URLSearchParams(location.search).get('wallet') === 'auto'

const provider = createProvider({
  chain,
  rpc,
  account,
  delegate: (settings.get('delegate') as Address | null) ?? undefined,
  confirm: (request) => openSheet({ ...request, approveAfterMs: approvesItself ? 250 : undefined }),
})

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" rx="22" fill="#0e6478"/>' +
    '<path d="M22 36h52v34H22z" fill="none" stroke="#fff" stroke-width="6" stroke-linejoin="round"/>' +
    '<path d="M22 36l38-14v14" fill="none" stroke="#fff" stroke-width="6" stroke-linejoin="round"/>' +
    '<circle cx="62" cy="53" r="5" fill="#fff"/></svg>',
)}`

const detail = Object.freeze({
  info: Object.freeze({
    uuid: 'f1f4d7b2-6f0c-4a8e-9a39-6b0f5d9f1c01',
    name: 'SaharaKit test wallet',
    rdns: 'example.saharakit.test-wallet',
    icon,
  }),
  provider,
})
const announce = (): void => {
  window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
}
window.addEventListener('eip6963:requestProvider', announce)
announce()
