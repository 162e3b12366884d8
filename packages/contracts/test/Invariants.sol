// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Base} from "./Base.sol";

/// @notice What forge asks of a test of invariants: whom it calls, and which of its functions.
abstract contract Invariants is Base {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// @return player Whoever plays. @return steps What it plays; one that stands here twice comes twice as often.
    function players() internal view virtual returns (address player, bytes4[] memory steps);

    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        (list[0].addr, list[0].selectors) = players();
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        (list[0],) = players();
    }
}
