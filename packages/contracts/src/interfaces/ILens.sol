// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "./ICampaigns.sol";

/// @title Everything that a page reads, in one call
/// @notice Every struct has a fixed number of 32-byte words and no dynamic field, so a reader of a few hundred bytes can
/// decode an answer: offset word, length word, then the rows. Nothing reverts for a number that doesn't exist.
interface ILens {
    /// @notice A campaign as a page shows it. All zero but `campaignId` where there is none.
    /// @param symbol First 32 bytes of the token's symbol, padded with zeros; empty for the native coin.
    /// @param decimals Of the token; 18 for the native coin.
    /// @param paceSeconds Streaming median of the seconds from seat request to submission; 0 before the first one.
    /// @param chainId Chain that answers, so that one call tells a reader of a wrong network, too.
    /// @param seatsTotal Seats on all batches.
    /// @param seatsGiven Seats drawn and not given back.
    /// @param accepting Whether a seat can be requested now.
    /// @param cursorEpoch Epoch that seats are drawn from; equals `epochs` when all are given.
    /// @param escrow What is still promised to seats and bonds.
    /// @param refund What the requester can withdraw.
    struct CampaignView {
        uint64 chainId;
        uint256 campaignId;
        bool exists;
        address requester;
        uint8 classes;
        uint8 batchSize;
        uint8 seatsPerBatch;
        uint8 epochBatches;
        uint32 itemCount;
        uint16 referrerBps;
        uint16 p1Bps;
        uint32 workWindow;
        uint32 openWindow;
        uint32 judgeWindow;
        uint40 closesAt;
        address token;
        uint96 unitPrice;
        uint96 stake;
        uint96 bond;
        bytes32 itemsRoot;
        bytes32 manifestHash;
        bytes32 symbol;
        uint8 decimals;
        uint32 paceSeconds;
        uint32 seatsTotal;
        uint32 seatsGiven;
        uint32 seatsSubmitted;
        uint32 seatsPaid;
        uint32 batches;
        uint8 epochs;
        uint8 cursorEpoch;
        bool accepting;
        bool canceled;
        int32 rightWeight;
        int32 wrongWeight;
        uint256 escrow;
        uint256 refund;
    }

    /// @notice A seat as a page shows it.
    /// @param state {ICampaigns.SeatState}; `None` where there is no such seat.
    /// @param worker Index of the worker in the campaign, not an address.
    /// @param batch Number in the campaign; type(uint32).max before the draw.
    /// @param requestedAt,requestBlock,expiresAt Set while the seat is requested or held, else 0.
    /// @param labels,goldSeen,goldRight Set once the seat is opened.
    /// @param openBy Set while the epoch is closed. @param judgedAt Set once it is opened.
    /// @param judged Whether its epoch's claims are open: all seats opened, or `judgedAt` reached.
    /// @param score,epochGoldSeen The worker's sums over the whole epoch, which decide.
    /// @param refused Whether those sums are below the gate as they stand now.
    /// @param payout What {ICampaigns.claimEarnings} would pay for it now, else 0.
    /// @param settles Whether its pay follows from a settlement: then {ICampaigns.claimSettled} pays, and `payout` is 0.
    /// @param number Number of the worker among those of a settled epoch, from 1. @param place Of the seat in its batch.
    struct SeatView {
        uint32 seat;
        ICampaigns.SeatState state;
        uint24 worker;
        address referrer;
        uint8 epoch;
        uint32 batch;
        uint40 requestBlock;
        uint40 requestedAt;
        uint40 expiresAt;
        uint80 labels;
        uint8 goldSeen;
        uint8 goldRight;
        ICampaigns.EpochState epochState;
        uint40 openBy;
        uint40 judgedAt;
        bool judged;
        int32 score;
        uint16 epochGoldSeen;
        bool refused;
        uint256 payout;
        bool settles;
        uint16 number;
        uint8 place;
    }

    /// @notice An epoch as a page shows it.
    /// @param goldRoot Set until the epoch is opened. @param scalar Set from then on.
    /// @param capacity Seats on the epoch's batches. @param given Drawn and not given back.
    /// @param opened Submitted seats that were opened or found void.
    /// @param bonusPerSeat Share of the bond on top of the pay; set if lapsed.
    /// @param workers With an opened seat; counted where the epoch is settled.
    struct EpochView {
        uint8 epoch;
        ICampaigns.EpochState state;
        address key;
        bytes32 goldRoot;
        uint256 scalar;
        uint32 batches;
        uint32 capacity;
        uint32 given;
        uint32 submitted;
        uint32 opened;
        uint40 openBy;
        uint40 judgedAt;
        bool judged;
        uint256 bonusPerSeat;
        uint16 workers;
    }

    /// @notice An account in one campaign.
    /// @param worker Index in the campaign; 0 if it never requested a seat.
    /// @param stakeHeld What {ICampaigns.leaveCampaign} would give back.
    /// @param stakeDue What {ICampaigns.requestSeat} takes now: the stake, or what a fee took off it.
    /// @param activeSeat Seat that is requested or held, else 0.
    /// @param seat That seat, or where none is active the newest one.
    struct WorkerView {
        uint256 campaignId;
        uint24 worker;
        uint256 stakeHeld;
        uint256 stakeDue;
        uint32 activeSeat;
        SeatView seat;
    }

    /// @notice The contract that is read.
    function campaignsContract() external view returns (address);

    /// @notice One row for each number asked for, in that order.
    function campaigns(uint256[] calldata campaignIds) external view returns (CampaignView[] memory);

    /// @notice One row for each seat asked for, in that order.
    function seats(uint256 campaignId, uint32[] calldata numbers) external view returns (SeatView[] memory);

    /// @notice All epochs of a campaign, in order.
    function epochs(uint256 campaignId) external view returns (EpochView[] memory);

    /// @notice One row for each campaign asked for, in that order.
    function worker(address account, uint256[] calldata campaignIds) external view returns (WorkerView[] memory);

    /// @notice Credit of an account in each token.
    function credits(address account, address[] calldata tokens) external view returns (uint256[] memory);

    /// @notice Block that these reads see.
    function blockInfo() external view returns (uint256 number, uint256 timestamp);
}
