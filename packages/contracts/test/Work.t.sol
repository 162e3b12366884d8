// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Fixture} from "./Fixture.sol";

contract WorkTest is Fixture {
    function test_requestTakesTheStake() public {
        token.mint(worker(1), STAKE);
        vm.prank(worker(1));
        token.approve(address(campaigns), STAKE);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.StakeLocked(id, worker(1), STAKE);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatRequested(id, worker(1), 1, page);
        vm.prank(worker(1));
        campaigns.requestSeat(id, page);
        ILens.WorkerView memory row = workerView(worker(1));
        assertEq(row.stakeHeld, STAKE, "held");
        assertEq(row.stakeDue, 0, "due");
        assertEq(row.activeSeat, 1, "active");
        assertEq(row.seat.expiresAt, START + 600, "expires");
        assertEq(row.seat.referrer, page, "referrer");
    }

    function test_requestAgainTakesNothing() public {
        contribute(worker(1), 0);
        assertEq(workerView(worker(1)).stakeDue, 0, "due");
        request(worker(1));
    }

    function test_withoutStakeAndReferrer() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.stake = 0;
        id = create(spec);
        uint32 seat = request(worker(1), address(0));
        assertEq(seatView(seat).referrer, address(0), "referrer");
        pass();
        vm.prank(worker(1));
        campaigns.releaseSeat(id, seat);
        vm.expectRevert(selector(ICampaigns.NothingToWithdraw.selector));
        vm.prank(worker(1));
        campaigns.leaveCampaign(id);
    }

    function test_error_seatAlreadyHeld() public {
        uint32 seat = request(worker(1));
        bytes memory held = abi.encodeWithSelector(ICampaigns.SeatAlreadyHeld.selector, seat);
        vm.expectRevert(held);
        vm.prank(worker(1));
        campaigns.requestSeat(id, page);
        pass();
        vm.expectRevert(held);
        vm.prank(worker(1));
        campaigns.requestSeat(id, page);
        vm.expectRevert(held);
        vm.prank(worker(1));
        campaigns.leaveCampaign(id);
    }

    function test_error_campaignClosed() public {
        bytes memory closed = abi.encodeWithSelector(ICampaigns.CampaignClosed.selector, id);
        vm.warp(START + 1 days);
        request(worker(1));
        vm.warp(START + 1 days + 1);
        vm.expectRevert(closed);
        vm.prank(worker(2));
        campaigns.requestSeat(id, page);
        vm.warp(START);
        vm.prank(requester);
        campaigns.cancelCampaign(id);
        vm.expectRevert(closed);
        vm.prank(worker(2));
        campaigns.requestSeat(id, page);
    }

    function test_error_campaignFull() public {
        fillFirstEpoch(0);
        contribute(worker(1), 0);
        contribute(worker(2), 0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.CampaignClosed.selector, id));
        vm.prank(worker(3));
        campaigns.requestSeat(id, page);
    }

    function test_error_wrongStake() public {
        vm.deal(worker(1), 10);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, 0, 1));
        vm.prank(worker(1));
        campaigns.requestSeat{value: 1}(id, page);
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.token = address(0);
        id = create(spec);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, STAKE, 10));
        vm.prank(worker(1));
        campaigns.requestSeat{value: 10}(id, page);
    }

    function test_submit() public {
        uint32 seat = requestDrawn(worker(1));
        ICampaigns.Opening memory opening = seal(seat, 0x1111);
        vm.warp(START + 40);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.ContributionSubmitted(id, seat, opening.keyX, opening.body);
        vm.prank(worker(1));
        uint32 next = campaigns.submitContribution(id, seat, opening.keyX, opening.body, true, page);
        assertEq(next, 2, "next");
        assertEq(uint256(seatView(seat).state), uint256(ICampaigns.SeatState.Submitted), "state");
        assertEq(workerView(worker(1)).activeSeat, 2, "active");
        ILens.CampaignView memory row = campaignView();
        assertEq(row.seatsSubmitted, 1, "submitted");
        assertEq(row.paceSeconds, 40, "pace");
    }

    function test_submitDrawsItsOwnSeat() public {
        uint32 seat = request(worker(1));
        pass();
        vm.setBlockhash(height() - 1, bytes32(uint256(1)));
        // The worker learned its batch by simulating the draw; nobody has sent one.
        uint256 batch = uint256(keccak256(abi.encode(bytes32(uint256(1)), id, uint256(seat)))) % 2;
        bytes32 body = bytes32(batch << 208);
        vm.prank(worker(1));
        campaigns.submitContribution(id, seat, bytes32(uint256(7)), body, false, page);
        assertEq(uint256(seatView(seat).state), uint256(ICampaigns.SeatState.Submitted), "state");
    }

    function test_error_seatNotDrawn() public {
        uint32 seat = request(worker(1));
        bytes memory notDrawn = abi.encodeWithSelector(ICampaigns.SeatNotDrawn.selector, seat);
        pass(1, 0);
        vm.expectRevert(notDrawn);
        vm.prank(worker(1));
        campaigns.submitContribution(id, seat, 0, 0, false, page);
        vm.expectRevert(notDrawn);
        vm.prank(worker(1));
        campaigns.releaseSeat(id, seat);
        vm.expectRevert(notDrawn);
        campaigns.expireSeat(id, seat);
    }

    function test_error_notSeatHolder() public {
        uint32 seat = requestDrawn(worker(1));
        requestDrawn(worker(2));
        for (uint256 i = 2; i <= 3; ++i) {
            bytes memory notHolder = abi.encodeWithSelector(ICampaigns.NotSeatHolder.selector, seat, worker(i));
            vm.expectRevert(notHolder);
            vm.prank(worker(i));
            campaigns.submitContribution(id, seat, 0, 0, false, page);
            vm.expectRevert(notHolder);
            vm.prank(worker(i));
            campaigns.releaseSeat(id, seat);
            vm.expectRevert(notHolder);
            vm.prank(worker(i));
            campaigns.attachNotes(id, seat, "");
        }
        // A seat that does not exist belongs to nobody, not to those who are nobody.
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.NotSeatHolder.selector, 99, worker(9)));
        vm.prank(worker(9));
        campaigns.submitContribution(id, 99, 0, 0, false, page);
    }

    function test_error_wrongBatch() public {
        uint32 seat = requestDrawn(worker(1));
        uint32 batch = seatView(seat).batch;
        bytes32 other = bytes32(uint256(batch + 1) << 208);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongBatch.selector, seat, batch, batch + 1));
        vm.prank(worker(1));
        campaigns.submitContribution(id, seat, 0, other, false, page);
        bytes32 otherEpoch = bytes32((uint256(1) << 240) | (uint256(batch) << 208));
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongBatch.selector, seat, batch, batch));
        vm.prank(worker(1));
        campaigns.submitContribution(id, seat, 0, otherEpoch, false, page);
    }

    function test_error_submittedTwice() public {
        uint32 seat = contribute(worker(1), 0);
        ICampaigns.Opening memory opening = sealed_[seat];
        vm.expectRevert(
            abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seat, ICampaigns.SeatState.Submitted)
        );
        vm.prank(worker(1));
        campaigns.submitContribution(id, seat, opening.keyX, opening.body, false, page);
    }

    function test_workWindowBoundary() public {
        uint32 seat = requestDrawn(worker(1));
        vm.warp(START + 600);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.SeatNotExpired.selector, seat, START + 600));
        campaigns.expireSeat(id, seat);
        submit(worker(1), seat, 0, false);
        uint256 start = clock();
        seat = requestDrawn(worker(2));
        vm.warp(start + 601);
        ICampaigns.Opening memory opening = seal(seat, 0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.SeatExpired.selector, seat, start + 600));
        vm.prank(worker(2));
        campaigns.submitContribution(id, seat, opening.keyX, opening.body, false, page);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatReopened(id, seat, true, STAKE / 10);
        campaigns.expireSeat(id, seat);
        assertEq(uint256(seatView(seat).state), uint256(ICampaigns.SeatState.Reopened), "reopened");
    }

    function test_feeIsBroughtAgain() public {
        uint32 seat = requestDrawn(worker(1));
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatReopened(id, seat, false, 50);
        vm.prank(worker(1));
        campaigns.releaseSeat(id, seat);
        assertEq(campaignView().refund, 50, "fee");
        ILens.WorkerView memory row = workerView(worker(1));
        assertEq(row.stakeHeld, 450, "held");
        assertEq(row.stakeDue, 50, "due");
        assertEq(row.activeSeat, 0, "active");
        vm.expectRevert();
        vm.prank(worker(1));
        campaigns.requestSeat(id, page);
        request(worker(1));
        assertEq(workerView(worker(1)).stakeHeld, STAKE, "whole again");
    }

    function test_leave() public {
        vm.expectRevert(selector(ICampaigns.NothingToWithdraw.selector));
        vm.prank(worker(1));
        campaigns.leaveCampaign(id);
        contribute(worker(1), 0);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.StakeReturned(id, worker(1), STAKE);
        vm.prank(worker(1));
        assertEq(campaigns.leaveCampaign(id), STAKE, "returned");
        assertEq(token.balanceOf(worker(1)), STAKE, "balance");
        vm.expectRevert(selector(ICampaigns.NothingToWithdraw.selector));
        vm.prank(worker(1));
        campaigns.leaveCampaign(id);
        assertEq(workerView(worker(1)).stakeDue, STAKE, "coming back brings it again");
        uint32 seat = requestDrawn(worker(1));
        vm.prank(worker(1));
        campaigns.releaseSeat(id, seat);
        vm.prank(worker(1));
        assertEq(campaigns.leaveCampaign(id), 450, "less the fee");
        assertEq(workerView(worker(1)).stakeHeld, 0, "nothing left");
    }

    function test_leavingDoesNotLoseABatch() public {
        uint32 first = contribute(worker(1), 0);
        vm.prank(worker(1));
        campaigns.leaveCampaign(id);
        uint32 second = requestDrawn(worker(1));
        assertTrue(seatView(first).batch != seatView(second).batch, "still never twice on a batch");
    }

    function test_error_releaseAndExpireOnlyHeld() public {
        uint32 seat = contribute(worker(1), 0);
        bytes memory wrong =
            abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seat, ICampaigns.SeatState.Submitted);
        vm.expectRevert(wrong);
        vm.prank(worker(1));
        campaigns.releaseSeat(id, seat);
        vm.warp(START + 1 days);
        vm.expectRevert(wrong);
        campaigns.expireSeat(id, seat);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, 77, ICampaigns.SeatState.None));
        campaigns.expireSeat(id, 77);
    }

    function test_notes() public {
        uint32 seat = request(worker(1));
        vm.expectRevert(
            abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seat, ICampaigns.SeatState.Requested)
        );
        vm.prank(worker(1));
        campaigns.attachNotes(id, seat, "sealed");
        pass();
        campaigns.drawSeats(id, 1);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.NotesAttached(id, seat, "sealed");
        vm.prank(worker(1));
        campaigns.attachNotes(id, seat, "sealed");
        vm.prank(worker(1));
        campaigns.attachNotes(id, seat, new bytes(4096));
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.NotesTooLong.selector, 4097, 4096));
        vm.prank(worker(1));
        campaigns.attachNotes(id, seat, new bytes(4097));
    }

    function test_submitAndNotesInOneTransaction() public {
        uint32 seat = requestDrawn(worker(1));
        ICampaigns.Opening memory opening = seal(seat, 0);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(ICampaigns.submitContribution, (id, seat, opening.keyX, opening.body, true, page));
        calls[1] = abi.encodeCall(ICampaigns.attachNotes, (id, seat, "sealed"));
        vm.expectEmit(address(campaigns));
        emit ICampaigns.NotesAttached(id, seat, "sealed");
        vm.prank(worker(1));
        bytes[] memory results = campaigns.multicall(calls);
        assertEq(abi.decode(results[0], (uint256)), 2, "next seat");
    }

    function test_paceFollowsTheMedian() public {
        uint256[6] memory tookSeconds = [uint256(320), 320, 600, 10, 340, 341];
        // Up and down by a sixteenth of itself, rounded down.
        uint256[6] memory expected = [uint256(320), 320, 340, 319, 338, 359];
        for (uint256 i; i < 6; ++i) {
            uint256 start = clock();
            uint32 seat = requestDrawn(worker(i + 1));
            vm.warp(start + tookSeconds[i]);
            submit(worker(i + 1), seat, 0, false);
            assertEq(campaignView().paceSeconds, expected[i], "pace");
        }
    }
}
