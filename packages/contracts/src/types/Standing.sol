// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice One worker in one epoch. The highest 80 bits are free for the consensus part of pay.
/// @dev From the lowest bit: batches 64 | paid 64 | goldSeen 16 | score 32 (two's complement).
type Standing is uint256;

using StandingFields for Standing global;

/// @title Fields of {Standing}
library StandingFields {
    /// @notice Bit i: the worker had a seat on batch i of the epoch.
    function batches(Standing standing) internal pure returns (uint256) {
        return uint64(Standing.unwrap(standing));
    }

    /// @notice Bit i: the worker was paid for its seat on batch i. A claim of many seats writes this one word.
    function paid(Standing standing) internal pure returns (uint256) {
        return uint64(Standing.unwrap(standing) >> 64);
    }

    /// @notice Gold answers counted.
    function goldSeen(Standing standing) internal pure returns (uint256) {
        return uint16(Standing.unwrap(standing) >> 128);
    }

    /// @notice Sum of the gate's weights over them.
    function score(Standing standing) internal pure returns (int256) {
        return int32(uint32(Standing.unwrap(standing) >> 144));
    }

    /// @notice One batch more.
    function withBatch(Standing standing, uint256 batch) internal pure returns (Standing) {
        return Standing.wrap(Standing.unwrap(standing) | (1 << batch));
    }

    /// @notice Paid for one batch more.
    function withPaid(Standing standing, uint256 batch) internal pure returns (Standing) {
        return Standing.wrap(Standing.unwrap(standing) | (1 << (64 + batch)));
    }

    /// @notice With the gold of one more seat. At most 60 seats of 20 items: neither sum leaves its field, because one
    /// weight is below 2^17.
    function withGold(Standing standing, uint256 seen, int256 points) internal pure returns (Standing) {
        unchecked {
            uint256 sum = uint32(uint256(score(standing) + points));
            uint256 rest = Standing.unwrap(standing) & ~uint256(0xffffffff << 144);
            return Standing.wrap((rest + (seen << 128)) | (sum << 144));
        }
    }
}
