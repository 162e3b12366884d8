import { contributorOn, expect, test } from '../harness/journey.ts'

test('no wallet: the page says what one is, and finds one that appears later', async ({
  network,
  openPage,
  page,
}) => {
  const contributor = contributorOn(page)
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  await contributor.begin()
  await expect(contributor.heading('No wallet found')).toBeVisible()
  await expect(contributor.task.getByRole('link', { name: 'Which wallets work?' })).toBeVisible()
  await page.evaluate(() => {
    const info = {
      uuid: crypto.randomUUID(),
      name: 'Late Wallet',
      rdns: 'example.late',
      icon: 'data:image/svg+xml,',
    }
    const provider = { request: async () => [] }
    const announce = () => {
      const detail = Object.freeze({ info, provider })
      window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }))
    }
    window.addEventListener('eip6963:requestProvider', announce)
    announce()
  })
  await expect(contributor.task.getByRole('button', { name: /^Late Wallet/ })).toBeVisible()
})

test('the person declines, then changes their mind', async ({ network, openPage, wallet, contributor }) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  const declined = contributor.task.getByRole('alert').filter({ hasText: 'You declined in your wallet.' })

  await test.step('the connection', async () => {
    wallet.behavior = 'reject'
    await contributor.begin()
    await contributor.chooseWallet()
    await expect(declined).toBeVisible()
    wallet.behavior = 'approve'
    await contributor.button('Try again').click()
    await contributor.waitForItem(1)
  })

  await test.step('the batch', async () => {
    const right = await campaign.rightAnswers(wallet.account.address)
    await contributor.answerRest((at) => right[at - 1] ?? '')
    wallet.behavior = 'reject'
    await contributor.send()
    await expect(declined).toBeVisible()
    await contributor.button('Back to the review').click()
    await expect(contributor.heading('Ready to send')).toBeVisible()
    wallet.behavior = 'approve'
    await contributor.send()
    await contributor.expectStatus(/Recorded/)
    expect(await campaign.submissions()).toBe(1)
  })
})

test('the wallet has another question open', async ({ network, openPage, wallet, contributor }) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  wallet.behavior = 'busy'
  await contributor.begin()
  await contributor.chooseWallet()
  await expect(contributor.task.getByRole('alert')).toHaveText(
    'Your wallet has another question open. Answer that one first.',
  )
  wallet.behavior = 'approve'
  await contributor.button('Try again').click()
  await contributor.waitForItem(1)
})

test('the wallet never answers: after a while the page says where to look, and there is a way back', async ({
  network,
  openPage,
  wallet,
  contributor,
  page,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await page.clock.install()
  await openPage({ task: { campaign: campaign.reference } })
  wallet.behavior = 'hang'
  await contributor.begin()
  await contributor.chooseWallet()
  await expect(contributor.heading('Look into Paper Wallet')).toBeVisible()
  await page.clock.runFor(21_000)
  await expect(contributor.task.getByText(/No answer yet. The wallet’s window may be hidden/)).toBeVisible()
  await contributor.button('Cancel').click()
  wallet.behavior = 'approve'
  await contributor.startWork()
  await contributor.waitForItem(1)
})

test('the wallet is on another chain: it is added and switched in place', async ({
  network,
  openPage,
  wallet,
  contributor,
}) => {
  const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
  await openPage({ task: { campaign: campaign.reference } })
  wallet.chainId = 1
  wallet.knownChains.clear()
  await contributor.startWork()
  expect(wallet.asked).toContain('wallet_addEthereumChain')
  expect(wallet.chainId).toBe(network.chainId)

  await test.step('it wanders off again before the batch is sent', async () => {
    const right = await campaign.rightAnswers(wallet.account.address)
    await contributor.answerRest((at) => right[at - 1] ?? '')
    wallet.chainId = 1
    await contributor.send()
    await contributor.expectStatus(/Recorded/)
    expect(await campaign.submissions()).toBe(1)
  })
})

test.describe('an empty wallet', () => {
  test.use({ funds: '0' })

  test('no funds for the deposit and the fee: said calmly, and it goes on when they arrive', async ({
    network,
    openPage,
    wallet,
    contributor,
  }) => {
    const campaign = await network.createCampaign({ kind: 'image-choice', batches: 1 })
    await openPage({ task: { campaign: campaign.reference } })
    await contributor.begin()
    await contributor.chooseWallet()
    await expect(contributor.task.getByRole('alert')).toHaveText(
      'There is not enough in your wallet for the deposit and the network fee.',
    )
    await network.fund(wallet.account.address, '5')
    await contributor.button('Try again').click()
    await contributor.waitForItem(1)
    expect(await campaign.seatsRequested()).toBe(1)
  })
})
