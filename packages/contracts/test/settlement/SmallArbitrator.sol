// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IArbitrator} from "../../src/interfaces/IArbitrator.sol";
import {ISettlements} from "../../src/interfaces/ISettlements.sol";

/// @notice An arbitrator (ERC-792) that rules what it is told.
contract SmallArbitrator is IArbitrator {
    uint256 public constant FEE = 77;
    uint256 private _disputes = 40;

    error FeeMissing(uint256 value);

    function createDispute(uint256, bytes calldata extraData) external payable returns (uint256) {
        if (msg.value != arbitrationCost(extraData)) revert FeeMissing(msg.value);
        return ++_disputes;
    }

    function arbitrationCost(bytes calldata) public pure returns (uint256) {
        return FEE;
    }

    function give(ISettlements settlements, uint256 disputeId, uint256 ruling) external {
        settlements.rule(disputeId, ruling);
    }
}
