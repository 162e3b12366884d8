import {
  type Account,
  type Address,
  type Chain,
  createWalletClient,
  formatEther,
  type Hex,
  http,
  numberToHex,
} from 'viem'
import { estimateGas } from 'viem/actions'
import type { Confirmation } from './confirmationSheet.ts'
import { describeCall, describeTypedData } from './describeCall.ts'
import { type BatchCall, batchStatus, sendBatch } from './sendBatch.ts'

/** A request as EIP-1193 has it. */
type Request = Readonly<{ method: string; params?: readonly unknown[] | object | undefined }>
type Listener = (value: unknown) => void

/** What the wallet is made of. */
export type ProviderOptions = Readonly<{
  chain: Chain
  rpc: string
  account: Account & { type: 'local' }
  /** Contract that the account may delegate to, so that it can send batches; without one it sends none. */
  delegate: Address | undefined
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
export function createProvider({ chain, rpc, account, delegate, confirm }: ProviderOptions) {
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

  async function sendCalls(params: unknown): Promise<{ id: Hex }> {
    const [{ from, calls }] = params as [{ from: Address; calls: readonly BatchCall[] }]
    requireAccount(from)
    if (!delegate) throw new ProviderError(4200, 'The test wallet has nothing here to send batches with.')
    const coins = calls.reduce((sum, { value = '0x0' }) => sum + BigInt(value), 0n)
    await ask({
      title: describeCall(calls.at(-1)?.data),
      lines: [
        ...calls.slice(0, -1).map(({ data }) => `Before that: ${describeCall(data).replace('?', '')}.`),
        coins > 0n ? `You send ${formatEther(coins)} ${chain.nativeCurrency.symbol}.` : 'You send no coins.',
        `All of it or nothing, on ${chain.name}. A network fee of play money is added.`,
      ],
    })
    return { id: await sendBatch(wallet, delegate, calls) }
  }

  async function sign(method: string, params: unknown): Promise<Hex> {
    const [first, second] = params as [string, string]
    if (method === 'personal_sign') {
      await ask({ title: 'Sign a message?', lines: ['A text message.'] })
      return wallet.signMessage({ message: { raw: first as Hex } })
    }
    requireAccount(first)
    const data = JSON.parse(second) as Parameters<typeof wallet.signTypedData>[0]
    await ask({
      title: describeTypedData(data.primaryType),
      lines: [
        `For ${data.domain?.name ?? 'an application without a name'}. This is a signature: it costs no fee.`,
      ],
    })
    return wallet.signTypedData(data)
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
      case 'wallet_getCapabilities':
        return { [numberToHex(chain.id)]: { atomic: { status: delegate ? 'supported' : 'unsupported' } } }
      case 'wallet_sendCalls':
        return sendCalls(params)
      case 'wallet_getCallsStatus':
        return batchStatus(wallet, (params as [Hex])[0])
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
