/** Takes all steps at once. @returns what the last one gives */
export function toEnd<Result>(steps: Generator<number, Result, void>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
