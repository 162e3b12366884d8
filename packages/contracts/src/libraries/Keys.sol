// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Keys of the records
/// @notice A record that hangs on several numbers is found by one key that holds them all: one hash, not one for each.
/// @dev Only for campaigns that exist, whose numbers are small: a huge number would lose its highest bits.
library Keys {
    /// @notice Epoch of a campaign.
    function epoch(uint256 campaignId, uint256 epoch_) internal pure returns (uint256) {
        return (campaignId << 8) | epoch_;
    }

    /// @notice One word of gold of an epoch.
    function gold(uint256 campaignId, uint256 epoch_, uint256 word) internal pure returns (uint256) {
        return (campaignId << 16) | (epoch_ << 8) | word;
    }

    /// @notice Seat of a campaign.
    function seat(uint256 campaignId, uint256 number) internal pure returns (uint256) {
        return (campaignId << 32) | number;
    }

    /// @notice Account in a campaign.
    function account(uint256 campaignId, address account_) internal pure returns (uint256) {
        return (campaignId << 160) | uint160(account_);
    }

    /// @notice Worker in an epoch.
    function standing(uint256 campaignId, uint256 epoch_, uint256 worker) internal pure returns (uint256) {
        return (campaignId << 32) | (epoch_ << 24) | worker;
    }

    /// @notice Referrer of a campaign, by its index.
    function referrer(uint256 campaignId, uint256 index) internal pure returns (uint256) {
        return (campaignId << 24) | index;
    }
}
