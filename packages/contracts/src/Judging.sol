// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Work} from "./Work.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Keys} from "./libraries/Keys.sol";
import {Labels} from "./libraries/Labels.sol";
import {Seal} from "./libraries/Seal.sol";
import {Seats} from "./libraries/Seats.sol";
import {Head} from "./types/Head.sol";
import {Deposits, Epoch} from "./types/Records.sol";
import {Seat} from "./types/Seat.sol";
import {Standing} from "./types/Standing.sol";
import {Terms} from "./types/Terms.sol";

/// @title How an epoch ends: closed, opened with its key and gold, its seats opened and scored; or lapsed
abstract contract Judging is Work {
    /// @dev Gold words in a slot.
    uint256 private constant GOLD_PER_SLOT = 3;

    /// @dev What the seats of one call count up, stored once an epoch.
    /// @param opened Opened or void. @param workers See {Epoch}. @param perBatch See {_openedSeats}.
    struct Count {
        uint256 epoch;
        uint256 scalar;
        uint256 opened;
        uint256 workers;
        uint256 perBatch;
    }

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
        uint256 submitted = record.submitted;
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
        Count memory count;
        count.epoch = type(uint256).max;
        for (uint256 i; i < openings.length; ++i) {
            Opening calldata opening = openings[i];
            uint32 number = opening.seat;
            Seat seat = _seats[Keys.seat(campaignId, number)];
            SeatState state = seat.state();
            // Somebody else may have opened it a moment ago: that must not spoil the rest of this call.
            if (state > SeatState.Submitted && state != SeatState.Reopened) continue;
            if (state != SeatState.Submitted) revert WrongSeatState(number, state);
            if (seat.epoch() != count.epoch) {
                _keepCount(campaignId, terms, count);
                _startCount(campaignId, terms, count, seat.epoch());
            }
            _openSeat(campaignId, head, terms, deposits, count, number, seat, opening.keyX, opening.body);
            unchecked {
                ++count.opened;
            }
        }
        _keepCount(campaignId, terms, count);
    }

    /// @dev Whether an opened epoch's claims are open.
    function _isJudged(Epoch storage epoch) internal view returns (bool) {
        return epoch.opened == epoch.submitted || block.timestamp >= epoch.deadline;
    }

    function _requireState(uint8 epoch, EpochState state, EpochState needed) private pure {
        if (state != needed) revert WrongEpochState(epoch, state);
    }

    function _openSeat(
        uint256 campaignId,
        Head head,
        Terms terms,
        Deposits memory deposits,
        Count memory count,
        uint32 number,
        Seat seat,
        bytes32 keyX,
        bytes32 body
    ) private {
        if (Seal.digest(keyX, body) != seat.body()) revert FalseOpening(number);
        address shared = Seal.multiply(count.scalar, uint256(keyX), Seal.parityOf(body));
        if (shared == address(0)) return _void(campaignId, number, seat, VoidReason.KeyNotOnCurve);
        uint256 items = terms.itemsIn(head, _batchOf(head, seat.epoch(), seat.batchInEpoch()));
        uint256 labels = uint80(uint256(body)) ^ Seal.pad(shared, campaignId, number);
        labels &= Labels.maskOf(items);
        if (Labels.outOfRange(labels, terms.classes())) {
            return _void(campaignId, number, seat, VoidReason.LabelOutOfRange);
        }
        (uint256 seen, uint256 right) = Labels.compare(labels, _goldOf(campaignId, seat.epoch(), seat.batchInEpoch()));
        uint256 record = labels | (seen << 80) | (right << 88);
        unchecked {
            // At most 20 items, and weights of 32 bits.
            int256 points = int256(right) * deposits.rightWeight + int256(seen - right) * deposits.wrongWeight;
            uint256 standingKey = Keys.standing(campaignId, seat.epoch(), seat.worker());
            Standing standing = _standings[standingKey].withGold(seen, points);
            if (terms.settles()) {
                if (standing.number() == 0) standing = standing.withNumber(++count.workers);
                standing = standing.withOpened();
                record |= Seats.ofBatch(count.perBatch, seat.batchInEpoch()) << 96;
                count.perBatch = Seats.give(count.perBatch, seat.batchInEpoch());
            }
            _standings[standingKey] = standing;
        }
        _seats[Keys.seat(campaignId, number)] = seat.withState(SeatState.Opened).withBody(record);
        emit SeatOpened(campaignId, number, uint80(labels), uint8(seen), uint8(right));
    }

    function _void(uint256 campaignId, uint32 number, Seat seat, VoidReason reason) private {
        _seats[Keys.seat(campaignId, number)] = seat.withState(SeatState.Void);
        emit SeatVoided(campaignId, number, reason);
    }

    function _startCount(uint256 campaignId, Terms terms, Count memory count, uint256 epoch) private view {
        Epoch storage record = _epochs[Keys.epoch(campaignId, epoch)];
        _requireState(uint8(epoch), record.state, EpochState.Opened);
        (count.epoch, count.opened, count.scalar) = (epoch, 0, uint256(record.secret));
        if (!terms.settles()) return;
        count.workers = record.workers;
        count.perBatch = _openedSeats[Keys.epoch(campaignId, epoch)];
    }

    /// @dev Adds to the epoch's opened seats. Before the first epoch of a call there is nothing to add.
    function _keepCount(uint256 campaignId, Terms terms, Count memory count) private {
        if (count.opened == 0) return;
        Epoch storage record = _epochs[Keys.epoch(campaignId, count.epoch)];
        uint256 sum = record.opened + count.opened;
        record.opened = uint16(sum);
        if (terms.settles()) {
            record.workers = uint16(count.workers);
            _openedSeats[Keys.epoch(campaignId, count.epoch)] = count.perBatch;
        }
        if (sum == record.submitted) emit EpochJudged(campaignId, uint8(count.epoch));
    }

    /// @dev Checks the leaves against the root and keeps what scoring needs, three batches a slot.
    function _keepGold(uint256 campaignId, Head head, uint8 epoch, bytes32 root, GoldLeaf[] calldata gold) private {
        uint256 batches = head.batchesIn(epoch);
        if (gold.length != batches || _rootOf(gold) != root) revert WrongGold(epoch);
        Terms terms = _campaigns[campaignId].terms;
        uint256 first = _batchOf(head, epoch, 0);
        uint256 slot;
        for (uint256 i; i < batches; ++i) {
            uint256 place = i % GOLD_PER_SLOT;
            slot |= _goldWord(head, terms, first + i, epoch, gold[i]) << (80 * place);
            if (place == GOLD_PER_SLOT - 1 || i + 1 == batches) {
                _gold[Keys.gold(campaignId, epoch, i / GOLD_PER_SLOT)] = slot;
                slot = 0;
            }
        }
    }

    function _goldWord(Head head, Terms terms, uint256 batch, uint8 epoch, GoldLeaf calldata leaf)
        private
        pure
        returns (uint256 word)
    {
        if (leaf.batch != batch) revert WrongGold(epoch);
        (uint256 mask, uint256 answers, uint256 items) = (leaf.mask, leaf.answers, terms.itemsIn(head, batch));
        bool sound;
        (word, sound) = Labels.goldWord(mask, answers, items, terms.classes());
        if (sound) return word;
        revert LabelOutOfRange(uint32(batch), uint8(Labels.firstBad(mask, answers, items, terms.classes())));
    }

    /// @dev keccak256 of the leaves' hashes. A leaf lies in calldata as abi.encode would write it; bits that don't belong
    /// to its fields would change its hash, and reading the fields reverts on them.
    function _rootOf(GoldLeaf[] calldata gold) private pure returns (bytes32 root) {
        bytes32[] memory hashes = new bytes32[](gold.length);
        assembly ("memory-safe") {
            let leaf := mload(0x40)
            for { let i := 0 } lt(i, gold.length) { i := add(i, 1) } {
                calldatacopy(leaf, add(gold.offset, mul(i, 128)), 128)
                mstore(add(hashes, mul(add(i, 1), 32)), keccak256(leaf, 128))
            }
            root := keccak256(add(hashes, 32), mul(gold.length, 32))
        }
    }

    function _goldOf(uint256 campaignId, uint256 epoch, uint256 batchInEpoch) private view returns (uint256) {
        uint256 slot = _gold[Keys.gold(campaignId, epoch, batchInEpoch / GOLD_PER_SLOT)];
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
