import { certain } from './constants.ts'

/** Labels that every item gets before anything is asked. */
export const firstSeats = 2

/**
 * Whether an item should get one more label: the first two always, then while the top posterior is below 0.95.
 *
 * @param posterior of the item, one value a class
 * @param labels how many it has, of opened epochs only
 * @param most how many it may have
 *
 * @example
 * console.log(wantsLabel([3_600, 495], 2, 5)) // true
 */
export function wantsLabel(posterior: ArrayLike<number>, labels: number, most: number): boolean {
  if (labels >= most) return false
  if (labels < firstSeats) return true
  let top = 0
  for (let c = 0; c < posterior.length; c++) top = Math.max(top, posterior[c] as number)
  return top * 100 < certain * 95
}
