/** A posterior of certainty: posteriors are integers of 12 bits, 0 to 4,095. */
export const certain = 4_095
/** Rounds of counting and weighing; majority vote is what the first one starts from. */
export const rounds = 5
/** Labels that every worker is taken to have given before, for each class: right ones ... */
export const smoothingRight = 4
/** ... and for each of the other classes a wrong one. */
export const smoothingWrong = 1
/** log2 and scores are in 1/4,096: this is one binary digit, and the whole of a score. */
export const q12 = 4_096
/** The label of somebody who can't judge an item: no vote, and wrong on gold. */
export const abstain = 255
/** In a list of settled labels: nobody's label counts on this item. */
export const noLabel = 255
/** Most classes: one byte a label, without {@link abstain}. Contracts have fewer. */
export const mostClasses = 255
/** Most labels of one item, so that sums of logarithms stay in 32 bits. */
export const mostLabelsOfItem = 16_384
/** Most labels of one worker, so that counts stay in 32 bits. */
export const mostLabelsOfWorker = 1_000_000
/** Most cells of a table (items, workers or rows of counts, times classes). */
export const mostCells = 2 ** 27
