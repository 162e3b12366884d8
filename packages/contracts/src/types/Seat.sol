// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../interfaces/ICampaigns.sol";

/// @notice One seat, from request to pay.
/// @dev From the lowest bit: worker 24 | referrer 24 | epoch 8 | batchInEpoch 8 | state 8 | body 184. The body holds:
/// while requested or held, block (40) and time (40) of the request; when submitted, the first 23 bytes of
/// keccak256(keyX, body); once opened, labels (80), goldSeen (8), goldRight (8) and place (8). Being paid is not written here but
/// in the worker's {Standing}.
type Seat is uint256;

using SeatFields for Seat global;

/// @dev {SeatFields.batchInEpoch} of a seat that has no batch.
uint256 constant NO_BATCH = 0xff;

/// @title Fields of {Seat}
library SeatFields {
    uint256 private constant BODY_SHIFT = 72;
    uint256 private constant REST = (1 << BODY_SHIFT) - 1;

    /// @notice A new seat, requested now and without a batch.
    function request(uint256 worker_, uint256 referrer_) internal view returns (Seat) {
        uint256 state_ = uint256(ICampaigns.SeatState.Requested) << 64;
        uint256 body_ = uint40(block.number) | (uint256(uint40(block.timestamp)) << 40);
        return Seat.wrap(worker_ | (referrer_ << 24) | (NO_BATCH << 56) | state_ | (body_ << BODY_SHIFT));
    }

    /// @notice The seat, to be drawn as if it were requested in this block. Its work window runs on.
    function delayed(Seat seat) internal view returns (Seat) {
        return withBody(seat, uint40(block.number) | (requestedAt(seat) << 40));
    }

    /// @notice Index of the worker in the campaign, from 1.
    function worker(Seat seat) internal pure returns (uint256) {
        return Seat.unwrap(seat) & 0xffffff;
    }

    /// @notice Index of the referrer in the campaign, from 1; 0 for none.
    function referrer(Seat seat) internal pure returns (uint256) {
        return (Seat.unwrap(seat) >> 24) & 0xffffff;
    }

    /// @notice Epoch of the batch; 0 before the draw.
    function epoch(Seat seat) internal pure returns (uint256) {
        return (Seat.unwrap(seat) >> 48) & 0xff;
    }

    /// @notice Place of the batch in its epoch; {NO_BATCH} before the draw.
    function batchInEpoch(Seat seat) internal pure returns (uint256) {
        return (Seat.unwrap(seat) >> 56) & 0xff;
    }

    /// @notice Where it is in its life.
    function state(Seat seat) internal pure returns (ICampaigns.SeatState state_) {
        // Only {withState} writes these bits: the range check of a conversion would find nothing.
        assembly ("memory-safe") {
            state_ := and(shr(64, seat), 0xff)
        }
    }

    /// @notice Its body, see {Seat}.
    function body(Seat seat) internal pure returns (uint256) {
        return Seat.unwrap(seat) >> BODY_SHIFT;
    }

    /// @notice Once opened in an epoch that is settled: how many seats of its batch were opened before it.
    function place(Seat seat) internal pure returns (uint256) {
        return uint8(body(seat) >> 96);
    }

    /// @notice Block of the request, while requested or held.
    function requestBlock(Seat seat) internal pure returns (uint256) {
        return uint40(body(seat));
    }

    /// @notice Unix time of the request, while requested or held.
    function requestedAt(Seat seat) internal pure returns (uint256) {
        return uint40(body(seat) >> 40);
    }

    /// @notice Whether a worker has it now: requested or held.
    function isActive(Seat seat) internal pure returns (bool) {
        ICampaigns.SeatState state_ = state(seat);
        return state_ == ICampaigns.SeatState.Requested || state_ == ICampaigns.SeatState.Held;
    }

    /// @notice The seat in another state.
    function withState(Seat seat, ICampaigns.SeatState state_) internal pure returns (Seat) {
        return Seat.wrap((Seat.unwrap(seat) & ~uint256(0xff << 64)) | (uint256(state_) << 64));
    }

    /// @notice The requested seat, held with a batch.
    function withBatch(Seat seat, uint256 epoch_, uint256 batchInEpoch_) internal pure returns (Seat) {
        uint256 rest = Seat.unwrap(seat) & ~uint256(0xffffff << 48);
        uint256 state_ = uint256(ICampaigns.SeatState.Held) << 64;
        return Seat.wrap(rest | (epoch_ << 48) | (batchInEpoch_ << 56) | state_);
    }

    /// @notice The seat with another body.
    function withBody(Seat seat, uint256 body_) internal pure returns (Seat) {
        return Seat.wrap((Seat.unwrap(seat) & REST) | (body_ << BODY_SHIFT));
    }
}
