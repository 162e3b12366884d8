/** A page that has a viem wallet client. */
import { saharaLocal } from '@saharakit/sdk/chains'
import { createWalletClient, custom } from 'viem'
import { requestAddresses } from 'viem/actions'
import { firstWallet, providerElement } from './announced.ts'

const transport = custom(await firstWallet())
const [account] = await requestAddresses(createWalletClient({ transport }))
if (!account) throw new Error('The wallet gave no account.')
providerElement().element.walletClient = createWalletClient({ account, chain: saharaLocal, transport })
