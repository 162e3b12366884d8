import { account, calls, type Described, duration, oneOf, percent, plain, token } from './fields.ts'

/** Functions of `AssetRegistry`. */
export const assetRegistry: Readonly<Record<string, Described>> = {
  register: {
    intent: 'Register an asset',
    fields: {
      kind: oneOf('Kind', 'kind'),
      'parents.[].relation': oneOf('Relation to parent', 'relation'),
      'parents.[].id': plain('Parent asset'),
      'parents.[].version': plain('Version of the parent'),
      'parents.[].shareBps': percent('Parent’s share of revenue'),
    },
    required: ['kind'],
  },
  publishVersion: {
    intent: 'Publish a new version',
    fields: { id: plain('Asset') },
    required: ['id'],
  },
  setContributors: {
    intent: 'Fix who shares in revenue',
    fields: {
      id: plain('Asset'),
      version: plain('Version'),
      contributorsBps: percent('Contributors’ part'),
      totalShares: plain('Shares in all'),
    },
    required: ['id', 'version', 'contributorsBps'],
  },
}

/** Functions of `Licenses`. */
export const licenses: Readonly<Record<string, Described>> = {
  registerTerms: {
    intent: 'Make license terms known',
    fields: {
      'terms.rights': plain('Rights (bits)'),
      'terms.duties': plain('Duties (bits)'),
      'terms.revenueShareBps': percent('Share of what is made from it'),
      'terms.expirySeconds': duration('Lasts (0: for ever)'),
      'terms.transferable': plain('Can be passed on'),
      'terms.seats': plain('People (0: any number)'),
    },
    required: ['terms.rights'],
  },
  grant: {
    intent: 'Give a license for free',
    fields: { assetId: plain('Asset'), account: account('License goes to') },
    required: ['assetId', 'account'],
  },
}

/** Functions of `RevenueVault`. */
export const revenueVault: Readonly<Record<string, Described>> = {
  settle: {
    intent: 'Share revenue',
    fields: { assetId: plain('Asset'), version: plain('Version'), token: token('Token') },
    required: ['assetId'],
  },
  claim: {
    intent: 'Claim a share of revenue',
    fields: {
      assetId: plain('Asset'),
      version: plain('Version'),
      token: token('Token'),
      account: account('Contributor'),
      shares: plain('Shares'),
    },
    required: ['assetId', 'account'],
  },
  withdraw: {
    intent: 'Withdraw earnings',
    fields: { token: token('Token'), to: account('To') },
    required: ['to'],
  },
  multicall: { intent: 'Several steps at once', fields: { 'data.[]': calls('Step') } },
}
