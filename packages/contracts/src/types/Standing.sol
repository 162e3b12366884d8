// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice One worker in one epoch.
/// @dev From the lowest bit: batches 64 | paid 64 | goldSeen 16 | score 32 (two's complement) | number 16 | opened 8. The
/// last two are kept only where epochs are settled.
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

    /// @notice Number of the worker among those with an opened seat in the epoch, from 1; 0 for none.
    function number(Standing standing) internal pure returns (uint256) {
        return uint16(Standing.unwrap(standing) >> 176);
    }

    /// @notice Opened seats of the worker in the epoch.
    function opened(Standing standing) internal pure returns (uint256) {
        return uint8(Standing.unwrap(standing) >> 192);
    }

    /// @notice With a number.
    function withNumber(Standing standing, uint256 number_) internal pure returns (Standing) {
        return Standing.wrap(Standing.unwrap(standing) | (number_ << 176));
    }

    /// @notice One opened seat more; there are at most 60.
    function withOpened(Standing standing) internal pure returns (Standing) {
        unchecked {
            return Standing.wrap(Standing.unwrap(standing) + (1 << 192));
        }
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
