/** Writes the outcomes of the simulated attacks into docs/consensus.md; their test checks that they are fresh. */
import { writeFileSync } from 'node:fs'
import { simulateAll, tableOf } from '../test/simulation/attacks.ts'
import { page, pageWith } from '../test/simulation/publish.ts'

writeFileSync(page, pageWith(tableOf(simulateAll())))
