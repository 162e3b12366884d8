import { type Chain, createClient, http, keccak256, type TypedDataDefinition } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { getTransactionReceipt, sendTransaction } from 'viem/actions'
import type { Address, Hex } from '../types/ids.ts'
import type { Eip1193Provider } from '../wallet/Wallet.ts'
import { type ScriptedCall, sendAtOnce } from './sendAtOnce.ts'

/**
 * What the scripted person does when the wallet asks. `hang`: nothing, ever. `busy`: a request is open already. `no-funds`:
 * the account is empty. `switches`: approves, but is on another chain by the time it is asked to send. `call-id`,
 * `user-operation`: sends, but answers as wallets of smart accounts do, with the name of a call or with a hash that no node
 * knows. `dies`: sends, and never answers.
 */
export type WalletBehavior =
  | 'approve'
  | 'reject'
  | 'hang'
  | 'busy'
  | 'no-funds'
  | 'switches'
  | 'call-id'
  | 'user-operation'
  | 'dies'

/** Parameters of {@link createScriptedWallet}. */
export type CreateScriptedWalletParameters = Readonly<{
  /** Key of a local test account. */
  privateKey: Hex
  /** Node that signed transactions go to. */
  rpcUrl: string
  /** Chain of that node. */
  chainId: number
  behavior?: WalletBehavior | undefined
  /** Chain that the wallet is on at first. Default `chainId`. */
  currentChainId?: number | undefined
  /** Chains that the wallet knows; switching to another gives 4902. Default only `chainId` and the current one. */
  knownChainIds?: readonly number[] | undefined
  /** Milliseconds before each answer. Default 0. */
  delayMs?: number | undefined
  /**
   * Contract of ERC-7821 that the account may delegate to: with it, the wallet sends batches (EIP-5792). Default none, as in
   * most wallets.
   */
  delegate?: Address | undefined
}>

/** A wallet for tests: an EIP-1193 provider that does what its script says. */
export type ScriptedWallet = Eip1193Provider &
  Readonly<{
    address: Address
    /** Changes the script from now on. */
    behave(behavior: WalletBehavior): void
    /** Moves the wallet to another chain, as a person would in its window. */
    moveTo(chainId: number): void
    /** Every request so far. */
    requests: readonly Readonly<{ method: string; params?: unknown }>[]
    /** EIP-1193 events; only `chainChanged` comes. */
    on(event: string, listener: (value: unknown) => void): void
    removeListener(event: string, listener: (value: unknown) => void): void
  }>

const prompts = new Set([
  'eth_requestAccounts',
  'eth_sendTransaction',
  'eth_signTypedData_v4',
  'personal_sign',
  'wallet_addEthereumChain',
  'wallet_sendCalls',
  'wallet_switchEthereumChain',
])

/** What `wallet_sendCalls` brings. */
type Batch = Readonly<{ id: string; chainId: Hex; calls: readonly ScriptedCall[] }>

/** An error as wallets throw it. */
function walletError(code: number, message: string): Error {
  return Object.assign(new Error(message), { code })
}

/**
 * Creates a wallet for tests. It signs with a local key and asks nobody.
 *
 * @example
 * const wallet = createScriptedWallet({ privateKey, rpcUrl, chainId: 31337, behavior: 'reject' })
 */
