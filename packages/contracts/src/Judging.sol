// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Work} from "./Work.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Labels} from "./libraries/Labels.sol";
import {Seal} from "./libraries/Seal.sol";
import {Seats} from "./libraries/Seats.sol";
import {Head} from "./types/Head.sol";
import {Deposits, Epoch, Standing} from "./types/Records.sol";
import {Seat} from "./types/Seat.sol";
import {Terms} from "./types/Terms.sol";

/// @title How an epoch ends: closed, opened with its key and gold, its seats opened and scored; or lapsed
abstract contract Judging is Work {
    /// @dev Gold words in a slot.
    uint256 private constant GOLD_PER_SLOT = 3;

    /// @inheritdoc ICampaigns
    function closeEpoch(uint256 campaignId, uint8 epoch) external {
        Head head = _headOf(campaignId);
        Epoch storage record = _epochOf(campaignId, head, epoch);
        _requireState(epoch, record.state, EpochState.Collecting);
        head = _draw(campaignId, head, DRAWS_PER_CALL);
        if (head.lastDrawn() < head.lastSeat()) revert SeatNotDrawn(uint32(head.lastDrawn() + 1));
        _campaigns[campaignId].head = head;
        uint256 word = record.seats;
        uint256 submitted = Seats.submitted(word);
        uint256 capacity = head.capacityOf(epoch);
        if (_isRunning(head)) revert EpochNotFull(epoch, capacity - submitted);
        if (Seats.given(word) > submitted) revert EpochNotFull(epoch, Seats.given(word) - submitted);

        uint256 unused = _unusedOf(campaignId, head, epoch, word, capacity - submitted);
        if (submitted == 0) {
            record.state = EpochState.Empty;
            _release(campaignId, unused + _campaigns[campaignId].deposits.bond);
            emit EpochClosed(campaignId, epoch, 0, 0);
        } else {
            _release(campaignId, unused);
            _close(campaignId, epoch, submitted, head.openWindow());
        }
    }

    /// @inheritdoc ICampaigns
    function lapseEpoch(uint256 campaignId, uint8 epoch) external {
        Epoch storage record = _epochOf(campaignId, _headOf(campaignId), epoch);
        _requireState(epoch, record.state, EpochState.Closed);
        if (block.timestamp <= record.deadline) revert OpenWindowRunning(epoch, record.deadline);
        record.state = EpochState.Lapsed;
        uint256 bond = _campaigns[campaignId].deposits.bond;
        uint256 submitted = Seats.submitted(record.seats);
        _release(campaignId, bond % submitted);
        emit EpochLapsed(campaignId, epoch, bond / submitted);
    }

    /// @inheritdoc ICampaigns
    function openEpoch(uint256 campaignId, uint8 epoch, uint256 scalar, GoldLeaf[] calldata gold) external {
        Head head = _headOf(campaignId);
        Epoch storage record = _epochOf(campaignId, head, epoch);
        _requireState(epoch, record.state, EpochState.Closed);
        if (block.timestamp > record.deadline) revert OpenWindowOver(epoch, record.deadline);
        address derived = Seal.addressOf(scalar);
        if (derived != record.key) revert WrongEpochKey(epoch, record.key, derived);
        _keepGold(campaignId, head, epoch, record.secret, gold);

        uint40 judgedAt = uint40(block.timestamp + _campaigns[campaignId].terms.judgeWindow());
        record.state = EpochState.Opened;
        record.deadline = judgedAt;
        record.secret = bytes32(scalar);
        _release(campaignId, _campaigns[campaignId].deposits.bond);
        emit EpochOpened(campaignId, epoch, scalar, gold, judgedAt);
    }

    /// @inheritdoc ICampaigns
    function openSeats(uint256 campaignId, Opening[] calldata openings) external {
        Head head = _headOf(campaignId);
        Terms terms = _campaigns[campaignId].terms;
        Deposits memory deposits = _campaigns[campaignId].deposits;
        uint256 current = type(uint256).max;
        uint256 opened;
        uint256 scalar;
        for (uint256 i; i < openings.length; ++i) {
            Opening calldata opening = openings[i];
            Seat seat = _seats[campaignId][opening.seat];
            SeatState state = seat.state();
            // Somebody else may have opened it a moment ago: that must not spoil the rest of this call.
            if (state > SeatState.Submitted && state != SeatState.Reopened) continue;
            if (state != SeatState.Submitted) revert WrongSeatState(opening.seat, state);
            if (seat.epoch() != current) {
                _countOpened(campaignId, current, opened);
                (current, opened) = (seat.epoch(), 0);
                _requireState(uint8(current), _epochs[campaignId][current].state, EpochState.Opened);
                scalar = uint256(_epochs[campaignId][current].secret);
            }
            _openSeat(campaignId, head, terms, deposits, scalar, seat, opening);
            ++opened;
        }
        _countOpened(campaignId, current, opened);
    }

    /// @dev Whether an opened epoch's claims are open.
    function _isJudged(Epoch storage epoch) internal view returns (bool) {
        return epoch.opened == Seats.submitted(epoch.seats) || block.timestamp >= epoch.deadline;
    }

    function _requireState(uint8 epoch, EpochState state, EpochState needed) private pure {
        if (state != needed) revert WrongEpochState(epoch, state);
    }

    function _openSeat(
        uint256 campaignId,
        Head head,
        Terms terms,
        Deposits memory deposits,
        uint256 scalar,
        Seat seat,
        Opening calldata opening
    ) private {
        if (Seal.digest(opening.keyX, opening.body) != seat.body()) revert FalseOpening(opening.seat);
        address shared = Seal.multiply(scalar, uint256(opening.keyX), Seal.parityOf(opening.body));
        if (shared == address(0)) return _void(campaignId, opening.seat, seat, VoidReason.KeyNotOnCurve);
        uint256 items = terms.itemsIn(head, _batchOf(head, seat.epoch(), seat.batchInEpoch()));
        uint256 labels = uint80(uint256(opening.body)) ^ Seal.pad(shared, campaignId, opening.seat);
        labels &= Labels.maskOf(items);
        if (Labels.outOfRange(labels, terms.classes())) {
            return _void(campaignId, opening.seat, seat, VoidReason.LabelOutOfRange);
        }
        (uint256 seen, uint256 right) = Labels.compare(labels, _goldOf(campaignId, seat.epoch(), seat.batchInEpoch()));
        Standing storage standing = _standings[campaignId][seat.epoch()][seat.worker()];
        Standing memory sums = standing;
        sums.score += int32(uint32(right)) * deposits.rightWeight + int32(uint32(seen - right)) * deposits.wrongWeight;
        sums.goldSeen += uint16(seen);
        _standings[campaignId][seat.epoch()][seat.worker()] = sums;
        _seats[campaignId][opening.seat] =
            seat.withState(SeatState.Opened).withBody(labels | (seen << 80) | (right << 88));
        emit SeatOpened(campaignId, opening.seat, uint80(labels), uint8(seen), uint8(right));
    }

    function _void(uint256 campaignId, uint32 number, Seat seat, VoidReason reason) private {
        _seats[campaignId][number] = seat.withState(SeatState.Void);
        emit SeatVoided(campaignId, number, reason);
    }

    /// @dev Adds to the epoch's opened seats. Before the first epoch of a call there is nothing to add.
    function _countOpened(uint256 campaignId, uint256 epoch, uint256 opened) private {
        if (opened == 0) return;
        Epoch storage record = _epochs[campaignId][epoch];
        uint256 sum = record.opened + opened;
        record.opened = uint16(sum);
        if (sum == Seats.submitted(record.seats)) emit EpochJudged(campaignId, uint8(epoch));
    }

    /// @dev Checks the leaves against the root and keeps what scoring needs, three batches a slot.
    function _keepGold(uint256 campaignId, Head head, uint8 epoch, bytes32 root, GoldLeaf[] calldata gold) private {
        uint256 batches = head.batchesIn(epoch);
        if (gold.length != batches) revert WrongGold(epoch);
        bytes32[] memory leaves = new bytes32[](batches);
        for (uint256 i; i < batches; ++i) {
            leaves[i] = keccak256(abi.encode(gold[i].batch, gold[i].mask, gold[i].answers, gold[i].salt));
        }
        if (keccak256(abi.encodePacked(leaves)) != root) revert WrongGold(epoch);

        Terms terms = _campaigns[campaignId].terms;
        uint256 slot;
        for (uint256 i; i < batches; ++i) {
            uint256 batch = _batchOf(head, epoch, i);
            if (gold[i].batch != batch) revert WrongGold(epoch);
            (uint256 word, uint256 bad) =
                Labels.goldWord(gold[i].mask, gold[i].answers, terms.itemsIn(head, batch), terms.classes());
            if (bad != type(uint256).max) revert LabelOutOfRange(uint32(batch), uint8(bad));
            slot |= word << (80 * (i % GOLD_PER_SLOT));
            if (i % GOLD_PER_SLOT == GOLD_PER_SLOT - 1 || i + 1 == batches) {
                _gold[campaignId][epoch][i / GOLD_PER_SLOT] = slot;
                slot = 0;
            }
        }
    }

    function _goldOf(uint256 campaignId, uint256 epoch, uint256 batchInEpoch) private view returns (uint256) {
        uint256 slot = _gold[campaignId][epoch][batchInEpoch / GOLD_PER_SLOT];
        return uint80(slot >> (80 * (batchInEpoch % GOLD_PER_SLOT)));
    }

    /// @dev What the seats cost that nobody used. Only the campaign's last batch can be cheaper.
    function _unusedOf(uint256 campaignId, Head head, uint256 epoch, uint256 word, uint256 seats)
        private
        view
        returns (uint256 cost)
    {
        Terms terms = _campaigns[campaignId].terms;
        uint256 unitPrice = _campaigns[campaignId].price.unitPrice;
        uint256 batches = head.batchesIn(epoch);
        if (_batchOf(head, epoch, batches) == head.batches()) {
            uint256 last = head.seatsPerBatch() - Seats.ofBatch(word, batches - 1);
            seats -= last;
            cost = last * terms.costOf(unitPrice * terms.lastItems());
        }
        cost += seats * terms.costOf(unitPrice * terms.batchSize());
    }
}
