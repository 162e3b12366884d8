import type { BrowserContext } from '@playwright/test'
import {
  createWalletClient,
  type Hex,
  http,
  numberToHex,
  type TransactionSerializable,
  type TypedDataDefinition,
} from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { prepareTransactionRequest } from 'viem/actions'
import { announceWallet, type WalletAnswer, type WalletQuestion } from './walletPage.ts'

/**
 * What the person does with the next questions of the wallet. `approve`: says yes. `reject`: says no. `hang`: looks away.
 * `busy`: has another question open. `vanish`: says yes, and the browser dies before the page hears of it.
 */
export type WalletBehavior = 'approve' | 'reject' | 'hang' | 'busy' | 'vanish'

/** A wallet whose person is a script. Its key lives here, in Node: pages only ever see its answers. */
export type ScriptedWallet = {
  readonly name: string
  readonly account: PrivateKeyAccount
  behavior: WalletBehavior
  /** Chain that it is on. */
  chainId: number
  /** Chains that it can switch to without adding them first. */
  readonly knownChains: Set<number>
  /** Methods that a person had to answer, oldest first. */
  readonly asked: string[]
  /** Transactions that it handed to the network, oldest first. */
  readonly sent: Hex[]
  /** Answers as a provider would (EIP-1193), for code that runs in Node. */
  request(question: WalletQuestion): Promise<unknown>
  /** Hands every transaction to the network again, as nodes do after a reorg. */
  rebroadcast(): Promise<void>
  /** Offers the wallet on every page of the context, now and after each reload. */
  install(context: BrowserContext): Promise<void>
}

/** Methods that open the wallet's window. */
const personal = new Set([
  'eth_requestAccounts',
  'eth_sendTransaction',
  'wallet_switchEthereumChain',
  'wallet_addEthereumChain',
  'eth_signTypedData_v4',
])

class WalletFault extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Makes a wallet with a fresh key.
 *
 * @param options.chainId chain of `rpcUrl`; the wallet starts on it
 */
export function createScriptedWallet(options: {
  rpcUrl: string
  chainId: number
  name?: string
  /** Default: one that nobody has. */
  key?: Hex
}): ScriptedWallet {
  const { rpcUrl, chainId, name = 'Paper Wallet', key = generatePrivateKey() } = options
  const account = privateKeyToAccount(key)
  const client = createWalletClient({ account, transport: http(rpcUrl) })
  const signed: Hex[] = []
  let connected = false

  const wallet: ScriptedWallet = {
    name,
    account,
    behavior: 'approve',
    chainId,
    knownChains: new Set([chainId]),
    asked: [],
    sent: [],
    request,
    async rebroadcast() {
      for (const serializedTransaction of signed)
        await client.sendRawTransaction({ serializedTransaction }).catch(() => {}) // Known already: nothing to do.
    },
    async install(context) {
      await context.exposeFunction('askScriptedWallet', answer)
      await context.addInitScript(announceWallet, { name, uuid: crypto.randomUUID() })
    },
  }

  /** The person at the wallet. */
  async function consent(method: string): Promise<void> {
    wallet.asked.push(method)
    if (wallet.behavior === 'reject') throw new WalletFault(4001, 'User rejected the request.')
    if (wallet.behavior === 'busy')
      throw new WalletFault(-32002, `Request of type ${method} already pending.`)
    if (wallet.behavior === 'hang') await new Promise(() => {})
  }

  async function send(params: unknown): Promise<Hex> {
    const [{ to, data, value = '0x0', from }] = params as [Record<'to' | 'data' | 'value' | 'from', Hex>]
    if (!connected || from.toLowerCase() !== account.address.toLowerCase())
      throw new WalletFault(4100, 'The page is not connected to this account.')
    if (wallet.chainId !== chainId) throw new WalletFault(4901, 'The wallet is on another chain.')
    const transaction = await prepareTransactionRequest(client, {
      to,
      data,
      value: BigInt(value),
      account,
      chain: null,
    })
    const serializedTransaction = await account.signTransaction({
      ...transaction,
      chainId,
    } as TransactionSerializable)
    const hash = await client.sendRawTransaction({ serializedTransaction })
    signed.push(serializedTransaction)
    wallet.sent.push(hash)
    if (wallet.behavior === 'vanish') await new Promise(() => {})
    return hash
  }

  function sign(params: unknown): Promise<Hex> {
    const [from, data] = params as [string, string]
    if (!connected || from.toLowerCase() !== account.address.toLowerCase())
      throw new WalletFault(4100, 'The page is not connected to this account.')
    return account.signTypedData(JSON.parse(data) as TypedDataDefinition)
  }

  function moveTo(params: unknown, adding: boolean): null {
    const wanted = Number((params as [{ chainId: Hex }])[0].chainId)
    if (adding) wallet.knownChains.add(wanted)
    if (!wallet.knownChains.has(wanted)) throw new WalletFault(4902, `Unrecognized chain ID "${wanted}".`)
    wallet.chainId = wanted
    return null
  }

  async function request({ method, params }: WalletQuestion): Promise<unknown> {
    // A wallet that was allowed once opens no window when it is asked for its account again.
    if (personal.has(method) && !(connected && method === 'eth_requestAccounts')) await consent(method)
    switch (method) {
      case 'eth_requestAccounts':
        connected = true
        return [account.address]
      case 'eth_accounts':
        return connected ? [account.address] : []
      case 'eth_chainId':
        return numberToHex(wallet.chainId)
      case 'wallet_switchEthereumChain':
        return moveTo(params, false)
      case 'wallet_addEthereumChain':
        return moveTo(params, true)
      case 'eth_sendTransaction':
        return send(params)
      case 'eth_signTypedData_v4':
        return sign(params)
      default:
        throw new WalletFault(4200, `This wallet has no ${method}.`)
    }
  }

  async function answer(question: WalletQuestion): Promise<WalletAnswer> {
    try {
      return { result: await request(question) }
    } catch (error) {
      const { code = -32000, message } = error as { code?: number; message: string }
      return { error: { code: Number.isInteger(code) ? code : -32000, message } }
    }
  }

  return wallet
}
