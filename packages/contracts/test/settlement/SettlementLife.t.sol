// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../../src/interfaces/ICampaigns.sol";
import {ISettlementJudge} from "../../src/interfaces/ISettlementJudge.sol";
import {ISettlements} from "../../src/interfaces/ISettlements.sol";
import {SettledFixture} from "./SettledFixture.sol";

/// @notice A settlement from the last opened seat to its end: proposed, refuted, looked at, final, or given up for the gate.
contract SettlementLifeTest is SettledFixture {
    function setUp() public override {
        super.setUp();
        judged(0);
        keep(0);
    }

    // ─── Phases ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_phases() public {
        Labeled memory s = settled(0);
        uint256 judgedAt = epochView(0).judgedAt;
        assertPhase(0, ISettlements.Phase.Waiting, "judged");
        assertEq(settlementOf(0).until, judgedAt + SETTLE, "time for a proposal");
        assertEq(settlementOf(0).nextBond, AT_STAKE, "bond");
        assertPhase(1, ISettlements.Phase.None, "collecting");
        fill(1);
        assertPhase(1, ISettlements.Phase.None, "closed");
        openEpoch(1);
        openSome(1, 0, 4);
        assertPhase(1, ISettlements.Phase.None, "a seat is not opened");
        vm.warp(epochView(1).judgedAt);
        assertPhase(1, ISettlements.Phase.Waiting, "the rest may still be opened");
        vm.warp(judgedAt + SETTLE);
        assertPhase(0, ISettlements.Phase.Waiting, "to the last second");
        finish(0, s);
        assertPhase(0, ISettlements.Phase.Final, "final");
        assertPhase(1, ISettlements.Phase.Gate, "nobody came");
        assertTrue(settlements.gateDecides(id, 1) && !settlements.gateDecides(id, 0), "gate");
        assertPhase(9, ISettlements.Phase.None, "no epoch");
        id = 99;
        assertPhase(0, ISettlements.Phase.None, "no campaign");
    }

    function test_nobodyToPayNeedsNoSettlement() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.itemCount = uint32(BATCH);
        spec.seatsPerBatch = 1;
        id = create(spec);
        uint32 seat = requestDrawn(worker(1));
        submit(worker(1), seat, 0x555555, false);
        campaigns.openEpoch(id, 0, SCALAR, goldOf(spec, 0));
        openSeat(seat);
        assertPhase(0, ISettlements.Phase.Gate, "only void seats");
        campaigns.reclaimSeats(id, one(seat));
    }

    function test_withoutSettlingThereIsNone() public {
        Labeled memory s = settled(0);
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        delete spec.settling;
        id = create(spec);
        judged(0);
        assertPhase(0, ISettlements.Phase.None, "gold alone");
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.None));
        settlements.proposeSettlement(id, 0, s.roots);
        assertEq(claim(worker(1), given[id][0][0].seat), BATCH * ODD_PRICE, "paid at once");
    }

    // ─── Proposals ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_propose() public {
        Labeled memory s = settled(0);
        uint40 finalAt = uint40(clock() + DISPUTE);
        bring(PROPOSER, AT_STAKE);
        vm.expectEmit(address(settlements));
        emit ISettlements.SettlementProposed(id, 0, PROPOSER, s.roots, AT_STAKE, finalAt);
        settlements.proposeSettlement(id, 0, s.roots);
        ISettlements.SettlementView memory row = settlementOf(0);
        assertEq(uint256(row.phase), uint256(ISettlements.Phase.Proposed), "phase");
        assertEq(row.proposer, PROPOSER, "proposer");
        assertEq(row.bond, AT_STAKE, "bond");
        assertEq(row.rootsHash, keccak256(abi.encodePacked(s.roots)), "roots");
        assertEq(row.payRoot, s.roots[24], "root of pay");
        assertEq(row.until, finalAt, "until");
        assertEq(row.proposedBlock, height(), "block");
        assertEq(row.askedLayer, 255, "no layer asked for");
        assertEq(token.balanceOf(address(settlements)), AT_STAKE, "taken");
        assertEq(settlements.epochIdOf(id, 0), s.epoch.id, "epoch");
    }

    function test_error_propose() public {
        Labeled memory s = settled(0);
        bytes32[] memory roots = s.roots;
        vm.expectRevert(wrongPhase(1, ISettlements.Phase.None));
        settlements.proposeSettlement(id, 1, roots);
        bytes32[] memory few = new bytes32[](24);
        vm.expectRevert(abi.encodeWithSelector(ISettlementJudge.WrongNumberOfLayers.selector, 24));
        settlements.proposeSettlement(id, 0, few);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, 0, 1));
        settlements.proposeSettlement{value: 1}(id, 0, roots);
        vm.expectRevert();
        settlements.proposeSettlement(id, 0, roots);
        propose(0, roots);
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Proposed));
        settlements.proposeSettlement(id, 0, roots);
        fill(1);
        openEpoch(1);
        openSome(1, 0, 3);
        vm.warp(epochView(1).judgedAt);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.SeatsNotOpened.selector, 1, 2));
        settlements.proposeSettlement(id, 1, roots);
    }

    function test_nativeBond() public {
        Labeled memory s = settled(0);
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.token = address(0);
        id = create(spec);
        judged(0);
        Labeled memory own = settled(0);
        assertTrue(own.roots[0] != s.roots[0], "roots belong to one campaign");
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, AT_STAKE, 5));
        settlements.proposeSettlement{value: 5}(id, 0, own.roots);
        fall(0, own);
        assertEq(address(settlements).balance, AT_STAKE, "held");
        vm.prank(KEEPER);
        assertEq(settlements.withdrawBond(address(0)), AT_STAKE / 2, "half");
        assertEq(KEEPER.balance, AT_STAKE / 2, "sent");
        assertEq(address(settlements).balance, settlements.burned(address(0)), "the other half stays");
    }

    // ─── Refutations ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev PROTOCOL §8, 6.
    function test_everyMutatedEntryFalls() public {
        Labeled memory s = settled(0);
        for (uint256 layer; layer < 25; ++layer) {
            uint256 state = vm.snapshotState();
            // A gold item, and one of the workers that are neither first nor last.
            Case memory c = caseOf(s, 0, layer, isOfWorkers(layer) ? 2 : BATCH + 3);
            bytes32[] memory roots = spoil(s, c);
            propose(0, roots);
            vm.expectEmit(address(settlements));
            emit ISettlements.SettlementRefuted(
                id, 0, KEEPER, ISettlements.Fall.WrongEntry, uint8(layer), c.place.index, 500, uint40(clock() + SETTLE)
            );
            challenge(0, roots, c);
            assertPhase(0, ISettlements.Phase.Waiting, "another may come");
            vm.revertToState(state);
        }
    }

    /// @dev PROTOCOL §8, 6.
    function test_error_noTrueEntryFalls() public {
        Labeled memory s = settled(0);
        propose(0, s.roots);
        uint256 count;
        for (uint256 layer; layer < 25; ++layer) {
            for (uint256 index; index < s.entries[layer].length; ++index) {
                Case memory c = caseOf(s, 0, layer, index);
                vm.expectRevert(abi.encodeWithSelector(ISettlements.EntryIsRight.selector, layer, index));
                challenge(0, s.roots, c);
                ++count;
            }
        }
        assertEq(count, 12 * 13 + 5 * 12, "entries");
        assertEq(s.entries[VOIDS][4][0], 1, "the gold that nobody backs is void");
        assertEq(s.entries[VOIDS][3][0], 0, "other gold is not");
    }

    /// @dev The same labels in the same order elsewhere: leaves are bound to their epoch, and with them the roots.
    function test_anotherEpochsRootsFall() public {
        Labeled memory s = settled(0);
        Case memory c = caseOf(s, 0, 0, 3);
        id = create(defaultSpec());
        judged(0);
        propose(0, s.roots);
        c.seats = seatsOf(0, false, 0);
        challenge(0, s.roots, c);
        assertEq(settlementOf(0).fallen, 1, "fell");
        propose(0, settled(0).roots);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.WrongRoots.selector, id, 0));
        challenge(0, s.roots, c);
    }

    function test_error_challenge() public {
        Labeled memory s = settled(0);
        Case memory c = caseOf(s, 0, 1, 1);
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Waiting));
        challenge(0, s.roots, c);
        propose(0, s.roots);
        c.place.leaf = keccak256("not in the tree");
        vm.expectRevert(abi.encodeWithSelector(ISettlementJudge.NotInLayer.selector, 1, 1));
        challenge(0, s.roots, c);
        c.place.layer = 25;
        vm.expectRevert(abi.encodeWithSelector(ISettlementJudge.NoSuchLayer.selector, 25));
        challenge(0, s.roots, c);
        c = caseOf(s, 0, VOIDS, 0);
        c.place.index = s.epoch.items;
        vm.expectRevert(abi.encodeWithSelector(ISettlementJudge.NoSuchEntry.selector, VOIDS, s.epoch.items));
        challenge(0, s.roots, c);
        c = caseOf(s, 0, 0, 0);
        vm.warp(settlementOf(0).until + 1);
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Final));
        challenge(0, s.roots, c);
    }

    function test_error_seatsOfAnItem() public {
        Labeled memory s = settled(0);
        propose(0, s.roots);
        Case memory c = caseOf(s, 0, 0, 0);
        uint32[] memory all = c.seats;
        c.seats = without(all, 4);
        expectSeats(s, c, 4);
        c.seats = swapped(all, 1, 2);
        expectSeats(s, c, 1);
        c.seats = swapped(all, 0, 0);
        c.seats[3] = all[2];
        expectSeats(s, c, 3);
        // A foreign batch, a void seat, one of another epoch, and none at all.
        c.seats[3] = seatsOf(0, false, 1)[3];
        expectSeats(s, c, 3);
        c.seats[3] = voidSeat();
        expectSeats(s, c, 3);
        judged(1);
        c.seats[3] = seatsOf(1, false, 2)[3];
        expectSeats(s, c, 3);
        c.seats[3] = 9999;
        expectSeats(s, c, 3);
    }

    function test_error_seatsOfAWorker() public {
        Labeled memory s = settled(0);
        propose(0, s.roots);
        uint256 number = numberOf(0, 1);
        Case memory c = caseOf(s, 0, 1, number);
        uint32[] memory all = c.seats;
        c.seats = new uint32[](0);
        expectSeats(s, c, 0);
        c.seats = without(all, 1);
        expectSeats(s, c, 1);
        c.seats = swapped(all, 0, 1);
        expectSeats(s, c, 1);
        c.seats = swapped(all, 0, 0);
        c.seats[1] = all[0];
        expectSeats(s, c, 1);
        c.seats[1] = seatsOf(0, true, 2)[1];
        expectSeats(s, c, 1);
        c.seats = seatsOf(0, true, 2);
        expectSeats(s, c, 0);
        judged(1);
        c.seats = swapped(all, 0, 0);
        c.seats[1] = seatsOf(1, true, 1)[0];
        expectSeats(s, c, 1);
        c = caseOf(s, 0, 1, numberOf(0, 5));
        uint32[] memory two = new uint32[](2);
        (two[0], two[1]) = (c.seats[0], voidSeat());
        c.seats = two;
        expectSeats(s, c, 2);
    }

    function expectSeats(Labeled memory s, Case memory c, uint256 position) private {
        vm.expectRevert(abi.encodeWithSelector(ISettlements.WrongSeats.selector, position));
        challenge(0, s.roots, c);
    }

    function voidSeat() private view returns (uint32) {
        for (uint256 i; i < given[id][0].length; ++i) {
            if (given[id][0][i].labels == 0x555555) return given[id][0][i].seat;
        }
        revert NotTrue("no void seat");
    }

    function without(uint32[] memory all, uint256 left) private pure returns (uint32[] memory rest) {
        rest = new uint32[](all.length - 1);
        for (uint256 i; i < rest.length; ++i) {
            rest[i] = all[i < left ? i : i + 1];
        }
    }

    function swapped(uint32[] memory all, uint256 i, uint256 j) private pure returns (uint32[] memory copy) {
        copy = new uint32[](all.length);
        for (uint256 k; k < copy.length; ++k) {
            copy[k] = all[k == i ? j : k == j ? i : k];
        }
    }
}
