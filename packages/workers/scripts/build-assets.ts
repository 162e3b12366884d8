/** Writes dist/language.json: what the language kernel fetches on first use. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { languageTable } from './languageTable.ts'

const dist = new URL('../dist/', import.meta.url)
mkdirSync(dist, { recursive: true })
writeFileSync(new URL('language.json', dist), JSON.stringify(await languageTable()))
