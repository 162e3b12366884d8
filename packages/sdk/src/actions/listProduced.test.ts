import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeOnce, makingCampaign, makingTerms, textOf } from '../../test/making.ts'
import { buildTestCampaign, type Network, startNetwork } from '../../test/network.ts'
import { takeSeat, workOnce } from '../../test/people.ts'
import { reverts } from '../../test/refusals.ts'
import { PRODUCED_LIMIT } from '../content/index.ts'
import { toCid } from '../content/toCid.ts'
import {
  buildReview,
  type ContentNote,
  createCampaign,
  getItems,
  getProduced,
  getResults,
  getReview,
  listProduced,
  openEpoch,
  openSeats,
  publishContent,
  sealContents,
  submitContribution,
} from '../index.ts'
import { fromBase64url, toBase64url } from '../produced/base64url.ts'

let network: Network
before(async () => {
  network = await startNetwork({ uploads: true })
})
after(() => network.stop())

const texts = ['A harbor at noon. Two boats lie dry.', 'A wall, and ivy on it.']

test('listProduced: default: what two people made is listed once the epoch is open, read, reviewed, and its verdicts come back', async () => {
  const campaign = await makingCampaign(network)
  const { campaignId, requester, secrets } = campaign
  const [first, second] = [network.person(2), network.person(3)]
  const seat = await makeOnce(
    network,
    first,
    campaign,
    texts.map((text, item) => textOf(item, text)),
  )
  assert.deepEqual(await listProduced(second.client, { campaignId }), [], 'nothing can be read before')
  await makeOnce(network, second, campaign, [textOf(1, 'Bricks.')])
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId, epoch: 0 })

  const reader = network.person(5).client
  const made = await listProduced(reader, { campaignId, readBytes: true })
  assert.deepEqual(
    made.map(({ item, account, state, content }) => [item, account, state, content?.type, content?.size]),
    [
      [0, first.wallet.address.toLowerCase(), 'readable', 'text/plain', texts[0]?.length],
      [1, first.wallet.address.toLowerCase(), 'readable', 'text/plain', texts[1]?.length],
      [1, second.wallet.address.toLowerCase(), 'readable', 'text/plain', 7],
    ],
  )
  assert.deepEqual(await listProduced(reader, { campaignId, epoch: 0 }), made)
  const read = await Promise.all(made.map((produced) => getProduced(reader, { produced })))
  assert.deepEqual(
    read.map((bytes) => new TextDecoder().decode(bytes)),
    [...texts, 'Bricks.'],
  )
  const { items, unreadableNotes } = await getResults(reader, { campaignId })
  assert.deepEqual(unreadableNotes, [])
  assert.deepEqual(
    items.map(({ votes, abstentions }) => [votes, abstentions]),
    [
      [[1, 0], 1],
      [[2, 0], 0],
    ],
  )

  const review = await buildReview(requester.client, {
    campaignId,
    epoch: 0,
    terms: await makingTerms(network, { items: 3 }),
    manifest: { title: 'Review', question: 'Is it usable?' },
  })
  assert.deepEqual(
    [review.missing, review.manifest.kind, review.manifest.reviews?.epoch],
    [[], 'text-review', 0],
  )
  await publishContent(requester.client, review)
  const { campaignId: reviewId } = await createCampaign(requester.client, review)
  const reviewed = { ...review, campaignId: reviewId, requester }
  // Each reviewer accepts what is longer than ten bytes and rejects the rest.
  const { items: shown } = await getItems(reader, {
    campaign: { ...review.spec, batches: 1 },
    batch: 0,
  })
  const verdicts = shown.map(({ parts }) => ((parts[0]?.size ?? 0) > 10 ? 0 : 2))
  assert.match(shown[0]?.prompt ?? '', /^Describe place \d\.$/)
  for (const index of [6, 7]) {
    const person = network.person(index)
    const reviewSeat = await takeSeat(network, person, reviewed)
    await submitContribution(person.client, {
      campaignId: reviewId,
      seat: reviewSeat,
      answers: { labels: verdicts },
    })
    await network.mine(1)
  }
  await openEpoch(requester.client, { campaignId: reviewId, epoch: 0, ...review.secrets.epochs[0]! })
  await openSeats(requester.client, { campaignId: reviewId, epoch: 0 })
  const judged = await getReview(reader, { campaignId, review: reviewId })
  assert.deepEqual(
    judged.map(({ seat: by, item, verdict, votes, agreement, shown }) => [
      by,
      item,
      verdict,
      votes,
      agreement,
      shown,
    ]),
    [
      [seat, 0, 'accept', [2, 0, 0], 1, true],
      [seat, 1, 'accept', [2, 0, 0], 1, true],
      [seat + 1, 1, 'reject', [0, 0, 2], 1, true],
    ],
  )
  await assert.rejects(getReview(reader, { campaignId: reviewId, review: campaignId }), {
    name: 'ConfigError',
    attribute: 'review',
  })
})

