// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {CampaignStore} from "./CampaignStore.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Keys} from "./libraries/Keys.sol";
import {Seats} from "./libraries/Seats.sol";
import {Head} from "./types/Head.sol";
import {Epoch} from "./types/Records.sol";
import {NO_BATCH, Seat, SeatFields} from "./types/Seat.sol";
import {Standing} from "./types/Standing.sol";
import {Worker} from "./types/Worker.sol";

/// @title Chance gives seats their batches
/// @dev A seat requested in block n is drawn with the hash of block n + 1, which nobody knows when asking. Seats are drawn
/// in the order of their requests, whoever calls, so that nobody can wait for a better moment. Functions that return a
/// `Head` leave storing it to their caller: it is one slot, written once a call.
abstract contract SeatDraw is CampaignStore {
    /// @dev How many waiting seats a request or submission draws for others. More than the one that it adds.
    uint256 internal constant DRAWS_PER_CALL = 4;

    /// @inheritdoc ICampaigns
    function drawSeats(uint256 campaignId, uint256 limit)
        external
        returns (uint32[] memory seats, uint32[] memory batches)
    {
        Head head = _headOf(campaignId);
        uint256 first = head.lastDrawn() + 1;
        head = _draw(campaignId, head, limit);
        _campaigns[campaignId].head = head;
        uint256 drawn = head.lastDrawn() + 1 - first;
        seats = new uint32[](drawn);
        batches = new uint32[](drawn);
        for (uint256 i; i < drawn; ++i) {
            Seat seat = _seats[Keys.seat(campaignId, first + i)];
            seats[i] = uint32(first + i);
            batches[i] = seat.batchInEpoch() == NO_BATCH
                ? type(uint32).max
                : uint32(_batchOf(head, seat.epoch(), seat.batchInEpoch()));
        }
    }

    /// @dev Draws up to `limit` waiting seats. Where the hash of one can no longer be had, it and all those behind it whose
    /// hash is lost wait for a new one; nobody is drawn past them. That ends with the seat's work window: where a chain has
    /// no hashes at all, or nobody came for that long, the seat is void and holds nobody up.
    function _draw(uint256 campaignId, Head head, uint256 limit) internal returns (Head) {
        bool delayed;
        for (uint256 number = head.lastDrawn() + 1; number <= head.lastSeat() && limit > 0; ++number) {
            --limit;
            Seat seat = _seats[Keys.seat(campaignId, number)];
            uint256 seedBlock = seat.requestBlock() + 1;
            if (block.number <= seedBlock) break;
            bytes32 hash = Blockhash.blockHash(seedBlock);
            if (hash == 0 && (delayed || block.timestamp <= seat.requestedAt() + head.workWindow())) {
                delayed = true;
                _seats[Keys.seat(campaignId, number)] = seat.delayed();
                emit SeatDrawDelayed(campaignId, uint32(number));
            } else if (delayed) {
                break;
            } else {
                head = _drawOne(campaignId, head, number, seat, hash);
            }
        }
        return head;
    }

    function _drawOne(uint256 campaignId, Head head, uint256 number, Seat seat, bytes32 hash) private returns (Head) {
        head = head.withDrawn();
        uint256 epoch = head.cursorEpoch();
        if (epoch == head.epochs() || hash == 0) return _findNone(campaignId, head, number, seat);
        uint256 word = _epochs[Keys.epoch(campaignId, epoch)].seats;
        uint256 standingKey = Keys.standing(campaignId, epoch, seat.worker());
        Standing standing = _standings[standingKey];
        uint256 free = _freeIn(head, epoch, word);
        uint256 candidates = free & ~standing.batches();
        if (candidates == 0) return _findNone(campaignId, head, number, seat);

        uint256 seed = _seedOf(hash, campaignId, number);
        uint256 batch = Seats.pick(candidates, seed);
        word = Seats.give(word, batch);
        _epochs[Keys.epoch(campaignId, epoch)].seats = word;
        _standings[standingKey] = standing.withBatch(batch);
        _seats[Keys.seat(campaignId, number)] = seat.withBatch(epoch, batch);
        emit SeatDrawn(campaignId, uint32(number), uint8(epoch), uint32(_batchOf(head, epoch, batch)));
        head = head.withGiven();
        bool full = free == 1 << batch && Seats.ofBatch(word, batch) == head.seatsPerBatch();
        return full ? _moveCursor(campaignId, head) : head;
    }

    function _findNone(uint256 campaignId, Head head, uint256 number, Seat seat) private returns (Head) {
        _seats[Keys.seat(campaignId, number)] = seat.withState(SeatState.Void);
        emit SeatVoided(campaignId, uint32(number), VoidReason.NoBatchLeft);
        return head;
    }

    /// @dev To the next epoch with a free seat. Epochs in between may be full when the cursor went back for one seat.
    function _moveCursor(uint256 campaignId, Head head) private view returns (Head) {
        uint256 epoch = head.cursorEpoch() + 1;
        while (epoch < head.epochs() && _freeIn(head, epoch, _epochs[Keys.epoch(campaignId, epoch)].seats) == 0) ++epoch;
        return head.withCursor(epoch);
    }

    /// @dev Whether a batch is free that the worker never sat on. Waiting seats may still take it before the draw.
    /// Where more batches are free than the worker can have had, that is certain without reading which it had: at most
    /// one seat of those asked for while the cursor was elsewhere was drawn here.
    function _hasBatch(uint256 campaignId, Head head, Worker worker) internal view returns (bool) {
        uint256 epoch = head.cursorEpoch();
        uint256 newest = worker.newestEpoch();
        uint256 word = _epochs[Keys.epoch(campaignId, epoch)].seats;
        if (epoch >= newest) {
            uint256 freeBatches = Seats.freeCount(word, head.seatsPerBatch(), head.batchesIn(epoch));
            if (freeBatches > (epoch > newest ? 1 : worker.requests() + 1)) return true;
        }
        return _freeIn(head, epoch, word) & ~_standings[Keys.standing(campaignId, epoch, worker.index())].batches() != 0;
    }

    /// @dev Puts a new seat at the end of the queue.
    function _enqueue(uint256 campaignId, Head head, uint256 worker, uint256 referrer) internal returns (Head) {
        head = head.withSeat();
        _seats[Keys.seat(campaignId, head.lastSeat())] = SeatFields.request(worker, referrer);
        return head;
    }

    /// @dev Gives a held seat's place on its batch back. Its worker is not given that batch again.
    function _giveBack(uint256 campaignId, Head head, uint256 number, Seat seat) internal returns (Head) {
        Epoch storage epoch = _epochs[Keys.epoch(campaignId, seat.epoch())];
        epoch.seats = Seats.takeBack(epoch.seats, seat.batchInEpoch());
        _seats[Keys.seat(campaignId, number)] = seat.withState(SeatState.Reopened);
        head = head.withGivenBack();
        return seat.epoch() < head.cursorEpoch() ? head.withCursor(seat.epoch()) : head;
    }

    /// @dev keccak256(abi.encode(hash, campaignId, seat)).
    function _seedOf(bytes32 hash, uint256 campaignId, uint256 seat) private pure returns (uint256 seed) {
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, hash)
            mstore(add(words, 0x20), campaignId)
            mstore(add(words, 0x40), seat)
            seed := keccak256(words, 0x60)
        }
    }

    /// @dev One bit for each batch of the epoch that has a free seat.
    function _freeIn(Head head, uint256 epoch, uint256 word) private pure returns (uint256) {
        return Seats.free(word, head.seatsPerBatch(), head.batchesIn(epoch));
    }
}
