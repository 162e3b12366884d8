import { type Account, type Chain, createWalletClient, formatEther, type Hex, http, numberToHex } from 'viem'
import { estimateGas } from 'viem/actions'
import type { Confirmation } from './confirmationSheet.ts'
import { describeCall } from './describeCall.ts'

/** A request as EIP-1193 has it. */
type Request = Readonly<{ method: string; params?: readonly unknown[] | object | undefined }>
type Listener = (value: unknown) => void

/** What the wallet is made of. */
export type ProviderOptions = Readonly<{
  chain: Chain
  rpc: string
  account: Account & { type: 'local' }
  /** Asks the person. Resolves to whether they approved. */
  confirm: (confirmation: Omit<Confirmation, 'approveAfterMs'>) => Promise<boolean>
}>

/** An error with a code of EIP-1193 or EIP-1474. */
class ProviderError extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.name = 'ProviderError'
    this.code = code
  }
}

/** An EIP-1193 provider that signs with a key of its own and sends to one chain. */
export function createProvider({ chain, rpc, account, confirm }: ProviderOptions) {
  const wallet = createWalletClient({ account, chain, transport: http(rpc) })
  const listeners = new Map<string, Set<Listener>>()
  let connected = false
  const emit = (event: string, value: unknown): void => {
    for (const listener of listeners.get(event) ?? []) listener(value)
  }

  async function ask(confirmation: Omit<Confirmation, 'approveAfterMs'>): Promise<void> {
    if (!(await confirm(confirmation))) throw new ProviderError(4001, 'The person rejected the request.')
  }

  async function connect(): Promise<readonly Hex[]> {
    if (!connected) {
      await ask({
        title: 'Connect this page?',
        lines: [`${location.host} will see the address ${account.address}.`],
      })
      connected = true
      emit('accountsChanged', [account.address])
    }
    return [account.address]
  }

  async function send(params: unknown): Promise<Hex> {
    const [{ from, to, data, value = '0x0', gas }] = params as [
      Record<'from' | 'to' | 'data' | 'value' | 'gas', Hex>,
    ]
    requireAccount(from)
    await ask({
      title: describeCall(data),
      lines: [
        BigInt(value) > 0n
          ? `You send ${formatEther(BigInt(value))} ${chain.nativeCurrency.symbol}.`
          : 'You send no coins.',
        `To ${to}, on ${chain.name}.`,
        'A network fee of play money is added.',
      ],
    })
    // The state may change before the block, and then the same call costs more: real wallets leave room, too.
    const limit = gas
      ? BigInt(gas)
      : ((await estimateGas(wallet, { account, to, data, value: BigInt(value) })) * 3n) / 2n
    return wallet.sendTransaction({ to, data, value: BigInt(value), gas: limit })
  }

  async function sign(method: string, params: unknown): Promise<Hex> {
    const [first, second] = params as [string, string]
    await ask({
      title: 'Sign a message?',
      lines: [method === 'personal_sign' ? 'A text message.' : 'Typed data.'],
    })
    if (method === 'personal_sign') return wallet.signMessage({ message: { raw: first as Hex } })
    requireAccount(first)
    return wallet.signTypedData(JSON.parse(second))
  }

  function requireAccount(address: string): void {
    if (!connected || address.toLowerCase() !== account.address.toLowerCase()) {
      throw new ProviderError(
        4100,
        'This page is not connected to that account. Call eth_requestAccounts first.',
      )
    }
  }

  function switchChain(params: unknown): null {
    const [{ chainId }] = params as [{ chainId: Hex }]
    if (BigInt(chainId) !== BigInt(chain.id)) {
      throw new ProviderError(4902, `The test wallet knows only chain ${chain.id}, the demo's own.`)
    }
    return null
  }

  async function request({ method, params }: Request): Promise<unknown> {
    switch (method) {
      case 'eth_requestAccounts':
        return connect()
      case 'eth_accounts':
        return connected ? [account.address] : []
      case 'eth_chainId':
        return numberToHex(chain.id)
      case 'net_version':
        return String(chain.id)
      case 'wallet_switchEthereumChain':
      case 'wallet_addEthereumChain':
        return switchChain(params)
      case 'eth_sendTransaction':
        return send(params)
      case 'personal_sign':
      case 'eth_signTypedData_v4':
        return sign(method, params)
      default:
        if (method.startsWith('wallet_')) throw new ProviderError(4200, `The test wallet has no ${method}.`)
        return wallet.request({ method, params } as Parameters<typeof wallet.request>[0])
    }
  }

  return Object.freeze({
    request,
    on(event: string, listener: Listener): void {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set.add(listener))
    },
    removeListener(event: string, listener: Listener): void {
      listeners.get(event)?.delete(listener)
    },
  })
}
