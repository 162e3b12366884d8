/** Why a connection is refused. */
export type Refusal = 'address' | 'total'

/** Counts open connections, over all and for each client address. */
export interface ConnectionLimit {
  /** Takes a place. Returns the function that gives it back (once), or why there is none. */
  enter(address: string): (() => void) | Refusal
}

/** Caps how many connections are open at a time. */
export function limitConnections(perAddress: number, total: number): ConnectionLimit {
  const open = new Map<string, number>()
  let all = 0
  return {
    enter(address) {
      const mine = open.get(address) ?? 0
      if (mine >= perAddress) return 'address'
      if (all >= total) return 'total'
      open.set(address, mine + 1)
      all += 1
      let left = false
      return () => {
        if (left) return
        left = true
        all -= 1
        const rest = (open.get(address) ?? 1) - 1
        if (rest > 0) open.set(address, rest)
        else open.delete(address)
      }
    },
  }
}
