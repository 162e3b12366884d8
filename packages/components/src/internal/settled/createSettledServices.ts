import {
  type Address,
  appealRefusal,
  getCampaign,
  getManifest,
  getToken,
  type SaharaClient,
  verifySettlement,
  type WriteStatus,
} from '@saharakit/sdk'
import type { TransactionStep } from '../services.ts'
import type { SaharaSettings } from '../settings.ts'
import { consensusRunner } from './consensusRunner.ts'
import { explainReview } from './explainReview.ts'
import { keepRight } from './keepRight.ts'
import type { SettledServices } from './settledServices.ts'
import { withLateWallet } from './withLateWallet.ts'

const told =
  (onStep: TransactionStep) =>
  (status: WriteStatus): void => {
    if (status.status === 'asking') onStep('wallet')
    if (status.status === 'sent') onStep('sent', status.hash)
  }

const isSame = (one: Address, other: Address): boolean => one.toLowerCase() === other.toLowerCase()

/** @param client With the wallet that the element has at the moment. */
export function createSettledServices(
  base: SaharaClient,
  client: () => SaharaClient,
  settings: SaharaSettings,
): SettledServices {
  const runner = consensusRunner(settings)
  return {
    async explain({ campaignId, epoch, account, onProgress, signal }) {
      const [verified, campaign] = await Promise.all([
        verifySettlement(base, { campaignId, epoch, runner, onProgress, signal }),
        getCampaign(base, { campaignId, signal }),
      ])
      const [token, choices] = await Promise.all([
        getToken(base, { token: campaign.token, signal }),
        // Without the task's text answers are told by number.
        getManifest(base, { campaign, signal })
          .then(({ classes }) => classes.map(({ label }) => label))
          .catch(() => []),
      ])
      const { settlement, state, outcome } = verified
      const { phase, until, arbitrator, disputeWindow, byReview } = settlement
      return {
        review: byReview ? await explainReview(base, { campaignId, epoch, account, signal }) : undefined,
        state,
        phase,
        until,
        appealUntil: arbitrator && phase === 'Final' && until ? until + disputeWindow : undefined,
        worker: outcome?.workers.find((each) => isSame(each.account, account)),
        items: outcome?.items ?? [],
        token,
        choices,
      }
    },
    keepRight: (of) => void keepRight(withLateWallet(base, client), { ...of, runner }),
    appeal: ({ campaignId, epoch, onStep, signal }) =>
      appealRefusal(client(), { campaignId, epoch, runner, onStatus: told(onStep), signal }),
  }
}
