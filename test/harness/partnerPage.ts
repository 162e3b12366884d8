import type { SitePage } from './site.ts'

/** Addresses that a page talks to, and the file that its script tag names. */
export type PageSources = Readonly<{
  loader: Readonly<{ url: string; integrity: string }>
  /** Origins of CDN, RPC, gateway and indexer, as the page's policy lists them. */
  origins: Readonly<{ cdn: string; connect: readonly string[] }>
}>

/** What a site owner writes around and on the elements. */
export type PartnerPageOptions = Readonly<{
  /** Attributes of `<sahara-task>`; without them the page has none. */
  task?: Readonly<Record<string, string>>
  /** Text inside `<sahara-task>`, for browsers in which nothing of ours runs. */
  fallback?: string
  /** Attributes of `<sahara-earnings>`; without them the page has none. */
  earnings?: Readonly<Record<string, string>>
  /** Attributes of a `<sahara-provider>` around both. */
  provider?: Readonly<Record<string, string>>
  /** Language and direction of the page. */
  lang?: string
  /** Address of a style sheet of the site. */
  styles?: string
  /** More of the site's own HTML, above the elements. */
  body?: string
  /** Address of a module of the site. */
  script?: string
}>

/** Escapes a value for a double-quoted attribute. */
const quote = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const attributesOf = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${quote(value)}"`)
    .join('')

function element(tag: string, attributes: Readonly<Record<string, string>> | undefined, inside = ''): string {
  return attributes ? `<${tag}${attributesOf(attributes)}>${inside}</${tag}>` : inside
}

/**
 * A partner's page with the two lines of the README, under the strictest policy that the docs name: no inline script or
 * style, Trusted Types enforced, connections to the listed origins only.
 */
export function partnerPage(sources: PageSources, options: PartnerPageOptions): SitePage {
  const { loader, origins } = sources
  const { task, fallback = '', earnings, provider, lang = 'en', styles, body = '', script } = options
  const inside = `${element('sahara-task', task, task ? fallback : '')}${element('sahara-earnings', earnings)}`
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${origins.cdn} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "img-src 'self' data:",
    'worker-src blob:',
    `connect-src 'self' ${[origins.cdn, ...origins.connect].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sahara#worker',
  ].join('; ')
  const html = `<!doctype html>
<html lang="${lang}"${/^(ar|fa|he)/.test(lang) ? ' dir="rtl"' : ''}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>A partner's page</title>
    <link rel="icon" href="data:,">
    ${styles ? `<link rel="stylesheet" href="${styles}">` : ''}
    ${script ? `<script type="module" src="${script}"></script>` : ''}
    <script type="module" async crossorigin integrity="${loader.integrity}" src="${loader.url}"></script>
  </head>
  <body>
    <main>
      <h1>A partner's page</h1>
      ${body}
      ${element('sahara-provider', provider, inside)}
      <p>The page goes on.</p>
    </main>
  </body>
</html>
`
  return { html, headers: { 'Content-Security-Policy': policy } }
}
