// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../interfaces/ICampaigns.sol";
import {Head} from "./Head.sol";
import {Terms} from "./Terms.sol";

// What the contract stores, next to {Head}, {Terms} and {Seat}. Each of these structs but `Campaign` and `Epoch` is one storage
// slot: a seat's whole life touches few slots, and that is what a label costs.

/// @notice What one item pays, and in what.
struct Price {
    address token;
    uint96 unitPrice;
}

/// @notice Deposits, and the gate's two weights.
struct Deposits {
    uint96 stake;
    uint96 bond;
    int32 rightWeight;
    int32 wrongWeight;
}

/// @notice The requester's money in this campaign: `escrow` is promised to seats and bonds, `refund` to nobody.
struct Money {
    uint112 escrow;
    uint112 refund;
    uint32 seatsPaid;
}

/// @notice Who takes part. `stakes` is the sum of all workers' stakes, fees already taken off.
struct People {
    uint128 stakes;
    uint24 workers;
    uint24 referrers;
}

/// @notice One campaign.
struct Campaign {
    Head head;
    Terms terms;
    Price price;
    Deposits deposits;
    Money money;
    People people;
    bytes32 itemsRoot;
    bytes32 manifestHash;
}

/// @notice One epoch.
/// @param seats 60 counters of 4 bits, one a batch, of the seats that are drawn and were not given back; above them 16
/// bits that count submissions. See {Seats}.
/// @param key address(P) of the sealing key.
/// @param deadline When `Closed`: openBy. When `Opened`: judgedAt.
/// @param opened Submitted seats that were opened or found void.
/// @param secret The gold root, until it has done its work; then the scalar, which every opening needs.
struct Epoch {
    uint256 seats;
    address key;
    uint40 deadline;
    ICampaigns.EpochState state;
    uint16 opened;
    bytes32 secret;
}

/// @notice One account in one campaign.
/// @param activeSeat Newest seat. It is held while its state says so; nothing here changes when it ends.
/// @param staked Whether the stake is here. A fee is not written down: it was taken if `activeSeat` was reopened.
/// @param referrer Newest referrer and its index, so that the same page is not looked up again.
struct Worker {
    uint24 index;
    uint24 activeSeat;
    bool staked;
    uint24 referrerIndex;
    address referrer;
}

/// @notice One worker in one epoch. 144 bits are free for the consensus part of pay.
/// @param batches Bit i: the worker had a seat on batch i of the epoch.
/// @param score Sum of the gate's weights over the worker's gold answers.
/// @param goldSeen Gold answers counted.
struct Standing {
    uint64 batches;
    int32 score;
    uint16 goldSeen;
}
