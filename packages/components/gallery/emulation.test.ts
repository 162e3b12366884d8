/** Screens with forced colors and reduced motion, as Chromium emulates them: seen, focusable, still; and on a small phone. */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { AxeResults, RunOptions } from 'axe-core'
import { chromium, type Page } from 'playwright-core'
import { chromiumArguments, findBrowser } from '../../../scripts/browsers/find.ts'
import { type Gallery, startGallery } from '../scripts/galleryServer.ts'
import { axeOptions } from '../src/internal/testing/axeOptions.ts'
import { campaignExhibitions } from './campaign.ts'
import { checkoutExhibitions } from './checkout.ts'
import { earningsExhibitions } from './earnings.ts'
import { marketExhibitions } from './market.ts'
import { sellerExhibitions } from './seller.ts'
import { exhibitions } from './states.ts'

const found = findBrowser('chromium')
/** Screens that are looked at side by side. */
const lanes = 3
const skip = found ? false : 'Chromium emulates forced colors, and there is none here.'
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const screens: Readonly<Record<'light' | 'dark', readonly string[]>> = {
  light: [
    exhibitions,
    campaignExhibitions,
    checkoutExhibitions,
    earningsExhibitions,
    marketExhibitions,
    sellerExhibitions,
  ]
    .flatMap(Object.keys)
    // Neighbors share their parts and differ in words: every second one, and those of the dark list, show each part.
    .filter((name, index) => index % 2 === 0 || name.startsWith('earnings')),
  // One of each kind: dark system colors take the same way.
  dark: [
    'intro',
    'practice-wrong',
    'connecting',
    'working-advice',
    'reviewing',
    'claiming',
    'report',
    'earnings',
    'checkout-pay',
    'checkout-opened',
    'checkout-wrong-key',
    'campaign-watch-open',
    'campaign-gold-round',
    'seller-files-findings',
    'seller-terms-lineage',
    'seller-uploading',
    'seller-orders',
    'asset-details',
    'lineage-chosen',
    'market',
  ],
}

/** Where axe looks once more; the units in browsers have it look at every screen in its usual colors. */
const axed: ReadonlySet<string> = new Set(screens.dark)

/** Runs in the page: what moves, what has no visible edge, what can't be seen to have the focus. */
function inspect(): string[] {
  const faults: string[] = []
  const host = document.querySelector('main')?.firstElementChild
  const root = host?.shadowRoot
  if (!root) return ['nothing is shown']
  const nameOf = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 30)}`
  const probe = document.body.appendChild(document.createElement('i'))
  const resolve = (color: string) => {
    probe.style.color = color
    return getComputedStyle(probe).color
  }
  const [paper, mark] = [resolve('Canvas'), resolve('Highlight')]
  const edges = [
    'CanvasText',
    'ButtonBorder',
    'ButtonText',
    'Highlight',
    'GrayText',
    'LinkText',
    'FieldText',
  ].map(resolve)
  probe.remove()

  for (const element of root.querySelectorAll('*'))
    for (const pseudo of [
      undefined,
      '::before',
      '::after',
      ...(element.localName === 'dialog' ? ['::backdrop'] : []),
    ]) {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, pseudo)
      if (transitionDuration.split(',').some((time) => parseFloat(time) > 0))
        faults.push(`moves for ${transitionDuration}: ${nameOf(element)}${pseudo ?? ''}`)
      if (animationName !== 'none')
        faults.push(`moves for ${animationDuration}: ${nameOf(element)}${pseudo ?? ''}`)
    }

  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  for (const element of root.querySelectorAll('.base, button, textarea, dialog, progress')) {
    if (!isSeen(element)) continue
    const { borderTopStyle, borderTopWidth, borderTopColor, textDecorationLine } = getComputedStyle(element)
    // It looks like a link, not like a button.
    if (textDecorationLine.includes('underline') && parseFloat(borderTopWidth) === 0) continue
    if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1)
      faults.push(`has no edge: ${nameOf(element)}`)
    else if (borderTopColor === paper || !edges.includes(borderTopColor))
      faults.push(`has an edge of ${borderTopColor} on ${paper}: ${nameOf(element)}`)
  }

  // Behind a modal dialog nothing can have the focus.
  const place = root.querySelector('dialog[open]') ?? root
  const focusable =
    'button:not([disabled]), a[href], input:not([disabled]), textarea, summary, [tabindex="0"]'
  for (const element of place.querySelectorAll<HTMLElement>(focusable)) {
    if (!isSeen(element)) continue
    element.focus()
    if (root.activeElement !== element) {
      faults.push(`takes no focus: ${nameOf(element)}`)
      continue
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || outlineColor !== mark)
      faults.push(`shows its focus by ${outlineStyle} ${outlineWidth} ${outlineColor}: ${nameOf(element)}`)
  }
  return faults
}

/** Runs in the page, on the narrowest of phones: what reaches beyond the screen, and words that have no room. */
function inspectNarrow(): string[] {
  const root = document.querySelector('main')?.firstElementChild?.shadowRoot
  if (!root) return ['nothing is shown']
  const faults: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px wide on ${clientWidth}`)
  const isClipped = (element: Element | null): boolean =>
    element !== null && (element.getBoundingClientRect().width <= 1 || isClipped(element.parentElement))
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    const { parentElement } = node
    if (text.length < 6 || !parentElement?.checkVisibility({ visibilityProperty: true })) continue
    // For screen readers alone.
    if (isClipped(parentElement)) continue
    range.selectNodeContents(node)
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    if (lines > 2 && text.length / lines < 4) faults.push(`${lines} lines for “${text.slice(0, 30)}”`)
  }
  return faults
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> }
    }
    const { violations } = await axe.run(document.querySelector('main > *'), options)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  }, axeOptions)
}

let gallery: Gallery
before(async () => {
  gallery = await startGallery()
})
after(() => gallery.close())

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `forced colors (${colorScheme}), reduced motion: ${screens[colorScheme].length} screens`,
    { skip, timeout: 15 * 60_000, concurrency: lanes },
    async (t) => {
      const browser = await chromium.launch({
        executablePath: found?.executablePath ?? '',
        args: [...chromiumArguments],
      })
      t.after(() => browser.close())
      const options = {
        viewport: { width: 880, height: 900 },
        colorScheme,
        forcedColors: 'active',
        reducedMotion: 'reduce',
      } as const
      const waiting = screens[colorScheme].values()
      /** A screen waits for what it loads: others go on meanwhile. */
      const look = async () => {
        const page = await browser.newPage(options)
        for (const name of waiting)
          await t.test(name, async () => {
            await page.goto(`${gallery.url}?state=${name}&theme=${colorScheme}`)
            await page.waitForSelector('html[data-ready]')
            // From here on the focus is a keyboard's.
            await page.keyboard.press('Tab')
            assert.deepEqual(await page.evaluate(inspect), [])
            await page.setViewportSize({ width: 320, height: 640 })
            assert.deepEqual(await page.evaluate(inspectNarrow), [])
            await page.setViewportSize(options.viewport)
            if (axed.has(name)) assert.deepEqual(await axeFaults(page), [])
          })
      }
      await Promise.all(Array.from({ length: lanes }, look))
    },
  )
