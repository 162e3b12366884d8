// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Single entries of a settlement, from what they follow from
/// @notice The same integers as `@saharakit/workers/consensus`, which settles whole epochs; docs/consensus.md is the
/// specification of both.
/// @dev A posterior is 12 bits, class c from bit 12 c on. A row of counts is {wordsOf} words of ten cells of 24 bits, the
/// lowest first: a worker of an epoch has at most 1,200 labels, so a cell is below 2^23, and so is the sum of a column.
/// Unchecked where these limits bound every sum.
library Consensus {
    /// @notice A posterior of certainty.
    uint256 internal constant CERTAIN = 4095;
    /// @notice A full score, and one binary digit of a logarithm.
    uint256 internal constant FULL = 4096;
    /// @notice In the place of a class: there is none.
    uint256 internal constant NONE = 15;
    /// @notice Labels of workers below this score over all gold are left out of results: -1.1 nats in log2 Q12.
    int256 internal constant DROP_BELOW = -6500;

    /// @dev Cells of counts in a word, and their bits.
    uint256 private constant CELLS = 10;
    uint256 private constant CELL_BITS = 24;
    uint256 private constant CELL = 0xffffff;
    /// @dev Every second posterior of a word, each with room for a cell.
    uint256 private constant EVEN = 0x000fff000fff000fff000fff000fff000fff000fff000fff;

    /// @notice Words of one row of counts.
    function wordsOf(uint256 classes) internal pure returns (uint256) {
        return classes > CELLS ? 2 : 1;
    }

    /// @notice 4,096 log2(x) from the first 13 binary digits of x, the others cut off: L of the specification.
    /// @dev Twelve squarings as in {Gate-log2Q12}; the quotient there is exact here, so it is left out.
    /// @param x 1 .. 2^53 - 1.
    function log2Of(uint256 x) internal pure returns (uint256 result) {
        unchecked {
            result = Math.log2(x);
            uint256 m = (result > 12 ? x >> (result - 12) : x << (12 - result)) << 115;
            for (uint256 i; i < 4; ++i) {
                // Three digits a turn: the loop would cost as much as what it repeats.
                m = (m * m) >> 127;
                uint256 first = m >> 128;
                m >>= first;
                m = (m * m) >> 127;
                uint256 second = m >> 128;
                m >>= second;
                m = (m * m) >> 127;
                uint256 third = m >> 128;
                m >>= third;
                result = (result << 3) | (first << 2) | (second << 1) | third;
            }
        }
    }

    /// @notice 2^20 times 2 to the power of -d / 4,096: E of the specification.
    function exp2Of(uint256 d) internal pure returns (uint256) {
        unchecked {
            if (d >> 12 > 20) return 0;
            uint256 m = 1 << 26;
            if (d & 1 != 0) m = (m * 67_097_508) >> 26;
            if (d & 2 != 0) m = (m * 67_086_154) >> 26;
            if (d & 4 != 0) m = (m * 67_063_453) >> 26;
            if (d & 8 != 0) m = (m * 67_018_073) >> 26;
            if (d & 16 != 0) m = (m * 66_927_405) >> 26;
            if (d & 32 != 0) m = (m * 66_746_437) >> 26;
            if (d & 64 != 0) m = (m * 66_385_968) >> 26;
            if (d & 128 != 0) m = (m * 65_670_859) >> 26;
            if (d & 256 != 0) m = (m * 64_263_668) >> 26;
            if (d & 512 != 0) m = (m * 61_539_099) >> 26;
            if (d & 1024 != 0) m = (m * 56_431_603) >> 26;
            if (d & 2048 != 0) m = (m * 47_453_132) >> 26;
            return (m >> 6) >> (d >> 12);
        }
    }

    /// @notice Shares of an item's labels: the start. Zero where there are none.
    /// @param labels Those of the item that count, each below `classes`.
    function startEntry(uint256[] memory labels, uint256 classes) internal pure returns (uint256 posterior) {
        unchecked {
            uint256 votes = labels.length;
            uint256 tally;
            for (uint256 i; i < votes; ++i) {
                tally += 1 << (12 * labels[i]);
            }
            for (uint256 c; votes > 0 && c < classes; ++c) {
                posterior |= (CERTAIN * posteriorOf(tally, c) / votes) << (12 * c);
            }
        }
    }

    /// @notice How often a worker said each class, by what its items are believed to be.
    /// @param labels Those of the worker that count, each below `classes`.
    /// @param posteriors Of their items, in the same order.
    /// @return words A row of counts for each class.
    function countsEntry(uint256[] memory labels, uint256[] calldata posteriors, uint256 classes)
        internal
        pure
        returns (uint256[] memory words)
    {
        unchecked {
            // Two words a class, even and odd posteriors apart, so that each cell has room for its sum.
            uint256[] memory sums = new uint256[](2 * classes);
            for (uint256 i; i < labels.length; ++i) {
                (uint256 row, uint256 posterior) = (2 * labels[i], posteriors[i]);
                sums[row] += posterior & EVEN;
                sums[row + 1] += (posterior >> 12) & EVEN;
            }
            uint256 width = wordsOf(classes);
            words = new uint256[](classes * width);
            for (uint256 given; given < classes; ++given) {
                for (uint256 c; c < classes; ++c) {
                    uint256 cell = (sums[2 * given + (c & 1)] >> (CELL_BITS * (c >> 1))) & CELL;
                    words[given * width + c / CELLS] |= cell << (CELL_BITS * (c % CELLS));
                }
            }
        }
    }

    /// @notice What an item is believed to be, from how its workers label.
    /// @param labels Those of the item that count, each below `classes`; at least one.
    /// @param tables Counts of their workers, in the same order.
    /// @param wantsOthers Whether `others` is wanted.
    /// @return posterior The word.
    /// @return top The item's class.
    /// @return others From bit 4 i on, the item's class without label i; {NONE} for a label that is alone.
    function posteriorEntry(uint256[] memory labels, uint256[] calldata tables, uint256 classes, bool wantsOthers)
        internal
        pure
        returns (uint256 posterior, uint256 top, uint256 others)
    {
        uint256 size = labels.length;
        // What each label says of each class, L(N) - L(S), and how often its worker met that class, S; the last row sums.
        int256[] memory logs = new int256[]((size + 1) * classes);
        uint256[] memory masses = new uint256[]((size + 1) * classes);
        unchecked {
            for (uint256 i; i < size; ++i) {
                _weigh(logs, masses, i, labels[i], tables, classes);
            }
        }
        int256[] memory scores = new int256[](classes);
        top = _score(scores, logs, masses, size, size);
        posterior = _normalize(scores, top);
        if (!wantsOthers) return (posterior, top, 0);
        if (size == 1) return (posterior, top, NONE);
        for (uint256 i; i < size; ++i) {
            others |= _score(scores, logs, masses, size, i) << (4 * i);
        }
    }

    /// @notice The share of one class in a word of posteriors.
    function posteriorOf(uint256 posterior, uint256 class_) internal pure returns (uint256) {
        unchecked {
            return (posterior >> (12 * class_)) & CERTAIN;
        }
    }

    /// @notice Chance-corrected, balanced accuracy of one worker against what the others say.
    /// @param agreed Labels by the class that the others say, if the worker said so, too. @param met The same, all of them.
    /// @return 0 to {FULL}.
    function scoreOf(uint256[] memory agreed, uint256[] memory met, uint256 classes) internal pure returns (uint256) {
        uint256 n;
        uint256 a;
        uint256 present;
        for (uint256 c; c < met.length; ++c) {
            n += met[c];
            a += agreed[c];
            if (met[c] > 0) ++present;
        }
        if (n == 0) return FULL;
        uint256 sum;
        for (uint256 c; c < met.length; ++c) {
            // One more label that is as good as the worker's average, so that a class met once decides little.
            if (met[c] > 0) sum += FULL * (agreed[c] * n + a) / (n * (met[c] + 1));
        }
        if (present == 1) {
            sum *= classes;
            present = classes;
        }
        return sum < FULL ? 0 : (sum - FULL) / (present - 1);
    }

    /// @notice What a worker earns: unitPrice x items x (0.7 if not refused + 0.3 x score), rounded down once.
    function payOf(uint256 unitPrice, uint256 items, bool refused, uint256 score) internal pure returns (uint256) {
        return unitPrice * items * ((refused ? 0 : 7 * FULL) + 3 * score) / (10 * FULL);
    }

    /// @notice Whether gold is void: its class is unlikely to everybody, and those who count don't back it.
    /// @param claimed The class that the requester claims.
    /// @param free Posterior by everybody's labels. @param freeTop Its class, {NONE} where nobody labeled the item.
    /// @param gated Posterior by those who count. @param gatedTop Its class, {NONE} where nobody of them did.
    function isVoid(uint256 claimed, uint256 free, uint256 freeTop, uint256 gated, uint256 gatedTop)
        internal
        pure
        returns (bool)
    {
        if (freeTop == NONE || posteriorOf(free, claimed) * 10 >= CERTAIN) return false;
        return gatedTop == NONE || posteriorOf(gated, claimed) * 2 < CERTAIN;
    }

    /// @notice Whether the labels of a worker with this score over all gold of an epoch are left out of its results.
    function drops(int256 score) internal pure returns (bool) {
        return score < DROP_BELOW;
    }

    /// @dev Writes row `i` of `logs` and `masses`, and adds it to their last rows.
    function _weigh(
        int256[] memory logs,
        uint256[] memory masses,
        uint256 i,
        uint256 label,
        uint256[] calldata tables,
        uint256 classes
    ) private pure {
        unchecked {
            uint256 width = wordsOf(classes);
            uint256 from = i * classes * width;
            uint256 sums = logs.length - classes;
            uint256 row;
            uint256 column;
            for (uint256 c; c < classes; ++c) {
                uint256 lane = c % CELLS;
                if (lane == 0) {
                    row = tables[from + label * width + c / CELLS];
                    column = 0;
                    // Ten columns at once: no sum leaves its cell.
                    for (uint256 given; given < classes; ++given) {
                        column += tables[from + given * width + c / CELLS];
                    }
                }
                // Every worker is taken to have given four right labels and one wrong one of each other class before.
                uint256 mass = ((column >> (CELL_BITS * lane)) & CELL) + CERTAIN * (classes + 3);
                uint256 own = ((row >> (CELL_BITS * lane)) & CELL) + CERTAIN * (c == label ? 4 : 1);
                int256 log = int256(log2Of(own)) - int256(log2Of(mass));
                logs[i * classes + c] = log;
                masses[i * classes + c] = mass;
                logs[sums + c] += log;
                masses[sums + c] += mass;
            }
        }
    }

    /// @dev Scores of all classes without label `left`; with all labels where `left` is `size`.
    /// @return top The class with the highest score; of several, the first.
    function _score(int256[] memory scores, int256[] memory logs, uint256[] memory masses, uint256 size, uint256 left)
        private
        pure
        returns (uint256 top)
    {
        unchecked {
            uint256 classes = scores.length;
            for (uint256 c; c < classes; ++c) {
                int256 log = logs[size * classes + c];
                uint256 mass = masses[size * classes + c];
                if (left < size) {
                    log -= logs[left * classes + c];
                    mass -= masses[left * classes + c];
                }
                scores[c] = log + int256(log2Of(mass));
                if (scores[c] > scores[top]) top = c;
            }
        }
    }

    function _normalize(int256[] memory scores, uint256 top) private pure returns (uint256 posterior) {
        unchecked {
            uint256 classes = scores.length;
            uint256[] memory shares = new uint256[](classes);
            uint256 total;
            for (uint256 c; c < classes; ++c) {
                shares[c] = exp2Of(uint256(scores[top] - scores[c]));
                total += shares[c];
            }
            for (uint256 c; c < classes; ++c) {
                posterior |= (CERTAIN * shares[c] / total) << (12 * c);
            }
        }
    }
}
