// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Proposals} from "./Proposals.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {ICampaignsState} from "./interfaces/ICampaignsState.sol";
import {ISettlements} from "./interfaces/ISettlements.sol";
import {Keys} from "./libraries/Keys.sol";
import {LabelFacts} from "./libraries/LabelFacts.sol";
import {LayerTree} from "./libraries/LayerTree.sol";
import {Seats} from "./libraries/Seats.sol";
import {StateReader} from "./libraries/StateReader.sol";
import {Campaign, Epoch} from "./types/Records.sol";
import {Seat} from "./types/Seat.sol";

/// @title What workers made is paid by what reviewers said of it
/// @dev Items of the review that are no gold stand for the contents, one after the other: seat after seat as they were linked,
/// item after item in each, without those that a worker could not do. Gold of the review lies where only its requester knows,
/// until it is opened.
abstract contract Reviews is Proposals {
    using LabelFacts for LabelFacts.Source;
    using StateReader for ICampaignsState;

    /// @dev Accept, fixable, reject.
    uint256 private constant VERDICTS = 3;
    uint256 private constant FIXABLE = 1;
    uint256 private constant REJECT = 2;
    /// @dev The last posteriors, with the class of each item at this bit.
    uint256 private constant LABELS = 21;
    uint256 private constant CLASS_SHIFT = 180;
    /// @dev Of gold: none. Of what a worker says: nothing was made.
    uint256 private constant NONE = 15;

    /// @dev What a call knows of the seat whose contents it counts, and of the review's gold.
    struct Count {
        Seat seat;
        uint256 items;
        uint256 halves;
        uint256 gold;
    }

    mapping(uint256 review => bool) private _serves;
    /// @dev Halves of the price of an item that a worker has, by its number in the epoch.
    mapping(uint256 standingKey => uint256) private _halves;

    /// @inheritdoc ISettlements
    function linkReview(uint256 campaignId, uint8 epoch, uint256 review, uint32[] calldata seats) external nonReentrant {
        LabelFacts.Source memory source = LabelFacts.open(STATE, campaignId, epoch);
        if (msg.sender != source.campaign.terms.requester()) revert ICampaigns.NotRequester(msg.sender);
        _requireUncounted(campaignId, epoch, source.campaign);
        Epoch memory stored = STATE.epochOf(campaignId, epoch);
        if (stored.opened != stored.submitted) revert SeatsNotOpened(epoch, stored.submitted - stored.opened);
        Review storage cursor = _reviews[Keys.epoch(campaignId, epoch)];
        Campaign memory reviewing = STATE.campaignOf(review);
        bool fits = reviewing.terms.requester() == msg.sender && reviewing.terms.classes() == VERDICTS
            && reviewing.settling.bond > 0;
        // Of several reviews that are done somebody could choose the one that costs least.
        bool isNew = reviewing.head.submitted() == 0 && !_serves[review];
        if (!fits || !isNew || cursor.review != 0) revert WrongReview(review);
        _serves[review] = true;
        _requireAll(source, seats);
        (cursor.review, cursor.seats) = (uint64(review), uint16(seats.length));
        cursor.seatsHash = keccak256(abi.encodePacked(seats));
        emit ReviewLinked(campaignId, epoch, review, seats);
    }

    /// @inheritdoc ISettlements
    function countReview(
        uint256 campaignId,
        uint8 epoch,
        uint32[] calldata seats,
        bytes32[] calldata roots,
        uint256[] calldata words,
        uint256 most
    ) external nonReentrant {
        LabelFacts.Source memory source = LabelFacts.open(STATE, campaignId, epoch);
        _requireUncounted(campaignId, epoch, source.campaign);
        Review memory cursor = _reviews[Keys.epoch(campaignId, epoch)];
        if (cursor.review == 0) revert WrongReview(0);
        if (keccak256(abi.encodePacked(seats)) != cursor.seatsHash) revert WrongSeats(seats.length);
        LabelFacts.Source memory review = LabelFacts.open(STATE, cursor.review, cursor.epoch);
        _requireVerdicts(review, roots, words);
        _countUpTo(source, review, cursor, seats, words, most);
        if (cursor.item == words.length) (cursor.epoch, cursor.item) = (cursor.epoch + 1, 0);
        if (cursor.epoch == review.campaign.head.epochs()) {
            Count memory left;
            if (_toContent(source, cursor, left, seats, seats.length)) revert WrongReview(cursor.review);
            cursor.finalAt = uint40(block.timestamp);
        }
        _reviews[Keys.epoch(campaignId, epoch)] = cursor;
        emit ReviewCounted(campaignId, epoch, cursor.counted, cursor.seats - cursor.seat, cursor.finalAt);
    }

    /// @inheritdoc ISettlements
    function reviewOf(uint256 campaignId, uint8 epoch) external view returns (ReviewView memory) {
        Review storage cursor = _reviews[Keys.epoch(campaignId, epoch)];
        return
            ReviewView(cursor.review, cursor.seats, cursor.seat, cursor.counted, cursor.epoch, cursor.finalAt);
    }

    /// @inheritdoc ISettlements
    function halvesOf(uint256 campaignId, uint8 epoch, uint256 worker) external view returns (uint256) {
        return _halvesOf(campaignId, epoch, worker);
    }

    function _halvesOf(uint256 campaignId, uint256 epoch, uint256 worker) internal view returns (uint256) {
        return _halves[Keys.standing(campaignId, epoch, worker + 1)];
    }

    function _requireUncounted(uint256 campaignId, uint8 epoch, Campaign memory campaign) private view {
        if (!_isReviewed(campaign)) revert NotPaidByReview(campaignId);
        (Phase phase,) = _phaseOf(campaignId, epoch, campaign);
        _require(campaignId, epoch, phase, Phase.Waiting);
    }

    /// @dev As many different seats as the epoch has opened ones; that each is one of them is seen when it is counted.
    function _requireAll(LabelFacts.Source memory source, uint32[] calldata seats) private view {
        uint256 perBatch = STATE.openedSeatsOf(source.campaignId, source.epoch);
        uint256 opened;
        for (uint256 batch; batch < source.campaign.head.batchesIn(source.epoch); ++batch) {
            opened += Seats.ofBatch(perBatch, batch);
        }
        if (seats.length != opened) revert WrongSeats(seats.length);
        for (uint256 i = 1; i < seats.length; ++i) {
            if (seats[i] <= seats[i - 1]) revert WrongSeats(i);
        }
    }

    /// @dev Checks that these are the labels of a final settlement.
    function _requireVerdicts(LabelFacts.Source memory review, bytes32[] calldata roots, uint256[] calldata words)
        private
        view
    {
        (uint256 campaignId, uint8 epoch) = (review.campaignId, uint8(review.epoch));
        (Phase phase,) = _phaseOf(campaignId, epoch, review.campaign);
        _require(campaignId, epoch, phase, Phase.Final);
        if (_hashOf(roots) != _recordOf(campaignId, epoch).rootsHash) revert WrongRoots(campaignId, epoch);
        uint256[] memory indexes = new uint256[](words.length);
        for (uint256 i; i < indexes.length; ++i) {
            indexes[i] = i;
        }
        bytes32[] memory leaves = LayerTree.leavesOf(epochIdOf(campaignId, epoch), LABELS, indexes, words, 1);
        bool isAll = words.length == review.items() && LayerTree.rootOfAll(leaves) == roots[LABELS];
        if (!isAll) revert WrongLeaves(uint8(LABELS));
    }

    /// @dev Goes on from the cursor to the end of the review's epoch, or of so many seats.
    function _countUpTo(
        LabelFacts.Source memory source,
        LabelFacts.Source memory review,
        Review memory cursor,
        uint32[] calldata seats,
        uint256[] calldata words,
        uint256 most
    ) private {
        Count memory count;
        uint256 batchSize = review.campaign.terms.batchSize();
        uint256 lastSeat = most < seats.length - cursor.seat ? cursor.seat + most : seats.length;
        for (bool isFirst = true; cursor.item < words.length; ++cursor.item) {
            uint256 place = cursor.item % batchSize;
            if (isFirst || place == 0) count.gold = STATE.goldOf(cursor.review, cursor.epoch, cursor.item / batchSize);
            isFirst = false;
            if ((count.gold >> (4 * place)) & NONE != NONE) continue;
            if (!_toContent(source, cursor, count, seats, lastSeat)) {
                // Something is shown that nobody made.
                if (lastSeat == seats.length) revert WrongReview(cursor.review);
                return;
            }
            uint256 verdict = (words[cursor.item] >> CLASS_SHIFT) & 15;
            // Where no reviewer's label counts, nothing speaks against the content.
            count.halves += verdict == REJECT ? 0 : verdict == FIXABLE ? 1 : 2;
            ++cursor.counted;
            if (++cursor.place == count.items) _leaveSeat(source, cursor, count);
        }
        _keepHalves(source, count);
    }

    /// @dev Goes to the next content, which may be where the cursor is. @return Whether there is one before `lastSeat`.
    function _toContent(
        LabelFacts.Source memory source,
        Review memory cursor,
        Count memory count,
        uint32[] calldata seats,
        uint256 lastSeat
    ) private returns (bool) {
        while (true) {
            if (count.items == 0) {
                if (cursor.seat == lastSeat) return false;
                count.seat = source.openedSeat(seats[cursor.seat], cursor.seat);
                count.items = source.itemsIn(count.seat.batchInEpoch());
            }
            if (_isMade(count.seat, cursor.place)) return true;
            if (++cursor.place == count.items) _leaveSeat(source, cursor, count);
        }
    }

    function _leaveSeat(LabelFacts.Source memory source, Review memory cursor, Count memory count) private {
        _keepHalves(source, count);
        (cursor.seat, cursor.place) = (cursor.seat + 1, 0);
    }

    function _isMade(Seat seat, uint256 place) private pure returns (bool) {
        return (seat.body() >> (4 * place)) & NONE != NONE;
    }

    function _keepHalves(LabelFacts.Source memory source, Count memory count) private {
        uint256 halves = count.halves;
        (count.halves, count.items) = (0, 0);
        if (halves == 0) return;
        (uint256 campaignId, uint256 epoch) = (source.campaignId, source.epoch);
        uint256 number = STATE.standingOf(campaignId, epoch, count.seat.worker()).number();
        _halves[Keys.standing(campaignId, epoch, number)] += halves;
    }
}
