// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title What is asked of an arbitrator (ERC-792)
/// @notice It answers by calling `rule(disputeId, ruling)` of whoever created the dispute.
interface IArbitrator {
    /// @notice Opens a dispute; the value pays {arbitrationCost}.
    function createDispute(uint256 choices, bytes calldata extraData) external payable returns (uint256 disputeId);

    /// @notice Fee of a dispute.
    function arbitrationCost(bytes calldata extraData) external view returns (uint256 cost);
}
