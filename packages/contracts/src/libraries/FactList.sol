// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlementJudge} from "../interfaces/ISettlementJudge.sol";
import {Fact} from "../types/Fact.sol";
import {Consensus} from "./Consensus.sol";

/// @title The facts of one entry
library FactList {
    /// @notice Labels and items of a worker's labels that count, ascending: all but abstentions, and none of a dropped worker
    /// if gold decides.
    /// @dev One pass, because there may be 1,200.
    function ofWorker(Fact[] calldata facts, bool isGated, uint256 classes)
        internal
        pure
        returns (uint256[] memory labels, uint256[] memory items)
    {
        labels = new uint256[](facts.length);
        items = new uint256[](facts.length);
        uint256 found;
        uint256 before;
        unchecked {
            for (uint256 i; i < facts.length; ++i) {
                Fact fact = facts[i];
                uint256 number = fact.number();
                if (i > 0 && number <= before) revert ISettlementJudge.FactsOutOfOrder(i);
                before = number;
                if (!_counts(fact, i, isGated, classes)) continue;
                (labels[found], items[found]) = (fact.label(), number);
                ++found;
            }
        }
        _shorten(labels, found);
        _shorten(items, found);
    }

    /// @notice Positions of an item's labels that count, in ascending order of their workers.
    function ofItem(Fact[] calldata facts, bool isGated, uint256 classes)
        internal
        pure
        returns (uint256[] memory positions)
    {
        positions = new uint256[](facts.length);
        uint256 found;
        for (uint256 i; i < facts.length; ++i) {
            if (_counts(facts[i], i, isGated, classes)) positions[found++] = i;
        }
        _shorten(positions, found);
        _sort(facts, positions);
    }

    /// @notice Labels and numbers of the facts at some positions.
    function split(Fact[] calldata facts, uint256[] memory positions)
        internal
        pure
        returns (uint256[] memory labels, uint256[] memory numbers)
    {
        labels = new uint256[](positions.length);
        numbers = new uint256[](positions.length);
        for (uint256 i; i < positions.length; ++i) {
            Fact fact = facts[positions[i]];
            (labels[i], numbers[i]) = (fact.label(), fact.number());
        }
    }

    /// @notice How many facts are of gold items.
    function countGold(Fact[] calldata facts) internal pure returns (uint256 count) {
        for (uint256 i; i < facts.length; ++i) {
            if (facts[i].gold() != Consensus.NONE) ++count;
        }
    }

    /// @notice Reverts unless every fact is of a higher number than the one before.
    function requireSorted(Fact[] calldata facts) internal pure {
        uint256 before;
        for (uint256 i; i < facts.length; ++i) {
            uint256 number = facts[i].number();
            if (i > 0 && number <= before) revert ISettlementJudge.FactsOutOfOrder(i);
            before = number;
        }
    }

    function _counts(Fact fact, uint256 position, bool isGated, uint256 classes) private pure returns (bool) {
        uint256 label = fact.label();
        if (label == Consensus.NONE || (isGated && fact.dropped())) return false;
        if (label >= classes) revert ISettlementJudge.LabelOutOfRange(position, label);
        return true;
    }

    /// @dev By insertion: there are at most 15.
    function _sort(Fact[] calldata facts, uint256[] memory positions) private pure {
        for (uint256 i = 1; i < positions.length; ++i) {
            uint256 moved = positions[i];
            uint256 number = facts[moved].number();
            uint256 to = i;
            for (; to > 0 && facts[positions[to - 1]].number() >= number; --to) {
                if (facts[positions[to - 1]].number() == number) revert ISettlementJudge.FactsOutOfOrder(moved);
                positions[to] = positions[to - 1];
            }
            positions[to] = moved;
        }
    }

    /// @dev `length` is at most what it was.
    function _shorten(uint256[] memory values, uint256 length) private pure {
        assembly ("memory-safe") {
            mstore(values, length)
        }
    }
}
