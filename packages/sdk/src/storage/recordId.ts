/**
 * Id of the records of one seat in every store. Seats sort by number, so that a list by prefix is in order.
 *
 * @param campaign `eip155:<chain>:<contract>:<number>`
 * @param seat Number of the seat; 0 for a practice round.
 */
export function recordId(campaign: string, seat: number): string {
  return `${campaign}/${String(seat).padStart(10, '0')}`
}
