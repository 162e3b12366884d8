// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Head} from "./Head.sol";

/// @notice The fixed terms of a campaign that judging and paying need, in one word.
/// @dev From the lowest bit: requester 160 | classes 8 | batchSize 8 | lastItems 8 | referrerBps 16 | p1Bps 16 |
/// judgeWindow 24 | settles 8.
type Terms is uint256;

using TermsFields for Terms global;

/// @title Fields of {Terms}
library TermsFields {
    uint256 private constant BPS = 10_000;

    /// @notice The terms of a new campaign.
    function create(
        uint256 classes_,
        uint256 batchSize_,
        uint256 lastItems_,
        uint256 referrerBps_,
        uint256 p1Bps_,
        uint256 judgeWindow_
    ) internal pure returns (Terms) {
        return Terms.wrap(
            (classes_ << 160) | (batchSize_ << 168) | (lastItems_ << 176)
                | (referrerBps_ << 184) | (p1Bps_ << 200) | (judgeWindow_ << 216)
        );
    }

    /// @notice The terms of a campaign that somebody created.
    function withRequester(Terms terms, address requester_) internal pure returns (Terms) {
        return Terms.wrap(Terms.unwrap(terms) | uint160(requester_));
    }

    /// @notice Who created the campaign.
    function requester(Terms terms) internal pure returns (address) {
        return address(uint160(Terms.unwrap(terms)));
    }

    /// @notice Number of classes.
    function classes(Terms terms) internal pure returns (uint256) {
        return (Terms.unwrap(terms) >> 160) & 0xff;
    }

    /// @notice Items of every batch but the last.
    function batchSize(Terms terms) internal pure returns (uint256) {
        return (Terms.unwrap(terms) >> 168) & 0xff;
    }

    /// @notice Items of the last batch.
    function lastItems(Terms terms) internal pure returns (uint256) {
        return (Terms.unwrap(terms) >> 176) & 0xff;
    }

    /// @notice Share of the page that brought the worker, in 1/10,000 of the pay.
    function referrerBps(Terms terms) internal pure returns (uint256) {
        return (Terms.unwrap(terms) >> 184) & 0xffff;
    }

    /// @notice Accuracy on gold expected of an honest worker, in 1/10,000.
    function p1Bps(Terms terms) internal pure returns (uint256) {
        return (Terms.unwrap(terms) >> 200) & 0xffff;
    }

    /// @notice Seconds after the opening in which seats are opened.
    function judgeWindow(Terms terms) internal pure returns (uint256) {
        return (Terms.unwrap(terms) >> 216) & 0xffffff;
    }

    /// @notice Whether pay follows from the settlement of an epoch.
    function settles(Terms terms) internal pure returns (bool) {
        return Terms.unwrap(terms) >> 240 != 0;
    }

    /// @notice The terms of a campaign whose epochs are settled.
    function withSettling(Terms terms) internal pure returns (Terms) {
        return Terms.wrap(Terms.unwrap(terms) | (1 << 240));
    }

    /// @notice Items of one batch of the campaign.
    function itemsIn(Terms terms, Head head, uint256 batch) internal pure returns (uint256) {
        unchecked {
            return batch + 1 == head.batches() ? lastItems(terms) : batchSize(terms);
        }
    }

    /// @notice What the referrer of a seat with this pay gets on top of it; rounded down.
    /// Unchecked: a pay is below 2^101.
    function shareOf(Terms terms, uint256 pay) internal pure returns (uint256) {
        unchecked {
            return pay * referrerBps(terms) / BPS;
        }
    }

    /// @notice What a seat with this pay holds in escrow. Unchecked like {shareOf}.
    function costOf(Terms terms, uint256 pay) internal pure returns (uint256) {
        unchecked {
            return pay + shareOf(terms, pay);
        }
    }
}
