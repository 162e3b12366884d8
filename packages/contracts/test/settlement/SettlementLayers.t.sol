// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../../src/interfaces/ICampaigns.sol";
import {ISettlementJudge} from "../../src/interfaces/ISettlementJudge.sol";
import {ISettlements} from "../../src/interfaces/ISettlements.sol";
import {Gate} from "../../src/libraries/Gate.sol";
import {SettledFixture} from "./SettledFixture.sol";

/// @notice Bonds that are lost and given back, layers that are asked for and shown, and what ends the wait for a settlement.
contract SettlementLayersTest is SettledFixture {
    function setUp() public override {
        super.setUp();
        judged(0);
        keep(0);
    }

    // ─── Terms ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_error_settling() public {
        expectInvalid(ICampaigns.Settling(180 days + 1, DISPUTE, AT_STAKE, address(0)), "settleWindow");
        expectInvalid(ICampaigns.Settling(SETTLE, 0, AT_STAKE, address(0)), "disputeWindow");
        expectInvalid(ICampaigns.Settling(SETTLE, 180 days + 1, AT_STAKE, address(0)), "disputeWindow");
        expectInvalid(ICampaigns.Settling(0, DISPUTE, 0, address(0)), "disputeWindow");
        expectInvalid(ICampaigns.Settling(SETTLE, DISPUTE, 0, address(0)), "disputeWindow");
        expectInvalid(ICampaigns.Settling(SETTLE, 0, 0, KEEPER), "disputeWindow");
        expectInvalid(ICampaigns.Settling(SETTLE, DISPUTE, 1 << 80, address(0)), "settling.bond");
        expectInvalid(ICampaigns.Settling(0, 0, 1, address(0)), "settling.bond");
        expectInvalid(ICampaigns.Settling(0, 0, 0, KEEPER), "arbitrator");
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.settling = ICampaigns.Settling(180 days, 180 days, (1 << 80) - 1, KEEPER);
        id = create(spec);
        assertEq(settlementOf(0).nextBond, (1 << 80) - 1, "bond");
        assertEq(settlementOf(0).arbitrator, KEEPER, "arbitrator");
        assertEq(settlementOf(0).settleWindow, 180 days, "time to propose");
        assertEq(settlementOf(0).disputeWindow, 180 days, "time to refute");
    }

    function expectInvalid(ICampaigns.Settling memory settling, string memory field) private {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.settling = settling;
        ICampaigns.EpochSpec[] memory epochs = epochsOf(spec);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.InvalidSpec.selector, field));
        campaigns.createCampaign(spec, epochs);
    }

    // ─── Bonds ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_eightFallsAndTheGateDecides() public {
        Labeled memory s = settled(0);
        (uint256 bond, uint256 burned, uint256 won) = (AT_STAKE, 0, 0);
        for (uint256 i; i < 8; ++i) {
            assertEq(settlementOf(0).nextBond, bond, "each bond is twice the last");
            assertEq(settlementOf(0).fallen, i, "fallen");
            // The last second of the time that a fall gives to the next.
            if (i > 0) vm.warp(clock() + SETTLE);
            fall(0, s);
            (won, burned, bond) = (won + bond / 2, burned + bond - bond / 2, 2 * bond);
            assertEq(settlements.burned(address(token)), burned, "burned");
            assertEq(settlements.bondCreditOf(KEEPER, address(token)), won, "won");
        }
        assertPhase(0, ISettlements.Phase.Gate, "no ninth");
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Gate));
        settlements.proposeSettlement(id, 0, s.roots);
        vm.expectEmit(address(settlements));
        emit ISettlements.BondWithdrawn(KEEPER, address(token), won);
        vm.prank(KEEPER);
        settlements.withdrawBond(address(token));
        assertEq(token.balanceOf(KEEPER), won, "sent");
        assertEq(token.balanceOf(address(settlements)), burned, "what is lost stays");
        expectGatePays();
    }

    function test_windowPassesAndTheGateDecides() public {
        uint32 seat = seatsOf(0, true, 1)[0];
        uint32 refused = seatsOf(0, true, 4)[0];
        bytes memory settles = abi.encodeWithSelector(ICampaigns.EpochSettles.selector, 0);
        for (uint256 i; i < 2; ++i) {
            ICampaigns.ClaimRequest[] memory list = claimOf(one(seat));
            vm.expectRevert(settles);
            vm.prank(worker(1));
            campaigns.claimEarnings(list);
            vm.expectRevert(settles);
            campaigns.reclaimSeats(id, one(refused));
            assertTrue(seatView(seat).settles && seatView(seat).payout == 0, "shown");
            vm.warp(settlementOf(0).until);
        }
        vm.warp(clock() + 1);
        assertPhase(0, ISettlements.Phase.Gate, "nobody came");
        expectGatePays();
    }

    /// @dev Gold alone: full pay, or none.
    function expectGatePays() private {
        uint32 seat = seatsOf(0, true, 1)[0];
        assertEq(claim(worker(1), seat), BATCH * ODD_PRICE, "paid by the gate");
        uint32 refused = seatsOf(0, true, 4)[0];
        ICampaigns.ClaimRequest[] memory list = claimOf(one(refused));
        (int32 right, int32 wrong) = Gate.weights(4, 8000);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.ContributionRefused.selector, refused, right + 9 * wrong, 10));
        vm.prank(worker(4));
        campaigns.claimEarnings(list);
        campaigns.reclaimSeats(id, one(refused));
        ICampaigns.SettledClaim[] memory claims = new ICampaigns.SettledClaim[](1);
        claims[0] = ICampaigns.SettledClaim(id, 0, worker(2), seatsOf(0, true, 2), 1, new bytes32[](3));
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Gate));
        campaigns.claimSettled(claims);
    }

    function test_finalize() public {
        Labeled memory s = settled(0);
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Waiting));
        settlements.finalizeSettlement(id, 0);
        propose(0, s.roots);
        uint256 until = settlementOf(0).until;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.NotFinal.selector, until));
        settlements.finalizeSettlement(id, 0);
        vm.warp(until + 1);
        vm.expectEmit(address(settlements));
        emit ISettlements.SettlementFinalized(id, 0, PROPOSER);
        vm.expectEmit(address(settlements));
        emit ISettlements.BondCredited(PROPOSER, address(token), AT_STAKE);
        settlements.finalizeSettlement(id, 0);
        vm.expectRevert(selector(ISettlements.NothingToWithdraw.selector));
        settlements.finalizeSettlement(id, 0);
        vm.prank(PROPOSER);
        assertEq(settlements.withdrawBond(address(token)), AT_STAKE, "all of it");
        vm.expectRevert(selector(ISettlements.NothingToWithdraw.selector));
        vm.prank(PROPOSER);
        settlements.withdrawBond(address(token));
        assertEq(token.balanceOf(address(settlements)), 0, "nothing left");
    }

    // ─── Layers ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_askAndShow() public {
        Labeled memory s = settled(0);
        propose(0, s.roots);
        uint256 finalAt = settlementOf(0).until;
        // One layer of workers and one of items; each starts the window anew.
        for (uint8 layer = 3; layer < 5; ++layer) {
            vm.warp(clock() + DISPUTE / 2);
            uint40 answerBy = uint40(clock() + DISPUTE);
            bring(KEEPER, AT_STAKE / 4);
            vm.expectEmit(address(settlements));
            emit ISettlements.LayerRequested(id, 0, layer, KEEPER, AT_STAKE / 4, answerBy);
            settlements.requestLayer(id, 0, layer);
            assertEq(settlementOf(0).askedLayer, layer, "asked");
            // No end while it is open, not even after both times.
            vm.warp(clock() + DISPUTE);
            assertTrue(clock() > finalAt, "past the end");
            assertPhase(0, ISettlements.Phase.Proposed, "waits");
            finalAt = clock() + DISPUTE;
            bytes32[] memory leaves = leavesOf(s, layer);
            vm.expectEmit(address(settlements));
            emit ISettlements.LayerShown(id, 0, layer, PROPOSER, leaves, uint40(finalAt));
            vm.prank(PROPOSER);
            settlements.showLayer(id, 0, layer, s.roots, leaves);
            assertEq(settlementOf(0).until, finalAt, "the whole window again");
            assertEq(settlementOf(0).shownBlock, height(), "block");
        }
        assertEq(settlementOf(0).shownLayers, 24, "shown");
        assertEq(settlements.bondCreditOf(PROPOSER, address(token)), 2 * (AT_STAKE / 4), "paid by who asked");
        vm.warp(finalAt + 1);
        assertPhase(0, ISettlements.Phase.Final, "final");
    }

    function test_showingEarlyTakesNoTimeAway() public {
        Labeled memory s = settled(0);
        propose(0, s.roots);
        uint256 finalAt = settlementOf(0).until;
        ask(0, 24);
        settlements.showLayer(id, 0, 24, s.roots, leavesOf(s, 24));
        assertEq(settlementOf(0).until, finalAt, "the same");
        assertEq(settlements.bondCreditOf(address(this), address(token)), AT_STAKE / 4, "anybody may show");
    }

    function test_layerNotShown() public {
        Labeled memory s = settled(0);
        propose(0, s.roots);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.LayerNotRequested.selector, 0));
        settlements.expireLayer(id, 0);
        ask(0, 7);
        uint256 answerBy = settlementOf(0).answerBy;
        vm.warp(answerBy);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.AnswerWindowRunning.selector, answerBy));
        settlements.expireLayer(id, 0);
        vm.warp(answerBy + 1);
        vm.expectEmit(address(settlements));
        emit ISettlements.SettlementRefuted(
            id, 0, KEEPER, ISettlements.Fall.LayerNotShown, 7, 0, AT_STAKE / 2, uint40(clock() + SETTLE)
        );
        settlements.expireLayer(id, 0);
        uint256 due = AT_STAKE / 2 + AT_STAKE / 4;
        assertEq(settlements.bondCreditOf(KEEPER, address(token)), due, "the reward, and what asking cost");
        assertPhase(0, ISettlements.Phase.Waiting, "another may come");
        propose(0, s.roots);
        assertEq(settlementOf(0).shownLayers, 0, "from the start");
        assertEq(settlementOf(0).askedLayer, 255, "nothing asked");
        ask(0, 7);
    }

    /// @dev Whoever asked gets that back when somebody else refutes the proposal.
    function test_askBondComesBackWithAFall() public {
        Labeled memory s = settled(0);
        Case memory c = caseOf(s, 0, 23, 1);
        bytes32[] memory roots = spoil(s, c);
        propose(0, roots);
        address asker = address(0xA5);
        settlements.requestLayer{value: bring(asker, AT_STAKE / 4)}(id, 0, 2);
        challenge(0, roots, c);
        assertEq(settlements.bondCreditOf(asker, address(token)), AT_STAKE / 4, "asker");
        assertEq(settlements.bondCreditOf(KEEPER, address(token)), AT_STAKE / 2, "keeper");
        uint256 burned = settlements.burned(address(token));
        uint256 held = token.balanceOf(address(settlements));
        assertEq(held, AT_STAKE / 4 + AT_STAKE / 2 + burned, "all of it is somebody's or lost");
    }

    function test_error_layers() public {
        Labeled memory s = settled(0);
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Waiting));
        settlements.requestLayer(id, 0, 0);
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Waiting));
        settlements.showLayer(id, 0, 0, s.roots, new bytes32[](0));
        propose(0, s.roots);
        vm.expectRevert(abi.encodeWithSelector(ISettlementJudge.NoSuchLayer.selector, 25));
        settlements.requestLayer(id, 0, 25);
        bytes32[] memory leaves = leavesOf(s, 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.LayerNotRequested.selector, 1));
        settlements.showLayer(id, 0, 1, s.roots, leaves);
        ask(0, 1);
        uint256 answerBy = settlementOf(0).answerBy;
        vm.expectRevert(abi.encodeWithSelector(ISettlements.LayerPending.selector, 1, answerBy));
        settlements.requestLayer(id, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.LayerNotRequested.selector, 0));
        settlements.showLayer(id, 0, 0, s.roots, leaves);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.LayerNotRequested.selector, 255));
        settlements.showLayer(id, 0, 255, s.roots, leaves);
        bytes32[] memory roots = spoil(s, caseOf(s, 0, 1, 1));
        vm.expectRevert(abi.encodeWithSelector(ISettlements.WrongRoots.selector, id, 0));
        settlements.showLayer(id, 0, 1, roots, leaves);
        bytes memory wrong = abi.encodeWithSelector(ISettlements.WrongLeaves.selector, 1);
        vm.expectRevert(wrong);
        settlements.showLayer(id, 0, 1, s.roots, new bytes32[](0));
        // The tree ends in zeros: leaves that are none make the same root, and one too many, too.
        bytes32[] memory padded = new bytes32[](leaves.length + 1);
        for (uint256 i; i < leaves.length; ++i) {
            padded[i] = leaves[i];
        }
        vm.expectRevert(wrong);
        settlements.showLayer(id, 0, 1, s.roots, padded);
        leaves[0] = keccak256("another");
        vm.expectRevert(wrong);
        settlements.showLayer(id, 0, 1, s.roots, leaves);
        settlements.showLayer(id, 0, 1, s.roots, leavesOf(s, 1));
        vm.expectRevert(abi.encodeWithSelector(ISettlements.LayerShownBefore.selector, 1));
        settlements.requestLayer(id, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, 0, 1));
        settlements.requestLayer{value: 1}(id, 0, 2);
    }
}
