// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Head} from "../types/Head.sol";
import {Terms} from "../types/Terms.sol";
import {ICampaigns} from "./ICampaigns.sol";

/// @title What a campaign may be
/// @notice Holds nothing; {ICampaigns} asks it once for each campaign.
interface ICampaignRules {
    /// @notice A sound campaign.
    /// @param head Its first head.
    /// @param terms Its terms, without who created it.
    /// @param rightWeight,wrongWeight See {ICampaigns.CampaignCreated}.
    /// @param funding See {ICampaigns.fundingOf}.
    struct Verdict {
        Head head;
        Terms terms;
        int32 rightWeight;
        int32 wrongWeight;
        uint256 funding;
    }

    /// @notice Reverts with {ICampaigns.InvalidSpec} and the field's name where a campaign is not sound.
    function check(ICampaigns.CampaignSpec calldata spec, ICampaigns.EpochSpec[] calldata epochs)
        external
        view
        returns (Verdict memory verdict);

    /// @notice Cost of a campaign, see {ICampaigns.fundingOf}.
    function fundingOf(ICampaigns.CampaignSpec calldata spec) external pure returns (uint256 amount);
}
