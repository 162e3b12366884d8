// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../../src/interfaces/ICampaigns.sol";
import {ILens} from "../../src/interfaces/ILens.sol";
import {ISettlements} from "../../src/interfaces/ISettlements.sol";
import {ReviewFixture} from "./ReviewFixture.sol";
import {SmallArbitrator} from "./SmallArbitrator.sol";

/// @notice Plays at random what can happen to what two campaigns' workers made, in two coins, one with an arbitrator: reviews
/// that are linked in time, late or never, that are settled or not, counted in parts by anybody, and pay by them or by the gate.
contract ReviewPlayer is ReviewFixture {
    address private constant PROPOSER = address(0x50B0);
    address private constant KEEPER = address(0xC0FFEE);
    uint256 private constant ITEMS = 4;
    /// @dev Prices of a worker's two seats.
    uint256 private constant MOST = 2 * ITEMS * PRICE;

    struct Scene {
        uint256 made;
        uint256 review;
        uint32[] seats;
        uint256 third;
        uint32 reviewItems;
        address coin;
        uint256 dispute;
        bool isLabeled;
        bool[2] isPaid;
    }

    Scene[2] private _scenes;
    uint256 private _at;
    /// @dev The fixture's own campaign, whose money lies beside.
    uint256 private immutable _BESIDE;
    mapping(uint256 review => uint256[2]) private bonds;
    SmallArbitrator private arbitrator = new SmallArbitrator();
    /// @dev How often each step did something, so that a run that plays nothing is noticed.
    mapping(bytes32 step => uint256) public times;

    constructor() {
        setUp();
        _BESIDE = made - 1;
        keepScene(0);
        // The third seat leaves one item out.
        (third, reviewItems, coin) = (0x00f0, 19, address(0));
        made = make(address(arbitrator));
        review = newReview();
        keepScene(1);
    }

    function keepScene(uint256 at) private {
        Scene storage scene = _scenes[at];
        (scene.made, scene.review, scene.seats) = (made, review, seats);
        (scene.third, scene.reviewItems, scene.coin) = (third, reviewItems, coin);
    }

    function choose(uint256 seed) private returns (Scene storage scene) {
        _at = (seed >> 128) % 2;
        scene = _scenes[_at];
        (made, review, seats) = (scene.made, scene.review, scene.seats);
        (third, reviewItems, coin) = (scene.third, scene.reviewItems, scene.coin);
        id = made;
    }

    function target() external view returns (address, address, address) {
        return (address(campaigns), address(settlements), address(token));
    }

    function verdictOf(uint256 content) internal view override returns (uint256) {
        uint256 draw = uint256(keccak256(abi.encode(review, content))) % 4;
        return draw == 3 ? 15 : draw;
    }

    // ─── What must come out, from the verdicts alone ─────────────────────────────────────────────────────────────

    /// @dev Halves of the price that a worker has after so many contents.
    function halvesAfter(uint256 who, uint256 counted) private view returns (uint256 halves) {
        uint256 content;
        for (uint256 place; place < 4 * ITEMS && content < counted; ++place) {
            uint256 seat = place / ITEMS;
            if (seat == 2 && (third >> (4 * (place % ITEMS))) & 15 == 15) continue;
            uint256 verdict = verdictOf(content++);
            if (1 + seat % 2 == who) halves += verdict == 2 ? 0 : verdict == 1 ? 1 : 2;
        }
    }

    function phase() private view returns (ISettlements.Phase) {
        return settlements.settlementOf(made, 0).phase;
    }

    function reviewPhase(uint8 epoch) private view returns (ISettlements.Phase) {
        return settlements.settlementOf(review, epoch).phase;
    }

    // ─── Steps ───────────────────────────────────────────────────────────────────────────────────────────────────

    function playWait(uint256 seed) external {
        pass(1, seed % 3 hours);
    }

    function playLink(uint256 seed) external {
        Scene storage scene = choose(seed);
        bool isFree = settlements.reviewOf(made, 0).review == 0;
        bool may = phase() == ISettlements.Phase.Waiting && isFree && !scene.isLabeled;
        vm.prank(requester);
        try settlements.linkReview(made, 0, review, seats) {
            assertTrue(may, "linked late or twice");
            ++times["link"];
        } catch {
            assertTrue(!may, "not linked");
        }
    }

    function playLabel(uint256 seed) external {
        Scene storage scene = choose(seed);
        id = review;
        if (scene.isLabeled || !campaignView().accepting) return;
        // Rarely before a review is linked, or most runs would have none.
        if (settlements.reviewOf(made, 0).review == 0 && seed % 8 != 0) return;
        labelReview();
        scene.isLabeled = true;
        ++times["label"];
    }

    function playPropose(uint256 seed) external {
        choose(seed);
        uint8 epoch = uint8(seed % 2);
        if (reviewPhase(epoch) != ISettlements.Phase.Waiting) return;
        bytes32[] memory roots = rootsOf(epoch);
        uint256 value;
        if (coin == address(0)) {
            value = AT_STAKE;
            vm.deal(PROPOSER, PROPOSER.balance + value);
        } else {
            token.mint(PROPOSER, AT_STAKE);
            vm.prank(PROPOSER);
            token.approve(address(settlements), AT_STAKE);
        }
        vm.prank(PROPOSER);
        settlements.proposeSettlement{value: value}(review, epoch, roots);
        bonds[review][epoch] = AT_STAKE;
        ++times["propose"];
    }

    function playFinalize(uint256 seed) external {
        choose(seed);
        uint8 epoch = uint8(seed % 2);
        if (reviewPhase(epoch) != ISettlements.Phase.Final || bonds[review][epoch] == 0) return;
        settlements.finalizeSettlement(review, epoch);
        bonds[review][epoch] = 0;
        ++times["finalize"];
    }

    function playCount(uint256 seed) external {
        choose(seed);
        ISettlements.ReviewView memory row = settlements.reviewOf(made, 0);
        uint8 epoch = row.nextEpoch < 2 ? uint8(row.nextEpoch) : 1;
        bool may =
            phase() == ISettlements.Phase.Waiting && row.review != 0 && reviewPhase(epoch) == ISettlements.Phase.Final;
        (bytes32[] memory roots, uint256[] memory words) = (rootsOf(epoch), wordsOf(epoch));
        vm.prank(KEEPER);
        try settlements.countReview(made, 0, seats, roots, words, 1 + (seed >> 8) % 4) {
            assertTrue(may, "counted before the end, late, or again");
            ++times["count"];
        } catch {
            assertTrue(!may, "not counted");
        }
        uint256 counted = settlements.reviewOf(made, 0).counted;
        for (uint256 who = 1; who <= 2; ++who) {
            // Seats were opened from the last one on.
            assertEq(settlements.halvesOf(made, 0, 2 - who), halvesAfter(who, counted), "halves follow the verdicts");
        }
    }

    function playAppeal(uint256 seed) external {
        Scene storage scene = choose(seed);
        if (scene.dispute != 0) {
            arbitrator.give(settlements, scene.dispute, seed % 3);
            delete scene.dispute;
            ++times["rule"];
            return;
        }
        ICampaigns.SettledClaim memory c = claimOf(1)[0];
        vm.deal(worker(1), worker(1).balance + 77);
        vm.prank(worker(1));
        try settlements.appealRefusal{value: 77}(made, 0, c.seats, 0, c.path) returns (uint256 disputeId) {
            assertTrue(phase() == ISettlements.Phase.Final && !scene.isPaid[0], "appealed what is not decided");
            assertTrue(halvesAfter(1, CONTENTS) * PRICE / 2 < MOST * 7 / 10, "appealed what was not refused");
            scene.dispute = disputeId;
            ++times["appeal"];
        } catch {}
    }

    function playClaim(uint256 seed) external {
        Scene storage scene = choose(seed);
        uint256 who = 1 + (seed >> 8) % 2;
        bool isFinal = phase() == ISettlements.Phase.Final;
        ICampaigns.SettledClaim[] memory claims = claimOf(who);
        uint256 before = wealthOf(worker(who));
        vm.prank(seed % 2 == 0 ? worker(who) : KEEPER);
        try campaigns.claimSettled(claims) {
            assertTrue(isFinal && !scene.isPaid[who - 1], "paid before the end, or twice");
            uint256 due = halvesAfter(who, CONTENTS) * PRICE / 2;
            uint256 won = due + MOST * 7 / 10 < MOST ? due + MOST * 7 / 10 : MOST;
            uint256 gained = wealthOf(worker(who)) - before;
            assertTrue(gained == due || (_at == 1 && gained == won), "paid by something else than the verdicts");
            scene.isPaid[who - 1] = true;
            ++times["claim"];
        } catch {
            // Where there is an arbitrator, others wait for an appeal.
            assertTrue(!isFinal || scene.isPaid[who - 1] || _at == 1, "not paid");
        }
    }

    function playGate(uint256 seed) external {
        Scene storage scene = choose(seed);
        uint256 who = 1 + (seed >> 8) % 2;
        bool may = phase() == ISettlements.Phase.Gate && !scene.isPaid[who - 1];
        ICampaigns.ClaimRequest[] memory requests = claimOf(claimOf(who)[0].seats);
        vm.prank(worker(who));
        try campaigns.claimEarnings(requests) returns (uint256 amount) {
            assertTrue(may, "paid by the gate where it does not decide");
            assertEq(amount, MOST, "whole");
            scene.isPaid[who - 1] = true;
            ++times["gate"];
        } catch {
            assertTrue(!may, "the gate does not pay");
        }
    }

    function playReviewersPay(uint256 seed) external {
        choose(seed);
        if (!_scenes[_at].isLabeled) return;
        uint8 epoch = uint8(seed % 2);
        uint256 who = (seed >> 8) % 2;
        id = review;
        uint32[] memory own = one(uint32(1 + 2 * epoch + who));
        if (reviewPhase(epoch) == ISettlements.Phase.Final) {
            bytes32[] memory path = new bytes32[](1);
            path[0] = leafOf(epoch, PAYS, 1 - who, REVIEW_PAY);
            ICampaigns.SettledClaim[] memory claims = new ICampaigns.SettledClaim[](1);
            claims[0] = ICampaigns.SettledClaim(review, epoch, worker(11 + who), own, REVIEW_PAY, path);
            try campaigns.claimSettled(claims) {
                ++times["reviewer"];
            } catch {}
        } else if (reviewPhase(epoch) == ISettlements.Phase.Gate) {
            ICampaigns.ClaimRequest[] memory requests = claimOf(own);
            vm.prank(worker(11 + who));
            try campaigns.claimEarnings(requests) {
                ++times["reviewer"];
            } catch {}
            try campaigns.reclaimSeats(review, own) {} catch {}
        }
    }

    function playWithdraw(uint256 seed) external {
        choose(seed);
        if (settlements.bondCreditOf(PROPOSER, coin) > 0) {
            vm.prank(PROPOSER);
            settlements.withdrawBond(coin);
            ++times["withdraw"];
        }
        address[5] memory people = crew();
        for (uint256 i; i < people.length; ++i) {
            if (creditOf(people[i]) == 0) continue;
            vm.prank(people[i]);
            campaigns.withdrawCredit(coin);
        }
        for (uint256 i; i < 2; ++i) {
            id = i == 0 ? made : review;
            if (campaignView().refund == 0) continue;
            vm.prank(requester);
            campaigns.withdrawRefund(id);
        }
    }

    // ─── What must hold ──────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Of the token and of the native coin: bonds and credits of proposers; escrow, refund and credits of {ICampaigns}.
    function owed() external view returns (uint256[2] memory bySettlements, uint256[2] memory byCampaigns) {
        uint256[] memory one_ = new uint256[](1);
        one_[0] = _BESIDE;
        ILens.CampaignView memory beside = lens.campaigns(one_)[0];
        byCampaigns[0] = beside.escrow + beside.refund;
        address[5] memory people = crew();
        for (uint256 at; at < 2; ++at) {
            Scene storage scene = _scenes[at];
            bySettlements[at] = settlements.burned(scene.coin) + settlements.bondCreditOf(PROPOSER, scene.coin)
                + bonds[scene.review][0] + bonds[scene.review][1];
            uint256[] memory pair = new uint256[](2);
            (pair[0], pair[1]) = (scene.made, scene.review);
            ILens.CampaignView[] memory rows = lens.campaigns(pair);
            for (uint256 i; i < 2; ++i) {
                byCampaigns[at] += rows[i].escrow + rows[i].refund;
            }
            address[] memory coins = new address[](1);
            coins[0] = scene.coin;
            for (uint256 i; i < people.length; ++i) {
                byCampaigns[at] += lens.credits(people[i], coins)[0];
            }
        }
    }

    /// @dev Everybody leaves, whatever state the run ended in.
    function everybodyLeaves() external {
        for (uint256 i; i < 4; ++i) {
            uint256 seed = (i % 2) << 128 | i / 2;
            vm.warp(clock() + 3 days);
            this.playFinalize(seed);
            // Whatever is still disputed or uncounted is decided by then.
            vm.warp(clock() + 91 days);
            this.playReviewersPay(seed);
            this.playReviewersPay(seed | 1 << 8);
            this.playClaim(seed);
            this.playClaim(seed | 1 << 8);
            this.playGate(seed);
            this.playGate(seed | 1 << 8);
            if (!_scenes[i % 2].isLabeled) campaigns.closeEpoch(review, uint8(i / 2));
            if (i / 2 == 1) campaigns.closeEpoch(made, 1);
        }
        for (uint256 i; i < 2; ++i) {
            campaigns.closeEpoch(_BESIDE, uint8(i));
            this.playWithdraw(i << 128);
        }
        vm.prank(requester);
        campaigns.withdrawRefund(_BESIDE);
    }

    function crew() private view returns (address[5] memory) {
        return [page, worker(1), worker(2), worker(11), worker(12)];
    }

    function creditOf(address account) private view returns (uint256) {
        address[] memory coins = new address[](1);
        coins[0] = coin;
        return lens.credits(account, coins)[0];
    }

    function wealthOf(address account) private view returns (uint256) {
        return creditOf(account) + (coin == address(0) ? account.balance : token.balanceOf(account));
    }
}
