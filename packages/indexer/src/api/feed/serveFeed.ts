import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from 'hono'
import type { Settings } from '../../../settings.ts'
import { clientAddress } from './clientAddress.ts'
import type { Journal } from './createJournal.ts'
import { limitConnections } from './limitConnections.ts'
import { openFeed } from './openFeed.ts'
import { parseFeedRequest } from './parseFeedRequest.ts'

/** What Hono's Node server puts into the environment of a request. */
export type NodeEnvironment = { Bindings: { incoming: IncomingMessage; outgoing: ServerResponse } }

/** The handler of `GET /events`. */
export function serveFeed(journal: Journal, settings: Settings['feed']) {
  const limit = limitConnections(settings.connectionsPerAddress, settings.connections)
  return (c: Context<NodeEnvironment>): Response => {
    const request = parseFeedRequest(new URL(c.req.url).searchParams, c.req.header('last-event-id'))
    if ('error' in request) return c.json(request, 400)
    if (!journal.head.ready) {
      c.header('Retry-After', '2')
      return c.json({ error: 'The first synchronization still runs. Read the chain itself meanwhile.' }, 503)
    }
    const { incoming, outgoing } = c.env
    const address = clientAddress(
      incoming.socket.remoteAddress,
      c.req.header('x-forwarded-for'),
      settings.proxies,
    )
    const leave = limit.enter(address)
    if (typeof leave === 'string') {
      c.header('Retry-After', '10')
      return leave === 'address'
        ? c.json(
            { error: 'Too many feeds are open from this address. Close one, or share one between tabs.' },
            429,
          )
        : c.json({ error: 'All feeds of this server are taken. Try another replica, or again later.' }, 503)
    }
    // Tied to the response and not to the stream: a HEAD request or an early hang-up never reads the stream.
    const end = new AbortController()
    outgoing.once('close', () => end.abort())
    end.signal.addEventListener('abort', leave)
    if (outgoing.closed || outgoing.destroyed) end.abort()
    return new Response(
      openFeed(journal, { ...request, heartbeat: settings.heartbeat, signal: end.signal }),
      {
        headers: {
          'Content-Type': 'text/event-stream; charset=utf-8',
          'Cache-Control': 'no-store, no-transform',
          'X-Accel-Buffering': 'no',
        },
      },
    )
  }
}
