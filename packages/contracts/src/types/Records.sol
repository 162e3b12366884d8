// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../interfaces/ICampaigns.sol";
import {Head} from "./Head.sol";
import {Terms} from "./Terms.sol";

// What the contract stores, next to the words {Head}, {Terms}, {Seat}, {Worker} and {Standing}: a seat's whole life touches
// few slots, and that is what a label costs.

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

/// @notice How the campaign's epochs are settled; all zero where they are not.
struct Settling {
    address arbitrator;
    uint96 bond;
    uint32 settleWindow;
    uint32 disputeWindow;
}

/// @notice One campaign.
struct Campaign {
    Head head;
    Terms terms;
    Price price;
    Deposits deposits;
    Money money;
    bytes32 itemsRoot;
    bytes32 manifestHash;
    Settling settling;
}

/// @notice One epoch.
/// @param seats 60 counters of 4 bits, one a batch, of the seats that are drawn and were not given back; above them 16
/// bits that count submissions. See {Seats}.
/// @param key address(P) of the sealing key.
/// @param deadline When `Closed`: openBy. When `Opened`: judgedAt.
/// @param opened Submitted seats that were opened or found void.
/// @param submitted Submissions, as {seats} counts them; copied here when the epoch is closed, beside what it is compared to.
/// @param workers Workers with an opened seat; counted only where epochs are settled.
/// @param secret The gold root, until it has done its work; then the scalar, which every opening needs.
struct Epoch {
    uint256 seats;
    address key;
    uint40 deadline;
    ICampaigns.EpochState state;
    uint16 opened;
    uint16 submitted;
    uint16 workers;
    bytes32 secret;
}