test('listProduced: behavior: what was not committed to is false, and what no gateway has is missing', async () => {
  const campaign = await makingCampaign(network, { items: 1, seats: 4 })
  const { campaignId, requester, secrets } = campaign
  const withNote =
    (change: (note: ContentNote) => ContentNote) => (notes: { contents?: readonly ContentNote[] }) => ({
      problems: [],
      comments: [],
      contents: (notes.contents ?? []).map(change),
    })
  const lie = `0x${'77'.repeat(32)}` as const
  // One names a key that opens nothing, one a content that the file doesn't hold, one a file that was never uploaded.
  const cheats = [
    withNote(([item, sealed, content, , type, size]) => [
      item,
      sealed,
      content,
      toBase64url(lie),
      type,
      size,
    ]),
    withNote(([item, sealed, , key, type, size]) => [item, sealed, toBase64url(lie), key, type, size]),
    withNote(([item, , content, key, type, size]) => [item, toBase64url(lie), content, key, type, size]),
  ]
  for (const [index, cheat] of cheats.entries())
    await makeOnce(network, network.person(2 + index), campaign, [textOf(0, `text ${index}`)], cheat)
  const honest = network.person(6)
  await makeOnce(network, honest, campaign, [textOf(0, 'an honest text')])
  await openEpoch(requester.client, { campaignId, epoch: 0, ...secrets.epochs[0]! })
  const { client } = network.person(5)
  const listed = await listProduced(client, { campaignId, readBytes: true })
  assert.deepEqual(
    listed.map(({ state }) => state),
    ['false', 'false', 'missing', 'readable'],
  )
  assert.deepEqual(
    (await listProduced(client, { campaignId })).map(({ state }) => state),
    ['readable', 'readable', 'missing', 'readable'],
    'without the bytes only a gateway is asked',
  )
  await assert.rejects(getProduced(client, { produced: listed[1]! }), { name: 'ContentHashMismatchError' })
  // Somebody who hands out other bytes under the name of the sealed file is not believed.
  const { sealed } = listed[3]!.content!
  network.content.set(toCid(sealed), new Uint8Array(40))
  await assert.rejects(getProduced(client, { produced: listed[3]! }), { name: 'ContentHashMismatchError' })
  assert.equal((await listProduced(client, { campaignId, readBytes: true }))[3]?.state, 'missing')
  network.content.delete(toCid(sealed))
  // A list that is not the one that was submitted: its row says other notes than the contract saw.
  const rows = await client.indexer.listSeats({ campaignId })
  const swapped = {
    ...client,
    indexer: {
      ...client.indexer,
      listSeats: async () => ({
        after: undefined,
        rows: rows.rows.map((row) => ({ ...row, notes: row.seat === 4 ? undefined : row.notes })),
      }),
    },
  } as typeof client
  assert.deepEqual((await listProduced(swapped, { campaignId })).at(-1)?.state, 'false')
  const review = await buildReview(requester.client, {
    campaignId,
    epoch: 0,
    gold: [
      {
        ...textOf(0, 'zzz'),
        parts: [{ bytes: textOf(0, 'zzz').bytes, type: 'text/plain' }],
        verdict: 'reject',
      },
    ],
    terms: await makingTerms(network),
    manifest: { title: 'Review', question: 'Is it usable?' },
  })
  assert.deepEqual([review.missing.length, review.spec.itemCount], [3, 5])
  assert.equal(review.secrets.epochs[0]?.gold[0]?.mask.toString(2).replaceAll('0', ''), '1')
})

