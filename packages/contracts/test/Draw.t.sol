// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Fixture} from "./Fixture.sol";

/// @dev Stands in for the EIP-2935 history contract: answers every number with the same hash.
contract History {
    fallback() external {
        bytes32 hash = keccak256("an old block");
        assembly {
            mstore(0, hash)
            return(0, 32)
        }
    }
}

contract DrawTest is Fixture {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    function test_notBeforeTheNextBlocksHash() public {
        uint32 seat = request(worker(1));
        assertEq(uint256(seatView(seat).state), uint256(ICampaigns.SeatState.Requested), "requested");
        campaigns.drawSeats(id, 4);
        pass(1, 0);
        campaigns.drawSeats(id, 4);
        assertEq(uint256(seatView(seat).state), uint256(ICampaigns.SeatState.Requested), "a block later");
        pass(1, 0);
        campaigns.drawSeats(id, 4);
        assertEq(uint256(seatView(seat).state), uint256(ICampaigns.SeatState.Held), "two blocks later");
    }

    function test_drawnByTheNamedHash() public {
        uint32 seat = request(worker(1));
        uint256 seedBlock = height() + 1;
        pass();
        bytes32 hash = keccak256("a block");
        vm.setBlockhash(seedBlock, hash);
        uint256 expected = uint256(keccak256(abi.encode(hash, id, uint256(seat)))) % 2;
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatDrawn(id, seat, 0, uint32(expected));
        (uint32[] memory seats, uint32[] memory batches) = campaigns.drawSeats(id, 64);
        assertEq(seats.length, 1, "drawn");
        assertEq(seats[0], seat, "seat");
        assertEq(batches[0], expected, "batch");
    }

    function test_inTheOrderOfRequests() public {
        uint32 first = request(worker(1));
        uint32 second = request(worker(2));
        uint32 third = request(worker(3));
        pass();
        (uint32[] memory seats,) = campaigns.drawSeats(id, 2);
        assertEq(seats[0], first, "first");
        assertEq(seats[1], second, "second");
        assertEq(uint256(seatView(third).state), uint256(ICampaigns.SeatState.Requested), "limit");
    }

    function test_aRequestDrawsFourBefore() public {
        for (uint256 i = 1; i <= 5; ++i) {
            request(worker(i));
        }
        pass();
        request(worker(6));
        assertEq(uint256(seatView(4).state), uint256(ICampaigns.SeatState.Held), "fourth");
        assertEq(uint256(seatView(5).state), uint256(ICampaigns.SeatState.Requested), "fifth");
    }

    function test_neverTwiceOnABatch() public {
        uint32 first = contribute(worker(1), 0);
        uint32 second = contribute(worker(1), 0);
        assertTrue(seatView(first).batch != seatView(second).batch, "batches differ");
        assertEq(seatView(second).epoch, 0, "same epoch");
        // It had a seat on both batches of the first epoch, which are not full.
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.NoBatchLeft.selector, worker(1)));
        vm.prank(worker(1));
        campaigns.requestSeat(id, page);
    }

    function test_submitGivesNoNextSeatWhereNoBatchIsLeft() public {
        contribute(worker(1), 0);
        uint32 seat = requestDrawn(worker(1));
        assertEq(submit(worker(1), seat, 0, true), 0, "next");
    }

    function test_voidFreesTheWorker() public {
        // Epoch 0: seats of 1 and 2 on both batches. Epoch 1: one batch, two seats.
        fillFirstEpoch(0);
        contribute(worker(1), 0);
        uint32 second = request(worker(2));
        uint32 third = request(worker(3));
        pass();
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatDrawn(id, second, 1, 2);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatVoided(id, third, ICampaigns.VoidReason.NoBatchLeft);
        (, uint32[] memory batches) = campaigns.drawSeats(id, 64);
        assertEq(batches[1], type(uint32).max, "no batch");
        assertEq(workerView(worker(3)).activeSeat, 0, "active");
        vm.prank(worker(3));
        campaigns.leaveCampaign(id);
        // Its seat holds no money: nothing to reclaim.
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, third, ICampaigns.SeatState.Void));
        campaigns.reclaimSeats(id, one(third));
    }

    function test_cursorGoesBackForAReopenedSeat() public {
        contribute(worker(1), 0);
        contribute(worker(2), 0);
        contribute(worker(3), 0);
        uint32 late = requestDrawn(worker(4));
        assertEq(campaignView().cursorEpoch, 1, "all of the first epoch is given");
        uint32 next = requestDrawn(worker(5));
        assertEq(seatView(next).epoch, 1, "second epoch");
        vm.prank(worker(4));
        campaigns.releaseSeat(id, late);
        assertEq(campaignView().cursorEpoch, 0, "back");
        uint32 again = requestDrawn(worker(6));
        assertEq(seatView(again).epoch, 0, "first epoch again");
        assertEq(seatView(again).batch, seatView(late).batch, "the reopened batch");
        assertEq(campaignView().cursorEpoch, 1, "and on");
    }

    function test_pendingSeatsOfACanceledCampaignAreDrawn() public {
        uint32 seat = request(worker(1));
        vm.prank(requester);
        campaigns.cancelCampaign(id);
        pass();
        campaigns.drawSeats(id, 1);
        submit(worker(1), seat, 0, true);
        assertEq(uint256(seatView(seat).state), uint256(ICampaigns.SeatState.Submitted), "kept its promise");
    }

    function test_lostHashDelaysAllBehindIt() public {
        uint32 first = request(worker(1));
        uint32 second = request(worker(2));
        pass(300, 0);
        vm.warp(clock() + 300);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatDrawDelayed(id, first);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatDrawDelayed(id, second);
        campaigns.drawSeats(id, 64);
        assertEq(seatView(first).expiresAt, START + 600, "the work window runs on");
        pass();
        (uint32[] memory seats,) = campaigns.drawSeats(id, 64);
        assertEq(seats.length, 2, "drawn with the new hash");
    }

    function test_nobodyIsDrawnPastADelayedSeat() public {
        uint32 first = request(worker(1));
        pass(1, 1);
        uint32 second = request(worker(2));
        // 257 blocks after the hash for the first one, 256 after that for the second: only the first is lost.
        pass(257, 257);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatDrawDelayed(id, first);
        (uint32[] memory seats,) = campaigns.drawSeats(id, 64);
        assertEq(seats.length, 0, "the first one waits, and so does the second");
        pass(2, 2);
        (seats,) = campaigns.drawSeats(id, 64);
        assertEq(seats.length, 1, "the second one's hash is lost by now");
        assertEq(seats[0], first, "first");
        pass(2, 2);
        (seats,) = campaigns.drawSeats(id, 64);
        assertEq(seats[0], second, "second");
    }

    function test_historyContractSavesAnOldDraw() public {
        vm.etch(HISTORY, type(History).runtimeCode);
        uint32 seat = request(worker(1));
        pass(5000, 0);
        uint256 expected = uint256(keccak256(abi.encode(keccak256("an old block"), id, uint256(seat)))) % 2;
        campaigns.drawSeats(id, 1);
        assertEq(seatView(seat).batch, expected, "batch");
    }

    function test_hashLostForTheWholeWindowVoidsTheSeat() public {
        uint32 seat = request(worker(1));
        pass(300, 0);
        vm.warp(START + 600);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatDrawDelayed(id, seat);
        campaigns.drawSeats(id, 1);
        pass(300, 0);
        vm.warp(START + 601);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.SeatVoided(id, seat, ICampaigns.VoidReason.NoBatchLeft);
        campaigns.drawSeats(id, 1);
        vm.prank(worker(1));
        assertEq(campaigns.leaveCampaign(id), STAKE, "without a fee");
    }

    /// @dev The batch is uniform over those that are free and new to the worker.
    function testFuzz_onlyFreshFreeBatches(uint256 seed) public {
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            address account = worker(seed % 4);
            if (workerView(account).activeSeat != 0) continue;
            uint256 due = workerView(account).stakeDue;
            token.mint(account, due);
            vm.prank(account);
            token.approve(address(campaigns), due);
            vm.prank(account);
            try campaigns.requestSeat(id, page) returns (uint32 seat) {
                pass(2, 0);
                vm.setBlockhash(height() - 1, bytes32(seed));
                campaigns.drawSeats(id, 4);
                if (uint256(seatView(seat).state) == uint256(ICampaigns.SeatState.Held)) {
                    submit(account, seat, 0, false);
                }
            } catch {}
        }
        ILens.EpochView memory first = epochView(0);
        assertTrue(first.given <= 4 && epochView(1).given <= 2, "no batch has more seats than it should");
        for (uint32 a = 1; a <= 12; ++a) {
            for (uint32 b = a + 1; b <= 12; ++b) {
                (ILens.SeatView memory x, ILens.SeatView memory y) = (seatView(a), seatView(b));
                if (x.worker == 0 || x.worker != y.worker || x.batch == type(uint32).max) continue;
                assertTrue(x.batch != y.batch, "a worker twice on a batch");
            }
        }
    }
}
