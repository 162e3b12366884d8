// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlementJudge} from "../../src/interfaces/ISettlementJudge.sol";
import {Fact} from "../../src/types/Fact.sol";
import {Base} from "../Base.sol";
import {JsonCheats} from "./JsonCheats.sol";
import {Trees} from "./Trees.sol";

/// @notice Epochs of `vectors/consensus.json`, and what each entry of their settlements follows from.
abstract contract EpochFixture is Base {
    /// @dev Columns of one row a label, in the order of seats; what is gold; the settlement as far as it has come.
    struct Labeled {
        ISettlementJudge.Epoch epoch;
        uint256[] item;
        uint256[] worker;
        uint256[] label;
        uint256[] place;
        uint256[] gold;
        uint256[] dropped;
        bytes32[] roots;
        uint256[][][] entries;
        bytes32[][][] levels;
    }

    uint256 internal constant RUN = 11;
    uint256 internal constant VOIDS = 22;
    uint256 internal constant SCORES = 23;
    uint256 internal constant PAYS = 24;
    uint256 internal constant NONE = 15;

    JsonCheats internal constant cheats = JsonCheats(address(vm));
    ISettlementJudge internal judge = ISettlementJudge(vm.deployCode("cache/deployed/SettlementJudge.json"));

    function epochAt(string memory json, string memory key) internal pure returns (ISettlementJudge.Epoch memory) {
        return ISettlementJudge.Epoch({
            id: cheats.parseJsonBytes32(json, string.concat(key, ".id")),
            classes: cheats.parseJsonUint(json, string.concat(key, ".classes")),
            items: cheats.parseJsonUint(json, string.concat(key, ".items")),
            workers: cheats.parseJsonUint(json, string.concat(key, ".workers")),
            unitPrice: cheats.parseJsonUint(json, string.concat(key, ".unitPrice")),
            rightWeight: cheats.parseJsonInt(json, string.concat(key, ".rightWeight")),
            wrongWeight: cheats.parseJsonInt(json, string.concat(key, ".wrongWeight"))
        });
    }

    function load(string memory json, uint256 number) internal pure returns (Labeled memory s) {
        string memory key = string.concat(".epochs[", cheats.toString(number), "]");
        s.epoch = epochAt(json, key);
        s.item = vm.parseJsonUintArray(json, string.concat(key, ".item"));
        s.worker = vm.parseJsonUintArray(json, string.concat(key, ".worker"));
        s.label = vm.parseJsonUintArray(json, string.concat(key, ".label"));
        s.gold = vm.parseJsonUintArray(json, string.concat(key, ".gold"));
        s.dropped = vm.parseJsonUintArray(json, string.concat(key, ".dropped"));
        s.roots = vm.parseJsonBytes32Array(json, string.concat(key, ".roots"));
        s.place = new uint256[](s.item.length);
        for (uint256 i; i < s.item.length; ++i) {
            for (uint256 j; j < i; ++j) {
                if (s.item[j] == s.item[i]) ++s.place[i];
            }
        }
        s.entries = new uint256[][][](25);
        s.levels = new bytes32[][][](25);
    }

    function isOfWorkers(uint256 layer) internal pure returns (bool) {
        return layer < VOIDS ? layer % RUN % 2 == 1 : layer > VOIDS;
    }

    function factsOf(Labeled memory s, uint256 layer, uint256 index) internal pure returns (Fact[] memory facts) {
        if (layer == VOIDS) {
            facts = new Fact[](1);
            facts[0] = Fact.wrap(NONE | (nibble(s.gold[index]) << 4) | (index << 16));
            return facts;
        }
        uint256[] memory column = isOfWorkers(layer) ? s.worker : s.item;
        uint256 count;
        for (uint256 i; i < column.length; ++i) {
            if (column[i] == index) ++count;
        }
        facts = new Fact[](count);
        count = 0;
        for (uint256 i; i < column.length; ++i) {
            if (column[i] == index) facts[count++] = factAt(s, i, isOfWorkers(layer));
        }
        if (isOfWorkers(layer)) sort(facts);
    }

    function factAt(Labeled memory s, uint256 row, bool isOfWorker) internal pure returns (Fact) {
        uint256 low = nibble(s.label[row]) | (nibble(s.gold[s.item[row]]) << 4) | (s.place[row] << 8);
        uint256 number = isOfWorker ? s.item[row] : s.worker[row];
        return Fact.wrap(low | (s.dropped[s.worker[row]] << 12) | (number << 16));
    }

    function inputsOf(Labeled memory s, uint256 layer, uint256 index, Fact[] memory facts)
        internal
        pure
        returns (ISettlementJudge.Inputs memory inputs)
    {
        if (layer == SCORES) return shown(s, 21, numbersOf(facts, layer));
        if (layer == VOIDS) {
            if (facts[0].gold() == NONE) return inputs;
            inputs.words = joined(s.entries[10][index], s.entries[21][index]);
            inputs.proof = joined(Trees.pathOf(s.levels[10], index), Trees.pathOf(s.levels[21], index));
        } else if (layer == PAYS) {
            inputs = shown(s, VOIDS, numbersOf(facts, layer));
            inputs.words = joined(s.entries[SCORES][index], inputs.words);
            inputs.proof = joined(Trees.pathOf(s.levels[SCORES], index), inputs.proof);
        } else if (layer % RUN != 0) {
            inputs = shown(s, layer - 1, numbersOf(facts, layer));
        }
    }

    /// @dev Numbers of the facts that count in a layer, ascending; those of gold for pay.
    function numbersOf(Fact[] memory facts, uint256 layer) internal pure returns (uint256[] memory numbers) {
        Fact[] memory sorted = new Fact[](facts.length);
        uint256 count;
        for (uint256 i; i < facts.length; ++i) {
            bool counts = layer == SCORES || (layer == PAYS && facts[i].gold() != NONE)
                || (layer < VOIDS && facts[i].label() != NONE && !(layer >= RUN && facts[i].dropped()));
            if (counts) sorted[count++] = facts[i];
        }
        numbers = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            uint256 to = i;
            for (; to > 0 && numbers[to - 1] > sorted[i].number(); --to) {
                numbers[to] = numbers[to - 1];
            }
            numbers[to] = sorted[i].number();
        }
    }

    function shown(Labeled memory s, uint256 layer, uint256[] memory indexes)
        internal
        pure
        returns (ISettlementJudge.Inputs memory inputs)
    {
        for (uint256 i; i < indexes.length; ++i) {
            inputs.words = joined(inputs.words, s.entries[layer][indexes[i]]);
        }
        inputs.proof = Trees.proofOf(s.levels[layer], indexes);
    }

    function nibble(uint256 class_) internal pure returns (uint256) {
        return class_ > NONE ? NONE : class_;
    }

    function sort(Fact[] memory facts) internal pure {
        for (uint256 i = 1; i < facts.length; ++i) {
            Fact moved = facts[i];
            uint256 to = i;
            for (; to > 0 && facts[to - 1].number() > moved.number(); --to) {
                facts[to] = facts[to - 1];
            }
            facts[to] = moved;
        }
    }

    function joined(uint256[] memory one, uint256[] memory other) internal pure returns (uint256[] memory all) {
        all = new uint256[](one.length + other.length);
        for (uint256 i; i < all.length; ++i) {
            all[i] = i < one.length ? one[i] : other[i - one.length];
        }
    }

    function joined(bytes32[] memory one, bytes32[] memory other) internal pure returns (bytes32[] memory all) {
        all = new bytes32[](one.length + other.length);
        for (uint256 i; i < all.length; ++i) {
            all[i] = i < one.length ? one[i] : other[i - one.length];
        }
    }
}
