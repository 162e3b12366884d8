/**
 * Measures what a label costs, by real transactions on a real node, so that the base fee of 21,000 and every byte of
 * calldata are in it. `snapshots/gas.json` keeps the figures, once for the native coin and once for an ERC-20; `--check`
 * fails where one moved by more than 1 %. The campaign is in campaign.ts.
 */
import { createClient, http } from 'viem'
import { startAnvil } from './anvil.ts'
import { type Coin, labelsInAll, playCampaign, seatsInAll } from './campaign.ts'
import type { Used } from './ledger.ts'
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

/** The committed figures. The headline comes first. */
async function takeFigures(): Promise<Figures> {
  const [native, erc20] = [summarize(await runOnce('native')), summarize(await runOnce('ERC-20'))]
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
  }
}

async function runOnce(coin: Coin): Promise<Used> {
  // Fixed clock: the same blocks, hence the same draws, in every run.
  const chain = await startAnvil(['--accounts', '20', '--timestamp', '1760000000', '--hardfork', 'prague'])
  try {
    const client = createClient({ transport: http(chain.rpcUrl) })
    await client.request({ method: 'anvil_setBlockTimestampInterval' as never, params: [1] as never })
    return await playCampaign(chain.rpcUrl, coin)
  } finally {
    await chain.stop()
  }
}

keepSnapshot('gas', await takeFigures())
