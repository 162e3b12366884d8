import { expect } from 'chai'
import { shopLink } from './shopLink.ts'

const asset = 'eip155:31337:0x9fe46736679d2d9a65f0992f2272de9f3c7fa6e0:7'

describe('shopLink', () => {
  it('default: what is sold is added to the address of the page, or behind its #', () => {
    const link = new URL(shopLink('/shop.html?from=seller', asset, 'OFFER') as string)
    expect(link.pathname).to.equal('/shop.html')
    expect(Object.fromEntries(link.searchParams)).to.deep.equal({ from: 'seller', asset, offer: 'OFFER' })
    const quiet = new URL(shopLink('https://shop.example/#', asset, undefined) as string)
    expect(quiet.search).to.equal('')
    expect(new URLSearchParams(quiet.hash.slice(1)).get('asset')).to.equal(asset)
  })

  it('error: nothing, or nothing that is on the web, gives no link', () => {
    for (const shop of [undefined, '', 'javascript:alert(1)', 'http://[', 'mailto:a@b.example'])
      expect(shopLink(shop, asset, undefined)).to.equal(undefined)
  })
})
