// A worker without any code for payloads, for tests of the runner: the key of a session, or a file's text, says how to behave.
let way = ''
const act = (id) => {
  switch (way) {
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
          name: 'PayloadInputError',
          shortMessage: 'short',
          metaMessages: [],
          details: 'as it was told',
          retryable: false,
        },
      })
  }
}
addEventListener('message', async ({ data }) => {
  if (data.kind === 'hello') {
    await navigator.locks?.request(data.lock, () => {
      postMessage({ kind: 'ready', version: data.version, engine: 'typescript', kernels: [] })
      return new Promise(() => {})
    })
    return
  }
  if (data.kind !== 'payload') return
  const { id, job } = data
  if (job.type === 'seal') way = String.fromCharCode(...job.job.key.filter((code) => code > 0))
  if (job.type === 'seal-block') return act(id)
  if (job.type === 'seal') postMessage({ kind: 'payload-result', id, result: undefined })
})
