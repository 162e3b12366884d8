// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Judging} from "./Judging.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {ISettlements} from "./interfaces/ISettlements.sol";
import {Gate} from "./libraries/Gate.sol";
import {Keys} from "./libraries/Keys.sol";
import {Head} from "./types/Head.sol";
import {Campaign, Epoch, Money} from "./types/Records.sol";
import {NO_BATCH, Seat} from "./types/Seat.sol";
import {Standing} from "./types/Standing.sol";
import {Terms} from "./types/Terms.sol";

/// @title Who gets a judged seat's money
abstract contract Payout is Judging {
    ISettlements internal immutable SETTLEMENTS;

    /// @dev What the seats of one claim share, and their sums, which are stored once.
    struct Till {
        address token;
        uint256 worker;
        uint256 epoch;
        Standing standing;
        bool lapsed;
        uint256 bonus;
        uint256 referrerIndex;
        address referrer;
        uint256 credit;
        uint256 toWorker;
        uint256 toReferrers;
        uint256 toRequester;
    }

    constructor(ISettlements settlements_) {
        SETTLEMENTS = settlements_;
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
            Seat seat = _seats[Keys.seat(campaignId, seats[i])];
            _requireLost(campaignId, seats[i], seat);
            _seats[Keys.seat(campaignId, seats[i])] = seat.withState(SeatState.Reclaimed);
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
        Head head = _headOf(campaignId);
        Terms terms = campaign.terms;
        uint256 unitPrice = campaign.price.unitPrice;
        till.token = campaign.price.token;
        till.worker = _workers[Keys.account(campaignId, msg.sender)].index();
        till.epoch = type(uint256).max;
        for (uint256 i; i < seats.length; ++i) {
            uint32 number = seats[i];
            Seat seat = _seats[Keys.seat(campaignId, number)];
            _takeFrom(campaignId, number, seat, till);
            unchecked {
                // All of it was counted into the escrow, which is below 2^112.
                uint256 pay = unitPrice * terms.itemsIn(head, _batchOf(head, seat.epoch(), seat.batchInEpoch()));
                uint256 share = terms.shareOf(pay);
                pay += till.bonus;
                till.toWorker += pay;
                till.credit += share;
                if (till.referrerIndex == 0) share = 0;
                emit EarningsClaimed(campaignId, msg.sender, number, pay, till.referrer, share);
            }
        }
        _keepPaid(campaignId, till);
        _keepCredit(till);
        Money storage money = campaign.money;
        money.escrow -= uint112(till.toWorker + till.toReferrers + till.toRequester);
        money.refund += uint112(till.toRequester);
        money.seatsPaid += uint32(seats.length);
        if (till.toWorker > 0) _send(till.token, till.toWorker);
        return till.toWorker;
    }

    /// @dev Checks that the seat is the caller's to claim now, and marks it paid.
    function _takeFrom(uint256 campaignId, uint32 number, Seat seat, Till memory till) private {
        if (till.worker == 0 || seat.worker() != till.worker) revert NotSeatHolder(number, msg.sender);
        SeatState state = seat.state();
        if (state != SeatState.Submitted && state != SeatState.Opened) revert WrongSeatState(number, state);
        if (seat.epoch() != till.epoch) _enterEpoch(campaignId, number, seat.epoch(), till);
        if (!till.lapsed && state != SeatState.Opened) revert WrongSeatState(number, state);
        if (_isPaid(till.standing, seat)) revert WrongSeatState(number, SeatState.Paid);
        till.standing = till.standing.withPaid(seat.batchInEpoch());
        if (seat.referrer() != till.referrerIndex) _enterReferrer(campaignId, seat.referrer(), till);
    }

    /// @dev Seats of one visit mostly share their referrer: the credit is stored when it changes.
    function _enterReferrer(uint256 campaignId, uint256 index, Till memory till) internal {
        _keepCredit(till);
        till.referrerIndex = index;
        till.referrer = index == 0 ? address(0) : _referrers[Keys.referrer(campaignId, index)];
    }

    /// @dev Once for all seats of an epoch in a row: are its claims open, and did the worker pass its gate?
    function _enterEpoch(uint256 campaignId, uint32 number, uint256 epoch, Till memory till) private {
        _keepPaid(campaignId, till);
        Epoch storage record = _epochs[Keys.epoch(campaignId, epoch)];
        till.epoch = epoch;
        till.lapsed = record.state == EpochState.Lapsed;
        till.bonus = 0;
        till.standing = _standings[Keys.standing(campaignId, epoch, till.worker)];
        if (till.lapsed) {
            till.bonus = _campaigns[campaignId].deposits.bond / record.submitted;
            return;
        }
        if (record.state != EpochState.Opened) revert WrongEpochState(uint8(epoch), record.state);
        if (!_isJudged(record)) revert EpochNotJudged(uint8(epoch), record.deadline);
        _requireGate(campaignId, epoch);
        (int256 score, uint256 goldSeen) = (till.standing.score(), till.standing.goldSeen());
        if (Gate.refuses(score, goldSeen)) revert ContributionRefused(number, score, goldSeen);
    }

    function _keepPaid(uint256 campaignId, Till memory till) private {
        if (till.epoch == type(uint256).max) return;
        _standings[Keys.standing(campaignId, till.epoch, till.worker)] = till.standing;
    }

    /// @dev Gives what was counted since the last change of referrer to that referrer, or without one to the requester.
    function _keepCredit(Till memory till) internal {
        uint256 credit = till.credit;
        if (credit == 0) return;
        till.credit = 0;
        if (till.referrer == address(0)) {
            till.toRequester += credit;
        } else {
            _credits[till.referrer][till.token] += credit;
            till.toReferrers += credit;
        }
    }

    /// @dev Refused and void seats, and only those, once nothing can change the verdict's basis without being opened.
    function _requireLost(uint256 campaignId, uint32 number, Seat seat) private view {
        bool void = seat.state() == SeatState.Void && seat.batchInEpoch() != NO_BATCH;
        if (!void && seat.state() != SeatState.Opened) revert WrongSeatState(number, seat.state());
        Epoch storage epoch = _epochs[Keys.epoch(campaignId, seat.epoch())];
        if (!_isJudged(epoch)) revert EpochNotJudged(uint8(seat.epoch()), epoch.deadline);
        if (void) return;
        _requireGate(campaignId, seat.epoch());
        Standing standing = _standings[Keys.standing(campaignId, seat.epoch(), seat.worker())];
        if (_isPaid(standing, seat)) revert WrongSeatState(number, SeatState.Paid);
        if (!Gate.refuses(standing.score(), standing.goldSeen())) revert ContributionAccepted(number);
    }

    /// @dev Where epochs are settled, gold alone decides only if nobody settled.
    function _requireGate(uint256 campaignId, uint256 epoch) private view {
        if (!_campaigns[campaignId].terms.settles()) return;
        if (!SETTLEMENTS.gateDecides(campaignId, uint8(epoch))) revert EpochSettles(uint8(epoch));
    }

    function _isPaid(Standing standing, Seat seat) internal pure returns (bool) {
        return (standing.paid() >> seat.batchInEpoch()) & 1 != 0;
    }
}
