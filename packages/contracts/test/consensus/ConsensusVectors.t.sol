// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlementJudge} from "../../src/interfaces/ISettlementJudge.sol";
import {Consensus} from "../../src/libraries/Consensus.sol";
import {LayerTree} from "../../src/libraries/LayerTree.sol";
import {Fact} from "../../src/types/Fact.sol";
import {Entries} from "./Consensus.t.sol";
import {EpochFixture} from "./EpochFixture.sol";
import {Trees} from "./Trees.sol";

/// @notice The Solidity against what the settlement in TypeScript gives (PROTOCOL §8, 7).
contract ConsensusVectorsTest is EpochFixture {
    uint256 private constant CHALLENGES = 13;

    /// @dev Proofs that TypeScript made, of the largest entries that there are among others.
    function test_challenges() public view {
        string memory json = vm.readFile("vectors/consensus.json");
        for (uint256 i; i < CHALLENGES; ++i) {
            string memory key = string.concat(".challenges[", cheats.toString(i), "]");
            ISettlementJudge.Epoch memory epoch = epochAt(json, key);
            bytes32[] memory roots = vm.parseJsonBytes32Array(json, string.concat(key, ".roots"));
            ISettlementJudge.Place memory place = ISettlementJudge.Place({
                layer: cheats.parseJsonUint(json, string.concat(key, ".layer")),
                index: cheats.parseJsonUint(json, string.concat(key, ".index")),
                leaf: cheats.parseJsonBytes32(json, string.concat(key, ".leaf")),
                path: vm.parseJsonBytes32Array(json, string.concat(key, ".path"))
            });
            Fact[] memory facts = asFacts(vm.parseJsonUintArray(json, string.concat(key, ".facts")));
            ISettlementJudge.Inputs memory inputs = ISettlementJudge.Inputs({
                words: vm.parseJsonUintArray(json, string.concat(key, ".words")),
                proof: vm.parseJsonBytes32Array(json, string.concat(key, ".proof"))
            });
            assertTrue(judge.isRight(epoch, roots, place, facts, inputs), "right");
            uint256[] memory entry = judge.entryOf(epoch, roots, place.layer, place.index, facts, inputs);
            assertEq(LayerTree.leafOf(epoch.id, place.layer, place.index, entry), place.leaf, "leaf");

            place.leaf = keccak256("another");
            roots[place.layer] = Trees.rootAbove(place.leaf, place.index, place.path);
            assertTrue(!judge.isRight(epoch, roots, place, facts, inputs), "wrong");
        }
    }

    function test_scores() public view {
        string memory json = vm.readFile("vectors/consensus.json");
        uint256[] memory classes = vm.parseJsonUintArray(json, ".scores.classes");
        uint256[] memory met = vm.parseJsonUintArray(json, ".scores.met");
        uint256[] memory agreed = vm.parseJsonUintArray(json, ".scores.agreed");
        uint256[] memory scores = vm.parseJsonUintArray(json, ".scores.score");
        assertEq(scores.length, 300, "vectors");
        for (uint256 i; i < scores.length; ++i) {
            assertEq(Consensus.scoreOf(part(agreed, i, 15), part(met, i, 15), classes[i]), scores[i], "score");
        }
    }

    /// @dev 15 labels of 15 classes, by workers with 1,200 labels each.
    function test_largestCounts() public {
        string memory json = vm.readFile("vectors/consensus.json");
        uint256[] memory label = vm.parseJsonUintArray(json, ".extremes.label");
        uint256[] memory counts = vm.parseJsonUintArray(json, ".extremes.counts");
        uint256[] memory posterior = vm.parseJsonUintArray(json, ".extremes.posterior");
        uint256[] memory top = vm.parseJsonUintArray(json, ".extremes.top");
        uint256[] memory others = vm.parseJsonUintArray(json, ".extremes.others");
        Entries entries = new Entries();
        assertEq(top.length, 4, "vectors");
        for (uint256 i; i < top.length; ++i) {
            uint256[] memory tables = tablesOf(part(counts, i, 15 * 225));
            (uint256 word, uint256 best, uint256 rest) = entries.posterior(part(label, i, 15), tables, 15);
            assertEq(best, top[i], "class");
            for (uint256 j; j < 15; ++j) {
                assertEq((word >> (12 * j)) & 4095, posterior[15 * i + j], "posterior");
                assertEq((rest >> (4 * j)) & 15, others[15 * i + j], "others");
            }
        }
    }

    /// @dev Rows of 15 cells, ten in the first word and five in the second.
    function tablesOf(uint256[] memory counts) private pure returns (uint256[] memory tables) {
        tables = new uint256[](counts.length / 15 * 2);
        for (uint256 i; i < counts.length; ++i) {
            tables[i / 15 * 2 + i % 15 / 10] |= counts[i] << (24 * (i % 15 % 10));
        }
    }

    function part(uint256[] memory values, uint256 number, uint256 size) private pure returns (uint256[] memory some) {
        some = new uint256[](size);
        for (uint256 i; i < size; ++i) {
            some[i] = values[number * size + i];
        }
    }

    function asFacts(uint256[] memory words) private pure returns (Fact[] memory facts) {
        facts = new Fact[](words.length);
        for (uint256 i; i < words.length; ++i) {
            facts[i] = Fact.wrap(words[i]);
        }
    }
}
