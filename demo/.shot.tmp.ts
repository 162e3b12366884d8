import { chromium } from '@playwright/test'
import { chromiumArguments } from '../scripts/browsers/find.ts'

const [url, out, w = '1280', scheme = 'light', full = ''] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...chromiumArguments] })
const p = await b.newPage({ viewport: { width: Number(w), height: 900 }, colorScheme: scheme as 'light' })
p.on('console', (m) => console.log(m.type(), m.text().slice(0, 600)))
p.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 300)))
p.on('requestfailed', (r) => console.log('failed', r.url(), r.failure()?.errorText))
await p.goto(url!)
await p.waitForTimeout(4000)
await p.screenshot({ path: out!, fullPage: full === 'full' })
await b.close()
