import { marketContracts } from '../market/marketContracts.ts'
import { type LogTopics, type ReadTopicLogsParameters, readTopicLogs } from '../rpc/readTopicLogs.ts'
import type { SaharaClient } from '../types/client.ts'
import type { RpcLog } from '../wallet/waitForReceipt.ts'

export type { LogTopics }

/** Parameters of {@link readMarketLogs}; both blocks are included. */
export type ReadMarketLogsParameters = Omit<ReadTopicLogsParameters, 'address'>

/**
 * Logs of the market by their topics.
 *
 * @throws RpcUnavailableError, RpcInvalidResponseError, RpcWrongChainError, ConfigError
 */
export async function readMarketLogs(
  client: SaharaClient,
  parameters: ReadMarketLogsParameters,
): Promise<readonly RpcLog[]> {
  return readTopicLogs(client, { ...parameters, address: marketContracts(client).Market })
}
