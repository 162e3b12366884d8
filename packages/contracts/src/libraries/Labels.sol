// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Twenty labels of 4 bits in one word
/// @notice Item 0 is the lowest nibble. 15 means "I can't judge this item" in a label and "not gold" in a gold word.
/// @dev All nibbles are handled at once; a loop over 20 items would cost more than the storage it decides about.
/// Unchecked throughout: no sum of nibbles or of bytes reaches its neighbor.
library Labels {
    uint256 internal constant ABSTAIN = 15;
    uint256 private constant ONES = 0x11111111111111111111;
    uint256 private constant EVEN = 0x0f0f0f0f0f0f0f0f0f0f;
    uint256 private constant TEN = 0x01010101010101010101;
    uint256 private constant TWENTY = 0x000101010101010101010101010101010101010101;

    /// @notice The low `items` nibbles set.
    function maskOf(uint256 items) internal pure returns (uint256) {
        unchecked {
            return (1 << (4 * items)) - 1;
        }
    }

    /// @notice Whether a label is neither a class (< K) nor {ABSTAIN}.
    /// @dev One nibble a byte, in twenty bytes. Adding 128 - t sets a byte's highest bit exactly where it is at least t.
    function outOfRange(uint256 labels, uint256 classes) internal pure returns (bool) {
        unchecked {
            uint256 each = (labels & EVEN) | ((labels & (EVEN << 4)) << 76);
            uint256 noClass = each + TWENTY * (128 - classes);
            uint256 abstains = each + TWENTY * (128 - ABSTAIN);
            return noClass & ~abstains & (TWENTY << 7) != 0;
        }
    }

    /// @notice Counts the gold items of a batch and those answered right.
    /// @param gold Right class on gold items, 15 on all others.
    function compare(uint256 labels, uint256 gold) internal pure returns (uint256 seen, uint256 right) {
        uint256 isGold = ~_fifteens(gold) & ONES;
        uint256 differs = labels ^ gold;
        differs |= differs >> 1;
        differs |= differs >> 2;
        (seen, right) = _sums(isGold | ((isGold & ~differs) << 128));
    }

    /// @notice Turns a mask and answers into a gold word: right class on gold items, 15 on all others.
    /// @return gold The word. @return sound Whether every gold item is in the batch and its answer a class.
    function goldWord(uint256 mask, uint256 answers, uint256 items, uint256 classes)
        internal
        pure
        returns (uint256 gold, bool sound)
    {
        uint256 nibbles = _spread(mask) * 15;
        uint256 asked = answers & nibbles;
        gold = asked | (nibbles ^ maskOf(20));
        // An answer of 15 would read as "not gold"; {outOfRange} lets it pass as an abstention.
        sound = mask >> items == 0 && !outOfRange(asked, classes) && _fifteens(asked) == 0;
    }

    /// @notice Number of the first gold item that is outside the batch or whose answer is no class, for the error.
    function firstBad(uint256 mask, uint256 answers, uint256 items, uint256 classes)
        internal
        pure
        returns (uint256 item)
    {
        while ((mask >> item) & 1 == 0 || (item < items && (answers >> (4 * item)) & 15 < classes)) ++item;
    }

    /// @dev Lowest bit of each nibble that is 15.
    function _fifteens(uint256 word) private pure returns (uint256) {
        word &= word >> 1;
        return word & (word >> 2) & ONES;
    }

    /// @dev Bit i of 24 to bit 4i, halving the distance in each step.
    function _spread(uint256 x) private pure returns (uint256) {
        x = (x | (x << 48)) & 0xff000000000000ffff;
        x = (x | (x << 24)) & 0xff000000ff000000ff;
        x = (x | (x << 12)) & 0xf000f000f000f000f000f;
        x = (x | (x << 6)) & 0x303030303030303030303;
        return (x | (x << 3)) & (ONES | (0x1111 << 80));
    }

    /// @dev Sums nibbles that are 0 or 1, twenty of them in each half of the word: pairs into bytes, then the ten bytes of
    /// each half by one multiplication.
    function _sums(uint256 flags) private pure returns (uint256 low, uint256 high) {
        unchecked {
            uint256 sums = ((flags + (flags >> 4)) & (EVEN | (EVEN << 128))) * TEN;
            return ((sums >> 72) & 0xff, (sums >> 200) & 0xff);
        }
    }
}
