// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Fixture} from "./Fixture.sol";

/// @notice Claims, refusals and refunds. Batches of 20 items, 10 of them gold of class 1, so that one seat can be refused.
contract PayTest is Fixture {
    uint256 private constant RIGHT = 0x11111111111111111111;
    uint256 private constant WRONG = 0;
    uint256 private constant PAY = 20_000;
    uint256 private constant SHARE = 666;

    function defaultSpec() internal view override returns (ICampaigns.CampaignSpec memory spec) {
        spec = super.defaultSpec();
        spec.batchSize = 20;
        spec.itemCount = 50;
    }

    function test_claim() public {
        uint32[] memory seats = judged(RIGHT);
        assertEq(seatView(seats[0]).payout, PAY, "payout");
        vm.expectEmit(address(campaigns));
        emit ICampaigns.EarningsClaimed(id, worker(1), seats[0], PAY, page, SHARE);
        assertEq(claim(worker(1), seats[0]), PAY, "paid");
        assertEq(token.balanceOf(worker(1)), PAY, "balance");
        ILens.SeatView memory row = seatView(seats[0]);
        assertEq(uint256(row.state), uint256(ICampaigns.SeatState.Paid), "state");
        assertEq(row.payout, 0, "nothing more");
        assertEq(row.labels, RIGHT, "labels stay readable");
        assertEq(campaignView().seatsPaid, 1, "paid seats");
        address[] memory tokens = new address[](1);
        tokens[0] = address(token);
        assertEq(lens.credits(page, tokens)[0], SHARE, "credit");
    }

    function test_error_paidTwice() public {
        uint32[] memory seats = judged(RIGHT);
        claim(worker(1), seats[0]);
        bytes memory paid =
            abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seats[0], ICampaigns.SeatState.Paid);
        expectClaimRevert(worker(1), seats[0], paid);
        uint32[] memory twice = new uint32[](2);
        (twice[0], twice[1]) = (seats[1], seats[1]);
        ICampaigns.ClaimRequest[] memory list = claimOf(twice);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seats[1], ICampaigns.SeatState.Paid));
        vm.prank(worker(2));
        campaigns.claimEarnings(list);
        list = new ICampaigns.ClaimRequest[](2);
        list[0] = ICampaigns.ClaimRequest(id, one(seats[1]));
        list[1] = ICampaigns.ClaimRequest(id, one(seats[1]));
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seats[1], ICampaigns.SeatState.Paid));
        vm.prank(worker(2));
        campaigns.claimEarnings(list);
    }

    function test_claimOverEpochsAndCampaigns() public {
        uint32[] memory seats = judged(RIGHT);
        uint32 second = contribute(worker(1), RIGHT);
        uint32 other = contribute(worker(2), RIGHT);
        openEpoch(1);
        openSeat(second);
        openSeat(other);
        uint256 firstId = id;
        id = create(defaultSpec());
        uint32[] memory elsewhere = judged(RIGHT);
        ICampaigns.ClaimRequest[] memory list = new ICampaigns.ClaimRequest[](2);
        uint32[] memory two = new uint32[](2);
        (two[0], two[1]) = (second, seats[0]);
        list[0] = ICampaigns.ClaimRequest(firstId, two);
        list[1] = ICampaigns.ClaimRequest(id, one(elsewhere[0]));
        vm.prank(worker(1));
        // The last batch has ten items.
        assertEq(campaigns.claimEarnings(list), PAY / 2 + PAY + PAY, "paid");
    }

    function test_claimWithoutReferrerGivesItsShareBack() public {
        uint32 seat = request(worker(1), address(0));
        pass();
        campaigns.drawSeats(id, 1);
        submit(worker(1), seat, RIGHT, false);
        for (uint256 i = 2; i <= 4; ++i) {
            contribute(worker(i), RIGHT);
        }
        openEpoch(0);
        vm.warp(epochView(0).judgedAt);
        openSeat(seat);
        uint256 refund = campaignView().refund;
        vm.expectEmit(address(campaigns));
        emit ICampaigns.EarningsClaimed(id, worker(1), seat, PAY, address(0), 0);
        claim(worker(1), seat);
        assertEq(campaignView().refund, refund + SHARE, "refund");
    }

    function test_claimOfSeatsWithDifferentReferrers() public {
        address other = address(0x07E4);
        uint32 first = requestDrawn(worker(1));
        ICampaigns.Opening memory opening = seal(first, RIGHT);
        vm.prank(worker(1));
        uint32 second = campaigns.submitContribution(id, first, opening.keyX, opening.body, true, other);
        pass();
        campaigns.drawSeats(id, 4);
        submit(worker(1), second, RIGHT, false);
        contribute(worker(2), RIGHT);
        contribute(worker(3), RIGHT);
        openEpoch(0);
        vm.warp(epochView(0).judgedAt);
        openSeat(first);
        openSeat(second);
        uint32[] memory two = new uint32[](2);
        (two[0], two[1]) = (first, second);
        ICampaigns.ClaimRequest[] memory list = claimOf(two);
        vm.prank(worker(1));
        campaigns.claimEarnings(list);
        vm.prank(page);
        assertEq(campaigns.withdrawCredit(address(token)), SHARE, "page");
        vm.expectEmit(address(campaigns));
        emit ICampaigns.CreditWithdrawn(other, address(token), SHARE);
        vm.prank(other);
        assertEq(campaigns.withdrawCredit(address(token)), SHARE, "other");
        vm.expectRevert(selector(ICampaigns.NothingToWithdraw.selector));
        vm.prank(other);
        campaigns.withdrawCredit(address(token));
    }

    function test_error_claim() public {
        uint32 seat = contribute(worker(1), RIGHT);
        expectClaimRevert(
            worker(1),
            seat,
            abi.encodeWithSelector(ICampaigns.WrongEpochState.selector, 0, ICampaigns.EpochState.Collecting)
        );
        for (uint256 i = 2; i <= 4; ++i) {
            contribute(worker(i), RIGHT);
        }
        expectClaimRevert(
            worker(1),
            seat,
            abi.encodeWithSelector(ICampaigns.WrongEpochState.selector, 0, ICampaigns.EpochState.Closed)
        );
        openEpoch(0);
        uint256 judgedAt = epochView(0).judgedAt;
        openSeat(seat);
        vm.warp(judgedAt - 1);
        expectClaimRevert(worker(1), seat, abi.encodeWithSelector(ICampaigns.EpochNotJudged.selector, 0, judgedAt));
        vm.warp(judgedAt);
        expectClaimRevert(worker(2), seat, abi.encodeWithSelector(ICampaigns.NotSeatHolder.selector, seat, worker(2)));
        expectClaimRevert(worker(9), seat, abi.encodeWithSelector(ICampaigns.NotSeatHolder.selector, seat, worker(9)));
        // The window is over, but nobody opened the second seat.
        expectClaimRevert(
            worker(2), 2, abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, 2, ICampaigns.SeatState.Submitted)
        );
        claim(worker(1), seat);
        openSeat(2);
        claim(worker(2), 2);
        uint32 held = requestDrawn(worker(1));
        expectClaimRevert(
            worker(1), held, abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, held, ICampaigns.SeatState.Held)
        );
    }

    function test_refusedSeatsGoBack() public {
        uint32[] memory seats = judged(WRONG);
        ILens.SeatView memory row = seatView(seats[0]);
        assertTrue(row.refused, "refused");
        assertEq(row.payout, 0, "payout");
        expectClaimRevert(
            worker(1),
            seats[0],
            abi.encodeWithSelector(ICampaigns.ContributionRefused.selector, seats[0], -10 * 6966, 10)
        );
        uint256 refund = campaignView().refund;
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatReclaimed(id, seats[0], PAY + SHARE);
        assertEq(campaigns.reclaimSeats(id, seats), 4 * (PAY + SHARE), "reclaimed");
        assertEq(campaignView().refund, refund + 4 * (PAY + SHARE), "refund");
        vm.expectRevert(
            abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seats[0], ICampaigns.SeatState.Reclaimed)
        );
        campaigns.reclaimSeats(id, one(seats[0]));
    }

    function test_error_reclaim() public {
        uint32[] memory seats = judged(RIGHT);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.ContributionAccepted.selector, seats[0]));
        campaigns.reclaimSeats(id, one(seats[0]));
        claim(worker(1), seats[0]);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seats[0], ICampaigns.SeatState.Paid));
        campaigns.reclaimSeats(id, one(seats[0]));
        uint32 held = requestDrawn(worker(1));
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, held, ICampaigns.SeatState.Held));
        campaigns.reclaimSeats(id, one(held));
    }

    function test_reclaimWaitsForTheVerdict() public {
        uint32 seat = contribute(worker(1), WRONG);
        for (uint256 i = 2; i <= 4; ++i) {
            contribute(worker(i), WRONG);
        }
        openEpoch(0);
        openSeat(seat);
        uint256 judgedAt = epochView(0).judgedAt;
        vm.warp(judgedAt - 1);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.EpochNotJudged.selector, 0, judgedAt));
        campaigns.reclaimSeats(id, one(seat));
        vm.warp(judgedAt);
        campaigns.reclaimSeats(id, one(seat));
    }

    function test_voidSeatsGoBack() public {
        uint32[] memory seats = judged(0x4);
        assertEq(uint256(seatView(seats[0]).state), uint256(ICampaigns.SeatState.Void), "void");
        expectClaimRevert(
            worker(1),
            seats[0],
            abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seats[0], ICampaigns.SeatState.Void)
        );
        campaigns.reclaimSeats(id, seats);
    }

    /// @dev One wrong answer of ten, or all but two of a batch with few: the gate needs both sums.
    function test_gateBoundary() public {
        // 4 right, 6 wrong: 4 * 4885 - 6 * 6966 = -22256, refused. 5 and 5: -10405, paid.
        uint32[] memory seats = judged(0x00000000000001010101);
        assertTrue(seatView(seats[0]).refused, "four of ten");
        id = create(defaultSpec());
        seats = judged(0x00000000000101010101);
        assertTrue(!seatView(seats[0]).refused, "five of ten");
        claim(worker(1), seats[0]);
    }

    function test_lapsePaysEverybodyInFull() public {
        uint32[] memory seats = filled(WRONG);
        vm.warp(epochView(0).openBy + 1);
        campaigns.lapseEpoch(id, 0);
        for (uint256 i; i < 4; ++i) {
            assertEq(claim(worker(i + 1), seats[i]), PAY + BOND / 4, "pay and bonus");
        }
        expectClaimRevert(
            worker(1),
            seats[0],
            abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seats[0], ICampaigns.SeatState.Paid)
        );
        assertEq(uint256(seatView(seats[0]).state), uint256(ICampaigns.SeatState.Paid), "state");
    }

    function test_refund() public {
        filled(RIGHT);
        openEpoch(0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.NotRequester.selector, address(this)));
        campaigns.withdrawRefund(id);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.RefundWithdrawn(id, requester, BOND);
        vm.prank(requester);
        assertEq(campaigns.withdrawRefund(id), BOND, "refund");
        vm.expectRevert(selector(ICampaigns.NothingToWithdraw.selector));
        vm.prank(requester);
        campaigns.withdrawRefund(id);
    }

    /// @dev A whole life with every kind of end: nothing is left in the contract.
    function test_nothingIsLeft() public {
        uint32 released = requestDrawn(worker(8));
        vm.prank(worker(8));
        campaigns.releaseSeat(id, released);
        uint32[] memory seats = new uint32[](4);
        for (uint256 i; i < 4; ++i) {
            seats[i] = contribute(worker(i + 1), i == 0 ? WRONG : i == 1 ? 0x4 : RIGHT);
        }
        uint32 last = contribute(worker(5), RIGHT);
        vm.prank(requester);
        campaigns.cancelCampaign(id);
        campaigns.closeEpoch(id, 1);
        openEpoch(0);
        for (uint256 i; i < 4; ++i) {
            openSeat(seats[i]);
        }
        claim(worker(3), seats[2]);
        claim(worker(4), seats[3]);
        uint32[] memory lost = new uint32[](2);
        (lost[0], lost[1]) = (seats[0], seats[1]);
        campaigns.reclaimSeats(id, lost);
        vm.warp(epochView(1).openBy + 1);
        campaigns.lapseEpoch(id, 1);
        claim(worker(5), last);
        for (uint256 i = 1; i <= 5; ++i) {
            vm.prank(worker(i));
            campaigns.leaveCampaign(id);
        }
        vm.prank(worker(8));
        campaigns.leaveCampaign(id);
        vm.prank(page);
        campaigns.withdrawCredit(address(token));
        vm.prank(requester);
        campaigns.withdrawRefund(id);
        assertEq(token.balanceOf(address(campaigns)), 0, "balance");
        assertEq(campaignView().escrow, 0, "escrow");
    }

    function filled(uint256 labels) private returns (uint32[] memory seats) {
        seats = fillFirstEpoch(labels);
        for (uint256 i = 1; i <= 4; ++i) {
            vm.prank(worker(i));
            campaigns.leaveCampaign(id);
            uint256 balance = token.balanceOf(worker(i));
            vm.prank(worker(i));
            token.transfer(address(1), balance);
        }
    }

    function judged(uint256 labels) private returns (uint32[] memory seats) {
        seats = filled(labels);
        openEpoch(0);
        for (uint256 i; i < 4; ++i) {
            openSeat(seats[i]);
        }
    }

    function expectClaimRevert(address account, uint32 seat, bytes memory expected) private {
        ICampaigns.ClaimRequest[] memory list = claimOf(one(seat));
        vm.expectRevert(expected);
        vm.prank(account);
        campaigns.claimEarnings(list);
    }
}
