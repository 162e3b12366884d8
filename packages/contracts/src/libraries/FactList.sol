// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlementJudge} from "../interfaces/ISettlementJudge.sol";
import {Fact} from "../types/Fact.sol";
import {Consensus} from "./Consensus.sol";

/// @title The facts of one entry
library FactList {
    /// @notice Positions of the labels that count: all but abstentions, and but those of dropped workers if gold decides.
    function counting(Fact[] calldata facts, bool isGated, uint256 classes)
        internal
        pure
        returns (uint256[] memory positions)
    {
        positions = new uint256[](facts.length);
        uint256 found;
        for (uint256 i; i < facts.length; ++i) {
            Fact fact = facts[i];
            uint256 label = fact.label();
            if (label == Consensus.NONE || (isGated && fact.dropped())) continue;
            if (label >= classes) revert ISettlementJudge.LabelOutOfRange(i, label);
            positions[found++] = i;
        }
        assembly ("memory-safe") {
            // Only ever shorter.
            mstore(positions, found)
        }
    }

    /// @notice Positions in ascending order of their facts' numbers: at most 15, so by insertion.
    function sortByNumber(Fact[] calldata facts, uint256[] memory positions) internal pure returns (uint256[] memory) {
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
        return positions;
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
}
