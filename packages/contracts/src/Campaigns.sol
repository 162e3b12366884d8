// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {Escrow} from "./Escrow.sol";
import {Payout} from "./Payout.sol";
import {SettledPayout} from "./SettledPayout.sol";
import {ICampaignRules} from "./interfaces/ICampaignRules.sol";
import {ICampaignsState} from "./interfaces/ICampaignsState.sol";
import {ISettlements} from "./interfaces/ISettlements.sol";

/// @title Funded labelling campaigns judged by hidden gold
/// @notice See {ICampaigns}. No owner, no proxy, no pause: what is deployed is what holds.
/// @dev The parts, each on top of the one before: {CampaignStore} storage, {Escrow} money, {SeatDraw} chance, {Work} seats,
/// {Judging} gold, {Payout} and {SettledPayout} claims. {Multicall} takes no value and lets a worker submit and attach notes in one
/// transaction.
contract Campaigns is SettledPayout, Multicall {
    /// @param rules What a campaign may be. @param settlements_ What it is settled by.
    constructor(ICampaignRules rules, ISettlements settlements_) Escrow(rules) Payout(settlements_) {}

    /// @inheritdoc ICampaignsState
    function settlements() external view returns (ISettlements) {
        return SETTLEMENTS;
    }
}
