/** A shop on the test chain: what is for sale, who buys, and what the buyer's wallet was asked for. */
import assert from 'node:assert/strict'
import { marketAbi } from '@saharakit/contracts/abi'
import { testAccountBytecode } from '@saharakit/contracts/bytecode'
import {
  type Abi,
  type Address,
  decodeFunctionData,
  erc20Abi,
  type Hex,
  keccak256,
  numberToHex,
  zeroAddress,
  zeroHash,
} from 'viem'
import { deployContract } from 'viem/actions'
import {
  presetTerms,
  type SaharaClient,
  type SignOfferParameters,
  type SignOfferReturnType,
  signOffer,
} from '../src/index.ts'
import {
  type CreateScriptedWalletParameters,
  createScriptedWallet,
  type ScriptedWallet,
} from '../src/testing/index.ts'
import { keyOf, type Network, type Person } from './network.ts'
import { buyer, marketOf, price, register, seller } from './sales.ts'

/** A wallet of the n-th account, and its client. */
export function customer(
  network: Network,
  index = buyer,
  { client = {}, ...script }: CustomerOptions = {},
): Person {
  const wallet = createScriptedWallet({
    privateKey: keyOf(index),
    rpcUrl: network.anvil.rpcUrl,
    chainId: 31_337,
    ...script,
  })
  return { client: network.person(index, { wallet, ...client }).client, wallet }
}

/** What a customer may have of their own. */
export type CustomerOptions = Partial<CreateScriptedWalletParameters> &
  Readonly<{ client?: Parameters<Network['person']>[1] }>

/** The contract that lets an account send batches. */
export async function deployDelegate({ chain }: Network): Promise<Address> {
  const hash = await deployContract(chain, { abi: [], bytecode: testAccountBytecode })
  const { contractAddress } = await chain.waitForTransactionReceipt({ hash })
  assert(contractAddress)
  return contractAddress
}

/** Registers an asset and signs an offer of it: a license for a price in the native coin, unless it is changed. */
export async function offerOf(
  network: Network,
  { assetId, ...changes }: Partial<SignOfferParameters> = {},
): Promise<SignOfferReturnType> {
  return signOffer(network.person(seller).client, {
    assetId: assetId ?? (await register(network)),
    terms: presetTerms['Open Use'],
    price,
    validUntil: 4_000_000_000,
    ...changes,
  } as SignOfferParameters)
}

/** A payload that nobody looks into. */
export const somePayload = {
  index: {
    version: 1,
    cipher: 'aes-256-ctr',
    size: 10,
    leaves: 1,
    nonce: numberToHex(1, { size: 32 }),
    blocks: [keccak256('0x04')],
    plain: [keccak256('0x05')],
  },
  plainRoot: keccak256('0x02'),
  cipherRoot: keccak256('0x03'),
  keyCommit: keccak256(zeroHash),
} as const

const asks = ['eth_sendTransaction', 'wallet_sendCalls', 'eth_signTypedData_v4']

/** What the person was asked to confirm, in order. */
export function confirmations({ requests }: ScriptedWallet): string[] {
  return requests.map(({ method }) => method).filter((method) => asks.includes(method))
}

type Sent = Readonly<{ to: Address; data?: Hex; value?: Hex }>

/** Every call that the wallet was asked to send, alone or in a batch. */
export function callsAsked({ requests }: ScriptedWallet): readonly Sent[] {
  return requests.flatMap(({ method, params }) => {
    const [first] = (params ?? []) as [Sent & { calls?: readonly Sent[] }]
    if (method === 'eth_sendTransaction') return [first]
    return method === 'wallet_sendCalls' ? (first.calls ?? []) : []
  })
}

/** Decodes all that a wallet was asked for. Nothing in it may allow or pay more than the price. */
export function requireExact(network: Network, wallet: ScriptedWallet, due: bigint): void {
  for (const { to, data = '0x', value = '0x0' } of callsAsked(wallet)) {
    assert(BigInt(value) <= due, `${value} sent`)
    if (to.toLowerCase() === marketOf(network).Market.toLowerCase()) {
      const { functionName, args } = decodeFunctionData({ abi: marketAbi as Abi, data })
      assert.match(functionName, /^buy/)
      const [order] = args as [{ offer: { price: bigint } }]
      assert.equal(order.offer.price, due)
      if (functionName !== 'buyWithAuthorization') assert.equal(args?.[2], due, 'maxTotal')
      continue
    }
    const { functionName, args } = decodeFunctionData({ abi: erc20Abi, data })
    assert.equal(functionName, 'approve')
    const [spender, amount] = args as [Address, bigint]
    assert.equal(spender, marketOf(network).Market)
    assert(amount === due || amount === 0n, `${amount} allowed`)
  }
  for (const { method, params } of wallet.requests) {
    if (method !== 'eth_signTypedData_v4') continue
    const { primaryType, message } = JSON.parse((params as [string, string])[1]) as {
      primaryType: string
      message: Record<string, string>
    }
    if (primaryType === 'Unlock') continue
    assert.match(primaryType, /^(Permit|ReceiveWithAuthorization)$/)
    assert.equal(BigInt(message.value ?? -1), due)
    assert.equal((message.spender ?? message.to)?.toLowerCase(), marketOf(network).Market.toLowerCase())
  }
}

/** How many licenses an account has of an asset, under the first terms. */
export async function licensesOf(
  network: Network,
  { address }: Pick<ScriptedWallet, 'address'>,
  assetId: bigint,
): Promise<bigint> {
  return network.chain.readContract({
    address: marketOf(network).Licenses,
    abi: [
      {
        type: 'function',
        name: 'balanceOf',
        stateMutability: 'view',
        inputs: [{ type: 'address' }, { type: 'uint256' }],
        outputs: [{ type: 'uint256' }],
      },
    ],
    functionName: 'balanceOf',
    args: [address, (assetId << 32n) | 1n],
  })
}

/** Balance of an account in a token; the zero address is the native coin. */
export async function balanceOf(network: Network, token: Address, account: Address): Promise<bigint> {
  if (token === zeroAddress) return network.chain.getBalance({ address: account })
  const call = { address: token, abi: erc20Abi, functionName: 'balanceOf', args: [account] } as const
  return network.chain.readContract(call)
}

/** What is left in the outbox. */
export async function outboxOf({ store }: SaharaClient): Promise<number> {
  return (await store.list('outbox')).length
}
