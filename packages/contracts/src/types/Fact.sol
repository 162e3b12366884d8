// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice One label of an epoch, as the contract that keeps the labels knows it.
/// @dev From the lowest bit: label 4 | gold 4 | place 4 | dropped 1 | 3 free | number. Label and gold are a class, or 15 for
/// "can't judge" and "no gold". The place is that of the label's seat among the seats of its batch, 0 to 14. The number is
/// that of the item where the labels of one worker are told, that of the worker where those of one item are.
type Fact is uint256;

using FactFields for Fact global;

/// @title Fields of {Fact}
library FactFields {
    /// @notice What the worker said: a class, or 15.
    function label(Fact fact) internal pure returns (uint256) {
        return Fact.unwrap(fact) & 15;
    }

    /// @notice What the requester claims of the item: a class, or 15 where it is no gold.
    function gold(Fact fact) internal pure returns (uint256) {
        return (Fact.unwrap(fact) >> 4) & 15;
    }

    /// @notice Place of the label among those of its item.
    function place(Fact fact) internal pure returns (uint256) {
        return (Fact.unwrap(fact) >> 8) & 15;
    }

    /// @notice Whether gold keeps the worker out of results.
    function dropped(Fact fact) internal pure returns (bool) {
        return Fact.unwrap(fact) & (1 << 12) != 0;
    }

    /// @notice Number of the item, or of the worker.
    function number(Fact fact) internal pure returns (uint256) {
        return Fact.unwrap(fact) >> 16;
    }
}
