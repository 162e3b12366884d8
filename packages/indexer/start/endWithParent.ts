/**
 * Loaded into the indexer's process before Ponder: when the process that started it is gone, even by a crash, the
 * channel between them closes and the indexer ends itself in order.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGINT'))
process.channel?.unref()
