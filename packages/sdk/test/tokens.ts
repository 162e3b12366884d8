/** Tokens as they are found in the wild, compiled by the pinned compiler. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Address, type Hex, parseAbi } from 'viem'
import { deployContract, writeContract } from 'viem/actions'
import { addressOf, type Network } from './network.ts'

/** Names of the contracts in Tokens.sol. */
export type TokenName =
  | 'PlainToken'
  | 'FeeToken'
  | 'FalseToken'
  | 'ResetToken'
  | 'FickleToken'
  | 'PhantomToken'
  | 'VersionToken'
  | 'LuringToken'

type Output = Readonly<{
  errors?: readonly { formattedMessage: string }[]
  contracts?: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>
}>

const abi = parseAbi([
  'function mint(address to, uint256 amount)',
  'function approve(address spender, uint256 amount)',
  'function setUnit(string symbol, uint8 decimals)',
  'function allowance(address owner, address spender) view returns (uint256)',
  'function balanceOf(address owner) view returns (uint256)',
])

let compiled: Output | undefined

function codeOf(name: TokenName): Hex {
  const solc = createRequire(import.meta.url)('solc') as { compile(input: string): string }
  const content = readFileSync(new URL('./Tokens.sol', import.meta.url), 'utf8')
  compiled ??= JSON.parse(
    solc.compile(
      JSON.stringify({
        language: 'Solidity',
        sources: { 'Tokens.sol': { content } },
        settings: { outputSelection: { '*': { '*': ['evm.bytecode.object'] } } },
      }),
    ),
  ) as Output
  const code = compiled.contracts?.['Tokens.sol']?.[name]?.evm.bytecode.object
  assert(code, compiled.errors?.map(({ formattedMessage }) => formattedMessage).join('\n'))
  return `0x${code}`
}

/** Puts a token on the chain and gives money in it to some accounts. */
export async function deployToken(
  { chain }: Network,
  name: TokenName,
  amount: bigint,
  ...indexes: readonly number[]
): Promise<Address> {
  const hash = await deployContract(chain, { abi, bytecode: codeOf(name) })
  const { contractAddress: token } = await chain.waitForTransactionReceipt({ hash })
  assert(token)
  for (const index of indexes) await callToken(chain, token, 'mint', [addressOf(index), amount])
  return token
}

/** Calls a token from the n-th account, the first by default. */
export async function callToken(
  chain: Network['chain'],
  address: Address,
  functionName: 'mint' | 'approve' | 'setUnit',
  args: readonly unknown[],
  index = 0,
): Promise<void> {
  const call = { address, abi, functionName, args, account: addressOf(index) }
  await chain.waitForTransactionReceipt({ hash: await writeContract(chain, call as never) })
}

/** What a token says that an account has, or allows. */
export function readToken(
  chain: Network['chain'],
  address: Address,
  functionName: 'allowance' | 'balanceOf',
  args: readonly Address[],
): Promise<bigint> {
  return chain.readContract({ address, abi, functionName, args } as never) as Promise<bigint>
}
