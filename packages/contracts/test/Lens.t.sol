// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Fixture} from "./Fixture.sol";

contract LensTest is Fixture {
    function test_unknownNumbersReadAsNothing() public view {
        uint256[] memory list = new uint256[](3);
        (list[0], list[1], list[2]) = (0, 99, type(uint256).max);
        ILens.CampaignView[] memory rows = lens.campaigns(list);
        assertTrue(!rows[0].exists && !rows[1].exists && !rows[2].exists, "campaigns");
        assertEq(rows[1].chainId, block.chainid, "the chain is named, also for no campaign");
        assertEq(lens.epochs(99).length, 0, "epochs");
        assertEq(uint256(lens.seats(id, one(5))[0].state), uint256(ICampaigns.SeatState.None), "seat");
        assertEq(lens.seats(99, one(5))[0].batch, type(uint32).max, "seat of no campaign");
        assertEq(lens.worker(worker(1), list)[2].stakeDue, 0, "worker of no campaign");
    }

    /// @dev A number that would wrap around inside a key must not show another campaign's seats.
    function test_hugeNumbersDontAlias() public {
        requestDrawn(worker(1));
        uint256 alias_ = id + (1 << 224);
        assertEq(uint256(lens.seats(alias_, one(1))[0].state), uint256(ICampaigns.SeatState.None), "seat");
        uint256[] memory list = new uint256[](1);
        list[0] = id + (1 << 96);
        assertEq(lens.worker(worker(1), list)[0].activeSeat, 0, "worker");
    }

    function test_campaign() public {
        ILens.CampaignView memory row = campaignView();
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        assertEq(row.campaignId, id, "campaignId");
        assertEq(row.chainId, block.chainid, "chainId");
        assertTrue(row.exists, "exists");
        assertEq(row.classes, spec.classes, "classes");
        assertEq(row.batchSize, spec.batchSize, "batchSize");
        assertEq(row.seatsPerBatch, spec.seatsPerBatch, "seatsPerBatch");
        assertEq(row.epochBatches, spec.epochBatches, "epochBatches");
        assertEq(row.referrerBps, spec.referrerBps, "referrerBps");
        assertEq(row.p1Bps, spec.p1Bps, "p1Bps");
        assertEq(row.workWindow, spec.workWindow, "workWindow");
        assertEq(row.openWindow, spec.openWindow, "openWindow");
        assertEq(row.judgeWindow, spec.judgeWindow, "judgeWindow");
        assertEq(row.closesAt, spec.closesAt, "closesAt");
        assertEq(row.token, spec.token, "token");
        assertEq(row.unitPrice, spec.unitPrice, "unitPrice");
        assertEq(row.stake, spec.stake, "stake");
        assertEq(row.bond, spec.bond, "bond");
        assertEq(row.itemsRoot, spec.itemsRoot, "itemsRoot");
        assertEq(row.manifestHash, spec.manifestHash, "manifestHash");
        assertEq(row.symbol, "TEST", "symbol");
        assertEq(row.decimals, 6, "decimals");
        assertEq(int256(row.rightWeight), 4885, "rightWeight");
        assertEq(int256(row.wrongWeight), -6966, "wrongWeight");
        contribute(worker(1), 0);
        request(worker(2));
        row = campaignView();
        assertEq(row.seatsGiven, 1, "given");
        assertEq(row.seatsSubmitted, 1, "submitted");
        (uint256 number, uint256 timestamp) = lens.blockInfo();
        assertEq(number, height(), "number");
        assertEq(timestamp, clock(), "timestamp");
        assertEq(lens.campaignsContract(), address(campaigns), "contract");
    }

    function test_nativeCoinAndLongSymbol() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.token = address(0);
        id = create(spec);
        assertEq(campaignView().symbol, "", "symbol");
        assertEq(campaignView().decimals, 18, "decimals");
    }

    /// @dev The wire format that a codec of a few lines reads: offset, length, then rows of a fixed number of words.
    function test_fixedLayout() public view {
        uint256[] memory list = new uint256[](2);
        (list[0], list[1]) = (id, 99);
        (, bytes memory data) = address(lens).staticcall(abi.encodeCall(ILens.campaigns, (list)));
        assertEq(data.length, 64 + 2 * 37 * 32, "campaigns: 37 words a row");
        (, data) = address(lens).staticcall(abi.encodeCall(ILens.seats, (id, one(1))));
        assertEq(data.length, 64 + 23 * 32, "seats: 23 words a row");
        (, data) = address(lens).staticcall(abi.encodeCall(ILens.epochs, (id)));
        assertEq(data.length, 64 + 2 * 15 * 32, "epochs: 15 words a row");
        (, data) = address(lens).staticcall(abi.encodeCall(ILens.worker, (worker(1), list)));
        assertEq(data.length, 64 + 2 * 28 * 32, "worker: 28 words a row");
    }

    /// @dev One page of a hundred campaigns is one call below the 5 M gas that Sahara's RPC allows.
    function test_hundredCampaignsInOneCall() public {
        uint256[] memory list = new uint256[](100);
        for (uint256 i; i < 100; ++i) {
            list[i] = create(defaultSpec());
        }
        uint256 used = gasleft();
        lens.campaigns(list);
        used -= gasleft();
        assertTrue(used < 5_000_000, "gas");
    }
}
