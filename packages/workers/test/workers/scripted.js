// A worker without kernels for tests of the host runner: each request's text says how to behave.
let lock
addEventListener('message', async ({ data }) => {
  if (data.kind === 'hello') {
    lock = navigator.locks?.request(data.lock, () => {
      postMessage({ kind: 'ready', version: data.version, engine: 'typescript', kernels: [] })
      return new Promise(() => {})
    })
    await lock
    return
  }
  if (data.kind !== 'check') return
  const { id, request } = data
  const report = { tier: 'T0', engine: 'typescript', kernelHash: '', decoder: 'none', findings: [], ms: 0 }
  switch (request.text) {
    case 'answer':
      return postMessage({ kind: 'report', id, report })
    case 'progress':
      postMessage({ kind: 'progress', id, progress: { kernel: 'one@1', done: 0, total: 2 } })
      postMessage({ kind: 'progress', id, progress: { kernel: 'two@1', done: 1, total: 2 } })
      return postMessage({ kind: 'report', id, report })
    case 'silence':
      return
    case 'busy':
      for (;;);
    case 'close':
      return close()
    case 'throw':
      // From a task of its own, so that it is an uncaught error and not a rejected promise.
      return setTimeout(() => {
        throw new Error('out of the blue')
      })
    case 'fail':
      return postMessage({
        kind: 'failure',
        id,
        error: {
          name: 'CheckFailedError',
          shortMessage: 'short',
          metaMessages: ['one', 'two'],
          details: 'details',
          docsPath: 'docs/checks.md',
          retryable: true,
          cause: { name: 'InnerError', shortMessage: 'inner', metaMessages: [], retryable: false },
        },
      })
  }
})
