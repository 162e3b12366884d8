// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Payout} from "./Payout.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Keys} from "./libraries/Keys.sol";
import {Head} from "./types/Head.sol";
import {Campaign, Money} from "./types/Records.sol";
import {Seat} from "./types/Seat.sol";
import {Standing} from "./types/Standing.sol";
import {Terms} from "./types/Terms.sol";

/// @title Who gets the money of a worker's seats once their epoch is settled
abstract contract SettledPayout is Payout {
    /// @inheritdoc ICampaigns
    function claimSettled(SettledClaim[] calldata claims) external nonReentrant returns (uint256 paid) {
        for (uint256 i; i < claims.length; ++i) {
            paid += _claimSettled(claims[i]);
        }
    }

    function _claimSettled(SettledClaim calldata claim) private returns (uint256 paid) {
        Campaign storage campaign = _campaigns[claim.campaignId];
        Till memory till;
        till.token = campaign.price.token;
        till.worker = _workers[Keys.account(claim.campaignId, claim.account)].index();
        uint256 items = _takeAll(claim, till);
        bool isOwn = msg.sender == claim.account;
        uint256 pay = SETTLEMENTS.payOf(
            claim.campaignId, claim.epoch, till.standing.number() - 1, items, isOwn, claim.pay, claim.path
        );
        uint256 most = campaign.price.unitPrice * items;
        if (pay > most) pay = most;
        uint256 cost = _allot(claim, till, pay, items);
        _keepCredit(till);
        uint256 released = cost - pay - till.toReferrers;
        Money storage money = campaign.money;
        money.escrow -= uint112(cost);
        money.refund += uint112(released);
        money.seatsPaid += uint32(claim.seats.length);
        emit SettledPaid(claim.campaignId, claim.epoch, claim.account, pay, released, !isOwn);
        if (isOwn) {
            paid = pay;
            if (pay > 0) _send(till.token, pay);
        } else {
            _credits[claim.account][till.token] += pay;
        }
    }

    /// @dev Checks that these are all of the worker's opened seats of the epoch, and marks them paid.
    function _takeAll(SettledClaim calldata claim, Till memory till) private returns (uint256 items) {
        Head head = _headOf(claim.campaignId);
        Terms terms = _campaigns[claim.campaignId].terms;
        uint256 standingKey = Keys.standing(claim.campaignId, claim.epoch, till.worker);
        Standing standing = _standings[standingKey];
        if (claim.seats.length == 0 || claim.seats.length != standing.opened()) {
            revert SeatsMissing(claim.epoch, claim.seats.length, standing.opened());
        }
        uint256 next;
        for (uint256 i; i < claim.seats.length; ++i) {
            uint32 number = claim.seats[i];
            Seat seat = _seats[Keys.seat(claim.campaignId, number)];
            uint256 batch = seat.batchInEpoch();
            if (seat.worker() != till.worker) revert NotSeatHolder(number, claim.account);
            if (seat.state() != SeatState.Opened) revert WrongSeatState(number, seat.state());
            if (seat.epoch() != claim.epoch || batch < next) {
                revert SeatsMissing(claim.epoch, i, standing.opened());
            }
            if (_isPaid(standing, seat)) revert WrongSeatState(number, SeatState.Paid);
            standing = standing.withPaid(batch);
            next = batch + 1;
            items += terms.itemsIn(head, _batchOf(head, claim.epoch, batch));
        }
        _standings[standingKey] = till.standing = standing;
    }

    /// @dev Divides pay by items: each seat's part is what all seats up to it have, less what those before it have.
    /// @return cost What the seats hold in escrow.
    function _allot(SettledClaim calldata claim, Till memory till, uint256 pay, uint256 items)
        private
        returns (uint256 cost)
    {
        Head head = _headOf(claim.campaignId);
        Terms terms = _campaigns[claim.campaignId].terms;
        uint256 unitPrice = _campaigns[claim.campaignId].price.unitPrice;
        uint256 counted;
        uint256 allotted;
        for (uint256 i; i < claim.seats.length; ++i) {
            uint32 number = claim.seats[i];
            Seat seat = _seats[Keys.seat(claim.campaignId, number)];
            uint256 own = terms.itemsIn(head, _batchOf(head, claim.epoch, seat.batchInEpoch()));
            cost += terms.costOf(unitPrice * own);
            counted += own;
            uint256 part = pay * counted / items - allotted;
            allotted += part;
            if (seat.referrer() != till.referrerIndex) _enterReferrer(claim.campaignId, seat.referrer(), till);
            uint256 share = till.referrerIndex == 0 ? 0 : terms.shareOf(part);
            till.credit += share;
            emit EarningsClaimed(claim.campaignId, claim.account, number, part, till.referrer, share);
        }
    }
}
