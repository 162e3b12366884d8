/** Writes the outcomes of the simulated attacks into docs/consensus.md; their tests check that they are fresh. */
import { writeFileSync } from 'node:fs'
import { attacks, leaks, playAll, playEvidence } from '../test/simulation/attacks.ts'
import { page, pageWith } from '../test/simulation/publish.ts'
import { attackTable, evidenceTable, leakTable } from '../test/simulation/tables.ts'

writeFileSync(page, pageWith('attacks', attackTable(playAll(attacks))))
writeFileSync(page, pageWith('leaks', leakTable(playAll(leaks))))
writeFileSync(page, pageWith('evidence', evidenceTable(playEvidence())))
