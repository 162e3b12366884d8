// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../../src/interfaces/ICampaigns.sol";
import {LayerTree} from "../../src/libraries/LayerTree.sol";
import {Fixture} from "../Fixture.sol";
import {Trees} from "../consensus/Trees.sol";

/// @notice Pay of a campaign whose workers make something: 4 seats with 4 contents each in its first epoch. They are reviewed in
/// 4 batches of 5 items, one of each gold, in two epochs; every item has one reviewer.
abstract contract ReviewFixture is Fixture {
    uint256 internal constant LABELS = 21;
    uint256 internal constant CONTENTS = 16;
    uint32 internal constant TIME = 5 days;
    uint256 internal constant PAYS = 24;
    uint96 internal constant AT_STAKE = 1001;
    /// @dev What a reviewer is paid for an epoch, of 5 prices at most.
    uint256 internal constant REVIEW_PAY = 3 * PRICE;

    uint256 internal made;
    uint256 internal review;
    uint32[] internal seats;
    /// @dev What the third seat says of its four items.
    uint256 internal third;
    uint32 internal reviewItems = 20;
    /// @dev What all of it is paid in.
    address internal coin;

    function setUp() public override {
        super.setUp();
        coin = address(token);
        made = make(address(0));
        review = newReview();
    }

    // ─── Scenes ──────────────────────────────────────────────────────────────────────────────────────────────────

    function makingSpec(address arbitrator) internal view returns (ICampaigns.CampaignSpec memory spec) {
        spec = defaultSpec();
        (spec.classes, spec.stake, spec.token) = (2, 0, coin);
        spec.settling = ICampaigns.Settling(TIME, arbitrator == address(0) ? 0 : 2 hours, 0, arbitrator);
    }

    function reviewSpec() internal view returns (ICampaigns.CampaignSpec memory spec) {
        spec = defaultSpec();
        (spec.classes, spec.batchSize, spec.itemCount, spec.seatsPerBatch) = (3, 5, reviewItems, 1);
        (spec.closesAt, spec.stake, spec.token) = (uint40(clock() + 1 days), 0, coin);
        spec.settling = ICampaigns.Settling(1 days, 2 hours, AT_STAKE, address(0));
    }

    /// @dev Gold is in the reviews alone: one item a batch, at another place in each.
    function goldOf(ICampaigns.CampaignSpec memory spec, uint256 epoch)
        internal
        pure
        override
        returns (ICampaigns.GoldLeaf[] memory gold)
    {
        uint256 batches = (uint256(spec.itemCount) + spec.batchSize - 1) / spec.batchSize;
        uint256 first = epoch * spec.epochBatches;
        gold = new ICampaigns.GoldLeaf[](batches - first < 2 ? 1 : 2);
        for (uint256 i; i < gold.length; ++i) {
            uint256 place = goldPlace(first + i);
            bool has = spec.classes == 3;
            (uint24 mask, uint80 answers) = has ? (uint24(1 << place), uint80(1 << (4 * place))) : (0, 0);
            gold[i] = ICampaigns.GoldLeaf(uint32(first + i), mask, answers, keccak256(abi.encode(first + i)));
        }
    }

    function goldPlace(uint256 batch) internal pure returns (uint256) {
        return (2 * batch + 1) % 5;
    }

    function make(address arbitrator) internal returns (uint256 campaign) {
        ICampaigns.CampaignSpec memory spec = makingSpec(arbitrator);
        campaign = id = create(spec);
        delete seats;
        for (uint256 i; i < 4; ++i) {
            seats.push(contribute(worker(1 + i % 2), i == 2 ? third : 0));
        }
        campaigns.openEpoch(id, 0, SCALAR, goldOf(spec, 0));
        for (uint256 i; i < 4; ++i) {
            openSeat(seats[3 - i]);
        }
    }

    function newReview() internal returns (uint256) {
        return create(reviewSpec());
    }

    /// @dev Both epochs labeled, opened and judged.
    function labelReview() internal {
        ICampaigns.CampaignSpec memory spec = reviewSpec();
        id = review;
        for (uint8 epoch; epoch < 2; ++epoch) {
            uint32 first = contribute(worker(11), 0);
            uint32 second = contribute(worker(12), 0);
            campaigns.openEpoch(id, epoch, SCALAR + epoch, goldOf(spec, epoch));
            openSeat(first);
            openSeat(second);
        }
        id = made;
    }

    /// @dev What reviewers say of a content: accept, fixable, reject, and nothing.
    function verdictOf(uint256 content) internal view virtual returns (uint256) {
        return content % 4 == 3 ? 15 : content % 4;
    }

    /// @dev Entries of the last posteriors of one epoch of the review: contents follow each other, gold lies between.
    function wordsOf(uint256 epoch) internal view returns (uint256[] memory words) {
        words = new uint256[](epoch == 0 ? 10 : reviewItems - 10);
        uint256 content = 8 * epoch;
        for (uint256 i; i < words.length; ++i) {
            bool isGold = i % 5 == goldPlace(2 * epoch + i / 5);
            // Gold says reject, so that counting it would show.
            words[i] = ((isGold ? 2 : verdictOf(content)) << 180) | 0x123456;
            if (!isGold) ++content;
        }
    }

    /// @dev Of the layers that anything here depends on: labels, and pay of the two reviewers.
    function rootsOf(uint8 epoch) internal view returns (bytes32[] memory roots) {
        uint256[] memory words = wordsOf(epoch);
        bytes32[] memory leaves = new bytes32[](words.length);
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = leafOf(epoch, LABELS, i, words[i]);
        }
        roots = new bytes32[](25);
        roots[LABELS] = Trees.rootOf(Trees.levelsOf(leaves));
        leaves = new bytes32[](2);
        (leaves[0], leaves[1]) = (leafOf(epoch, PAYS, 0, REVIEW_PAY), leafOf(epoch, PAYS, 1, REVIEW_PAY));
        roots[PAYS] = Trees.rootOf(Trees.levelsOf(leaves));
    }

    function leafOf(uint8 epoch, uint256 layer, uint256 index, uint256 word) internal view returns (bytes32) {
        // Not asked of the contract: the next call is often the one that is expected to revert.
        bytes32 epochId = keccak256(abi.encode(block.chainid, address(campaigns), review, epoch));
        uint256[] memory entry = new uint256[](1);
        entry[0] = word;
        return LayerTree.leafOf(epochId, layer, index, entry);
    }

    /// @dev By batch, as claims have them.
    function claimOf(uint256 who) internal view returns (ICampaigns.SettledClaim[] memory claims) {
        uint32[] memory own = new uint32[](2);
        (own[0], own[1]) = (seats[who - 1], seats[who + 1]);
        if (seatView(own[0]).batch > seatView(own[1]).batch) (own[0], own[1]) = (own[1], own[0]);
        claims = new ICampaigns.SettledClaim[](1);
        claims[0] = ICampaigns.SettledClaim(made, 0, worker(who), own, 0, new bytes32[](0));
    }
}
