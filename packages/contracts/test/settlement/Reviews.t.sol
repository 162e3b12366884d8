// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../../src/interfaces/ICampaigns.sol";
import {ISettlements} from "../../src/interfaces/ISettlements.sol";
import {ReviewFixture} from "./ReviewFixture.sol";
import {SmallArbitrator} from "./SmallArbitrator.sol";

/// @notice Pay of a campaign whose workers make something, by what reviewers said of it.
contract ReviewsTest is ReviewFixture {
    uint256 private constant ALL = type(uint256).max;

    function settle() private {
        labelReview();
        for (uint8 epoch; epoch < 2; ++epoch) {
            token.mint(address(this), AT_STAKE);
            token.approve(address(settlements), AT_STAKE);
            settlements.proposeSettlement(review, epoch, rootsOf(epoch));
        }
        vm.warp(clock() + 2 hours + 1);
    }

    function link() private {
        vm.prank(requester);
        settlements.linkReview(made, 0, review, seats);
    }

    function count(uint8 epoch, uint256 most) private {
        settlements.countReview(made, 0, seats, rootsOf(epoch), wordsOf(epoch), most);
    }

    function countAll() private {
        count(0, ALL);
        count(1, ALL);
    }

    function claimReviewed(uint256 who) private returns (uint256) {
        ICampaigns.SettledClaim[] memory claims = claimOf(who);
        vm.prank(worker(who));
        return campaigns.claimSettled(claims);
    }

    function assertPhase(ISettlements.Phase phase, string memory what) private view {
        assertEq(uint256(settlements.settlementOf(made, 0).phase), uint256(phase), what);
    }

    function wrong(bytes4 selector, uint256 what) private {
        vm.expectRevert(abi.encodeWithSelector(selector, what));
    }

    // ─── Pay ─────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_contentsArePaidByTheirVerdicts() public {
        assertPhase(ISettlements.Phase.Waiting, "nothing is paid before");
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.EpochSettles.selector, uint8(0)));
        claim(worker(1), seats[0]);
        link();
        settle();
        count(0, ALL);
        ISettlements.ReviewView memory row = settlements.reviewOf(made, 0);
        assertEq(row.counted, 8, "half");
        assertEq(row.seats, 4, "seats");
        assertEq(row.seatsCounted, 2, "seats counted");
        assertEq(row.nextEpoch, 1, "next");
        assertPhase(ISettlements.Phase.Waiting, "half is not all");
        vm.expectEmit(true, true, true, true, address(settlements));
        emit ISettlements.ReviewCounted(made, 0, CONTENTS, 0, uint40(clock()));
        count(1, ALL);
        assertPhase(ISettlements.Phase.Final, "all is counted");
        uint256 refund = campaignView().refund;
        uint256 escrow = campaignView().escrow;
        // Of four contents one is accepted, one fixable, one rejected, and on one no reviewer's word counts.
        for (uint256 who = 1; who <= 2; ++who) {
            assertEq(settlements.halvesOf(made, 0, workerNumber(who)), 10, "halves");
            assertEq(claimReviewed(who), 5 * PRICE, "two and a half of four, twice");
            assertEq(token.balanceOf(worker(who)), 5 * PRICE, "sent");
        }
        uint256 cost = 16 * PRICE + 4 * (4 * PRICE * 333 / 10_000);
        address[] memory tokens = new address[](1);
        tokens[0] = address(token);
        uint256 shares = lens.credits(page, tokens)[0];
        assertEq(campaignView().escrow, escrow - cost, "the seats' money");
        assertEq(campaignView().refund, refund + cost - 10 * PRICE - shares, "the rest goes back");
    }

    /// @dev Seats were opened from the last one on: worker 2 has the first number.
    function workerNumber(uint256 who) private pure returns (uint256) {
        return 2 - who;
    }

    function test_countsInParts() public {
        link();
        settle();
        count(0, 1);
        assertEq(settlements.reviewOf(made, 0).counted, 4, "one seat");
        count(0, 1);
        count(1, 1);
        assertPhase(ISettlements.Phase.Waiting, "not all");
        count(1, 1);
        assertPhase(ISettlements.Phase.Final, "all");
        assertEq(claimReviewed(1), 5 * PRICE, "paid the same");
    }

    function test_whatWasNotMadeIsNotPaid() public {
        (third, reviewItems) = (0x00f0, 19);
        made = make(address(0));
        review = newReview();
        link();
        settle();
        countAll();
        assertEq(settlements.reviewOf(made, 0).counted, 15, "one less");
        assertEq(claimReviewed(1), 4 * PRICE, "two and a half of four, one and a half of three");
        assertEq(claimReviewed(2), 5 * PRICE, "two and a half of four, twice");
    }

    function test_withoutAReviewInTimeAllArePaid() public {
        link();
        settle();
        count(0, ALL);
        vm.warp(settlements.settlementOf(made, 0).until + 1);
        assertPhase(ISettlements.Phase.Gate, "too late");
        vm.expectRevert(
            abi.encodeWithSelector(ISettlements.WrongPhase.selector, made, uint8(0), ISettlements.Phase.Gate)
        );
        count(1, ALL);
        assertEq(claim(worker(1), seats[0]), 4 * PRICE, "whole");
    }

    function test_aRejectedWorkerAppeals() public {
        SmallArbitrator arbitrator = new SmallArbitrator();
        made = make(address(arbitrator));
        review = newReview();
        link();
        settle();
        countAll();
        uint32[] memory own = claimOf(1)[0].seats;
        uint256 fee = arbitrator.arbitrationCost("");
        vm.deal(worker(1), fee);
        vm.prank(worker(1));
        uint256 dispute = settlements.appealRefusal{value: fee}(made, 0, own, 0, new bytes32[](0));
        arbitrator.give(settlements, dispute, 1);
        assertEq(claimReviewed(1), 8 * PRICE, "whole");
    }

    // ─── What is not taken ───────────────────────────────────────────────────────────────────────────────────────

    function test_onlyTheRequesterLinks() public {
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.NotRequester.selector, address(this)));
        settlements.linkReview(made, 0, review, seats);
    }

    function test_allSeatsAreReviewedOnce() public {
        uint32[] memory list = seats;
        (list[0], list[1]) = (list[1], list[0]);
        wrong(ISettlements.WrongSeats.selector, 1);
        vm.prank(requester);
        settlements.linkReview(made, 0, review, list);
        list[0] = list[1];
        wrong(ISettlements.WrongSeats.selector, 1);
        vm.prank(requester);
        settlements.linkReview(made, 0, review, list);
        list = new uint32[](3);
        wrong(ISettlements.WrongSeats.selector, 3);
        vm.prank(requester);
        settlements.linkReview(made, 0, review, list);
        // As many as there are, one of which is of another epoch: nothing is ever counted by it.
        list = seats;
        id = made;
        list[3] = contribute(worker(3), 0);
        vm.prank(requester);
        settlements.linkReview(made, 0, review, list);
        settle();
        seats = list;
        count(0, ALL);
        wrong(ISettlements.WrongSeats.selector, 3);
        count(1, ALL);
    }

    function test_aReviewIsSettledAndServesOneEpoch() public {
        for (uint256 i; i < 3; ++i) {
            ICampaigns.CampaignSpec memory spec = reviewSpec();
            if (i == 0) spec.classes = 4;
            if (i == 1) spec.settling = ICampaigns.Settling(0, 0, 0, address(0));
            address owner = requester;
            if (i == 2) requester = address(0xB0B);
            uint256 other = create(spec);
            requester = owner;
            wrong(ISettlements.WrongReview.selector, other);
            vm.prank(requester);
            settlements.linkReview(made, 0, other, seats);
        }
        link();
        wrong(ISettlements.WrongReview.selector, review);
        link();
        made = make(address(0));
        wrong(ISettlements.WrongReview.selector, review);
        link();
    }

    function test_aReviewIsLinkedBeforeItIsLabeled() public {
        labelReview();
        wrong(ISettlements.WrongReview.selector, review);
        link();
    }

    function test_aReviewOfOtherContentsDecidesNothing() public {
        seats.pop();
        id = made = create(makingSpec(address(0)));
        delete seats;
        for (uint256 i; i < 4; ++i) {
            // The fourth seat is never opened: its labels say no class that there is.
            seats.push(contribute(worker(1 + i % 2), i == 3 ? 0xf3 : 0));
        }
        campaigns.openEpoch(id, 0, SCALAR, goldOf(makingSpec(address(0)), 0));
        for (uint256 i; i < 4; ++i) {
            openSeat(seats[i]);
        }
        seats.pop();
        link();
        settle();
        count(0, ALL);
        wrong(ISettlements.WrongReview.selector, review);
        count(1, ALL);
    }

    function test_verdictsAreThoseOfTheSettlement() public {
        wrong(ISettlements.WrongReview.selector, 0);
        count(0, ALL);
        link();
        vm.expectRevert(
            abi.encodeWithSelector(ISettlements.WrongPhase.selector, review, uint8(0), ISettlements.Phase.None)
        );
        count(0, ALL);
        settle();
        (bytes32[] memory roots, uint256[] memory words) = (rootsOf(0), wordsOf(0));
        words[0] ^= 1 << 180;
        vm.expectRevert(abi.encodeWithSelector(ISettlements.WrongLeaves.selector, uint8(LABELS)));
        settlements.countReview(made, 0, seats, roots, words, ALL);
        roots[0] = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(ISettlements.WrongRoots.selector, review, uint8(0)));
        settlements.countReview(made, 0, seats, roots, wordsOf(0), ALL);
        seats.pop();
        wrong(ISettlements.WrongSeats.selector, 3);
        count(0, ALL);
    }

    function test_whatIsReviewedIsNotSettled() public {
        wrong(ISettlements.PaidByReview.selector, made);
        settlements.proposeSettlement(made, 0, new bytes32[](25));
        link();
        settle();
        countAll();
        vm.expectRevert(abi.encodeWithSelector(ISettlements.NothingToWithdraw.selector));
        settlements.finalizeSettlement(made, 0);
        made = create(reviewSpec());
        wrong(ISettlements.NotPaidByReview.selector, made);
        link();
    }
}
