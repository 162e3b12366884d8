// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Gate} from "../src/libraries/Gate.sol";
import {Labels} from "../src/libraries/Labels.sol";
import {Seal} from "../src/libraries/Seal.sol";
import {Seats} from "../src/libraries/Seats.sol";
import {Standing} from "../src/types/Standing.sol";
import {Base} from "./Base.sol";

/// @notice The word tricks against loops that anybody can read.
contract LibrariesTest is Base {
    function testFuzz_compareCountsGold(uint80 labels, uint80 gold) public pure {
        (uint256 seen, uint256 right) = Labels.compare(labels, gold);
        uint256 expectedSeen;
        uint256 expectedRight;
        for (uint256 i; i < 20; ++i) {
            uint256 answer = (gold >> (4 * i)) & 15;
            if (answer == 15) continue;
            ++expectedSeen;
            if ((labels >> (4 * i)) & 15 == answer) ++expectedRight;
        }
        assertEq(seen, expectedSeen, "seen");
        assertEq(right, expectedRight, "right");
    }

    function testFuzz_compareAllRight(uint80 labels) public pure {
        (uint256 seen, uint256 right) = Labels.compare(labels, labels);
        assertEq(seen, right, "each gold item is right");
    }

    function testFuzz_outOfRange(uint80 labels, uint256 seed) public pure {
        uint256 classes = bound(seed, 2, 15);
        // Half of the runs: labels that are mostly sound.
        if (seed % 2 == 0) {
            uint256 sound;
            for (uint256 i; i < 20; ++i) {
                uint256 label = ((labels >> (4 * i)) & 15) % classes;
                if ((seed >> (8 + i)) & 7 == 0) label = 15;
                if ((seed >> (40 + 8 * i)) & 0xff == 0) label = classes;
                sound |= label << (4 * i);
            }
            labels = uint80(sound);
        }
        bool expected;
        for (uint256 i; i < 20; ++i) {
            uint256 label = (labels >> (4 * i)) & 15;
            if (label >= classes && label != 15) expected = true;
        }
        assertTrue(Labels.outOfRange(labels, classes) == expected, "out of range");
    }

    function testFuzz_goldWord(uint24 mask, uint80 answers, uint256 seed) public pure {
        uint256 items = bound(seed, 1, 20);
        uint256 classes = bound(seed >> 8, 2, 15);
        if (seed % 2 == 0) {
            mask = uint24(mask & ((1 << items) - 1));
            answers &= 0x11111111111111111111;
        }
        (uint256 gold, bool sound) = Labels.goldWord(mask, answers, items, classes);
        uint256 expected;
        uint256 firstBad = 99;
        for (uint256 i; i < 24; ++i) {
            bool isGold = (mask >> i) & 1 == 1;
            uint256 answer = i < 20 ? (answers >> (4 * i)) & 15 : 0;
            if (isGold && firstBad == 99 && (i >= items || answer >= classes)) firstBad = i;
            if (i < 20) expected |= (isGold ? answer : 15) << (4 * i);
        }
        assertTrue(sound == (firstBad == 99), "sound");
        if (sound) assertEq(gold, expected, "gold");
        else assertEq(Labels.firstBad(mask, answers, items, classes), firstBad, "first bad");
    }

    function testFuzz_seatsOfAnEpoch(uint256 seed) public pure {
        uint256 perBatch = bound(seed, 1, 15);
        uint256 batches = bound(seed >> 8, 1, 60);
        uint256 word;
        uint256 given;
        uint256 free;
        for (uint256 i; i < 60; ++i) {
            uint256 count = uint256(keccak256(abi.encode(seed, i))) % (perBatch + 1);
            for (uint256 j; j < count; ++j) {
                word = Seats.give(word, i);
            }
            given += count;
            if (count < perBatch && i < batches) free |= 1 << i;
        }
        for (uint256 i; i < 7; ++i) {
            word = Seats.submit(word);
        }
        assertEq(Seats.given(word), given, "given");
        assertEq(Seats.submitted(word), 7, "submitted");
        assertEq(Seats.free(word, perBatch, batches), free, "free");
        uint256 count_;
        for (uint256 i; i < 60; ++i) {
            count_ += (free >> i) & 1;
        }
        assertEq(Seats.freeCount(word, perBatch, batches), count_, "count");
    }

    function testFuzz_pick(uint64 bits, uint256 seed) public pure {
        vm.assume(bits != 0);
        uint256 count;
        for (uint256 i; i < 64; ++i) {
            count += (bits >> i) & 1;
        }
        uint256 n = seed % count;
        uint256 expected;
        for (;; ++expected) {
            if ((bits >> expected) & 1 == 0) continue;
            if (n == 0) break;
            --n;
        }
        assertEq(Seats.pick(bits, seed), expected, "index");
    }

    function test_pickAtTheEdges() public pure {
        for (uint256 i; i < 64; ++i) {
            assertEq(Seats.pick(1 << i, 12345), i, "only bit");
            assertEq(Seats.pick(type(uint64).max, i), i, "all bits");
        }
    }

    function testFuzz_standingSums(uint256 seed) public pure {
        Standing standing = Standing.wrap(0).withBatch(59).withPaid(59);
        int256 score;
        uint256 seen;
        for (uint256 i; i < 60; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, i)));
            uint256 gold = random % 21;
            int256 points = int256((random >> 8) % 4_000_000) - 2_000_000;
            if (score + points > type(int32).max || score + points < type(int32).min) continue;
            standing = standing.withGold(gold, points);
            score += points;
            seen += gold;
            assertEq(standing.score(), score, "score");
            assertEq(standing.goldSeen(), seen, "seen");
        }
        assertEq(standing.batches(), 1 << 59, "batches");
        assertEq(standing.paid(), 1 << 59, "paid");
    }

    function testFuzz_multiplyIsTheCurves(uint256 a, uint256 b) public {
        a = bound(a, 1, Seal.ORDER - 1);
        b = bound(b, 1, Seal.ORDER - 1);
        uint256 product = mulmod(a, b, Seal.ORDER);
        assertEq(Seal.addressOf(a), vm.addr(a), "kG");
        (uint256 x, uint256 y) = pointOf(a);
        assertEq(Seal.multiply(b, x, y & 1), vm.addr(product), "kE");
        // The other root of the same x is the other point.
        assertEq(Seal.multiply(b, x, (y & 1) ^ 1), vm.addr(Seal.ORDER - product), "-kE");
    }

    /// @dev More accuracy expected: a right answer says more, a wrong one says more against.
    function testFuzz_weightsAreMonotone(uint256 seed) public pure {
        uint256 classes = bound(seed, 2, 15);
        uint256 lowest = 1000 * (10 + classes) / classes + 1;
        uint256 p1 = bound(seed >> 8, lowest, 9998);
        (int32 right, int32 wrong) = Gate.weights(classes, p1);
        (int32 nextRight, int32 nextWrong) = Gate.weights(classes, p1 + 1);
        assertTrue(right >= 0 && wrong < 0, "signs");
        assertTrue(nextRight >= right && nextWrong <= wrong, "monotone");
    }

    function test_log2OfPowersIsExact() public pure {
        for (uint256 i; i < 63; ++i) {
            assertEq(Gate.log2Q12(1 << i, 1), int256(i) * 4096, "power");
            assertEq(Gate.log2Q12(1, 1 << i), -int256(i) * 4096, "inverse");
        }
        // log2(3) = 1.58496250072, times 4096 = 6492.006.
        assertEq(Gate.log2Q12(3, 1), 6492, "three");
        assertEq(Gate.log2Q12(1, 3), -6493, "a third, rounded down");
    }

    function test_gate() public pure {
        assertTrue(!Gate.refuses(-13_000, 8), "at the limit");
        assertTrue(Gate.refuses(-13_001, 8), "below it");
        assertTrue(!Gate.refuses(-13_001, 7), "too few seen");
        assertTrue(!Gate.isSound(2, 6000) && Gate.isSound(2, 6001), "p1 above p0 for two");
        assertTrue(!Gate.isSound(15, 1666) && Gate.isSound(15, 1667), "p1 above p0 for fifteen");
    }

    function pointOf(uint256 scalar) private returns (uint256, uint256) {
        return (vm.createWallet(scalar).publicKeyX, vm.createWallet(scalar).publicKeyY);
    }
}
