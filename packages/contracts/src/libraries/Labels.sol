// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Twenty labels of 4 bits in one word
/// @notice Item 0 is the lowest nibble. 15 means "I can't judge this item" in a label and "not gold" in a gold word.
/// @dev All nibbles are handled at once; a loop over 20 items would cost more than the storage it decides about.
/// Unchecked throughout: no sum of nibbles or of bytes reaches its neighbor.
library Labels {
    uint256 internal constant ABSTAIN = 15;
    uint256 private constant ONES = 0x11111111111111111111;
    uint256 private constant BYTES = 0x0f0f0f0f0f0f0f0f0f0f;
    uint256 private constant BYTE_ONES = 0x01010101010101010101;

    /// @notice The low `items` nibbles set.
    function maskOf(uint256 items) internal pure returns (uint256) {
        unchecked {
            return (1 << (4 * items)) - 1;
        }
    }

    /// @notice Whether a label is neither a class (< K) nor {ABSTAIN}.
    function outOfRange(uint256 labels, uint256 classes) internal pure returns (bool) {
        return _outOfRange(labels & BYTES, classes) || _outOfRange((labels >> 4) & BYTES, classes);
    }

    /// @notice Counts the gold items of a batch and those answered right.
    /// @param gold Right class on gold items, 15 on all others.
    function compare(uint256 labels, uint256 gold) internal pure returns (uint256 seen, uint256 right) {
        uint256 plain = gold & (gold >> 1);
        plain &= plain >> 2;
        uint256 isGold = ~plain & ONES;
        uint256 differs = labels ^ gold;
        differs |= differs >> 1;
        differs |= differs >> 2;
        seen = _sum(isGold);
        right = _sum(isGold & ~differs);
    }

    /// @notice Turns a mask and answers into a gold word.
    /// @return gold Right class on gold items, 15 on all others.
    /// @return bad Number of the first gold item that is outside the batch or no class, else type(uint256).max.
    function goldWord(uint256 mask, uint256 answers, uint256 items, uint256 classes)
        internal
        pure
        returns (uint256 gold, uint256 bad)
    {
        unchecked {
            gold = maskOf(20);
            bad = type(uint256).max;
            for (uint256 item; mask >> item != 0; ++item) {
                if ((mask >> item) & 1 == 0) continue;
                uint256 answer = (answers >> (4 * item)) & 15;
                if (item >= items || answer >= classes) return (gold, item);
                gold ^= (answer ^ 15) << (4 * item);
            }
        }
    }

    /// @dev One nibble a byte. Adding 128 - t sets a byte's highest bit exactly where its value is at least t.
    function _outOfRange(uint256 bytesOfOne, uint256 classes) private pure returns (bool) {
        unchecked {
            uint256 noClass = bytesOfOne + BYTE_ONES * (128 - classes);
            uint256 abstains = bytesOfOne + BYTE_ONES * (128 - ABSTAIN);
            return noClass & ~abstains & (BYTE_ONES << 7) != 0;
        }
    }

    /// @dev Sums nibbles that are 0 or 1: pairs into bytes, then all ten bytes by one multiplication.
    function _sum(uint256 flags) private pure returns (uint256) {
        unchecked {
            return ((((flags + (flags >> 4)) & BYTES) * BYTE_ONES) >> 72) & 0xff;
        }
    }
}
