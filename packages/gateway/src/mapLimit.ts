/** Runs `task` on every value, at most `limit` at a time; the first failure is thrown after the running ones ended. */
export async function mapLimit<Value>(
  values: readonly Value[],
  limit: number,
  task: (value: Value) => Promise<void>,
): Promise<void> {
  const queue = values.values()
  const worker = async () => {
    for (const value of queue) await task(value)
  }
  const results = await Promise.allSettled(Array.from({ length: Math.min(limit, values.length) }, worker))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
