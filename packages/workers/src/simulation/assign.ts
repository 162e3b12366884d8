import { createOpenBatches } from './openBatches.ts'

/** What {@link assign} needs. */
export type AssignParameters = Readonly<{
  people: number
  batches: number
  seatsPerBatch: number
  /** A random whole number below a limit. */
  below: (limit: number) => number
}>

/**
 * Draws batches for everybody in turn, until each had as many as all seats come to: among those with a free seat that the person has
 * not had, each as likely.
 */
export function assign({
  people,
  batches,
  seatsPerBatch,
  below,
}: AssignParameters): [person: number, batch: number][] {
  const free = new Uint8Array(batches).fill(seatsPerBatch)
  const open = createOpenBatches(batches)
  const had = Array.from({ length: people }, (): number[] => [])
  const given: [number, number][] = []
  const rounds = Math.ceil((batches * seatsPerBatch) / people)
  for (let round = 0; round < rounds; round++)
    for (let person = 0; person < people; person++) {
      const own = (had[person] ?? []).filter((batch) => free[batch])
      const left = open.size() - own.length
      const drawn = below(left)
      if (left === 0) continue
      const batch = open.at(drawn, own)
      if (--(free[batch] as number) === 0) open.remove(batch)
      had[person] = [...own, batch].sort((one, other) => one - other)
      given.push([person, batch])
    }
  return given
}
