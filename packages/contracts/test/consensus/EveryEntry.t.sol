// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlementJudge} from "../../src/interfaces/ISettlementJudge.sol";
import {Consensus} from "../../src/libraries/Consensus.sol";
import {LayerTree} from "../../src/libraries/LayerTree.sol";
import {Fact} from "../../src/types/Fact.sol";
import {EpochFixture} from "./EpochFixture.sol";
import {Trees} from "./Trees.sol";

/// @notice Random epochs that TypeScript settled: the judge arrives at the same roots, says of every entry that it is right,
/// of every entry that a bit was changed in that it is wrong, and nothing where inputs were changed (PROTOCOL §8, 6 and 7).
contract EveryEntryTest is EpochFixture {
    uint256 private constant EPOCHS = 28;

    function test_epochsOf2And3Classes() public view {
        assertTrue(play(2, 3) > 1000, "entries");
    }

    function test_epochsOf4And5Classes() public view {
        assertTrue(play(4, 5) > 1000, "entries");
    }

    function test_epochsOf6And7Classes() public view {
        assertTrue(play(6, 7) > 1000, "entries");
    }

    function test_epochsOf8And9Classes() public view {
        assertTrue(play(8, 9) > 1000, "entries");
    }

    function test_epochsOf10And11Classes() public view {
        assertTrue(play(10, 11) > 1000, "entries");
    }

    function test_epochsOf12And13Classes() public view {
        assertTrue(play(12, 13) > 1000, "entries");
    }

    function test_epochsOf14And15Classes() public view {
        assertTrue(play(14, 15) > 1000, "entries");
    }

    /// @return count Entries that were judged, each right and wrong.
    function play(uint256 fewest, uint256 most) private view returns (uint256 count) {
        string memory json = vm.readFile("vectors/consensus.json");
        for (uint256 number; number < EPOCHS; ++number) {
            uint256 free = freeMemory();
            Labeled memory s = load(json, number);
            if (s.epoch.classes >= fewest && s.epoch.classes <= most) {
                for (uint256 layer; layer < 25; ++layer) {
                    count += playLayer(s, layer);
                }
            }
            forget(free);
        }
    }

    function playLayer(Labeled memory s, uint256 layer) private view returns (uint256 size) {
        size = isOfWorkers(layer) ? s.epoch.workers : s.epoch.items;
        bool isCounts = layer < VOIDS && isOfWorkers(layer);
        uint256 width = isCounts ? s.epoch.classes * Consensus.wordsOf(s.epoch.classes) : 1;
        s.entries[layer] = new uint256[][](size);
        bytes32[] memory leaves = new bytes32[](size);
        for (uint256 index; index < size; ++index) {
            uint256[] memory entry = new uint256[](width);
            s.entries[layer][index] = entry;
            uint256 free = freeMemory();
            Fact[] memory facts = factsOf(s, layer, index);
            uint256[] memory result =
                judge.entryOf(s.epoch, s.roots, layer, index, facts, inputsOf(s, layer, index, facts));
            assertEq(result.length, width, "words");
            for (uint256 i; i < width; ++i) {
                entry[i] = result[i];
            }
            leaves[index] = LayerTree.leafOf(s.epoch.id, layer, index, entry);
            forget(free);
        }
        s.levels[layer] = Trees.levelsOf(leaves);
        assertEq(Trees.rootOf(s.levels[layer]), s.roots[layer], "root");
        for (uint256 index; index < size; ++index) {
            uint256 free = freeMemory();
            judgeBoth(s, layer, index);
            forget(free);
        }
    }

    function judgeBoth(Labeled memory s, uint256 layer, uint256 index) private view {
        Fact[] memory facts = factsOf(s, layer, index);
        ISettlementJudge.Inputs memory inputs = inputsOf(s, layer, index, facts);
        ISettlementJudge.Place memory place = ISettlementJudge.Place({
            layer: layer, index: index, leaf: s.levels[layer][0][index], path: Trees.pathOf(s.levels[layer], index)
        });
        assertTrue(judge.isRight(s.epoch, s.roots, place, facts, inputs), "right");

        // One bit of the entry is another one, in a tree that is otherwise the same.
        uint256[] memory entry = s.entries[layer][index];
        uint256 seed = uint256(place.leaf);
        uint256 word = seed % entry.length;
        entry[word] ^= 1 << ((seed >> 8) % 256);
        bytes32 root = s.roots[layer];
        place.leaf = LayerTree.leafOf(s.epoch.id, layer, index, entry);
        s.roots[layer] = Trees.rootAbove(place.leaf, index, place.path);
        assertTrue(!judge.isRight(s.epoch, s.roots, place, facts, inputs), "wrong");
        entry[word] ^= 1 << ((seed >> 8) % 256);
        s.roots[layer] = root;
        if (inputs.words.length > 0) refuseFalse(s, place, facts, inputs, seed);
    }

    /// @dev One bit of what the entry follows from is another one: no verdict, but a bad proof.
    function refuseFalse(
        Labeled memory s,
        ISettlementJudge.Place memory place,
        Fact[] memory facts,
        ISettlementJudge.Inputs memory inputs,
        uint256 seed
    ) private view {
        inputs.words[(seed >> 16) % inputs.words.length] ^= 1 << ((seed >> 24) % 256);
        try judge.isRight(s.epoch, s.roots, place, facts, inputs) {
            revert NotTrue("a false input passed");
        } catch (bytes memory reason) {
            assertEq(bytes32(bytes4(reason)), bytes32(ISettlementJudge.InputsNotInLayer.selector), "refused");
        }
    }

    function freeMemory() private pure returns (uint256 free) {
        assembly ("memory-safe") {
            free := mload(0x40)
        }
    }

    /// @dev Memory is never given back otherwise, and its price grows with the square.
    function forget(uint256 free) private pure {
        assembly ("memory-safe") {
            mstore(0x40, free)
        }
    }
}