export function createScriptedWallet(parameters: CreateScriptedWalletParameters): ScriptedWallet {
  const { privateKey, rpcUrl, chainId, delayMs = 0, delegate } = parameters
  const account = privateKeyToAccount(privateKey)
  const chain = {
    id: chainId,
    name: 'test',
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl] } },
  } satisfies Chain
  const node = createClient({ account, chain, transport: http(rpcUrl) })
  const requests: { method: string; params?: unknown }[] = []
  const listeners = new Map<string, Set<(value: unknown) => void>>()
  const known = new Set(parameters.knownChainIds ?? [chainId, parameters.currentChainId ?? chainId])
  const batches = new Map<string, Hex>()
  let behavior = parameters.behavior ?? 'approve'
  let current = parameters.currentChainId ?? chainId

  function moveTo(next: number): void {
    current = next
    for (const listener of listeners.get('chainChanged') ?? []) listener(`0x${next.toString(16)}`)
  }

  async function askPerson(method: string): Promise<void> {
    if (behavior === 'hang') await new Promise(() => {})
    if (behavior === 'busy') throw walletError(-32002, 'Request already pending. Please wait.')
    if (behavior === 'reject') throw walletError(4001, 'User rejected the request.')
    if (behavior === 'no-funds' && /^(eth_sendTransaction|wallet_sendCalls)$/.test(method))
      throw walletError(-32000, 'insufficient funds for gas * price + value')
  }

  /** What the wallet calls a transaction that it has sent. */
  async function nameOf(hash: Hex): Promise<Hex> {
    if (behavior === 'dies') await new Promise(() => {})
    if (behavior === 'user-operation') return keccak256(hash)
    if (behavior !== 'call-id') return hash
    const id: Hex = `0xca11${hash.slice(2, 18)}`
    batches.set(id, hash)
    return id
  }

  async function sendCalls({ id, chainId: wanted, calls }: Batch): Promise<{ id: string }> {
    if (!delegate) throw walletError(4200, 'The wallet sends no batches.')
    if (Number(wanted) !== current || current !== chainId)
      throw walletError(5710, 'The wallet is on another chain.')
    if (batches.has(id)) throw walletError(5720, 'There is a batch of this name already.')
    batches.set(id, await sendAtOnce(node, delegate, calls))
    if (behavior === 'dies') await new Promise(() => {})
    return { id }
  }

  async function callsStatus(id: string): Promise<object> {
    const hash = batches.get(id)
    if (!hash) throw walletError(5730, 'There is no batch of this name.')
    const receipt = await getTransactionReceipt(node, { hash }).catch(() => undefined)
    const status = receipt ? (receipt.status === 'success' ? 200 : 500) : 100
    return { version: '2.0.0', id, chainId: `0x${chainId.toString(16)}`, atomic: true, status }
  }

  async function answer(method: string, params: readonly unknown[]): Promise<unknown> {
    const [first] = params
    switch (method) {
      case 'eth_accounts':
      case 'eth_requestAccounts':
        return [account.address]
      case 'eth_chainId':
        return `0x${current.toString(16)}`
      case 'wallet_switchEthereumChain': {
        const wanted = Number((first as { chainId: Hex }).chainId)
        if (!known.has(wanted)) throw walletError(4902, 'Unrecognized chain. Try adding the chain first.')
        return moveTo(wanted) ?? null
      }
      case 'wallet_addEthereumChain':
        known.add(Number((first as { chainId: Hex }).chainId))
        return null
      case 'eth_sendTransaction': {
        if (current !== chainId) throw walletError(4901, 'The wallet is on another chain.')
        const { to, data, value = '0x0', gas } = first as ScriptedCall
        const limit = gas ? { gas: BigInt(gas) } : {}
        const call = { to: to ?? null, ...(data ? { data } : {}), value: BigInt(value) }
        return nameOf(await sendTransaction(node, { ...call, ...limit }))
      }
      case 'wallet_getCapabilities':
        if (!delegate) throw walletError(-32601, 'The method does not exist.')
        return { [`0x${chainId.toString(16)}`]: { atomic: { status: 'supported' } } }
      case 'wallet_sendCalls':
        return sendCalls(first as Batch)
      case 'wallet_getCallsStatus':
        return callsStatus(String(first))
      case 'eth_signTypedData_v4': {
        const { EIP712Domain: _, ...types } = (JSON.parse(String(params[1])) as { types: Record<string, []> })
          .types
        const data = JSON.parse(String(params[1])) as TypedDataDefinition
        // As wallets do: a signature for another chain than the one on screen is refused.
        if (data.domain?.chainId !== undefined && Number(data.domain.chainId) !== current)
          throw walletError(-32603, `The data is for chain ${data.domain.chainId}, the wallet on ${current}.`)
        return account.signTypedData({ ...data, types })
      }
      case 'personal_sign':
        return account.signMessage({ message: { raw: first as Hex } })
      default:
        return node.request({ method, params } as never)
    }
  }

  return Object.freeze({
    address: account.address,
    requests,
    moveTo,
    behave: (next: WalletBehavior) => void (behavior = next),
    on(event: string, listener: (value: unknown) => void) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
    },
    removeListener: (event: string, listener: (value: unknown) => void) =>
      void listeners.get(event)?.delete(listener),
    async request({ method, params }: { method: string; params?: unknown }) {
      requests.push({ method, params })
      if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs))
      if (prompts.has(method)) await askPerson(method)
      const result = await answer(method, Array.isArray(params) ? params : [])
      // Right after its last look at the chain the page would send: that is where a person changes it.
      const asked = requests.filter((request) => request.method === 'eth_chainId').length
      if (behavior === 'switches' && method === 'eth_chainId' && asked === 1) moveTo(current + 1)
      return result
    },
  } satisfies ScriptedWallet)
}
