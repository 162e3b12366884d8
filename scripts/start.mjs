import { runEntry } from './bootstrap.mjs'

runEntry('demo/localnet/start.ts')
