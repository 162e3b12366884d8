/** A page that hands its provider over as it is. */
import { firstWallet, providerElement } from './announced.ts'

const provider = await firstWallet()
await provider.request({ method: 'eth_requestAccounts' })
providerElement().element.provider = provider
