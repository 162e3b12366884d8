// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Appeals} from "./Appeals.sol";
import {SettlementBook} from "./SettlementBook.sol";
import {ICampaignsState} from "./interfaces/ICampaignsState.sol";
import {ISettlementJudge} from "./interfaces/ISettlementJudge.sol";

/// @title Settlements of epochs: proposed by anybody, refuted by one entry, final after a time
/// @notice See {ISettlements}. No owner, no proxy, no pause.
/// @dev The parts, each on top of the one before: {SettlementBook} storage and phases, {Proposals}, {Reviews}, {Appeals}.
contract Settlements is Appeals {
    constructor(ICampaignsState campaigns, ISettlementJudge judge_) SettlementBook(campaigns, judge_) {}
}
