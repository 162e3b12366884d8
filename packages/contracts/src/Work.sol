// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Escrow} from "./Escrow.sol";
import {SeatDraw} from "./SeatDraw.sol";
import {ICampaigns} from "./interfaces/ICampaigns.sol";
import {Keys} from "./libraries/Keys.sol";
import {Seal} from "./libraries/Seal.sol";
import {Seats} from "./libraries/Seats.sol";
import {Head} from "./types/Head.sol";
import {Campaign, Epoch} from "./types/Records.sol";
import {Seat} from "./types/Seat.sol";
import {Worker, WorkerFields} from "./types/Worker.sol";

/// @title What a worker does: asks for a seat, submits, gives up, leaves
abstract contract Work is Escrow, SeatDraw {
    uint256 private constant NOTES_LIMIT = 4096;
    /// @dev Part of the stake that a seat given back or expired costs: a tenth.
    uint256 private constant FEE_DIVISOR = 10;

    /// @inheritdoc ICampaigns
    function requestSeat(uint256 campaignId, address referrer) external payable nonReentrant returns (uint32 seat) {
        Head head = _headOf(campaignId);
        head = _draw(campaignId, head, DRAWS_PER_CALL);
        Worker worker = _workers[Keys.account(campaignId, msg.sender)];
        (bool active, uint256 held) = _standingOf(campaignId, worker);
        if (active) revert SeatAlreadyHeld(uint32(worker.activeSeat()));
        if (!_takesRequests(head)) revert CampaignClosed(campaignId);
        Campaign storage campaign = _campaigns[campaignId];
        if (worker.index() == 0) worker = WorkerFields.create(head.lastSeat() + 1);
        if (!_hasBatch(campaignId, head, worker)) revert NoBatchLeft(msg.sender);

        uint256 due = campaign.deposits.stake - held;
        if (due > 0) {
            worker = worker.withStake(true);
            emit StakeLocked(campaignId, msg.sender, due);
        }
        campaign.head = head = _request(campaignId, head, worker, referrer);
        seat = uint32(head.lastSeat());
        _take(campaign.price.token, due);
    }

    /// @inheritdoc ICampaigns
    function submitContribution(
        uint256 campaignId,
        uint32 seat,
        bytes32 keyX,
        bytes32 body,
        bool next,
        address referrer
    ) external returns (uint32 nextSeat) {
        Head head = _headOf(campaignId);
        head = _draw(campaignId, head, DRAWS_PER_CALL);
        Worker worker = _workers[Keys.account(campaignId, msg.sender)];
        Seat record = _heldSeat(campaignId, seat, worker);
        uint256 epoch = record.epoch();
        uint256 seconds_ = _secondsHeld(head, seat, record);
        uint256 batch = _batchOf(head, epoch, record.batchInEpoch());
        uint256 place = Seal.placeOf(body);
        if (place != (epoch << 32) | batch) revert WrongBatch(seat, uint32(batch), uint32(place));

        _seats[Keys.seat(campaignId, seat)] = record.withState(SeatState.Submitted).withBody(Seal.digest(keyX, body));
        emit ContributionSubmitted(campaignId, seat, keyX, body);
        head = _followPace(head.withSubmitted(), seconds_);
        _countSubmission(campaignId, head, epoch);
        if (next && _takesRequests(head) && _hasBatch(campaignId, head, worker)) {
            head = _request(campaignId, head, worker, referrer);
            nextSeat = uint32(head.lastSeat());
        }
        _campaigns[campaignId].head = head;
    }

    /// @inheritdoc ICampaigns
    function attachNotes(uint256 campaignId, uint32 seat, bytes calldata notes) external {
        if (notes.length > NOTES_LIMIT) revert NotesTooLong(notes.length, NOTES_LIMIT);
        _headOf(campaignId);
        SeatState state = _ownSeat(campaignId, seat, _workers[Keys.account(campaignId, msg.sender)]).state();
        if (state != SeatState.Held && state != SeatState.Submitted) revert WrongSeatState(seat, state);
        emit NotesAttached(campaignId, seat, notes);
    }

    /// @inheritdoc ICampaigns
    function releaseSeat(uint256 campaignId, uint32 seat) external {
        Head head = _headOf(campaignId);
        head = _draw(campaignId, head, DRAWS_PER_CALL);
        Seat record = _heldSeat(campaignId, seat, _workers[Keys.account(campaignId, msg.sender)]);
        _reopen(campaignId, head, seat, record, false);
    }

    /// @inheritdoc ICampaigns
    function expireSeat(uint256 campaignId, uint32 seat) external {
        Head head = _headOf(campaignId);
        head = _draw(campaignId, head, DRAWS_PER_CALL);
        Seat record = _seats[Keys.seat(campaignId, seat)];
        _requireHeld(seat, record.state());
        uint256 expiresAt = record.requestedAt() + head.workWindow();
        if (block.timestamp <= expiresAt) revert SeatNotExpired(seat, expiresAt);
        _reopen(campaignId, head, seat, record, true);
    }

    /// @inheritdoc ICampaigns
    function leaveCampaign(uint256 campaignId) external nonReentrant returns (uint256 amount) {
        Head head = _headOf(campaignId);
        head = _draw(campaignId, head, DRAWS_PER_CALL);
        _campaigns[campaignId].head = head;
        Worker worker = _workers[Keys.account(campaignId, msg.sender)];
        bool active;
        (active, amount) = _standingOf(campaignId, worker);
        if (active) revert SeatAlreadyHeld(uint32(worker.activeSeat()));
        if (amount == 0) revert NothingToWithdraw();
        _workers[Keys.account(campaignId, msg.sender)] = worker.withStake(false);
        emit StakeReturned(campaignId, msg.sender, amount);
        _send(_campaigns[campaignId].price.token, amount);
    }

    /// @dev An epoch that takes no more labels: full, or given up by {ICampaigns.closeEpoch}.
    function _close(uint256 campaignId, uint256 epoch, uint256 submitted, uint256 openWindow) internal {
        uint40 openBy = uint40(block.timestamp + openWindow);
        Epoch storage record = _epochs[Keys.epoch(campaignId, epoch)];
        record.state = EpochState.Closed;
        record.deadline = openBy;
        record.submitted = uint16(submitted);
        emit EpochClosed(campaignId, uint8(epoch), uint16(submitted), openBy);
    }

    /// @dev The caller's seat, in any state.
    function _ownSeat(uint256 campaignId, uint32 seat, Worker worker) internal view returns (Seat own) {
        own = _seats[Keys.seat(campaignId, seat)];
        if (worker.index() == 0 || own.worker() != worker.index()) revert NotSeatHolder(seat, msg.sender);
    }

    /// @dev Writes the new seat into the worker's record and stores that.
    function _request(uint256 campaignId, Head head, Worker worker, address referrer) private returns (Head) {
        if (referrer != worker.referrer()) {
            worker = worker.withReferrer(referrer == address(0) ? 0 : _indexOf(campaignId, head, referrer), referrer);
        }
        head = _enqueue(campaignId, head, worker.index(), worker.referrerIndex());
        uint256 seat = head.lastSeat();
        _workers[Keys.account(campaignId, msg.sender)] = worker.withRequest(seat, head.cursorEpoch());
        emit SeatRequested(campaignId, msg.sender, uint32(seat), referrer);
        return head;
    }

    /// @dev A new referrer gets the number of the seat that is about to be requested, which no other has.
    function _indexOf(uint256 campaignId, Head head, address referrer) private returns (uint256 index) {
        index = _referrerIndex[Keys.account(campaignId, referrer)];
        if (index == 0) {
            index = head.lastSeat() + 1;
            _referrerIndex[Keys.account(campaignId, referrer)] = index;
            _referrers[Keys.referrer(campaignId, index)] = referrer;
        }
    }

    function _countSubmission(uint256 campaignId, Head head, uint256 epoch) private {
        uint256 word = Seats.submit(_epochs[Keys.epoch(campaignId, epoch)].seats);
        _epochs[Keys.epoch(campaignId, epoch)].seats = word;
        uint256 submitted = Seats.submitted(word);
        if (submitted == head.capacityOf(epoch)) _close(campaignId, epoch, submitted, head.openWindow());
    }

    function _reopen(uint256 campaignId, Head head, uint32 number, Seat seat, bool expired) private {
        Campaign storage campaign = _campaigns[campaignId];
        campaign.head = _giveBack(campaignId, head, number, seat);
        uint256 fee = campaign.deposits.stake / FEE_DIVISOR;
        if (fee > 0) campaign.money.refund += uint112(fee);
        emit SeatReopened(campaignId, number, expired, fee);
    }

    /// @dev Whether the worker has a seat now, and what is left of its stake. At most one fee can be missing: the next
    /// request brings it again.
    function _standingOf(uint256 campaignId, Worker worker) private view returns (bool active, uint256 held) {
        if (worker.activeSeat() == 0) return (false, 0);
        Seat newest = _seats[Keys.seat(campaignId, worker.activeSeat())];
        active = newest.isActive();
        if (worker.staked()) {
            held = _campaigns[campaignId].deposits.stake;
            if (newest.state() == SeatState.Reopened) held -= held / FEE_DIVISOR;
        }
    }

    function _takesRequests(Head head) private view returns (bool) {
        return _isRunning(head) && head.cursorEpoch() < head.epochs() && !head.isNumbered();
    }

    function _heldSeat(uint256 campaignId, uint32 seat, Worker worker) private view returns (Seat own) {
        own = _ownSeat(campaignId, seat, worker);
        _requireHeld(seat, own.state());
    }

    function _requireHeld(uint32 seat, SeatState state) private pure {
        if (state == SeatState.Requested) revert SeatNotDrawn(seat);
        if (state != SeatState.Held) revert WrongSeatState(seat, state);
    }

    /// @dev Time since the request, at most the work window.
    function _secondsHeld(Head head, uint32 number, Seat seat) private view returns (uint256 seconds_) {
        unchecked {
            uint256 requestedAt = seat.requestedAt();
            seconds_ = block.timestamp - requestedAt;
            if (seconds_ > head.workWindow()) revert SeatExpired(number, requestedAt + head.workWindow());
        }
    }

    /// @dev Frugal streaming median: one small step towards each sample, a sixteenth of itself.
    function _followPace(Head head, uint256 sample) private pure returns (Head) {
        unchecked {
            uint256 pace = head.paceSeconds();
            uint256 step = pace < 16 ? 1 : pace / 16;
            if (pace == 0) pace = sample;
            else if (sample > pace) pace += step;
            else if (sample < pace) pace -= step;
            return head.withPace(pace);
        }
    }
}
