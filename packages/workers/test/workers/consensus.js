// A worker without any code for labels, for tests of the runner: it never answers, and ends when workers are dropped.
addEventListener('message', async ({ data }) => {
  if (data.kind === 'hello') {
    await navigator.locks?.request(data.lock, () => {
      postMessage({ kind: 'ready', version: data.version, engine: 'typescript', kernels: [] })
      return new Promise(() => {})
    })
    return
  }
  if (data.kind === 'consensus' && data.job.dropped) close()
})
