import type { EarningsTerms } from './terms.ts'
import { registerTranslation } from './translations.ts'

const en: EarningsTerms = {
  $code: 'en',
  earningsTitle: 'Your earnings',
  earningsConnectText: 'Connect the wallet you work with to see what it has earned.',
  connect: 'Connect wallet',
  connecting: 'Look into your wallet',
  pending: 'Being judged',
  claimable: 'Yours to claim',
  nothingToClaim: 'Nothing to claim yet',
  earningsEmptyTitle: 'Nothing earned yet',
  earningsEmptyText: 'Finish a batch and it appears here.',
  earningsFailed: 'Your earnings could not be read.',
  earningsLoading: 'Reading your earnings…',
  deposit: (amount) => `Deposit held: ${amount}`,
  takeDeposit: 'Leave and take it back',
  referrerShare: (amount) => `Share from your pages: ${amount}`,
  takeShare: 'Withdraw',
  bondShare: (amount) => `Bonds and rewards from settlements: ${amount}`,
  campaignName: (number) => `Task ${number}`,
  account: (address) => `Wallet ${address}`,
}

registerTranslation(en)
