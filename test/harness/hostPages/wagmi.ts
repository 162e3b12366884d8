/** A page on wagmi: its Config has found the wallet and connected it before ours is asked. */
import { saharaLocal } from '@saharakit/sdk/chains'
import { connect, createConfig, http } from '@wagmi/core'
import { providerElement } from './announced.ts'

const { element, rpcUrl } = providerElement()
const config = createConfig({ chains: [saharaLocal], transports: { [saharaLocal.id]: http(rpcUrl) } })
const [connector] = config.connectors
if (!connector) throw new Error('wagmi found no wallet.')
await connect(config, { connector })
element.config = config
