// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title The seats of an epoch in one word
/// @notice 60 counters of 4 bits, one a batch, tell how many of its seats are drawn and not given back; the 16 bits above
/// them count submissions.
/// @dev Unchecked throughout: counters stay within 0 .. 15 and batches within 0 .. 59, so nothing here can wrap.
library Seats {
    uint256 private constant ONES = 0x111111111111111111111111111111111111111111111111111111111111;
    uint256 private constant NIBBLES = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
    uint256 private constant BYTES = 0x0101010101010101010101010101010101010101010101010101010101010101;
    uint256 private constant LOW = 0x0101010101010101;
    uint256 private constant HIGH = 0x8080808080808080;
    uint256 private constant SUBMITTED_SHIFT = 240;

    /// @notice One bit a batch that has a free seat.
    function free(uint256 word, uint256 perBatch, uint256 batches) internal pure returns (uint256) {
        return _gather(_flags(word, perBatch, batches));
    }

    /// @notice Number of batches that have a free seat.
    function freeCount(uint256 word, uint256 perBatch, uint256 batches) internal pure returns (uint256) {
        unchecked {
            uint256 flags = _flags(word, perBatch, batches);
            return ((flags + (flags >> 4)) & NIBBLES) * BYTES >> 248;
        }
    }

    /// @notice Counter of one batch.
    function ofBatch(uint256 word, uint256 batch) internal pure returns (uint256) {
        unchecked {
            return (word >> (4 * batch)) & 15;
        }
    }

    /// @notice One more seat on a batch.
    function give(uint256 word, uint256 batch) internal pure returns (uint256) {
        unchecked {
            return word + (1 << (4 * batch));
        }
    }

    /// @notice One seat less on a batch.
    function takeBack(uint256 word, uint256 batch) internal pure returns (uint256) {
        unchecked {
            return word - (1 << (4 * batch));
        }
    }

    /// @notice One submission more.
    function submit(uint256 word) internal pure returns (uint256) {
        unchecked {
            return word + (1 << SUBMITTED_SHIFT);
        }
    }

    /// @notice Submissions in the epoch.
    function submitted(uint256 word) internal pure returns (uint256) {
        return word >> SUBMITTED_SHIFT;
    }

    /// @notice Seats drawn and not given back, over all batches.
    /// @dev Nibbles to bytes, bytes to words of 16 bits, and those summed by one multiplication: at most 60 * 15 = 900.
    function given(uint256 word) internal pure returns (uint256) {
        unchecked {
            word &= (1 << SUBMITTED_SHIFT) - 1;
            uint256 lanes = (word & NIBBLES) + ((word >> 4) & NIBBLES);
            lanes = (lanes & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)
                + ((lanes >> 8) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff);
            return (lanes * 0x0001000100010001000100010001000100010001000100010001000100010001) >> 240;
        }
    }

    /// @notice Picks one of the bits set in a word of 64 bits: the (seed mod their number)-th, counted from 0.
    /// @dev Finds the byte by the sums of bits up to each byte, then the bit in it by the sums up to each bit. `bits` must
    /// not be 0.
    function pick(uint256 bits, uint256 seed) internal pure returns (uint256 index) {
        unchecked {
            uint256 sums = bits - ((bits >> 1) & 0x5555555555555555);
            sums = (sums & 0x3333333333333333) + ((sums >> 2) & 0x3333333333333333);
            sums = _upTo((sums + (sums >> 4)) & 0x0f0f0f0f0f0f0f0f);
            uint256 n = seed % (sums >> 56);
            uint256 shift = 8 * _notAbove(sums, n);
            n -= ((sums << 8) >> shift) & 0xff;
            // The eight bits of that byte, one in each byte of a word.
            uint256 flags = (((bits >> shift) & 0xff) * LOW) & 0x8040201008040201;
            flags = ((flags + 0x7f7f7f7f7f7f7f7f) >> 7) & LOW;
            return shift + _notAbove(_upTo(flags), n);
        }
    }

    /// @dev Eight bytes to the sums of the bytes up to each of them.
    function _upTo(uint256 bytes_) private pure returns (uint256) {
        unchecked {
            return (bytes_ * LOW) & type(uint64).max;
        }
    }

    /// @dev How many of eight bytes are at most n; bytes and n are at most 64.
    function _notAbove(uint256 bytes_, uint256 n) private pure returns (uint256) {
        unchecked {
            uint256 flags = ((n * LOW | HIGH) - bytes_) & HIGH;
            return ((flags >> 7) * LOW >> 56) & 0xff;
        }
    }

    /// @dev The lowest bit of each batch's nibble where a seat is free. A counter never exceeds `perBatch`, so "free" is
    /// "differs from it".
    function _flags(uint256 word, uint256 perBatch, uint256 batches) private pure returns (uint256) {
        unchecked {
            uint256 differs = word ^ (ONES * perBatch);
            differs |= differs >> 1;
            differs |= differs >> 2;
            return differs & ONES & ((1 << (4 * batches)) - 1);
        }
    }

    /// @dev Moves the lowest bit of each of 60 nibbles together, doubling the distance in each step.
    function _gather(uint256 x) private pure returns (uint256) {
        x = (x | (x >> 3)) & 0x0303030303030303030303030303030303030303030303030303030303030303;
        x = (x | (x >> 6)) & 0x000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f;
        x = (x | (x >> 12)) & 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff;
        x = (x | (x >> 24)) & 0x000000000000ffff000000000000ffff000000000000ffff000000000000ffff;
        x = (x | (x >> 48)) & 0x000000000000000000000000ffffffff000000000000000000000000ffffffff;
        return (x | (x >> 96)) & 0xffffffffffffffff;
    }
}
