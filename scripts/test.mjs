import { runEntry } from './bootstrap.mjs'

runEntry('scripts/test/run.ts')
