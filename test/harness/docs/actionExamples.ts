import assert from 'node:assert/strict'
import {
  cancelCampaign,
  claimEarnings,
  expireSeat,
  getCampaign,
  getEpochs,
  getReviewState,
  getSeats,
  type SaharaClient,
  submitContribution,
  type WriteStatus,
} from '@saharakit/sdk'
import { fetchManifest } from '@saharakit/sdk/content'
import { counts, type Example, gives, isPositive, type Outcome, prints, tells } from './examples.ts'
import { type Actor, type Scene, type Story, windowSeconds } from './story.ts'

/** The campaign of the story. */
export const campaignId = 1n

const epochIs = (state: string) => async (_: Outcome, __: Story, client: SaharaClient) =>
  assert.equal((await getEpochs(client, { campaignId }))[0]?.state, state)

/** Sends the batch, and closes the page before the network has said anything about it. */
async function leaveOnSending(client: SaharaClient, labels: readonly number[]): Promise<void> {
  const page = new AbortController()
  const onStatus = ({ status }: WriteStatus) => status === 'sent' && page.abort()
  const sending = submitContribution(client, {
    campaignId,
    seat: 7,
    answers: { labels },
    onStatus,
    signal: page.signal,
  })
  await assert.rejects(sending, { name: 'AbortError' })
}

