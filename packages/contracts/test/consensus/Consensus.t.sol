// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Consensus} from "../../src/libraries/Consensus.sol";
import {Gate} from "../../src/libraries/Gate.sol";
import {Base} from "../Base.sol";

/// @dev The library, as the judge calls it.
contract Entries {
    function counts(uint256[] memory labels, uint256[] calldata posteriors, uint256 classes)
        external
        pure
        returns (uint256[] memory)
    {
        return Consensus.countsEntry(labels, posteriors, classes);
    }

    function posterior(uint256[] memory labels, uint256[] calldata tables, uint256 classes)
        external
        pure
        returns (uint256, uint256, uint256)
    {
        return Consensus.posteriorEntry(labels, tables, classes, true);
    }
}

/// @notice What holds of every entry, whatever the labels are.
contract ConsensusTest is Base {
    uint256 private constant CERTAIN = 4095;

    Entries private entries = new Entries();

    function testFuzz_logarithmIsTheGates(uint256 x) public pure {
        x = bound(x, 1, 8191);
        // Thirteen digits are all that these numbers have.
        assertEq(Consensus.log2Of(x), uint256(int256(Gate.log2Q12(x, 1))), "log2");
        assertEq(Consensus.log2Of(x << 40), Consensus.log2Of(x) + 40 * 4096, "a power of two more");
    }

    function testFuzz_logarithmNeverFalls(uint256 x, uint256 more) public pure {
        x = bound(x, 1, 2 ** 53 - 2);
        more = bound(more, x + 1, 2 ** 53 - 1);
        assertTrue(Consensus.log2Of(more) >= Consensus.log2Of(x), "monotone");
    }

    function testFuzz_powerNeverRises(uint256 d, uint256 more) public pure {
        d = bound(d, 0, 100_000);
        more = bound(more, d, 100_001);
        assertTrue(Consensus.exp2Of(more) <= Consensus.exp2Of(d), "monotone");
        assertEq(Consensus.exp2Of(d + 4096), Consensus.exp2Of(d) >> 1, "a half");
        assertEq(Consensus.exp2Of(0), 1 << 20, "one");
        assertEq(Consensus.exp2Of(21 * 4096 + d), 0, "none");
    }

    function testFuzz_startAddsUp(uint256 seed) public pure {
        uint256 classes = bound(seed, 2, 15);
        uint256[] memory labels = labelsOf(seed, bound(seed >> 8, 1, 15), classes);
        uint256 sum = sumOf(Consensus.startEntry(labels, classes), classes);
        assertTrue(sum <= CERTAIN && sum + classes > CERTAIN, "rounded down once a class");
        assertEq(Consensus.startEntry(turned(labels), classes), Consensus.startEntry(labels, classes), "in any order");
        assertEq(Consensus.startEntry(new uint256[](0), classes), 0, "nobody");
    }

    function testFuzz_countsAddUp(uint256 seed) public view {
        uint256 classes = bound(seed, 2, 15);
        uint256[] memory labels = labelsOf(seed, bound(seed >> 8, 0, 60), classes);
        uint256[] memory posteriors = new uint256[](labels.length);
        uint256[] memory expected = new uint256[](classes * classes);
        for (uint256 i; i < labels.length; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, "posterior", i)));
            // What stands above the posteriors of the last round does not count.
            posteriors[i] = random;
            for (uint256 c; c < classes; ++c) {
                expected[labels[i] * classes + c] += (random >> (12 * c)) & CERTAIN;
            }
        }
        uint256[] memory words = entries.counts(labels, posteriors, classes);
        for (uint256 given; given < classes; ++given) {
            for (uint256 c; c < classes; ++c) {
                assertEq(cellOf(words, classes, given, c), expected[given * classes + c], "cell");
            }
        }
    }

    function testFuzz_posteriorsAddUp(uint256 seed) public view {
        (uint256[] memory labels, uint256[] memory tables, uint256 classes) = itemOf(seed);
        (uint256 posterior, uint256 top,) = entries.posterior(labels, tables, classes);
        uint256 sum = sumOf(posterior, classes);
        assertTrue(sum <= CERTAIN && sum + classes > CERTAIN, "rounded down once a class");
        for (uint256 c; c < classes; ++c) {
            assertTrue((posterior >> (12 * c)) & CERTAIN <= (posterior >> (12 * top)) & CERTAIN, "the top one");
        }
    }

    /// @dev What the others of a label say is what the item would be without it.
    function testFuzz_othersAreTheItemWithoutTheLabel(uint256 seed) public view {
        (uint256[] memory labels, uint256[] memory tables, uint256 classes) = itemOf(seed);
        (,, uint256 others) = entries.posterior(labels, tables, classes);
        if (labels.length == 1) return assertEq(others, Consensus.NONE, "alone");
        uint256 left = bound(seed >> 64, 0, labels.length - 1);
        uint256 width = classes * Consensus.wordsOf(classes);
        (uint256[] memory fewer, uint256[] memory rest) =
            (new uint256[](labels.length - 1), new uint256[](tables.length - width));
        for (uint256 i; i < fewer.length; ++i) {
            uint256 from = i < left ? i : i + 1;
            fewer[i] = labels[from];
            for (uint256 j; j < width; ++j) {
                rest[i * width + j] = tables[from * width + j];
            }
        }
        (, uint256 top,) = entries.posterior(fewer, rest, classes);
        assertEq((others >> (4 * left)) & 15, top, "others");
    }

    function testFuzz_scoreIsAShare(uint256 seed) public pure {
        uint256 classes = bound(seed, 2, 15);
        (uint256[] memory agreed, uint256[] memory met) = (new uint256[](classes), new uint256[](classes));
        for (uint256 c; c < classes; ++c) {
            met[c] = uint8(seed >> (8 * c + 8)) % 90;
            agreed[c] = met[c] == 0 ? 0 : uint256(keccak256(abi.encode(seed, c))) % (met[c] + 1);
        }
        uint256 score = Consensus.scoreOf(agreed, met, classes);
        assertTrue(score <= 4096, "at most all");
        assertEq(Consensus.scoreOf(met, met, classes), 4096, "agrees with all");
        uint256 nobody = sumOfAll(met) == 0 ? 4096 : 0;
        assertEq(Consensus.scoreOf(new uint256[](classes), met, classes), nobody, "agrees with nobody");
    }

    function testFuzz_payIsBounded(uint96 unitPrice, uint256 seed) public pure {
        (uint256 items, uint256 score) = (bound(seed, 0, 1200), bound(seed >> 16, 0, 4096));
        uint256 pay = Consensus.payOf(unitPrice, items, false, score);
        uint256 refused = Consensus.payOf(unitPrice, items, true, score);
        uint256 most = items * unitPrice;
        assertTrue(pay <= most && pay >= most * 7 / 10, "70 to 100 %");
        assertTrue(refused <= most * 3 / 10, "at most 30 % of it");
        assertTrue(pay - refused - most * 7 / 10 <= 1, "gold decides 70 %");
        assertTrue(Consensus.payOf(unitPrice, items, false, score / 2) <= pay, "more for more");
    }

    /// @dev Claimed class 3: the rule in words, over all kinds of posteriors.
    function testFuzz_voidGold(uint256 free, uint256 gated, bool isFree, bool isGated) public pure {
        (free, gated) = (bound(free, 0, CERTAIN), bound(gated, 0, CERTAIN));
        bool unlikely = isFree && free * 10 < CERTAIN;
        bool backed = isGated && gated * 2 >= CERTAIN;
        bool result = Consensus.isVoid(3, free << 36, isFree ? 1 : 15, gated << 36, isGated ? 1 : 15);
        assertTrue(result == (unlikely && !backed), "void");
    }

    function test_drops() public pure {
        assertTrue(!Consensus.drops(-6500) && Consensus.drops(-6501), "below the limit");
    }

    /// @dev Labels of one item and tables of their workers, with counts up to the most that an epoch allows.
    function itemOf(uint256 seed)
        private
        pure
        returns (uint256[] memory labels, uint256[] memory tables, uint256 classes)
    {
        classes = bound(seed, 2, 15);
        labels = labelsOf(seed, bound(seed >> 8, 1, 6), classes);
        uint256 width = Consensus.wordsOf(classes);
        tables = new uint256[](labels.length * classes * width);
        for (uint256 i; i < labels.length * classes; ++i) {
            for (uint256 c; c < classes; ++c) {
                uint256 cell = uint256(keccak256(abi.encode(seed, i, c))) % (1200 * CERTAIN / classes);
                tables[i * width + c / 10] |= cell << (24 * (c % 10));
            }
        }
    }

    function cellOf(uint256[] memory words, uint256 classes, uint256 given, uint256 c) private pure returns (uint256) {
        return (words[given * Consensus.wordsOf(classes) + c / 10] >> (24 * (c % 10))) & 0xffffff;
    }

    function labelsOf(uint256 seed, uint256 count, uint256 classes) private pure returns (uint256[] memory labels) {
        labels = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            labels[i] = uint256(keccak256(abi.encode(seed, "label", i))) % classes;
        }
    }

    function turned(uint256[] memory values) private pure returns (uint256[] memory others) {
        others = new uint256[](values.length);
        for (uint256 i; i < values.length; ++i) {
            others[i] = values[values.length - 1 - i];
        }
    }

    function sumOf(uint256 posterior, uint256 classes) private pure returns (uint256 sum) {
        for (uint256 c; c < classes; ++c) {
            sum += (posterior >> (12 * c)) & CERTAIN;
        }
        assertEq(posterior >> (12 * classes), 0, "nothing behind the last class");
    }

    function sumOfAll(uint256[] memory values) private pure returns (uint256 sum) {
        for (uint256 i; i < values.length; ++i) {
            sum += values[i];
        }
    }
}
