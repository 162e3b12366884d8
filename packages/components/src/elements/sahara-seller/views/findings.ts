import { plainIsolate } from '../../../internal/market/names.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import type { SaharaSeller } from '../element.ts'
import type { PersonalFinding } from '../sellerServices.ts'
import type { SellerDesk } from '../work/SellerDesk.ts'

/** Files whose findings are told one by one. */
const SHOWN = 5

function personal(
  { term, language }: SaharaSeller,
  file: string,
  found: readonly PersonalFinding[],
): TemplateResult {
  const counts = found.map(({ code, count }) => {
    const words = term('sellPersonalKind')[code]
    return words ? words(count) : term('sellPersonalOther', count)
  })
  const list = new Intl.ListFormat(language)
  const examples = found.flatMap(({ examples }) => examples.slice(0, 2)).slice(0, 4)
  return html`<li>
    ${term('sellPersonal', plainIsolate(file, 60), list.format(counts))}
    ${examples.length > 0 ? html`<span class="muted">${term('sellExamples', list.format(examples.map((one) => plainIsolate(one, 40))))}</span>` : nothing}
  </li>`
}

/** What was found in the files, before anything is uploaded. Advice: "Go on anyway" is one tap. */
export function findings(host: SaharaSeller, desk: SellerDesk): TemplateResult | typeof nothing {
  const { term } = host
  const { files, draft } = desk
  if (!files.hasFindings) return nothing
  const nameOf = (sha256: string) => draft.files.find((file) => file.sha256 === sha256)?.name ?? ''
  const same = files.duplicates
    .slice(0, SHOWN)
    .map(({ sha256, assetId, name }) =>
      term(
        'sellSame',
        plainIsolate(nameOf(sha256), 60),
        name ? `${plainIsolate(name, 60)} (${assetId})` : term('sellAssetNumber', String(assetId)),
      ),
    )
  return html`<div class="note small" role="status">
    ${
      same.length > 0
        ? html`<ul>${same.map((words) => html`<li>${words}</li>`)}</ul><p class="muted">${term('sellSameText')}</p>`
        : nothing
    }
    ${
      files.personal.size > 0
        ? html`<ul>${[...files.personal].slice(0, SHOWN).map(([file, found]) => personal(host, file, found))}</ul>
          <p class="muted">${term('sellPersonalText')}</p>`
        : nothing
    }
  </div>`
}
