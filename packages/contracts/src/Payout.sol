// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Judging} from "./Judging.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Gate} from "./libraries/Gate.sol";
import {Seats} from "./libraries/Seats.sol";
import {Head} from "./types/Head.sol";
import {Campaign, Epoch, Money, Standing} from "./types/Records.sol";
import {NO_BATCH, Seat} from "./types/Seat.sol";
import {Terms} from "./types/Terms.sol";

/// @title Who gets a judged seat's money
abstract contract Payout is Judging {
    /// @dev What the seats of one claim share, read once, and their sums, stored once.
    struct Till {
        Head head;
        Terms terms;
        uint256 unitPrice;
        address token;
        uint256 worker;
        uint256 epoch;
        bool lapsed;
        uint256 bonus;
        uint256 referrerIndex;
        address referrer;
        uint256 credit;
        uint256 toWorker;
        uint256 toReferrers;
        uint256 toRequester;
    }

    /// @inheritdoc ICampaigns
    function claimEarnings(ClaimRequest[] calldata requests) external nonReentrant returns (uint256 paid) {
        for (uint256 i; i < requests.length; ++i) {
            paid += _claim(requests[i].campaignId, requests[i].seats);
        }
    }

    /// @inheritdoc ICampaigns
    function reclaimSeats(uint256 campaignId, uint32[] calldata seats) external returns (uint256 amount) {
        Head head = _headOf(campaignId);
        Terms terms = _campaigns[campaignId].terms;
        uint256 unitPrice = _campaigns[campaignId].price.unitPrice;
        for (uint256 i; i < seats.length; ++i) {
            Seat seat = _seats[campaignId][seats[i]];
            _requireLost(campaignId, seats[i], seat);
            _seats[campaignId][seats[i]] = seat.withState(SeatState.Reclaimed);
            uint256 batch = _batchOf(head, seat.epoch(), seat.batchInEpoch());
            uint256 cost = terms.costOf(unitPrice * terms.itemsIn(head, batch));
            amount += cost;
            emit SeatReclaimed(campaignId, seats[i], cost);
        }
        _release(campaignId, amount);
    }

    function _claim(uint256 campaignId, uint32[] calldata seats) private returns (uint256) {
        Campaign storage campaign = _campaigns[campaignId];
        Till memory till;
        till.head = _headOf(campaignId);
        till.terms = campaign.terms;
        till.unitPrice = campaign.price.unitPrice;
        till.token = campaign.price.token;
        till.worker = _workers[campaignId][msg.sender].index;
        till.epoch = type(uint256).max;
        for (uint256 i; i < seats.length; ++i) {
            _claimSeat(campaignId, seats[i], till);
        }
        _keepCredit(till);
        Money storage money = campaign.money;
        money.escrow -= uint112(till.toWorker + till.toReferrers + till.toRequester);
        money.refund += uint112(till.toRequester);
        money.seatsPaid += uint32(seats.length);
        if (till.toWorker > 0) _send(till.token, till.toWorker);
        return till.toWorker;
    }

    function _claimSeat(uint256 campaignId, uint32 number, Till memory till) private {
        Seat seat = _seats[campaignId][number];
        if (till.worker == 0 || seat.worker() != till.worker) revert NotSeatHolder(number, msg.sender);
        SeatState state = seat.state();
        if (state != SeatState.Submitted && state != SeatState.Opened) revert WrongSeatState(number, state);
        if (seat.epoch() != till.epoch) _enterEpoch(campaignId, number, seat.epoch(), till);
        if (!till.lapsed && state != SeatState.Opened) revert WrongSeatState(number, state);
        _seats[campaignId][number] = seat.withState(SeatState.Paid);

        uint256 batch = _batchOf(till.head, till.epoch, seat.batchInEpoch());
        uint256 pay = till.unitPrice * till.terms.itemsIn(till.head, batch);
        uint256 share = till.terms.shareOf(pay);
        pay += till.bonus;
        till.toWorker += pay;
        if (seat.referrer() == 0) {
            till.toRequester += share;
            emit EarningsClaimed(campaignId, msg.sender, number, pay, address(0), 0);
            return;
        }
        if (seat.referrer() != till.referrerIndex) {
            _keepCredit(till);
            till.referrerIndex = seat.referrer();
            till.referrer = _referrers[campaignId][seat.referrer()];
        }
        till.credit += share;
        emit EarningsClaimed(campaignId, msg.sender, number, pay, till.referrer, share);
    }

    /// @dev Once for all seats of an epoch in a row: are its claims open, and did the worker pass its gate?
    function _enterEpoch(uint256 campaignId, uint32 number, uint256 epoch, Till memory till) private view {
        Epoch storage record = _epochs[campaignId][epoch];
        till.epoch = epoch;
        till.lapsed = record.state == EpochState.Lapsed;
        till.bonus = 0;
        if (till.lapsed) {
            till.bonus = _campaigns[campaignId].deposits.bond / Seats.submitted(record.seats);
            return;
        }
        if (record.state != EpochState.Opened) revert WrongEpochState(uint8(epoch), record.state);
        if (!_isJudged(record)) revert EpochNotJudged(uint8(epoch), record.deadline);
        Standing storage standing = _standings[campaignId][epoch][till.worker];
        (int256 score, uint256 goldSeen) = (standing.score, standing.goldSeen);
        if (Gate.refuses(score, goldSeen)) revert ContributionRefused(number, score, goldSeen);
    }

    /// @dev Seats of one visit mostly share their referrer: its credit is stored when the referrer changes.
    function _keepCredit(Till memory till) private {
        if (till.credit == 0) return;
        _credits[till.referrer][till.token] += till.credit;
        till.toReferrers += till.credit;
        till.credit = 0;
    }

    /// @dev Refused and void seats, and only those, once nothing can change the verdict's basis without being opened.
    function _requireLost(uint256 campaignId, uint32 number, Seat seat) private view {
        bool void = seat.state() == SeatState.Void && seat.batchInEpoch() != NO_BATCH;
        if (!void && seat.state() != SeatState.Opened) revert WrongSeatState(number, seat.state());
        Epoch storage epoch = _epochs[campaignId][seat.epoch()];
        if (!_isJudged(epoch)) revert EpochNotJudged(uint8(seat.epoch()), epoch.deadline);
        if (void) return;
        Standing storage standing = _standings[campaignId][seat.epoch()][seat.worker()];
        if (!Gate.refuses(standing.score, standing.goldSeen)) revert ContributionAccepted(number);
    }
}
