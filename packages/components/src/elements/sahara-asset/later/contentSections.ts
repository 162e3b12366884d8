import type { AssetFile, PreviewItem } from '@saharakit/sdk'
import { plain, plainIsolate, plainLines } from '../../../internal/market/names.ts'
import { sizeOf } from '../../../internal/market/size.ts'
import { picture } from '../../../internal/picture.ts'
import { html, nothing, type TemplateResult } from '../../../internal/template.ts'
import { formatOf } from '../../../internal/words.ts'
import type { DetailsView } from './detailsView.ts'
import { copyable, section } from './sections.ts'

/** Files that are listed before somebody asks for all. */
const firstFiles = 6
/** Pieces of the preview that are drawn before somebody asks for all. */
const firstPieces = 3
/** Characters of a text that are drawn: enough to see what it is. */
const mostText = 4_000

/** The whole description, in its maker's words. */
export const aboutSection = ({ term, manifest, details }: DetailsView): TemplateResult | typeof nothing =>
  manifest?.description
    ? section(
        term('aboutTitle'),
        html`<div class="prose" dir="auto" tabindex="0" role="region" aria-label=${term('aboutTitle')}>${details.about ?? plain(manifest.description, 1_000)}</div>`,
      )
    : nothing

function piece({ term, details }: DetailsView, item: PreviewItem, at: number): TemplateResult {
  const content = details.previews.get(item)
  const caption = item.caption && plain(item.caption, 300)
  const [part] = content?.usable ? content.parts : []
  const drawn =
    part?.type === 'picture'
      ? picture(part.bitmap, caption || term('previewPicture', at))
      : part
        ? html`<pre tabindex="0" role="region" dir="auto" aria-label=${term('previewText', at)}>${plainLines(part.text, mostText)}</pre>`
        : html`<p class="muted small">${term(content ? 'previewUnshown' : 'detailsReading')}</p>`
  return html`<li><figure>${drawn}${caption ? html`<figcaption class="small muted" dir="auto">${caption}</figcaption>` : nothing}</figure></li>`
}

/** “Show all 24”, while some are left out. */
function more(view: DetailsView, list: 'files' | 'preview', all: number, first: number): unknown {
  const { term, language, details } = view
  if (all <= first || details.whole.has(list)) return nothing
  return html`<button class="small" @click=${() => details.showWhole(list)}>${term('showAll', formatOf(language, {}).format(all))}</button>`
}

/** Pieces that everybody may see: pictures from bytes that were held to their hash, text as text. */
export function previewSection(view: DetailsView): TemplateResult | typeof nothing {
  const { term, manifest, details } = view
  const all = manifest?.preview ?? []
  if (all.length === 0) return nothing
  const shown = details.whole.has('preview') ? all : all.slice(0, firstPieces)
  return section(
    term('previewTitle'),
    html`<ul class="pieces" role="list">${shown.map((item, index) => piece(view, item, index + 1))}</ul>
      ${more(view, 'preview', all.length, firstPieces)}`,
  )
}

function file(view: DetailsView, { name, size, sha256 }: AssetFile): TemplateResult {
  const { term, language } = view
  return html`<li>
    <bdi class="grow">${plain(name, 120)}</bdi>
    <span class="muted small">${sizeOf(size, language)}</span>
    ${copyable(view, sha256, term('copyHash', plainIsolate(name, 60)))}
  </li>`
}

/** The files with their hashes, and how they are had. */
export function filesSection(view: DetailsView): TemplateResult | typeof nothing {
  const { term, manifest, details } = view
  if (!manifest) return nothing
  const { files, open } = manifest
  if (files.length === 0)
    return section(term('filesTitle'), html`<p class="muted small">${term('filesNone')}</p>`)
  const shown = details.whole.has('files') ? files : files.slice(0, firstFiles)
  return section(
    term('filesTitle'),
    html`<p class="muted small">${term(open ? 'filesOpen' : 'filesSealed')}</p>
      <ul class="files" role="list">${shown.map((each) => file(view, each))}</ul>
      ${more(view, 'files', files.length, firstFiles)}`,
  )
}

/** Measurements, marked as what they are: claims. */
export function measuredSection({ term, language, manifest }: DetailsView): TemplateResult | typeof nothing {
  const all = manifest?.evaluations ?? []
  if (all.length === 0) return nothing
  const figure = (value: number) => {
    const isReadable = value === 0 || (Math.abs(value) < 1e12 && Math.abs(value) >= 1e-6)
    const notation = isReadable ? 'standard' : 'scientific'
    return formatOf(language, { maximumSignificantDigits: 6, notation }).format(value)
  }
  return section(
    term('measuredTitle'),
    html`<p class="note small">${term('measuredClaim')}</p>
      <dl class="measured">
        ${all.map(
          ({ metric, value, dataset, note }) => html`<div>
            <dt><bdi>${plain(metric, 60)}</bdi> ${dataset ? html`<span class="muted small">${term('measuredOn', plainIsolate(dataset, 80))}</span>` : nothing}</dt>
            <dd>${figure(value)}</dd>
            ${note ? html`<dd class="muted small wide" dir="auto">${plain(note, 400)}</dd>` : nothing}
          </div>`,
        )}
      </dl>`,
  )
}

/** How it is used and cited, as its maker wrote it. */
export function usageSection({ term, manifest }: DetailsView): TemplateResult {
  const text = (title: string, words: string | undefined) =>
    words
      ? section(
          title,
          html`<pre tabindex="0" role="region" aria-label=${title} dir="auto">${plainLines(words, mostText)}</pre>`,
        )
      : nothing
  return html`${text(term('usageTitle'), manifest?.usage)}${text(term('citeTitle'), manifest?.cite)}`
}
