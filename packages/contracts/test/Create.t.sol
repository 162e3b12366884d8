// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Fixture} from "./Fixture.sol";

contract CreateTest is Fixture {
    function test_default() public view {
        ILens.CampaignView memory row = campaignView();
        assertEq(row.requester, requester, "requester");
        assertEq(row.batches, 3, "batches");
        assertEq(row.epochs, 2, "epochs");
        assertEq(row.itemCount, 10, "items");
        assertEq(row.seatsTotal, 6, "seats");
        // Two full batches of 4 and one of 2, two seats each, and a third of a thousandth of 33.3 per item rounds down.
        uint256 perRow = 2 * (4000 + 133) + (2000 + 66);
        assertEq(row.escrow, 2 * perRow + 2 * BOND, "escrow");
        assertEq(token.balanceOf(address(campaigns)), row.escrow, "balance");
        assertTrue(row.accepting, "accepting");
    }

    function test_emits() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        uint256 funding = campaigns.fundingOf(spec);
        token.mint(requester, funding);
        vm.prank(requester);
        token.approve(address(campaigns), funding);
        ICampaigns.EpochSpec[] memory epochs = epochsOf(spec);
        vm.expectEmit(address(campaigns));
        // K = 4, p1 = 0.8: p0 = 0.35, log2(0.8 / 0.35) = 1.19265, log2(0.2 / 0.65) = -1.70044, rounded down.
        emit ICampaigns.CampaignCreated(2, requester, spec, epochs, 4885, -6966, funding);
        vm.prank(requester);
        campaigns.createCampaign(spec, epochs);
    }

    function test_native() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.token = address(0);
        uint256 created = create(spec);
        assertEq(address(campaigns).balance, campaigns.fundingOf(spec), "balance");
        assertEq(created, 2, "number");
    }

    function test_error_invalidSpec() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.classes = 1;
        refuse(spec, "classes");
        spec.classes = 16;
        refuse(spec, "classes");
        spec = defaultSpec();
        spec.batchSize = 0;
        refuse(spec, "batchSize");
        spec.batchSize = 21;
        refuse(spec, "batchSize");
        spec = defaultSpec();
        spec.seatsPerBatch = 0;
        refuse(spec, "seatsPerBatch");
        spec.seatsPerBatch = 16;
        refuse(spec, "seatsPerBatch");
        spec = defaultSpec();
        spec.epochBatches = 0;
        refuse(spec, "epochBatches");
        spec.epochBatches = 61;
        refuse(spec, "epochBatches");
        spec = defaultSpec();
        spec.itemCount = 0;
        refuse(spec, "itemCount");
        spec.epochBatches = 1;
        spec.itemCount = 64 * 4 + 1;
        refuse(spec, "itemCount");
        spec = defaultSpec();
        spec.referrerBps = 1001;
        refuse(spec, "referrerBps");
        spec = defaultSpec();
        // p0 = 1/4 + 0.1: p1 must be above, not at it.
        spec.p1Bps = 3500;
        refuse(spec, "p1Bps");
        spec.p1Bps = 10_000;
        refuse(spec, "p1Bps");
        spec = defaultSpec();
        spec.workWindow = 0;
        refuse(spec, "workWindow");
        spec.workWindow = 180 days + 1;
        refuse(spec, "workWindow");
        spec = defaultSpec();
        spec.openWindow = 0;
        refuse(spec, "openWindow");
        spec = defaultSpec();
        spec.judgeWindow = 0;
        refuse(spec, "judgeWindow");
        spec = defaultSpec();
        spec.closesAt = uint40(clock());
        refuse(spec, "closesAt");
        spec.closesAt = uint40(clock() + 366 days + 1);
        refuse(spec, "closesAt");
        spec = defaultSpec();
        spec.token = address(0x1234);
        refuse(spec, "token");
        spec = defaultSpec();
        spec.unitPrice = 0;
        refuse(spec, "unitPrice");
        spec.unitPrice = type(uint96).max;
        spec.itemCount = 64 * 60 * 20;
        spec.epochBatches = 60;
        spec.batchSize = 20;
        spec.seatsPerBatch = 15;
        refuse(spec, "unitPrice");
        spec = defaultSpec();
        spec.itemsRoot = 0;
        refuse(spec, "itemsRoot");
        spec = defaultSpec();
        spec.manifestHash = 0;
        refuse(spec, "manifestHash");
        spec = defaultSpec();
        spec.uri = string(new bytes(513));
        refuse(spec, "uri");
    }

    function test_error_invalidEpochs() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        ICampaigns.EpochSpec[] memory epochs = new ICampaigns.EpochSpec[](1);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.InvalidSpec.selector, "epochs"));
        campaigns.createCampaign(spec, epochs);
        epochs = epochsOf(spec);
        epochs[1].key = address(0);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.InvalidSpec.selector, "key"));
        campaigns.createCampaign(spec, epochs);
        epochs = epochsOf(spec);
        epochs[0].goldRoot = 0;
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.InvalidSpec.selector, "goldRoot"));
        campaigns.createCampaign(spec, epochs);
    }

    function test_boundaries() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        (spec.workWindow, spec.openWindow, spec.judgeWindow) = (180 days, 1, 180 days);
        spec.closesAt = uint40(clock() + 366 days);
        spec.p1Bps = 3501;
        spec.referrerBps = 1000;
        spec.uri = string(new bytes(512));
        create(spec);
        (spec.classes, spec.batchSize, spec.seatsPerBatch, spec.epochBatches) = (15, 20, 15, 60);
        (spec.itemCount, spec.p1Bps) = (64 * 60 * 20, 9999);
        create(spec);
        (spec.classes, spec.batchSize, spec.seatsPerBatch, spec.epochBatches) = (2, 1, 1, 1);
        (spec.itemCount, spec.p1Bps, spec.bond, spec.stake) = (1, 6001, 0, 0);
        create(spec);
    }

    function test_error_wrongFunding() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        ICampaigns.EpochSpec[] memory epochs = epochsOf(spec);
        vm.deal(address(this), 100 ether);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, 0, 1));
        campaigns.createCampaign{value: 1}(spec, epochs);
        spec.token = address(0);
        uint256 funding = campaigns.fundingOf(spec);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, funding, funding - 1));
        campaigns.createCampaign{value: funding - 1}(spec, epochs);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, funding, funding + 1));
        campaigns.createCampaign{value: funding + 1}(spec, epochs);
    }

    function test_cancel() public {
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.NotRequester.selector, address(this)));
        campaigns.cancelCampaign(id);
        vm.expectEmit(address(campaigns));
        emit ICampaigns.CampaignCanceled(id);
        vm.prank(requester);
        campaigns.cancelCampaign(id);
        assertTrue(!campaignView().accepting, "accepting");
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.CampaignClosed.selector, id));
        vm.prank(requester);
        campaigns.cancelCampaign(id);
    }

    function test_error_unknownCampaign() public {
        bytes memory unknown = abi.encodeWithSelector(ICampaigns.UnknownCampaign.selector, 2);
        vm.expectRevert(unknown);
        campaigns.cancelCampaign(2);
        vm.expectRevert(unknown);
        campaigns.requestSeat(2, page);
        vm.expectRevert(unknown);
        campaigns.submitContribution(2, 1, 0, 0, false, page);
        vm.expectRevert(unknown);
        campaigns.attachNotes(2, 1, "");
        vm.expectRevert(unknown);
        campaigns.releaseSeat(2, 1);
        vm.expectRevert(unknown);
        campaigns.expireSeat(2, 1);
        vm.expectRevert(unknown);
        campaigns.leaveCampaign(2);
        vm.expectRevert(unknown);
        campaigns.drawSeats(2, 1);
        vm.expectRevert(unknown);
        campaigns.closeEpoch(2, 0);
        vm.expectRevert(unknown);
        campaigns.lapseEpoch(2, 0);
        vm.expectRevert(unknown);
        campaigns.openEpoch(2, 0, 1, new ICampaigns.GoldLeaf[](0));
        vm.expectRevert(unknown);
        campaigns.openSeats(2, new ICampaigns.Opening[](0));
        vm.expectRevert(unknown);
        campaigns.reclaimSeats(2, new uint32[](0));
        vm.expectRevert(unknown);
        campaigns.withdrawRefund(2);
        ICampaigns.ClaimRequest[] memory list = claimOf(new uint32[](0));
        list[0].campaignId = 2;
        vm.expectRevert(unknown);
        campaigns.claimEarnings(list);
    }

    /// @dev The sum of what single seats hold is what is asked for, whatever the rounding.
    function testFuzz_fundingIsExact(uint256 seed) public view {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.batchSize = uint8(bound(seed, 1, 20));
        spec.itemCount = uint32(bound(seed >> 8, 1, 60 * uint256(spec.batchSize)));
        spec.epochBatches = uint8(bound(seed >> 40, 1, 60));
        spec.seatsPerBatch = uint8(bound(seed >> 48, 1, 15));
        spec.unitPrice = uint96(bound(seed >> 56, 1, type(uint64).max));
        spec.referrerBps = uint16(bound(seed >> 120, 0, 1000));
        uint256 expected;
        uint256 batches;
        for (uint256 item; item < spec.itemCount; item += spec.batchSize) {
            uint256 items = spec.itemCount - item < spec.batchSize ? spec.itemCount - item : spec.batchSize;
            uint256 pay = spec.unitPrice * items;
            expected += spec.seatsPerBatch * (pay + pay * spec.referrerBps / 10_000);
            ++batches;
        }
        expected += spec.bond * ((batches + spec.epochBatches - 1) / spec.epochBatches);
        assertEq(campaigns.fundingOf(spec), expected, "funding");
    }

    function refuse(ICampaigns.CampaignSpec memory spec, string memory field) private {
        ICampaigns.EpochSpec[] memory epochs = new ICampaigns.EpochSpec[](2);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.InvalidSpec.selector, field));
        campaigns.createCampaign(spec, epochs.length == 2 ? epochsFor(spec) : epochs);
    }

    /// @dev Epochs of the right number where the sizes allow to count them.
    function epochsFor(ICampaigns.CampaignSpec memory spec) private pure returns (ICampaigns.EpochSpec[] memory) {
        if (spec.batchSize == 0 || spec.epochBatches == 0) return new ICampaigns.EpochSpec[](0);
        uint256 batches = (uint256(spec.itemCount) + spec.batchSize - 1) / spec.batchSize;
        return new ICampaigns.EpochSpec[]((batches + spec.epochBatches - 1) / spec.epochBatches);
    }
}
