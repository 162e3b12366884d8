// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ISettlementJudge} from "../src/interfaces/ISettlementJudge.sol";
import {ISettlements} from "../src/interfaces/ISettlements.sol";
import {LayerTree} from "../src/libraries/LayerTree.sol";
import {Fixture} from "./Fixture.sol";
import {Trees} from "./consensus/Trees.sol";

/// @notice No call about a settlement needs more than 4 M gas at its largest: 15 classes, and a worker with all 60 batches of 20
/// items, or an item with 15 labels. What the entries say is made up: that takes as long to judge as what is true.
contract SettledLimitsTest is Fixture {
    uint256 private constant LIMIT = 4_000_000;
    uint256 private constant BATCHES = 60;
    uint256 private constant BATCH = 20;
    uint96 private constant AT_STAKE = 1000;

    bytes32[] private roots = new bytes32[](25);
    uint32[] private seats;
    uint8 private classes = 15;

    function defaultSpec() internal view override returns (ICampaigns.CampaignSpec memory spec) {
        spec = super.defaultSpec();
        (spec.classes, spec.batchSize, spec.seatsPerBatch) = (classes, uint8(BATCH), 1);
        (spec.epochBatches, spec.itemCount, spec.stake) = (uint8(BATCHES), uint32(BATCHES * BATCH), 0);
        spec.settling = ICampaigns.Settling(1 days, 1 hours, AT_STAKE, address(0));
    }

    /// @dev One worker alone; with more of them each path is a few siblings longer, of which each costs less than 1,000 gas.
    function test_workerWithTwelveHundredLabels() public {
        fill(BATCHES, 1, 1);
        uint256[] memory items = new uint256[](BATCHES * BATCH);
        for (uint256 i; i < items.length; ++i) {
            items[i] = i;
        }
        (uint256[] memory posteriors, bytes32[][] memory below) = layer(8, items.length, 180);
        (uint256[] memory last, bytes32[][] memory others) = layer(21, items.length, 244);
        (uint256[] memory gold, bytes32[][] memory voids) = golds();
        roots[23] = keccak256("score");
        roots[24] = LayerTree.leafOf(epochId(), 24, 0, word(1_200_000));
        roots[9] = keccak256("counts");
        propose();

        ISettlementJudge.Inputs memory inputs = ISettlementJudge.Inputs(posteriors, Trees.proofOf(below, items));
        assertChallenge("counts of 1,200 labels", 9, inputs);
        (inputs.words, inputs.proof) = (last, Trees.proofOf(others, items));
        assertChallenge("score of 1,200 labels", 23, inputs);
        uint256 state = vm.snapshotState();
        roots[23] = LayerTree.leafOf(epochId(), 23, 0, word(4096));
        roots[24] = keccak256("pay");
        inputs.words = new uint256[](1 + gold.length);
        inputs.words[0] = 4096;
        inputs.proof = Trees.proofOf(voids, gold);
        repropose();
        assertChallenge("pay of 1,200 labels", 24, inputs);
        vm.revertToState(state);

        token.mint(address(this), AT_STAKE);
        token.approve(address(settlements), AT_STAKE);
        settlements.requestLayer(id, 0, 8);
        bytes32[] memory leaves = Trees.first(below[0], items.length);
        bytes memory call = abi.encodeCall(ISettlements.showLayer, (id, 0, 8, proposed(), leaves));
        assertBelow(call, address(settlements), "showLayer of 1,200 leaves");

        vm.warp(settlements.settlementOf(id, 0).until + 1);
        ICampaigns.SettledClaim[] memory claims = new ICampaigns.SettledClaim[](1);
        claims[0] = ICampaigns.SettledClaim(id, 0, worker(1), seats, 1_200_000, new bytes32[](0));
        call = abi.encodeCall(ICampaigns.claimSettled, (claims));
        assertBelow(call, address(campaigns), "claimSettled of 60 seats");
    }

    function test_itemWithFifteenLabels() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        (spec.seatsPerBatch, spec.itemCount) = (15, uint32(BATCH));
        id = create(spec);
        fill(1, 15, 15);
        uint256[] memory words = new uint256[](15 * 30);
        bytes32[] memory leaves = new bytes32[](15);
        for (uint256 i; i < 15; ++i) {
            uint256[] memory entry = new uint256[](30);
            for (uint256 j; j < 30; ++j) {
                // Five cells of 24 bits each, as full as 1,200 labels can make them.
                entry[j] = words[30 * i + j] = uint256(keccak256(abi.encode(i, j))) & 0x07ffff07ffff07ffff07ffff07ffff;
            }
            leaves[i] = LayerTree.leafOf(epochId(), 20, i, entry);
        }
        roots[20] = Trees.rootOf(Trees.levelsOf(leaves));
        leaves = new bytes32[](BATCH);
        roots[21] = Trees.rootOf(Trees.levelsOf(leaves));
        propose();
        ISettlementJudge.Inputs memory inputs = ISettlementJudge.Inputs(words, new bytes32[](0));
        // Place 16 of the tree is empty.
        inputs.proof = new bytes32[](1);
        assertChallenge("posteriors of 15 labels", 21, inputs);
    }

    /// @dev 57 workers with 20 contents each, whose verdicts are one epoch of 1,200 items with one of gold a batch; in two calls.
    function test_reviewOfTwelveHundredItems() public {
        ICampaigns.CampaignSpec memory spec = specOf(57);
        spec.settling = ICampaigns.Settling(10 days, 0, 0, address(0));
        uint256 made = id = create(spec);
        fill(57, 1, 57);
        uint32[] memory ofMakers = seats;
        classes = 3;
        id = create(defaultSpec());
        bytes memory call = abi.encodeCall(ISettlements.linkReview, (made, 0, id, ofMakers));
        assertBelow(call, address(settlements), "linkReview of 57 seats", requester);
        fill(BATCHES, 1, 1);
        (uint256[] memory words,) = layer(21, BATCHES * BATCH, 184);
        propose();
        vm.warp(settlements.settlementOf(id, 0).until + 1);
        call = abi.encodeCall(ISettlements.countReview, (made, 0, ofMakers, proposed(), words, 30));
        assertBelow(call, address(settlements), "countReview of 30 seats");
        assertBelow(call, address(settlements), "countReview of 27 seats");
        assertEq(settlements.reviewOf(made, 0).counted, 1_140, "counted");
    }

    /// @dev Everything that one epoch can have: 60 batches with 15 seats.
    function test_linkReviewOfNineHundredSeats() public {
        ICampaigns.CampaignSpec memory spec = specOf(BATCHES);
        (spec.seatsPerBatch, spec.closesAt) = (15, uint40(START + 30 days));
        spec.settling = ICampaigns.Settling(10 days, 0, 0, address(0));
        uint256 made = id = create(spec);
        fill(BATCHES, 15, 15);
        classes = 3;
        bytes memory call = abi.encodeCall(ISettlements.linkReview, (made, 0, create(defaultSpec()), seats));
        assertBelow(call, address(settlements), "linkReview of 900 seats", requester);
        assertEq(settlements.reviewOf(made, 0).seats, 900, "seats");
    }

    // ─── Helpers ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Reviews have one item of gold a batch, so that most of them is counted.
    function goldOf(ICampaigns.CampaignSpec memory spec, uint256 epoch)
        internal
        view
        override
        returns (ICampaigns.GoldLeaf[] memory gold)
    {
        gold = super.goldOf(spec, epoch);
        for (uint256 i; i < gold.length && spec.classes == 3; ++i) {
            (gold[i].mask, gold[i].answers) = (1, 1);
        }
    }

    /// @dev One worker after the other; everybody as right as the gold.
    function fill(uint256 batches, uint256 perBatch, uint256 people) private {
        uint256 count = batches * perBatch;
        ICampaigns.Opening[] memory openings = new ICampaigns.Opening[](count);
        uint32[] memory ordered = new uint32[](count);
        for (uint256 i; i < count; ++i) {
            uint32 seat = requestDrawn(worker(1 + i % people));
            ordered[people == 1 ? seatView(seat).batch : i] = seat;
            submit(worker(1 + i % people), seat, 0x01010101010101010101, false);
            openings[i] = sealed_[seat];
        }
        campaigns.openEpoch(id, 0, SCALAR, goldOf(specOf(batches), 0));
        campaigns.openSeats(id, openings);
        seats = ordered;
    }

    function specOf(uint256 batches) private view returns (ICampaigns.CampaignSpec memory spec) {
        spec = defaultSpec();
        spec.itemCount = uint32(batches * BATCH);
    }

    /// @dev Made up entries of one word with so many bits, and their root.
    function layer(uint256 number, uint256 size, uint256 bits)
        private
        returns (uint256[] memory words, bytes32[][] memory levels)
    {
        words = new uint256[](size);
        bytes32[] memory leaves = new bytes32[](size);
        for (uint256 i; i < size; ++i) {
            words[i] = uint256(keccak256(abi.encode(number, i))) & ((1 << bits) - 1);
            leaves[i] = LayerTree.leafOf(epochId(), number, i, word(words[i]));
        }
        levels = Trees.levelsOf(leaves);
        roots[number] = Trees.rootOf(levels);
    }

    /// @dev None of the gold is void: that counts most.
    function golds() private returns (uint256[] memory items, bytes32[][] memory levels) {
        items = new uint256[](BATCHES * BATCH / 2);
        for (uint256 i; i < items.length; ++i) {
            items[i] = 2 * i;
        }
        (, levels) = layer(22, BATCHES * BATCH, 0);
    }

    function epochId() private view returns (bytes32) {
        return settlements.epochIdOf(id, 0);
    }

    function word(uint256 value) private pure returns (uint256[] memory entry) {
        entry = new uint256[](1);
        entry[0] = value;
    }

    function proposed() private view returns (bytes32[] memory) {
        return roots;
    }

    function propose() private {
        token.mint(address(this), 2 * AT_STAKE);
        token.approve(address(settlements), 2 * AT_STAKE);
        bytes memory call = abi.encodeCall(ISettlements.proposeSettlement, (id, 0, proposed()));
        assertBelow(call, address(settlements), "proposeSettlement");
    }

    /// @dev After a fall, which a layer that nobody shows brings about.
    function repropose() private {
        settlements.requestLayer(id, 0, 1);
        vm.warp(clock() + 1 hours + 1);
        settlements.expireLayer(id, 0);
        propose();
    }

    /// @dev The first entry is challenged; all of its worker's seats, or all of its batch, are shown.
    function assertChallenge(string memory what, uint256 number, ISettlementJudge.Inputs memory inputs) private {
        uint256 state = vm.snapshotState();
        uint256 fallen = settlements.settlementOf(id, 0).fallen;
        bytes32 leaf = number == 21 ? bytes32(0) : roots[number];
        ISettlementJudge.Place memory place = ISettlementJudge.Place(number, 0, leaf, new bytes32[](0));
        if (number == 21) place.path = Trees.pathOf(Trees.levelsOf(new bytes32[](BATCH)), 0);
        bytes memory call = abi.encodeCall(ISettlements.challengeSettlement, (id, 0, proposed(), place, seats, inputs));
        assertBelow(call, address(settlements), what);
        assertEq(settlements.settlementOf(id, 0).fallen, fallen + 1, what);
        vm.revertToState(state);
    }

    /// @dev As a transaction of its own: nothing is warm, and every byte of calldata is paid.
    function assertBelow(bytes memory data, address target, string memory what) private {
        assertBelow(data, target, what, address(this));
    }

    function assertBelow(bytes memory data, address target, string memory what, address sender) private {
        uint256 used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        vm.cool(address(campaigns));
        vm.cool(address(settlements));
        vm.cool(address(settlements.judge()));
        bool isDone;
        vm.prank(sender);
        uint256 before = gasleft();
        // The compiler's own call would copy the data once more, and this contract would pay for the memory.
        assembly ("memory-safe") {
            isDone := call(gas(), target, 0, add(data, 32), mload(data), 0, 0)
        }
        used += before - gasleft();
        if (!isDone) {
            assembly ("memory-safe") {
                let reason := mload(0x40)
                returndatacopy(reason, 0, returndatasize())
                revert(reason, returndatasize())
            }
        }
        if (used >= LIMIT) revert NotEqual(what, used, LIMIT);
    }
}