/** By the action's name. */
export const actionExamples: Readonly<Record<string, Example<Scene, Actor, Story>>> = {
  buildCampaign: { at: 'built', expect: counts('epochs', 4) },
  formatItemsReport: {
    at: 'built',
    expect: ({ printed }) => assert.match(printed.join('\n'), /^40 items, 40 files: 1 can’t be used/),
  },
  simulateCampaign: {
    at: 'built',
    expect: ({ values }) => assert.ok(Number(values['result']) > 0.8 && Number(values['labelCost']) < 1.5),
  },
  checkItems: {
    at: 'built',
    as: 'requester',
    expect: ({ printed }) => assert.match(printed.join('\n'), /^40 items, 40 files: 0 can’t be used/),
  },
  publishContent: {
    at: 'built',
    as: 'requester',
    client: ({ emptyGateway }) => ({ gateway: emptyGateway }),
    async expect(_, { built }, { gateways }) {
      const { manifestHash } = built.spec
      assert.equal((await fetchManifest({ gateways, manifestHash })).title, built.manifest.title)
    },
  },
  createCampaign: { at: 'built', as: 'requester', expect: gives({ values: { campaignId } }) },
  getCampaign: { at: 'created', expect: gives({ values: { unitPrice: 10n ** 15n, accepting: true } }) },
  getManifest: {
    at: 'created',
    expect: gives({ values: { manifest: { requester: { name: 'Bureau of Bars' } } } }),
  },
  getItems: { at: 'created', expect: counts('items', 10) },
  getItem: { at: 'created', expect: ({ values }) => assert.ok(values['bytes'] instanceof Uint8Array) },
  listCampaigns: { at: 'created', expect: gives({ values: { rows: [{ campaignId }], after: undefined } }) },
  getAccount: {
    at: 'created',
    expect: ({ values }) => assert.match(String(values['account']), /^0x\w{40}$/),
  },
  cancelCampaign: {
    at: 'created',
    as: 'requester',
    expect: async (_, __, client) =>
      assert.equal((await getCampaign(client, { campaignId })).accepting, false),
  },
  requestSeat: { at: 'crowded', expect: gives({ values: { seat: 7 } }) },
  drawSeats: { at: 'crowded', expect: counts('seats', 2) },
  getSeat: {
    at: 'seated',
    expect: gives({ values: { seat: { seat: 7, batch: 0 } }, printed: ['batch 0'] }),
  },
  getSeats: { at: 'seated', expect: gives({ values: { seat: { seat: 7 } } }) },
  watchSeat: { at: 'seated', expect: tells(/^0$/) },
  getWorker: { at: 'seated', expect: gives({ values: { stakeDue: 0n, activeSeat: { seat: 7 } } }) },
  getWorkers: { at: 'seated', expect: gives({ values: { activeSeat: { seat: 7 } } }) },
  releaseSeat: { at: 'seated', expect: isPositive('fee') },
  submitContribution: { at: 'seated', expect: gives({ values: { nextSeat: 8 } }) },
  expireSeat: {
    at: 'seated',
    as: 'neighbor',
    prepare: ({ travel }) => travel(windowSeconds + 1),
    async expect(_, { client }) {
      const [seat] = await getSeats(client('contributor'), { campaignId, seats: [7] })
      assert.equal(seat?.state, 'Reopened')
    },
  },
  resume: {
    at: 'seated',
    prepare: ({ labels }, client) => leaveOnSending(client, labels),
    expect: ({ printed }) => assert.match(printed.join('\n'), /^7 (included|final)$/),
  },
  getContribution: { at: 'submitted', expect: gives({ values: { status: 'included' } }) },
  watchContribution: { at: 'submitted', expect: tells(/^(included|final)$/) },
  listContributions: { at: 'submitted', expect: gives({ values: { rows: [{ seat: 7 }] } }) },
  leaveCampaign: { at: 'submitted', expect: gives({ values: { amount: 10n ** 16n } }) },
  closeEpoch: {
    at: 'submitted',
    async prepare({ client, travel }) {
      await cancelCampaign(client('requester'), { campaignId })
      await travel(windowSeconds + 1)
      for (const seat of [1, 2, 3, 4, 5, 6]) await expireSeat(client('neighbor'), { campaignId, seat })
    },
    expect: epochIs('Closed'),
  },
  getEpochs: { at: 'closed', expect: gives({ values: { open: [{ epoch: 0, state: 'Closed' }] } }) },
  openEpoch: { at: 'closed', as: 'requester', expect: epochIs('Opened') },
  lapseEpoch: {
    at: 'closed',
    prepare: ({ travel }) => travel(windowSeconds + 1),
    expect: epochIs('Lapsed'),
  },
  openSeats: { at: 'opened', expect: gives({ values: { opened: 7 } }) },
  getEarnings: {
    at: 'judged',
    expect: gives({ values: { pending: 0n, claimable: 10n ** 16n, claimed: 0n } }),
  },
  listEarnings: { at: 'judged', expect: gives({ values: { tokens: [{ claimable: 10n ** 16n }] } }) },
  getToken: { at: 'judged', expect: gives({ values: { decimals: 18 } }) },
  claimEarnings: { at: 'judged', expect: gives({ values: { seats: [{ seat: 7, amount: 10n ** 16n }] } }) },
  getResults: { at: 'judged', expect: counts('items', 10) },
  exportResults: {
    at: 'judged',
    expect: ({ values }) => assert.equal(String(values['text']).trimEnd().split('\r\n').length, 11),
  },
  forecastCost: { at: 'judged', expect: isPositive('predicted') },
  suggestGate: {
    at: 'judged',
    expect: ({ values }) => assert.equal(values['p1Bps'], undefined, 'one batch is too little evidence'),
  },
  reclaimSeats: { at: 'judged', as: 'requester', expect: isPositive('amount') },
  withdrawRefund: { at: 'judged', as: 'requester', expect: isPositive('amount') },
  withdrawCredit: {
    at: 'judged',
    prepare: ({ client }) => claimEarnings(client('neighbor')),
    expect: isPositive('amount'),
  },
  sealContents: {
    at: 'making',
    expect: async (_, __, client) =>
      assert.equal((await getCampaign(client, { campaignId: 2n })).seatsSubmitted, 2),
  },
  listProduced: { at: 'made', expect: counts('readable', 2) },
  getProduced: { at: 'made', expect: prints(/^A wall, and ivy on it\.\nA harbor at noon\./) },
  buildReview: {
    at: 'made',
    as: 'requester',
    expect: async (_, __, client) =>
      assert.equal((await getCampaign(client, { campaignId: 3n })).itemCount, 2),
  },
  getReview: { at: 'reviewed', expect: counts('good', 2) },
  linkReview: {
    at: 'reviewBuilt',
    as: 'requester',
    expect: async (_, __, client) =>
      assert.equal((await getReviewState(client, { campaignId: 2n, epoch: 0 })).review, 3n),
  },
  getReviewState: {
    at: 'reviewSettled',
    expect: gives({ values: { review: 3n, seatsCounted: 0, seats: 2 } }),
  },
  countReview: {
    at: 'reviewSettled',
    as: 'requester',
    expect: gives({ values: { seatsCounted: 2, seats: 2 } }),
  },
}
