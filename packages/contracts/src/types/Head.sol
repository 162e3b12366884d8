// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice The word of a campaign that moves with every request, draw and submission. The campaign's fixed sizes and
/// windows are in it too, because those calls need them: one slot is all they read of the campaign.
/// @dev From the lowest bit: lastSeat 24 | lastDrawn 24 | given 24 | submitted 24 | paceSeconds 24 | cursorEpoch 8 |
/// canceled 8 | seatsPerBatch 8 | epochBatches 8 | batches 16 | epochs 8 | workWindow 24 | openWindow 24 | closesAt 32.
type Head is uint256;

using HeadFields for Head global;

/// @title Fields of {Head}
library HeadFields {
    uint256 private constant COUNT = 0xffffff;

    /// @notice The head of a new campaign.
    function create(
        uint256 seatsPerBatch_,
        uint256 epochBatches_,
        uint256 batches_,
        uint256 epochs_,
        uint256 workWindow_,
        uint256 openWindow_,
        uint256 closesAt_
    ) internal pure returns (Head) {
        return Head.wrap(
            (seatsPerBatch_ << 136) | (epochBatches_ << 144) | (batches_ << 152) | (epochs_ << 168)
                | (workWindow_ << 176) | (openWindow_ << 200) | (closesAt_ << 224)
        );
    }

    /// @notice Number of the newest seat; seats count from 1.
    function lastSeat(Head head) internal pure returns (uint256) {
        return Head.unwrap(head) & COUNT;
    }

    /// @notice Number of the newest seat whose batch is drawn; seats are drawn in the order of their numbers.
    function lastDrawn(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 24) & COUNT;
    }

    /// @notice Seats that are drawn and were not given back.
    function given(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 48) & COUNT;
    }

    /// @notice Seats whose sealed labels are in.
    function submitted(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 72) & COUNT;
    }

    /// @notice Streaming median of the seconds from request to submission; 0 before the first one.
    function paceSeconds(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 96) & COUNT;
    }

    /// @notice Epoch that seats are drawn from; equals {epochs} when every seat is given.
    function cursorEpoch(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 120) & 0xff;
    }

    /// @notice Whether the requester stopped giving seats.
    function canceled(Head head) internal pure returns (bool) {
        return Head.unwrap(head) & (1 << 128) != 0;
    }

    /// @notice Seats on each batch.
    function seatsPerBatch(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 136) & 0xff;
    }

    /// @notice Batches in an epoch; the last epoch may have fewer.
    function epochBatches(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 144) & 0xff;
    }

    /// @notice Batches in the whole campaign.
    function batches(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 152) & 0xffff;
    }

    /// @notice Epochs of the campaign.
    function epochs(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 168) & 0xff;
    }

    /// @notice Seconds a seat may be held.
    function workWindow(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 176) & COUNT;
    }

    /// @notice Seconds the requester has to open a closed epoch.
    function openWindow(Head head) internal pure returns (uint256) {
        return (Head.unwrap(head) >> 200) & COUNT;
    }

    /// @notice Last second in which a seat is given.
    function closesAt(Head head) internal pure returns (uint256) {
        return Head.unwrap(head) >> 224;
    }

    /// @notice Whether there is such a campaign: each has at least one seat a batch.
    function exists(Head head) internal pure returns (bool) {
        return seatsPerBatch(head) != 0;
    }

    /// @notice Whether no further seat can get a number.
    function isNumbered(Head head) internal pure returns (bool) {
        return lastSeat(head) == COUNT;
    }

    /// @notice Batches of one epoch; the last one may have fewer. Only for an epoch that exists.
    function batchesIn(Head head, uint256 epoch) internal pure returns (uint256) {
        uint256 size = epochBatches(head);
        unchecked {
            uint256 left = batches(head) - epoch * size;
            return left < size ? left : size;
        }
    }

    /// @notice Seats of one epoch.
    function capacityOf(Head head, uint256 epoch) internal pure returns (uint256) {
        unchecked {
            return batchesIn(head, epoch) * seatsPerBatch(head);
        }
    }

    /// @notice One seat more has a number. Only while not {isNumbered}.
    function withSeat(Head head) internal pure returns (Head) {
        return _add(head, 1);
    }

    /// @notice One seat more is drawn, or found void in the draw.
    function withDrawn(Head head) internal pure returns (Head) {
        return _add(head, 1 << 24);
    }

    /// @notice One seat more is given.
    function withGiven(Head head) internal pure returns (Head) {
        return _add(head, 1 << 48);
    }

    /// @notice One seat less is given.
    function withGivenBack(Head head) internal pure returns (Head) {
        unchecked {
            return Head.wrap(Head.unwrap(head) - (1 << 48));
        }
    }

    /// @notice One seat more is submitted.
    function withSubmitted(Head head) internal pure returns (Head) {
        return _add(head, 1 << 72);
    }

    /// @notice Another pace; below 2^24 because no window is longer.
    function withPace(Head head, uint256 seconds_) internal pure returns (Head) {
        return Head.wrap((Head.unwrap(head) & ~(COUNT << 96)) | (seconds_ << 96));
    }

    /// @notice Another epoch to draw from, at most {epochs}.
    function withCursor(Head head, uint256 epoch) internal pure returns (Head) {
        return Head.wrap((Head.unwrap(head) & ~uint256(0xff << 120)) | (epoch << 120));
    }

    /// @notice No more seats are given.
    function withCancel(Head head) internal pure returns (Head) {
        return Head.wrap(Head.unwrap(head) | (1 << 128));
    }

    /// @dev Unchecked: no count passes `lastSeat`, and that stops at its largest value.
    function _add(Head head, uint256 one) private pure returns (Head) {
        unchecked {
            return Head.wrap(Head.unwrap(head) + one);
        }
    }
}