test('sealContents: behavior: each file has its own key, and a list before it that a gateway takes', async () => {
  const contents = [textOf(0, 'same'), textOf(1, 'same')]
  const sealed = await sealContents({ contents })
  const [one, two] = sealed.contents
  assert.equal(one?.[2], two?.[2])
  assert.notEqual(one?.[3], two?.[3])
  assert.notEqual(one?.[1], two?.[1])
  const seed = `0x${'5e'.repeat(32)}` as const
  const again = async (text: string) => sealContents({ contents: [{ ...textOf(0, text), seed }] })
  assert.deepEqual(await again('same'), await again('same'), 'a replay seals the same bytes')
  assert.notEqual((await again('same')).contents[0]?.[3], (await again('other')).contents[0]?.[3])
  assert.deepEqual(JSON.parse(new TextDecoder().decode(sealed.blocks[0]?.bytes)), {
    files: sealed.contents.map(([, name]) => fromBase64url(name)),
    version: 1,
  })
})

test('submitContribution: error: an item without a content, a content without an item, notes that are too long, a refused upload, a file that is too large', async () => {
  const campaign = await makingCampaign(network, { items: 2, seats: 1 })
  const { campaignId } = campaign
  const person = network.person(8)
  const seat = await takeSeat(network, person, campaign)
  const { contents } = await sealContents({ contents: [textOf(0, 'a'), textOf(1, 'b')] })
  const submit = (labels: number[], notes: object) =>
    submitContribution(person.client, {
      campaignId,
      seat,
      answers: { labels, notes: { problems: [], comments: [], ...notes } },
    })
  await assert.rejects(submit([0, 0], { contents: contents.slice(0, 1) }), {
    name: 'LabelOutOfRangeError',
    item: 1,
  })
  await assert.rejects(submit([0, 15], { contents }), { name: 'ConfigError', attribute: 'contents' })
  await assert.rejects(
    submit([0, 0], { contents, comments: [[0, 'x'.repeat(4_000)]] }),
    reverts('NotesTooLong'),
  )
  const other = await network.campaign({ items: 5 })
  const voter = network.person(9)
  const voted = await takeSeat(network, voter, other)
  await assert.rejects(
    submitContribution(voter.client, {
      campaignId: other.campaignId,
      seat: voted,
      answers: { labels: [0, 0, 0, 0, 0], notes: { problems: [], comments: [], contents } },
    }),
    { name: 'ConfigError', attribute: 'contents' },
  )
  const large = { item: 1, bytes: new Uint8Array(PRODUCED_LIMIT + 1), type: 'image/jpeg' }
  await assert.rejects(sealContents({ contents: [large] }), { name: 'ContentTooLargeError' })
  const stranger = network.person(12)
  await assert.rejects(publishContent(stranger.client, await sealContents({ contents: [textOf(0, 'a')] })), {
    name: 'UploadRefusedError',
    reason: 'GrantRefusedError',
  })
})

test('buildReview: error: a campaign in which nothing was made', async () => {
  const campaign = await network.campaign({ items: 5, terms: { seatsPerBatch: 1, epochBatches: 1 } })
  const { campaignId, requester } = campaign
  await workOnce(network, network.person(7), campaign)
  const manifest = { title: 'Review', question: 'Is it usable?' }
  const { spec } = await buildTestCampaign(1_000, {})
  await assert.rejects(buildReview(requester.client, { campaignId, epoch: 0, terms: spec, manifest }), {
    name: 'ConfigError',
    attribute: 'epoch',
  })
})
