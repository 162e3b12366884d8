import { expect, test } from '../harness/journey.ts'

const contract = '0x5fbdb2315678afecb367f032d93f642f64180aa3'

/** What a site owner may write by mistake, given a campaign that exists. */
const mistakes: Record<string, (reference: string) => string> = {
  'nothing at all': () => '',
  'a malformed id': () => 'my campaign',
  'a number without a chain': () => '7',
  'a chain that is not configured': (reference) => reference.replace(/^eip155:\d+/, 'eip155:424242'),
  'a contract that is not known': (reference) =>
    reference.replace(/0x[\da-f]{40}/i, (address) =>
      address.toLowerCase() === contract ? `0x${'12'.repeat(20)}` : contract,
    ),
  'a campaign that does not exist': (reference) => reference.replace(/\d+$/, '987654321'),
}

for (const [mistake, write] of Object.entries(mistakes)) {
  test(`the campaign attribute is wrong (${mistake}): a kind sentence here, the whole story in the console`, async ({
    network,
    openPage,
    contributor,
    faults,
  }) => {
    const { reference } = await network.anyCampaign()
    await openPage({ task: { campaign: write(reference) } })
    await expect(contributor.heading('The task can’t be shown')).toBeVisible()
    await expect(contributor.task.getByText('Please tell its owner.')).toBeVisible()
    await expect.poll(() => faults.console.join('\n')).toMatch(/campaign/)
    expect(faults.console.join('\n')).toContain('ConfigError')
  })
}
