import { createGateway, openFsStore } from '@saharakit/gateway'

/** A running content gateway. */
export type LocalGateway = Readonly<{ url: string; stop(): Promise<void> }>

/**
 * Starts the content gateway on files of a folder. Everybody may upload: only this machine reaches it.
 *
 * @param onError called with what the gateway logs as an error
 */
export async function startGateway(folder: string, onError: (line: string) => void): Promise<LocalGateway> {
  const gateway = createGateway({
    store: await openFsStore(folder),
    grants: 'open',
    log: (entry) => {
      if (entry.level === 'error') onError(JSON.stringify(entry))
    },
  })
  const url = await gateway.listen(0)
  return { url, stop: () => gateway.close(500) }
}
