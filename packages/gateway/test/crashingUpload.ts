import { openFsStore } from '../src/index.ts'
import { makeBlock } from './fixtures.ts'

// A process that dies in the middle of an upload: two blocks are staged and synced, the third never comes.
const store = await openFsStore(process.argv[2] ?? '')
await store.put(
  (async function* () {
    for (const content of ['one', 'two', 'three']) {
      if (content === 'three') {
        // Long enough for the first two to be on the disk, then no goodbye.
        await new Promise((resolve) => setTimeout(resolve, 300))
        process.kill(process.pid, 'SIGKILL')
      }
      const { cid, bytes } = await makeBlock(content)
      yield {
        id: { codec: 0x55, digest: Buffer.from(cid.multihash.digest).toString('hex') },
        bytes,
        root: false,
      }
    }
  })(),
)
