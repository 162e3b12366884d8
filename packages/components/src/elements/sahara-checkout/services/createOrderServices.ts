import {
  confirmOrder,
  createReceipt,
  downloadAsset,
  getMarketCredit,
  getToken,
  type PayloadOpener,
  type SaharaClient,
  type WriteStatus,
  watchOrder,
  withdrawMarketCredit,
} from '@saharakit/sdk'
import { tokenOf } from '../../../internal/market/price.ts'
import type { SaharaSettings } from '../../../internal/settings.ts'
import { payloadRunner } from '../../../internal/work/payloadRunner.ts'
import type { OrderServices } from '../checkoutServices.ts'
import { faultOf } from './faultOf.ts'
import { payBack } from './payBack.ts'

/**
 * The services of an order, from the SDK: loaded once there is one.
 *
 * @param client Gives the client with the wallet as it is. @param base Reads; needs no wallet.
 */
export function createOrderServices(
  client: () => SaharaClient,
  base: SaharaClient,
  settings: SaharaSettings,
): OrderServices {
  return {
    watch: (orderId, { onOrder, onError }) => watchOrder(base, { orderId, onOrder, onError }),
    async open({ order, hashes, sink, onProgress, signal }) {
      const download = (runner?: PayloadOpener) =>
        downloadAsset(client(), {
          orderId: order.orderId,
          sink,
          onProgress: ({ bytes, total }) => onProgress({ step: 'files', done: bytes, total }),
          runner,
          signal,
        })
      try {
        // A page that lets no worker run has its files checked all the same, on its own thread.
        const { files } = await download(payloadRunner(settings)).catch((error: Error) => {
          if (error.name !== 'WorkerUnavailableError') throw error
          return download()
        })
        return files
      } catch (error) {
        const fault = faultOf(error as Error, hashes)
        if (!fault) throw error
        return fault
      }
    },
    async act({ name, order, fault, onStep, signal }) {
      const { orderId } = order
      const onStatus = ({ status }: WriteStatus) => {
        if (status === 'asking') onStep('wallet')
        if (status === 'sent') onStep('sent')
      }
      const options = { onStatus, signal }
      const { token } = order.order.offer
      if (name === 'confirm') await confirmOrder(client(), { orderId, ...options })
      else if (name === 'withdraw')
        await withdrawMarketCredit(client(), { token, from: 'refunds', ...options })
      else await payBack(client(), order, name === 'dispute' ? fault : undefined, options)
    },
    async tokenOf(token, signal) {
      const { symbol, decimals } = await getToken(base, { token, signal })
      return tokenOf({ token, symbol, decimals }, base.deployment)
    },
    async readCredit(account, token, signal) {
      const [credit] = await getMarketCredit(base, { account, tokens: [token], signal })
      return credit?.refunds ?? 0n
    },
    createReceipt: ({ orderId }, reference, signal) => createReceipt(base, { orderId, reference, signal }),
  }
}
