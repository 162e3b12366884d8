// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlements} from "./ISettlements.sol";

/// @title Raw storage of {ICampaigns}
/// @notice What the {Lens} builds its views from. A getter for each record would not fit beside the rules.
interface ICampaignsState {
    /// @notice Number of the newest campaign.
    function campaignCount() external view returns (uint256);

    /// @notice What settles epochs.
    function settlements() external view returns (ISettlements);

    /// @notice Words of storage, from a slot on.
    function extsload(bytes32 slot, uint256 count) external view returns (bytes32[] memory words);
}
