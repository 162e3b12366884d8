/**
 * Measures what a label costs, by real transactions on a real node, so that the base fee of 21,000 and every byte of
 * calldata are in it. `snapshots/gas.json` keeps the figures, once for the native coin and once for an ERC-20; `--check`
 * fails where one moved by more than 1 %. The campaign is in campaign.ts.
 */
import { createClient, http } from 'viem'
import { startAnvil } from './anvil.ts'
import { type Coin, type Ending, labelsInAll, playCampaign, seatsInAll } from './campaign.ts'
import type { Used } from './ledger.ts'
import { payBySettlement, settling } from './settledPay.ts'
import { type Figures, keepSnapshot } from './snapshot.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const perLabel = (values: readonly number[]) => Math.round(sum(values) / labelsInAll)

/** Sums over the steps that a label goes through, from the request of its seat to its pay. */
function summarize(used: Used) {
  const step = (name: string) => used.get(name) ?? []
  const life = ['requestSeat', 'drawSeats', 'submitContribution', 'openEpoch', 'openSeats', 'claimEarnings']
  const judging = sum(['openEpoch', 'openSeats', 'claimEarnings'].flatMap(step)) / seatsInAll
  return {
    allIn: perLabel(life.flatMap(step)),
    steady: Math.round(((median(step('submitContribution')) + judging) * seatsInAll) / labelsInAll),
    withSetup: perLabel([...used.values()].flat()),
    steps: {
      ...Object.fromEntries([...used].map(([name, values]) => [name, median(values)])),
      ...Object.fromEntries(
        ['openEpoch', 'openSeats', 'claimEarnings'].map((name) => [
          `${name}, a seat`,
          Math.round(sum(step(name)) / seatsInAll),
        ]),
      ),
    },
  }
}

/** The same where the epoch is settled. What looking at a settlement costs is told apart: whoever looks pays for it. */
function summarizeSettled(used: Used) {
  const shared = ['requestSeat', 'drawSeats', 'submitContribution', 'openEpoch', 'openSeats']
  const own = ['proposeSettlement', 'finalizeSettlement', 'claimSettled']
  const looking = ['requestLayer', 'showLayer, 1,200 items']
  const gasOf = (name: string) => used.get(name) ?? []
  // How many labels the challenged worker has is chance: gas of each is what can be compared.
  const [challenge = '', gas = []] = [...used].find(([name]) => name.startsWith('challengeSettlement')) ?? []
  return {
    gasALabelSettled: perLabel([...shared, ...own].flatMap(gasOf)),
    ...Object.fromEntries([...own, ...looking].map((name) => [name, median(gasOf(name))])),
    'challengeSettlement, counts, a label': Math.round(sum(gas) / Number(/\d+/.exec(challenge)?.[0])),
    'claimSettled, a seat': Math.round(sum(gasOf('claimSettled')) / seatsInAll),
    'openSeats, a seat, settled': Math.round(sum(gasOf('openSeats')) / seatsInAll),
  }
}

/** The committed figures. The headline comes first. */
async function takeFigures(): Promise<Figures> {
  const [native, erc20] = [summarize(await runOnce('native')), summarize(await runOnce('ERC-20'))]
  const settled = summarizeSettled(await runOnce('native', { settling, pay: payBySettlement }))
  return {
    gasALabelAllIn: native.allIn,
    scenario:
      'Gas of every transaction that 6,000 labels need (seat, draw, submit, open, gold, claim), all first-time costs of 12 workers included: 25 batches of 20 items each on average, 5 seats a batch, 60 batches in one epoch, 4 classes, stake and pay in the native coin, seats opened 20 a call, one claim a worker.',
    gasALabelSteady: native.steady,
    gasALabelWithSetup: native.withSetup,
    gasALabelAllInErc20: erc20.allIn,
    gasALabelSteadyErc20: erc20.steady,
    gasALabelWithSetupErc20: erc20.withSetup,
    ...native.steps,
    ...Object.fromEntries(
      ['createCampaign', 'requestSeat', 'claimEarnings', 'leaveCampaign', 'withdrawRefund'].map((name) => [
        `${name}, ERC-20`,
        erc20.steps[name] ?? 0,
      ]),
    ),
    ...settled,
  }
}

async function runOnce(coin: Coin, ending?: Ending): Promise<Used> {
  // Fixed clock: the same blocks, hence the same draws, in every run.
  const chain = await startAnvil(['--accounts', '20', '--timestamp', '1760000000', '--hardfork', 'prague'])
  try {
    const client = createClient({ transport: http(chain.rpcUrl) })
    await client.request({ method: 'anvil_setBlockTimestampInterval' as never, params: [1] as never })
    return await playCampaign(chain.rpcUrl, coin, ending)
  } finally {
    await chain.stop()
  }
}

// Of all labels of a worker; how many it has is chance.
keepSnapshot('gas', await takeFigures(), ['challengeSettlement, counts, a label'])
