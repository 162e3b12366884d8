/** The gate of the contracts (`libraries/Gate.sol`), as the consensus has it. */
export {
  DROP_BELOW,
  drops,
  type GateWeights,
  isSoundGate,
  log2Q12,
  REFUSE_BELOW,
  REFUSE_FROM_SEEN,
  refuses,
  weightsOf,
} from '@saharakit/workers/consensus'
