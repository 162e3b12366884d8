import type { Localnet } from '../localnet/localnet.ts'
export async function playTour(_localnet: Localnet, print: (line: string) => void): Promise<number> {
  print('tour')
  return 0
}
