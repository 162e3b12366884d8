// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Fixture} from "./Fixture.sol";

/// @notice Closing, opening, lapsing and the scoring of seats. The right answer to every gold item is class 1.
contract JudgeTest is Fixture {
    uint256 private constant RIGHT = 0x1111;
    uint256 private constant WRONG = 0x0000;

    function test_fullEpochClosesByItself() public {
        contribute(worker(1), RIGHT);
        contribute(worker(2), RIGHT);
        contribute(worker(3), RIGHT);
        uint32 seat = requestDrawn(worker(4));
        ICampaigns.Opening memory opening = seal(seat, RIGHT);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.EpochClosed(id, 0, 4, uint40(clock() + 3600));
        vm.prank(worker(4));
        campaigns.submitContribution(id, seat, opening.keyX, opening.body, false, page);
        assertEq(uint256(epochView(0).state), uint256(ICampaigns.EpochState.Closed), "state");
    }

    function test_closeGivesUnusedSeatsBack() public {
        uint32 seat = contribute(worker(1), RIGHT);
        vm.prank(requester);
        campaigns.cancelCampaign(id);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.EpochClosed(id, 0, 1, uint40(clock() + 3600));
        campaigns.closeEpoch(id, 0);
        assertEq(campaignView().refund, 3 * (4000 + 133), "three seats of four");
        vm.expectEmit(address(campaigns));
        emit ICampaigns.EpochClosed(id, 1, 0, 0);
        campaigns.closeEpoch(id, 1);
        assertEq(uint256(epochView(1).state), uint256(ICampaigns.EpochState.Empty), "empty");
        assertEq(campaignView().refund, 3 * (4000 + 133) + 2 * (2000 + 66) + BOND, "and the short batch, and its bond");
        assertEq(seatView(seat).openBy, clock() + 3600, "open by");
    }

    function test_closeCountsTheShortBatch() public {
        fillFirstEpoch(RIGHT);
        contribute(worker(5), RIGHT);
        vm.warp(START + 1 days + 1);
        campaigns.closeEpoch(id, 1);
        assertEq(campaignView().refund, 2000 + 66, "one seat of two items");
    }

    function test_error_close() public {
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.UnknownEpoch.selector, 2));
        campaigns.closeEpoch(id, 2);
        contribute(worker(1), RIGHT);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.EpochNotFull.selector, 0, 3));
        campaigns.closeEpoch(id, 0);
        vm.warp(START + 1 days);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.EpochNotFull.selector, 0, 3));
        campaigns.closeEpoch(id, 0);
        uint32 seat = request(worker(2));
        pass(1, 1);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.SeatNotDrawn.selector, seat));
        campaigns.closeEpoch(id, 0);
        pass(1, 0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.EpochNotFull.selector, 0, 1));
        campaigns.closeEpoch(id, 0);
        pass(1, 600);
        campaigns.expireSeat(id, seat);
        campaigns.closeEpoch(id, 0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongEpochState.selector, 0, ICampaigns.EpochState.Closed));
        campaigns.closeEpoch(id, 0);
    }

    function test_openEpoch() public {
        fillFirstEpoch(RIGHT);
        ICampaigns.GoldLeaf[] memory gold = goldOf(defaultSpec(), 0);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.EpochOpened(id, 0, SCALAR, gold, uint40(clock() + 1800));
        // Anybody who knows both may open.
        vm.prank(worker(9));
        campaigns.openEpoch(id, 0, SCALAR, gold);
        ILens.EpochView memory row = epochView(0);
        assertEq(row.scalar, SCALAR, "scalar");
        assertEq(row.judgedAt, clock() + 1800, "judged at");
        assertEq(row.goldRoot, 0, "gold root has done its work");
        assertEq(campaignView().refund, BOND, "bond");
    }

    function test_openWindowBoundary() public {
        fillFirstEpoch(RIGHT);
        uint256 openBy = epochView(0).openBy;
        vm.warp(openBy);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.OpenWindowRunning.selector, 0, openBy));
        campaigns.lapseEpoch(id, 0);
        vm.warp(openBy + 1);
        ICampaigns.GoldLeaf[] memory gold = goldOf(defaultSpec(), 0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.OpenWindowOver.selector, 0, openBy));
        campaigns.openEpoch(id, 0, SCALAR, gold);
        vm.warp(openBy);
        openEpoch(0);
    }

    function test_error_openEpoch() public {
        ICampaigns.GoldLeaf[] memory gold = goldOf(defaultSpec(), 0);
        vm.expectRevert(
            abi.encodeWithSelector(ICampaigns.WrongEpochState.selector, 0, ICampaigns.EpochState.Collecting)
        );
        campaigns.openEpoch(id, 0, SCALAR, gold);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.UnknownEpoch.selector, 9));
        campaigns.openEpoch(id, 9, SCALAR, gold);
        fillFirstEpoch(RIGHT);
        address key = vm.addr(SCALAR);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongEpochKey.selector, 0, key, vm.addr(SCALAR + 1)));
        campaigns.openEpoch(id, 0, SCALAR + 1, gold);
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongEpochKey.selector, 0, key, address(0)));
        campaigns.openEpoch(id, 0, 0, gold);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongEpochKey.selector, 0, key, address(0)));
        campaigns.openEpoch(id, 0, order, gold);
        bytes memory wrongGold = abi.encodeWithSelector(ICampaigns.WrongGold.selector, 0);
        gold[1].salt = 0;
        vm.expectRevert(wrongGold);
        campaigns.openEpoch(id, 0, SCALAR, gold);
        vm.expectRevert(wrongGold);
        campaigns.openEpoch(id, 0, SCALAR, new ICampaigns.GoldLeaf[](1));
        gold = goldOf(defaultSpec(), 0);
        (gold[0], gold[1]) = (gold[1], gold[0]);
        vm.expectRevert(wrongGold);
        campaigns.openEpoch(id, 0, SCALAR, gold);
    }

    /// @dev Gold that was bad from the start: its root is true, so nobody can open the epoch, and it lapses.
    function test_error_badGold() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        ICampaigns.GoldLeaf[] memory gold = goldOf(spec, 0);
        gold[0].answers = 0x0400;
        expectBadGold(spec, gold, abi.encodeWithSelector(ICampaigns.LabelOutOfRange.selector, 0, 2));
        gold[0].answers = 0x0f01;
        expectBadGold(spec, gold, abi.encodeWithSelector(ICampaigns.LabelOutOfRange.selector, 0, 2));
        gold[0].answers = 0x0101;
        gold[1].mask = 1 << 4;
        expectBadGold(spec, gold, abi.encodeWithSelector(ICampaigns.LabelOutOfRange.selector, 1, 4));
        gold[1].mask = 1 << 23;
        expectBadGold(spec, gold, abi.encodeWithSelector(ICampaigns.LabelOutOfRange.selector, 1, 23));
        gold = goldOf(spec, 0);
        gold[1].batch = 2;
        expectBadGold(spec, gold, abi.encodeWithSelector(ICampaigns.WrongGold.selector, 0));
    }

    function test_openSeats() public {
        uint32[] memory seats = fillFirstEpoch(0x1011);
        openEpoch(0);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatOpened(id, seats[0], 0x1011, 2, 1);
        openSeat(seats[0]);
        ILens.SeatView memory row = seatView(seats[0]);
        assertEq(row.labels, 0x1011, "labels");
        assertEq(row.goldSeen, 2, "seen");
        assertEq(row.goldRight, 1, "right");
        assertEq(row.score, 4885 - 6966, "score");
        assertTrue(!row.judged, "not judged");
        openSeat(seats[1]);
        openSeat(seats[2]);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.EpochJudged(id, 0);
        openSeat(seats[3]);
        assertTrue(seatView(seats[0]).judged, "judged");
    }

    function test_abstentionIsALabelAndWrongOnGold() public {
        uint32[] memory seats = fillFirstEpoch(0xffff);
        openEpoch(0);
        openSeat(seats[0]);
        ILens.SeatView memory row = seatView(seats[0]);
        assertEq(row.labels, 0xffff, "labels");
        assertEq(row.goldSeen, 2, "seen");
        assertEq(row.goldRight, 0, "right");
    }

    function test_labelsBeyondAShortBatchAreNothing() public {
        fillFirstEpoch(RIGHT);
        contribute(worker(1), 0xff11);
        uint32 seat = contribute(worker(2), 0x5511);
        openEpoch(1);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatOpened(id, seat, 0x11, 1, 1);
        openSeat(seat);
    }

    function test_openedSeatsAreSkipped() public {
        uint32[] memory seats = fillFirstEpoch(RIGHT);
        openEpoch(0);
        openSeat(seats[1]);
        ICampaigns.Opening[] memory all = new ICampaigns.Opening[](5);
        for (uint256 i; i < 4; ++i) {
            all[i] = sealed_[seats[i]];
        }
        // Twice in one call, too.
        all[4] = all[0];
        campaigns.openSeats(id, all);
        assertEq(epochView(0).opened, 4, "opened");
        assertTrue(epochView(0).judged, "judged");
        assertEq(seatView(seats[0]).score, 2 * 4885, "counted once");
    }

    function test_seatsOfTwoEpochsInOneCall() public {
        uint32[] memory first = fillFirstEpoch(RIGHT);
        uint32 x = contribute(worker(1), RIGHT);
        uint32 y = contribute(worker(2), RIGHT);
        openEpoch(0);
        openEpoch(1);
        ICampaigns.Opening[] memory all = new ICampaigns.Opening[](4);
        (all[0], all[1], all[2], all[3]) = (sealed_[first[0]], sealed_[x], sealed_[first[1]], sealed_[y]);
        campaigns.openSeats(id, all);
        assertEq(epochView(0).opened, 2, "first");
        assertEq(epochView(1).opened, 2, "second");
        assertTrue(epochView(1).judged, "judged");
    }

    function test_error_falseOpening() public {
        uint32[] memory seats = fillFirstEpoch(RIGHT);
        openEpoch(0);
        ICampaigns.Opening memory opening = sealed_[seats[0]];
        opening.body = bytes32(uint256(opening.body) ^ 1);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.FalseOpening.selector, seats[0]));
        campaigns.openSeats(id, one(opening));
        opening = sealed_[seats[0]];
        opening.keyX = sealed_[seats[1]].keyX;
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.FalseOpening.selector, seats[0]));
        campaigns.openSeats(id, one(opening));
    }

    function test_error_openSeats() public {
        uint32[] memory seats = fillFirstEpoch(RIGHT);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongEpochState.selector, 0, ICampaigns.EpochState.Closed));
        campaigns.openSeats(id, one(sealed_[seats[0]]));
        openEpoch(0);
        ICampaigns.Opening memory none = ICampaigns.Opening(99, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, 99, ICampaigns.SeatState.None));
        campaigns.openSeats(id, one(none));
        uint32 held = requestDrawn(worker(1));
        none.seat = held;
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, held, ICampaigns.SeatState.Held));
        campaigns.openSeats(id, one(none));
        vm.prank(worker(1));
        campaigns.releaseSeat(id, held);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, held, ICampaigns.SeatState.Reopened));
        campaigns.openSeats(id, one(none));
    }

    function test_voidWhereTheKeyIsNoPoint() public {
        // 5 is no x of a point on the curve; a parity of 2 is none of a y.
        uint32 first = submitRaw(worker(1), bytes32(uint256(5)), 0);
        uint32 second = submitRaw(worker(2), bytes32(uint256(1)), 2);
        uint32 third = submitRaw(worker(3), bytes32(type(uint256).max), 1);
        contribute(worker(4), RIGHT);
        openEpoch(0);
        uint32[3] memory seats = [first, second, third];
        for (uint256 i; i < 3; ++i) {
            vm.expectEmit(address(campaigns));
            emit ICampaigns.SeatVoided(id, seats[i], ICampaigns.VoidReason.KeyNotOnCurve);
            openSeat(seats[i]);
        }
        assertEq(epochView(0).opened, 3, "they count as opened");
    }

    function test_voidWhereALabelIsNoClass() public {
        uint32[] memory seats = fillFirstEpoch(0x1411);
        openEpoch(0);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatVoided(id, seats[0], ICampaigns.VoidReason.LabelOutOfRange);
        openSeat(seats[0]);
    }

    function test_aCopyReadsAsNoise() public {
        uint32 first = contribute(worker(1), RIGHT);
        uint32 copy = requestDrawn(worker(2));
        uint256 body = uint256(sealed_[first].body);
        body = (body & ~(uint256(0xffffffff) << 208)) | (uint256(seatView(copy).batch) << 208);
        sealed_[copy] = ICampaigns.Opening(copy, sealed_[first].keyX, bytes32(body));
        vm.prank(worker(2));
        campaigns.submitContribution(id, copy, sealed_[copy].keyX, sealed_[copy].body, false, page);
        contribute(worker(3), RIGHT);
        contribute(worker(4), RIGHT);
        openEpoch(0);
        openSeat(copy);
        ILens.SeatView memory row = seatView(copy);
        assertTrue(row.state == ICampaigns.SeatState.Void || row.labels != RIGHT, "not the labels that were copied");
    }

    function test_lapse() public {
        uint32[] memory seats = fillFirstEpoch(WRONG);
        vm.warp(epochView(0).openBy + 1);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.EpochLapsed(id, 0, BOND / 4);
        campaigns.lapseEpoch(id, 0);
        assertEq(campaignView().refund, BOND % 4, "dust");
        assertEq(seatView(seats[0]).payout, 4000 + BOND / 4, "payout");
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongEpochState.selector, 0, ICampaigns.EpochState.Lapsed));
        campaigns.lapseEpoch(id, 0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.UnknownEpoch.selector, 2));
        campaigns.lapseEpoch(id, 2);
    }

    function submitRaw(address account, bytes32 keyX, uint256 parity) private returns (uint32 seat) {
        seat = requestDrawn(account);
        bytes32 body = bytes32((parity << 248) | (uint256(seatView(seat).batch) << 208));
        sealed_[seat] = ICampaigns.Opening(seat, keyX, body);
        vm.prank(account);
        campaigns.submitContribution(id, seat, keyX, body, false, page);
    }

    function expectBadGold(
        ICampaigns.CampaignSpec memory spec,
        ICampaigns.GoldLeaf[] memory gold,
        bytes memory expected
    ) private {
        ICampaigns.EpochSpec[] memory epochs = epochsOf(spec);
        epochs[0].goldRoot = rootOf(gold);
        uint256 funding = campaigns.fundingOf(spec);
        token.mint(requester, funding);
        vm.prank(requester);
        token.approve(address(campaigns), funding);
        vm.prank(requester);
        id = campaigns.createCampaign(spec, epochs);
        fillFirstEpoch(RIGHT);
        vm.expectRevert(expected);
        campaigns.openEpoch(id, 0, SCALAR, gold);
    }
}
