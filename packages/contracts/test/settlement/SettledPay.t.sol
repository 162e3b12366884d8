// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../../src/interfaces/ICampaigns.sol";
import {ISettlements} from "../../src/interfaces/ISettlements.sol";
import {LayerTree} from "../../src/libraries/LayerTree.sol";
import {Trees} from "../consensus/Trees.sol";
import {SettledFixture} from "./SettledFixture.sol";
import {SmallArbitrator} from "./SmallArbitrator.sol";

/// @notice What a final settlement pays, to whom, and what a refused worker can do about it.
contract SettledPayTest is SettledFixture {
    SmallArbitrator private arbitrator;

    function setUp() public override {
        super.setUp();
        arbitrator = new SmallArbitrator();
        judged(0);
        keep(0);
    }

    // ─── Claims ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_everybodyIsPaidByTheFormula() public {
        Labeled memory s = final_(0);
        uint256 escrow = campaignView().escrow;
        uint256 refund = campaignView().refund;
        uint256 sum;
        uint256 held;
        for (uint256 who = 1; who <= PEOPLE; ++who) {
            uint256 number = numberOf(0, who);
            uint256 items = who == 5 ? BATCH : 2 * BATCH;
            uint256 score = s.entries[SCORES][number][0];
            uint256 pay = ODD_PRICE * items * ((who == 4 ? 0 : 7 * 4096) + 3 * score) / 40_960;
            assertTrue(who == 1 ? score > 3500 : who == 4 ? score < 1000 : score > 2000, "score");
            uint256 cost = items / BATCH * (ODD_PRICE * BATCH + ODD_PRICE * BATCH * 333 / 10_000);
            uint256 shares = creditOf(page);
            vm.expectEmit(true, true, true, false, address(campaigns));
            emit ICampaigns.SettledPaid(id, 0, worker(who), pay, 0, false);
            assertEq(claimOwn(s, 0, who), pay, "formula");
            assertEq(token.balanceOf(worker(who)), pay, "balance");
            shares = creditOf(page) - shares;
            // Rounded down seat by seat, of which there are two at most.
            assertTrue(shares <= pay * 333 / 10_000 && shares + 2 > pay * 333 / 10_000, "share of the page");
            (sum, held) = (sum + pay + shares, held + cost);
        }
        assertEq(campaignView().escrow, escrow - held, "what the seats held");
        assertEq(campaignView().refund, refund + held - sum, "the rest is the requester's");
        assertEq(campaignView().seatsPaid, 9, "seats");
        assertEq(uint256(seatView(given[id][0][0].seat).state), uint256(ICampaigns.SeatState.Paid), "seat");
    }

    function test_sharesWithoutAReferrerGoBack() public {
        page = address(0);
        id = create(defaultSpec());
        Labeled memory s = final_(0);
        (uint256 refund, uint256 pay) = (campaignView().refund, payOf(s, numberOf(0, 1)));
        claimOwn(s, 0, 1);
        uint256 cost = 2 * (ODD_PRICE * BATCH + ODD_PRICE * BATCH * 333 / 10_000);
        assertEq(campaignView().refund, refund + cost - pay, "all that was not paid");
    }

    function test_epochsAndCampaignsInOneCall() public {
        uint256 first = id;
        ICampaigns.SettledClaim[] memory claims = new ICampaigns.SettledClaim[](3);
        uint256 due;
        Labeled memory s = final_(0);
        claims[0] = claimOf(s, 0, 2);
        due += claims[0].pay;
        s = final_(1);
        claims[1] = claimOf(s, 1, 2);
        due += claims[1].pay;
        id = create(defaultSpec());
        assertTrue(id != first, "another campaign");
        s = final_(0);
        claims[2] = claimOf(s, 0, 2);
        due += claims[2].pay;
        vm.prank(worker(2));
        assertEq(campaigns.claimSettled(claims), due, "paid");
        assertEq(token.balanceOf(worker(2)), due, "sent");
    }

    function test_somebodyElsesCallCredits() public {
        Labeled memory s = final_(0);
        ICampaigns.SettledClaim memory claim_ = claimOf(s, 0, 3);
        assertEq(campaigns.claimSettled(list(claim_)), 0, "nothing for the caller");
        assertEq(creditOf(worker(3)), claim_.pay, "credit");
        vm.prank(worker(3));
        assertEq(campaigns.withdrawCredit(address(token)), claim_.pay, "taken");
        expectClaim(paidError(claim_.seats[0]), claim_);
    }

    /// @dev A final settlement that nobody looked at may be wrong, but it takes nothing that is others'.
    function test_wrongFinalSettlementPaysAtMostTheSeats() public {
        Labeled memory s = settled(0);
        uint256 number = numberOf(0, 4);
        uint256[] memory entry = s.entries[PAYS][number];
        entry[0] = type(uint256).max;
        s.levels[PAYS][0][number] = LayerTree.leafOf(s.epoch.id, PAYS, number, entry);
        s.levels[PAYS] = Trees.levelsOf(leavesOf(s, PAYS));
        s.roots[PAYS] = Trees.rootOf(s.levels[PAYS]);
        finish(0, s);
        uint256 refund = campaignView().refund;
        assertEq(claimOwn(s, 0, 4), 2 * BATCH * ODD_PRICE, "no more than all of its seats");
        assertEq(campaignView().refund, refund, "and nothing is left of them");
        assertEq(claimOwn(s, 0, 1), payOf(s, numberOf(0, 1)), "others have theirs");
    }

    function test_error_claim() public {
        Labeled memory s = settled(0);
        ICampaigns.SettledClaim memory claim_ = claimOf(s, 0, 1);
        expectClaim(wrongPhase(0, ISettlements.Phase.Waiting), claim_);
        propose(0, s.roots);
        expectClaim(wrongPhase(0, ISettlements.Phase.Proposed), claim_);
        vm.warp(settlementOf(0).until + 1);
        bytes memory wrongPay = abi.encodeWithSelector(ISettlements.WrongPay.selector, numberOf(0, 1));
        ++claim_.pay;
        expectClaim(wrongPay, claim_);
        --claim_.pay;
        bytes32[] memory path = claim_.path;
        claim_.path = Trees.first(path, 2);
        expectClaim(wrongPay, claim_);
        claim_.path = claimOf(s, 0, 2).path;
        expectClaim(wrongPay, claim_);
        claim_.path = path;

        uint32[] memory seats = claim_.seats;
        claim_.seats = one(seats[0]);
        expectClaim(abi.encodeWithSelector(ICampaigns.SeatsMissing.selector, 0, 1, 2), claim_);
        claim_.seats = new uint32[](0);
        expectClaim(abi.encodeWithSelector(ICampaigns.SeatsMissing.selector, 0, 0, 2), claim_);
        claim_.seats = new uint32[](2);
        (claim_.seats[0], claim_.seats[1]) = (seats[1], seats[0]);
        expectClaim(abi.encodeWithSelector(ICampaigns.SeatsMissing.selector, 0, 1, 2), claim_);
        claim_.seats[1] = seats[1];
        expectClaim(abi.encodeWithSelector(ICampaigns.SeatsMissing.selector, 0, 1, 2), claim_);
        claim_.seats[1] = seatsOf(0, true, 2)[0];
        expectClaim(abi.encodeWithSelector(ICampaigns.NotSeatHolder.selector, claim_.seats[1], worker(1)), claim_);
        claim_.seats = seats;
        claim_.account = address(0xBAD);
        expectClaim(abi.encodeWithSelector(ICampaigns.SeatsMissing.selector, 0, 2, 0), claim_);
        claim_.account = worker(1);
        claimOwn(s, 0, 1);
        expectClaim(paidError(seats[0]), claim_);
        ICampaigns.ClaimRequest[] memory requests = claimOf(seats);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.EpochSettles.selector, 0));
        vm.prank(worker(1));
        campaigns.claimEarnings(requests);
    }

    // ─── Appeals ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_rulingOneAndZeroPayTheRefused() public {
        for (uint256 ruling; ruling < 2; ++ruling) {
            withArbitrator();
            Labeled memory s = final_(0);
            uint256 disputeId = appeal(s, 0, 4);
            vm.expectEmit(address(settlements));
            emit ISettlements.AppealDecided(id, 0, numberOf(0, 4), true);
            arbitrator.give(settlements, disputeId, ruling);
            uint256 due = payOf(s, numberOf(0, 4)) + ODD_PRICE * 2 * BATCH * 7 / 10;
            assertEq(claimOwn(s, 0, 4), due, "as if it had not been refused");
        }
    }

    function test_rulingTwoUpholds() public {
        withArbitrator();
        Labeled memory s = final_(0);
        uint256 disputeId = appeal(s, 0, 4);
        ICampaigns.SettledClaim memory claim_ = claimOf(s, 0, 4);
        bytes memory pending = abi.encodeWithSelector(ISettlements.AppealPending.selector, clock() + 90 days);
        vm.expectRevert(pending);
        vm.prank(worker(4));
        campaigns.claimSettled(list(claim_));
        vm.expectRevert(abi.encodeWithSelector(ISettlements.NotArbitrator.selector, address(this)));
        settlements.rule(disputeId, 1);
        arbitrator.give(settlements, disputeId, 2);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.NotArbitrator.selector, address(arbitrator)));
        arbitrator.give(settlements, disputeId, 1);
        assertEq(claimOwn(s, 0, 4), claim_.pay, "what its score earns");
        assertTrue(arbitrator.FEE() == address(arbitrator).balance, "the fee is the arbitrator's");
    }

    function test_silentArbitratorPays() public {
        withArbitrator();
        Labeled memory s = final_(0);
        appeal(s, 0, 4);
        vm.warp(clock() + 90 days + 1);
        // Anybody may say so now.
        campaigns.claimSettled(list(claimOf(s, 0, 4)));
        assertEq(creditOf(worker(4)), payOf(s, numberOf(0, 4)) + ODD_PRICE * 2 * BATCH * 7 / 10, "paid");
    }

    function test_othersWaitForTheTimeToAppeal() public {
        withArbitrator();
        Labeled memory s = final_(0);
        uint256 until = settlementOf(0).until + DISPUTE;
        ICampaigns.SettledClaim memory claim_ = claimOf(s, 0, 4);
        bytes memory running = abi.encodeWithSelector(ISettlements.AppealWindowRunning.selector, until);
        expectClaim(running, claim_);
        vm.warp(until);
        expectClaim(running, claim_);
        assertEq(claimOwn(s, 0, 1), payOf(s, numberOf(0, 1)), "one's own needs no wait");
        vm.warp(until + 1);
        campaigns.claimSettled(list(claim_));
        assertEq(creditOf(worker(4)), claim_.pay, "credited");
    }

    function test_error_appeal() public {
        Labeled memory s = final_(0);
        expectNoAppeal(s, 0, 4);
        withArbitrator();
        judged(0);
        s = settled(0);
        Case memory c = caseOf(s, 0, PAYS, numberOf(0, 4));
        vm.expectRevert(wrongPhase(0, ISettlements.Phase.Waiting));
        appealAs(worker(4), 0, c.seats, payOf(s, c.place.index), c.place.path);
        finish(0, s);
        uint256 pay = payOf(s, c.place.index);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.WrongPay.selector, c.place.index));
        appealAs(worker(4), 0, c.seats, pay - 1, c.place.path);
        vm.expectRevert(abi.encodeWithSelector(ISettlements.WrongSeats.selector, 1));
        appealAs(worker(4), 0, one(c.seats[0]), pay, c.place.path);
        vm.expectRevert(selector(ISettlements.NoAppeal.selector));
        appealAs(address(0xBAD), 0, c.seats, pay, c.place.path);
        expectNoAppeal(s, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(SmallArbitrator.FeeMissing.selector, 0));
        vm.prank(worker(4));
        settlements.appealRefusal(id, 0, c.seats, pay, c.place.path);
        uint256 state = vm.snapshotState();
        appeal(s, 0, 4);
        expectNoAppeal(s, 0, 4);
        vm.revertToState(state);
        claimOwn(s, 0, 4);
        expectNoAppeal(s, 0, 4);
        vm.revertToState(state);
        vm.warp(settlementOf(0).until + DISPUTE + 1);
        expectNoAppeal(s, 0, 4);
    }

    /// @dev Seven tenths of an odd price, rounded down, is no refusal.
    function test_error_appealOfOneThatWasNotRefused() public {
        withArbitrator();
        Labeled memory s = final_(1);
        uint256 pay = payOf(s, numberOf(1, 4));
        assertEq(s.entries[SCORES][numberOf(1, 4)][0], 0, "always wrong, with too little gold to be refused");
        assertTrue(pay * 10 < uint256(ODD_PRICE) * BATCH * 7, "rounded down");
        expectNoAppeal(s, 1, 4);
        assertEq(claimOwn(s, 1, 4), pay, "seven tenths");
    }

    // ─── Helpers ─────────────────────────────────────────────────────────────────────────────────────────────────

    function withArbitrator() private {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.settling.arbitrator = address(arbitrator);
        spec.closesAt = uint40(clock() + 1 days);
        id = create(spec);
    }

    function final_(uint8 epoch) private returns (Labeled memory s) {
        if (epoch == 1 && given[id][0].length == 0) fill(0);
        if (given[id][epoch].length == 0) judged(epoch);
        s = settled(epoch);
        finish(epoch, s);
    }

    function payOf(Labeled memory s, uint256 number) private pure returns (uint256) {
        return s.entries[PAYS][number][0];
    }

    function claimOf(Labeled memory s, uint8 epoch, uint256 who) private view returns (ICampaigns.SettledClaim memory) {
        uint256 number = numberOf(epoch, who);
        bytes32[] memory path = Trees.pathOf(s.levels[PAYS], number);
        return ICampaigns.SettledClaim(id, epoch, worker(who), seatsOf(epoch, true, who), payOf(s, number), path);
    }

    function list(ICampaigns.SettledClaim memory claim_) private pure returns (ICampaigns.SettledClaim[] memory all) {
        all = new ICampaigns.SettledClaim[](1);
        all[0] = claim_;
    }

    function claimOwn(Labeled memory s, uint8 epoch, uint256 who) private returns (uint256) {
        ICampaigns.SettledClaim[] memory claims = list(claimOf(s, epoch, who));
        vm.prank(worker(who));
        return campaigns.claimSettled(claims);
    }

    function expectClaim(bytes memory reason, ICampaigns.SettledClaim memory claim_) private {
        vm.expectRevert(reason);
        campaigns.claimSettled(list(claim_));
    }

    function paidError(uint32 seat) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ICampaigns.WrongSeatState.selector, seat, ICampaigns.SeatState.Paid);
    }

    function creditOf(address account) private view returns (uint256) {
        address[] memory tokens = new address[](1);
        tokens[0] = address(token);
        return lens.credits(account, tokens)[0];
    }

    function appealAs(address account, uint8 epoch, uint32[] memory seats, uint256 pay, bytes32[] memory path)
        private
        returns (uint256)
    {
        vm.deal(account, 77);
        vm.prank(account);
        return settlements.appealRefusal{value: 77}(id, epoch, seats, pay, path);
    }

    function appeal(Labeled memory s, uint8 epoch, uint256 who) private returns (uint256) {
        Case memory c = caseOf(s, epoch, PAYS, numberOf(epoch, who));
        vm.expectEmit(true, true, true, false, address(settlements));
        emit ISettlements.RefusalAppealed(id, epoch, worker(who), c.place.index, 0);
        return appealAs(worker(who), epoch, c.seats, payOf(s, c.place.index), c.place.path);
    }

    function expectNoAppeal(Labeled memory s, uint8 epoch, uint256 who) private {
        Case memory c = caseOf(s, epoch, PAYS, numberOf(epoch, who));
        vm.expectRevert(selector(ISettlements.NoAppeal.selector));
        appealAs(worker(who), epoch, c.seats, payOf(s, c.place.index), c.place.path);
    }
}
