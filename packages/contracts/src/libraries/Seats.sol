// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title The seats of an epoch in one word
/// @notice 60 counters of 4 bits, one a batch, tell how many of its seats are drawn and not given back; the 16 bits above
/// them count submissions.
/// @dev Unchecked throughout: counters stay within 0 .. 15 and batches within 0 .. 59, so nothing here can wrap.
library Seats {
    uint256 private constant ONES = 0x111111111111111111111111111111111111111111111111111111111111;
    uint256 internal constant SUBMITTED_SHIFT = 240;

    /// @notice One bit a batch that has a free seat.
    /// @dev A counter never exceeds `perBatch`, so "free" is "differs from it".
    function free(uint256 word, uint256 perBatch, uint256 batches) internal pure returns (uint256) {
        unchecked {
            uint256 differs = word ^ (ONES * perBatch);
            differs |= differs >> 1;
            differs |= differs >> 2;
            return _gather(differs & ONES & ((1 << (4 * batches)) - 1));
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
            uint256 lanes = (word & 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f)
                + ((word >> 4) & 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f);
            lanes = (lanes & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)
                + ((lanes >> 8) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff);
            return (lanes * 0x0001000100010001000100010001000100010001000100010001000100010001) >> 240;
        }
    }

    /// @notice Number of bits set in a word of 64 bits.
    function count(uint256 bits) internal pure returns (uint256) {
        unchecked {
            (,,,, uint256 halves) = _tree(bits);
            return (halves & 0xff) + (halves >> 32);
        }
    }

    /// @notice Index of the n-th bit set, n from 0.
    /// @dev Walks the tree of partial counts from the halves down to single bits. `n` must be below {count}.
    function select(uint256 bits, uint256 n) internal pure returns (uint256 index) {
        unchecked {
            (uint256 pairs, uint256 nibbles, uint256 bytes_, uint256 words, uint256 halves) = _tree(bits);
            (index, n) = _descend(halves, 0xff, 32, 0, n);
            (index, n) = _descend(words, 0xff, 16, index, n);
            (index, n) = _descend(bytes_, 0x0f, 8, index, n);
            (index, n) = _descend(nibbles, 0x0f, 4, index, n);
            (index, n) = _descend(pairs, 0x03, 2, index, n);
            if (n >= (bits >> index) & 1) ++index;
        }
    }

    /// @dev If the n-th bit isn't among those that the lower half counts, steps over it.
    function _descend(uint256 counts, uint256 mask, uint256 width, uint256 index, uint256 n)
        private
        pure
        returns (uint256, uint256)
    {
        unchecked {
            uint256 below = (counts >> index) & mask;
            return n < below ? (index, n) : (index + width, n - below);
        }
    }

    /// @dev Bits set in each pair, nibble, byte, word of 16 and half of a word of 64 bits.
    function _tree(uint256 bits)
        private
        pure
        returns (uint256 pairs, uint256 nibbles, uint256 bytes_, uint256 words, uint256 halves)
    {
        unchecked {
            pairs = (bits & 0x5555555555555555) + ((bits >> 1) & 0x5555555555555555);
            nibbles = (pairs & 0x3333333333333333) + ((pairs >> 2) & 0x3333333333333333);
            bytes_ = (nibbles & 0x0f0f0f0f0f0f0f0f) + ((nibbles >> 4) & 0x0f0f0f0f0f0f0f0f);
            words = (bytes_ & 0x00ff00ff00ff00ff) + ((bytes_ >> 8) & 0x00ff00ff00ff00ff);
            halves = (words & 0x0000ffff0000ffff) + ((words >> 16) & 0x0000ffff0000ffff);
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
