import { lensAbi } from '@saharakit/contracts/abi'
import { readContract } from 'viem/actions'
import { expect, test } from '../harness/journey.ts'

test('two batches in one visit: paid by a button below their lines, and the page gets its share of both', async ({
  network,
  openPage,
  wallet,
  contributor,
}) => {
  const referrer = network.freshAddress()
  const campaign = await network.createCampaign({ batches: 2, referrerBps: 500 })
  await openPage({ task: { campaign: campaign.reference, referrer } })
  await contributor.startWork()
  // The seat of the second batch is asked for by the transaction that sends the first.
  for (const batch of [1, 2]) {
    const right = await campaign.rightAnswers(wallet.account.address)
    await contributor.answerRest((at) => right[at - 1] ?? '')
    await contributor.send()
    if (batch === 1) await contributor.waitForItem(1)
  }
  await contributor.expectStatus(/Recorded/)
  await contributor.expectStatus(/Recorded/, 1)
  expect(wallet.sent, 'one seat asked for, two batches sent').toHaveLength(3)

  await test.step('once judged, one button below the lines claims both', async () => {
    const claim = contributor.button(/^Claim /)
    await expect(claim).toHaveCount(0)
    for (const epoch of [0, 1]) await campaign.openEpoch(epoch)
    await contributor.expectStatus(/Accepted/)
    await contributor.expectStatus(/Accepted/, 1)
    await expect(claim).toHaveText(/0\.08/)
    const before = await network.balance(wallet.account.address)
    await contributor.press(claim)
    await expect(contributor.task.getByText('Claimed. It is in your wallet.')).toBeVisible({
      timeout: 60_000,
    })
    await expect(claim).toHaveCount(0)
    await contributor.expectStatus(/Paid/)
    await contributor.expectStatus(/Paid/, 1)
    const pay = campaign.unitPrice * 8n
    // The fee is far below a hundredth of the pay.
    expect((await network.balance(wallet.account.address)) - before).toBeGreaterThan((pay * 99n) / 100n)
  })

  await test.step('five per cent of both batches belong to the page', async () => {
    const credits = await readContract(network.client, {
      abi: lensAbi,
      address: network.deployment.contracts.Lens,
      functionName: 'credits',
      args: [referrer, [campaign.token]],
    })
    expect(credits).toEqual([(campaign.unitPrice * 8n * 500n) / 10_000n])
  })
})
