import { expect } from 'chai'
import {
  ContextRequestEvent,
  type SaharaSettings,
  settingsContext,
  watchSettings,
} from '../../internal/settings.ts'
import { faultsOf } from '../../internal/testing/accessible.ts'
import './define.ts'
import type { SaharaProvider } from './element.ts'

const provider = { request: async () => null }
const walletClient = {
  request: async () => null,
  account: { address: '0x70997970c51812dc3a010c7d01b50e0d17dc79c8' },
} as const
const config = { state: { current: null, connections: new Map() } }

function mount(attributes: Record<string, string> = {}): { host: SaharaProvider; inside: HTMLElement } {
  const host = document.createElement('sahara-provider')
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value)
  const inside = host.appendChild(document.createElement('div'))
  document.body.append(host)
  return { host, inside }
}

describe('sahara-provider', () => {
  afterEach(() => document.body.querySelectorAll('sahara-provider').forEach((element) => element.remove()))

  it('is accessible', async () => {
    expect(await faultsOf(mount().host)).to.deep.equal([])
  })

  it('default: gives what its attributes say to whoever asks below it', async () => {
    const { host, inside } = mount({
      rpc: 'https://a.example https://b.example',
      gateway: 'https://g.example',
      indexer: '',
    })
    await host.updateComplete
    const told: SaharaSettings[] = []
    watchSettings(inside, (settings) => told.push(settings))
    expect(told.at(-1)).to.deep.equal({
      rpc: ['https://a.example', 'https://b.example'],
      gateways: ['https://g.example'],
      indexer: '',
    })
  })

  it('behavior: wagmi before viem before EIP-1193, and changes are told until one stops', async () => {
    const { host, inside } = mount()
    const told: SaharaSettings[] = []
    const stop = watchSettings(inside, (settings) => told.push(settings))
    host.provider = provider
    await host.updateComplete
    expect(told.at(-1)?.wallet).to.equal(provider)
    host.walletClient = walletClient
    host.config = config
    await host.updateComplete
    expect(told.at(-1)?.wallet).to.equal(config)
    stop()
    const { length } = told
    host.config = undefined
    await host.updateComplete
    expect(told).to.have.length(length)
  })

  it('behavior: what did not change is not told again, so nothing loads twice', async () => {
    const { host, inside } = mount({ rpc: 'https://a.example' })
    let told = 0
    watchSettings(inside, () => told++)
    await host.updateComplete
    host.rpc = ' https://a.example '
    await host.updateComplete
    expect(told).to.equal(1)
    host.rpc = 'https://b.example'
    await host.updateComplete
    expect(told).to.equal(2)
  })

  it('behavior: a provider inside another one adds to it, and changes of the outer one arrive', async () => {
    const { host, inside: place } = mount({ rpc: 'https://a.example', worker: '/worker.js' })
    const inner = document.createElement('sahara-provider')
    inner.setAttribute('rpc', 'https://b.example')
    const inside = inner.appendChild(document.createElement('div'))
    place.append(inner)
    const told: SaharaSettings[] = []
    watchSettings(inside, (settings) => told.push(settings))
    expect(told).to.deep.equal([{ rpc: ['https://b.example'], worker: '/worker.js' }])
    host.worker = '/other.js'
    await host.updateComplete
    expect(told.at(-1)).to.deep.equal({ rpc: ['https://b.example'], worker: '/other.js' })
  })

  it('behavior: any other ancestor may answer the same question', () => {
    const outer = document.body.appendChild(document.createElement('section'))
    const inside = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
    outer.addEventListener('context-request', (event) => {
      const request = event as ContextRequestEvent
      if (request.context !== Symbol.for('saharakit.settings')) return
      request.stopPropagation()
      request.callback({ indexer: 'https://mine.example' })
    })
    const told: SaharaSettings[] = []
    watchSettings(inside, (settings) => told.push(settings))
    expect(told).to.deep.equal([{ indexer: 'https://mine.example' }])
    outer.remove()
  })

  it('behavior: another context’s question passes through', () => {
    const { host, inside } = mount()
    let heard = false
    host.parentElement!.addEventListener('context-request', () => (heard = true), { once: true })
    inside.dispatchEvent(new ContextRequestEvent(Symbol('other'), () => {}, false))
    expect(heard).to.equal(true)
    expect(settingsContext).to.equal(Symbol.for('saharakit.settings'))
  })
})
