import { html, type TemplateResult } from '../../../internal/template.ts'
import {
  aboutSection,
  filesSection,
  measuredSection,
  previewSection,
  usageSection,
} from './contentSections.ts'
import type { DetailsView } from './detailsView.ts'
import { licenseSection } from './licenseSection.ts'
import { moneySection } from './moneySection.ts'
import { pastSection } from './pastSection.ts'
import { recordSection } from './recordSection.ts'

/** Everything that is known of an asset. */
export const detailsOf = (view: DetailsView): TemplateResult =>
  html`<div class="details">
    ${licenseSection(view)} ${previewSection(view)} ${aboutSection(view)} ${filesSection(view)} ${measuredSection(view)}
    ${pastSection(view)} ${moneySection(view)} ${usageSection(view)} ${recordSection(view)}
  </div>`
