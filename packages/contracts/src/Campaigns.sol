// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {Payout} from "./Payout.sol";

/// @title Funded labelling campaigns judged by hidden gold
/// @notice See {ICampaigns}. No owner, no proxy, no pause: what is deployed is what holds.
/// @dev The parts, each on top of the one before: {CampaignStore} storage, {Escrow} money, {SeatDraw} chance, {Work} seats,
/// {Judging} gold, {Payout} claims. {Multicall} takes no value and lets a worker submit and attach notes in one
/// transaction.
contract Campaigns is Payout, Multicall {}
