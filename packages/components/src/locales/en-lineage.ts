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
    LABELS: 'labels',
    EVALUATED_ON: 'evaluated on',
    USES: 'uses',
  },
}

registerTranslation(en)
