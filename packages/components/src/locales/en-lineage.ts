import type { LineageTerms } from './terms-market.ts'
import { registerTranslation } from './translations.ts'

const en: LineageTerms = {
  $code: 'en',
  relations: {
    TRAINED_ON: 'trained on',
    FINETUNED_FROM: 'fine-tuned from',
    DISTILLED_FROM: 'distilled from',
    QUANTIZED_FROM: 'quantized from',
    MERGED_FROM: 'merged from',
    LABELS: 'labels of',
    EVALUATED_ON: 'evaluated on',
    USES: 'uses',
  },
  lineageTitle: 'What it was made from',
  lineageReading: 'Reading what it was made from…',
  lineageFailed: 'What it was made from could not be read.',
  lineageAlone: (name) => `The maker of ${name} names nothing that it was made from.`,
  lineageTree: (name) => `What ${name} was made from`,
  lineageInWords: 'In words',
  lineageSentence: (child, relation, parent, share) =>
    `${child}: ${relation} ${parent}${share ? `, which gets ${share} of its revenue` : ''}.`,
  lineageCut: (count) => `${count} more are further up.`,
  lineageMore: 'Show them',
  again: 'shown above',
  shareOf: (percent) => `gets ${percent}`,
  shareNone: 'gets no share',
  partOfSale: (percent) => `${percent} of each sale reaches it.`,
  usedVersion: (used, latest) =>
    used === latest
      ? `Version ${used} was used, the latest.`
      : `Version ${used} was used; the latest is ${latest}.`,
  forbids: (list) => `Because of it you may not ${list}.`,
  forbidsShort: {
    USE: 'no use',
    COMMERCIAL: 'no business use',
    DERIVE: 'nothing new from it',
    TRAIN: 'no training',
    REDISTRIBUTE: 'not to be passed on',
    SELL_OUTPUTS: 'no selling of outputs',
    SUBLICENSE: 'no sublicenses',
  },
  bindsTerms: 'What is made from it must keep its terms.',
  bindsTermsShort: 'same terms',
  openAsset: 'Show this asset',
}

registerTranslation(en)
