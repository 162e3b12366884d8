// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {Fixture} from "./Fixture.sol";

/// @notice No call needs more than 4 M gas at its largest: Sahara's RPC caps calls at 5 M.
contract LimitsTest is Fixture {
    uint256 private constant LIMIT = 4_000_000;
    uint256 private constant RIGHT = 0x11111111111111111111;

    /// @dev 64 epochs; the first has 60 batches.
    function defaultSpec() internal view override returns (ICampaigns.CampaignSpec memory spec) {
        spec = super.defaultSpec();
        spec.batchSize = 20;
        spec.epochBatches = 60;
        spec.itemCount = 64 * 60 * 20;
        spec.closesAt = uint40(START + 100 days);
    }

    function setUp() public override {}

    function test_createWithSixtyFourEpochs() public {
        super.setUp();
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        ICampaigns.EpochSpec[] memory epochs = new ICampaigns.EpochSpec[](64);
        for (uint256 i; i < 64; ++i) {
            epochs[i] = ICampaigns.EpochSpec(worker(i), keccak256(abi.encode(i)));
        }
        uint256 funding = campaigns.fundingOf(spec);
        token.mint(address(this), funding);
        token.approve(address(campaigns), funding);
        uint256 used = gasleft();
        campaigns.createCampaign(spec, epochs);
        used -= gasleft();
        // And 21,000 plus at most 16 gas a byte of calldata.
        used += 21_000 + 16 * abi.encodeCall(ICampaigns.createCampaign, (spec, epochs)).length;
        assertTrue(used < LIMIT, "createCampaign");
    }

    /// @dev Three workers cover 60 batches with two seats each; each seat is one of 120.
    function test_openAndClaimAtTheirLargest() public {
        super.setUp();
        ICampaigns.Opening[] memory openings = new ICampaigns.Opening[](100);
        uint32[] memory mine = new uint32[](60);
        uint256 count;
        for (uint256 i; i < 120; ++i) {
            address account = worker(i < 60 ? 1 : 2);
            uint32 seat = requestDrawn(account);
            submit(account, seat, RIGHT, false);
            if (i < 60) mine[i] = seat;
            if (i < 100) openings[count++] = sealed_[seat];
        }
        ICampaigns.GoldLeaf[] memory gold = goldOf(defaultSpec(), 0);
        uint256 used = gasleft();
        campaigns.openEpoch(id, 0, SCALAR, gold);
        used -= gasleft();
        used += 21_000 + 16 * abi.encodeCall(ICampaigns.openEpoch, (id, 0, SCALAR, gold)).length;
        assertTrue(used < LIMIT, "openEpoch with 60 leaves");

        used = gasleft();
        campaigns.openSeats(id, openings);
        used -= gasleft();
        used += 21_000 + 16 * abi.encodeCall(ICampaigns.openSeats, (id, openings)).length;
        assertTrue(used < LIMIT, "openSeats with 100 seats");

        vm.warp(epochView(0).judgedAt);
        ICampaigns.ClaimRequest[] memory list = claimOf(mine);
        vm.prank(worker(1));
        used = gasleft();
        campaigns.claimEarnings(list);
        used -= gasleft();
        // 60 seats are all that a worker can have in an epoch; 100 cost no more than 5/3 of that.
        assertTrue(used * 5 / 3 < LIMIT, "claimEarnings with 100 seats");
    }
}
