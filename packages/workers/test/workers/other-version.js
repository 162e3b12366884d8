// A worker of a later release: it says hello in another version of the protocol.
addEventListener('message', ({ data }) => {
  if (data.kind === 'hello')
    postMessage({ kind: 'ready', version: data.version + 1, engine: 'typescript', kernels: [] })
})
