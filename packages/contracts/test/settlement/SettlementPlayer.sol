// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../../src/interfaces/ICampaigns.sol";
import {ILens} from "../../src/interfaces/ILens.sol";
import {ISettlements} from "../../src/interfaces/ISettlements.sol";
import {LayerTree} from "../../src/libraries/LayerTree.sol";
import {Trees} from "../consensus/Trees.sol";
import {SettledFixture} from "./SettledFixture.sol";
import {SmallArbitrator} from "./SmallArbitrator.sol";

/// @notice Plays at random what can happen to four judged epochs, in two coins, one with an arbitrator: true and wrong
/// settlements, keepers who look and who don't, layers that are shown and that are not, claims by settlement and by gate.
/// @dev The work before that is {Player}'s. What is proposed is computed once: a wrong settlement has one false entry in its
/// first layer, and pays one worker more than there is.
contract SettlementPlayer is SettledFixture {
    uint8 private constant ASKED = 24;

    uint256[] public played;
    /// @dev What is shown of both settlements of an epoch, the true one first; encoded, since each step reads little of it.
    mapping(uint256 campaignId => mapping(uint256 epoch => bytes32[][2])) private roots;
    mapping(uint256 campaignId => mapping(uint256 epoch => bytes32[][2])) private leaves;
    mapping(uint256 campaignId => mapping(uint256 epoch => bytes[2])) private cases;
    mapping(uint256 campaignId => mapping(uint256 epoch => mapping(uint256 who => bytes[2]))) private claims;
    /// @dev What the true settlement has for each worker.
    mapping(uint256 campaignId => mapping(uint256 epoch => mapping(uint256 who => uint256))) private dues;
    mapping(uint256 campaignId => mapping(uint256 epoch => bool)) private isWrong;
    mapping(uint256 campaignId => mapping(uint256 epoch => uint256)) private bonds;
    mapping(uint256 campaignId => mapping(uint256 epoch => uint256)) private askBonds;
    mapping(uint256 campaignId => mapping(uint256 epoch => mapping(uint256 who => bool))) private isPaid;
    mapping(uint256 campaignId => uint256) private disputes;
    /// @dev How often each step did something, so that a run that plays nothing is noticed.
    mapping(bytes32 step => uint256) public times;
    SmallArbitrator private arbitrator = new SmallArbitrator();

    constructor() {
        setUp();
        played.push(id);
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        (spec.token, spec.settling.arbitrator) = (address(0), address(arbitrator));
        id = create(spec);
        played.push(id);
    }

    function target() external view returns (address, address, address) {
        return (address(campaigns), address(settlements), address(token));
    }

    /// @dev Called once for each epoch before the runs begin.
    function prepare(uint256 campaign, uint8 epoch) external {
        id = played[campaign];
        judged(epoch);
        Labeled memory s = settled(epoch);
        (roots[id][epoch][0], leaves[id][epoch][0]) = (Trees.first(s.roots, 25), leavesOf(s, PAYS));
        Case memory c = caseOf(s, epoch, 0, 2);
        cases[id][epoch][0] = abi.encode(c);
        keepClaims(s, epoch, 0);
        bytes32[] memory spoiled = spoil(s, c);
        cases[id][epoch][1] = abi.encode(c);
        s.entries[PAYS][1][0] = type(uint256).max;
        bytes32[] memory pays = leavesOf(s, PAYS);
        pays[1] = LayerTree.leafOf(s.epoch.id, PAYS, 1, s.entries[PAYS][1]);
        s.levels[PAYS] = Trees.levelsOf(pays);
        spoiled[PAYS] = Trees.rootOf(s.levels[PAYS]);
        (roots[id][epoch][1], leaves[id][epoch][1]) = (spoiled, pays);
        keepClaims(s, epoch, 1);
    }

    function keepClaims(Labeled memory s, uint8 epoch, uint256 kind) private {
        for (uint256 i; i < PEOPLE; ++i) {
            uint256 number = numberOf(epoch, i + 1);
            uint256 pay = s.entries[PAYS][number][0];
            bytes32[] memory path = Trees.pathOf(s.levels[PAYS], number);
            uint32[] memory seats = seatsOf(epoch, true, i + 1);
            claims[id][epoch][i][kind] = abi.encode(ICampaigns.SettledClaim(id, epoch, worker(i + 1), seats, pay, path));
            if (kind == 0) dues[id][epoch][i] = pay;
        }
    }

    // ─── Steps ───────────────────────────────────────────────────────────────────────────────────────────────────

    function playWait(uint256 seed) external {
        pass(1, seed % (DISPUTE + DISPUTE / 2));
    }

    function playPropose(uint256 seed) external {
        uint8 epoch = choose(seed);
        if (settlementOf(epoch).phase != ISettlements.Phase.Waiting) return;
        uint256 kind = seed % 2;
        bonds[id][epoch] = settlementOf(epoch).nextBond;
        isWrong[id][epoch] = kind == 1;
        propose(epoch, roots[id][epoch][kind]);
        ++times["propose"];
    }

    function playChallenge(uint256 seed) external {
        uint8 epoch = choose(seed);
        if (settlementOf(epoch).phase != ISettlements.Phase.Proposed) return;
        uint256 kind = isWrong[id][epoch] ? 1 : 0;
        Case memory c = abi.decode(cases[id][epoch][kind], (Case));
        if (kind == 0) vm.expectRevert(abi.encodeWithSelector(ISettlements.EntryIsRight.selector, 0, 2));
        challenge(epoch, roots[id][epoch][kind], c);
        if (kind == 0) return;
        (bonds[id][epoch], askBonds[id][epoch]) = (0, 0);
        ++times["refute"];
    }

    function playAsk(uint256 seed) external {
        uint8 epoch = choose(seed);
        ISettlements.SettlementView memory row = settlementOf(epoch);
        if (row.phase != ISettlements.Phase.Proposed || row.askedLayer != 255 || row.shownLayers != 0) return;
        askBonds[id][epoch] = settlements.askBondOf(id, epoch);
        ask(epoch, ASKED);
        ++times["ask"];
    }

    function playAnswer(uint256 seed) external {
        uint8 epoch = choose(seed);
        ISettlements.SettlementView memory row = settlementOf(epoch);
        if (row.askedLayer == 255) return;
        if (clock() > row.answerBy) {
            settlements.expireLayer(id, epoch);
            bonds[id][epoch] = 0;
            ++times["expire"];
        } else if (seed % 2 == 0) {
            uint256 kind = isWrong[id][epoch] ? 1 : 0;
            vm.prank(PROPOSER);
            settlements.showLayer(id, epoch, ASKED, roots[id][epoch][kind], leaves[id][epoch][kind]);
            ++times["show"];
        } else {
            return;
        }
        askBonds[id][epoch] = 0;
    }

    function playFinalize(uint256 seed) external {
        uint8 epoch = choose(seed);
        if (settlementOf(epoch).phase != ISettlements.Phase.Final || bonds[id][epoch] == 0) return;
        settlements.finalizeSettlement(id, epoch);
        bonds[id][epoch] = 0;
        ++times["finalize"];
    }

    function playAppeal(uint256 seed) external {
        uint8 epoch = choose(seed);
        if (disputes[id] != 0) {
            arbitrator.give(settlements, disputes[id], seed % 3);
            delete disputes[id];
            ++times["rule"];
            return;
        }
        ICampaigns.SettledClaim memory c = claimAt(epoch, 3);
        vm.deal(worker(4), worker(4).balance + 77);
        vm.prank(worker(4));
        try settlements.appealRefusal{value: 77}(id, epoch, c.seats, c.pay, c.path) returns (uint256 disputeId) {
            assertTrue(settlementOf(epoch).phase == ISettlements.Phase.Final && !isPaid[id][epoch][3], "late");
            disputes[id] = disputeId;
            ++times["appeal"];
        } catch {}
    }

    function playClaim(uint256 seed) external {
        uint8 epoch = choose(seed);
        uint256 who = (seed >> 8) % PEOPLE;
        ICampaigns.SettledClaim[] memory list = new ICampaigns.SettledClaim[](1);
        list[0] = claimAt(epoch, who);
        bool isFinal = settlementOf(epoch).phase == ISettlements.Phase.Final;
        bool isOwn = seed % 2 == 0;
        uint256 before = wealthOf(worker(who + 1));
        vm.prank(isOwn ? worker(who + 1) : KEEPER);
        try campaigns.claimSettled(list) {
            assertTrue(isFinal && !isPaid[id][epoch][who], "paid before the end, or twice");
            uint256 gained = wealthOf(worker(who + 1)) - before;
            uint256 most = list[0].seats.length * BATCH * ODD_PRICE;
            assertTrue(gained <= most, "paid above what the seats hold");
            assertTrue(gained >= dues[id][epoch][who] || gained == most, "paid below the formula");
            isPaid[id][epoch][who] = true;
            ++times["claim"];
        } catch {
            assertTrue(!isFinal || isPaid[id][epoch][who] || campaignView().token == address(0), "not paid");
        }
    }

    function playGate(uint256 seed) external {
        uint8 epoch = choose(seed);
        uint256 who = (seed >> 8) % PEOPLE;
        uint32[] memory seats = claimAt(epoch, who).seats;
        ICampaigns.ClaimRequest[] memory requests = claimOf(seats);
        bool isGate = settlementOf(epoch).phase == ISettlements.Phase.Gate;
        bool isRefused = who == 3 && epoch == 0;
        vm.prank(worker(who + 1));
        try campaigns.claimEarnings(requests) returns (uint256 amount) {
            assertTrue(isGate && !isRefused && !isPaid[id][epoch][who], "paid by the gate where it does not decide");
            assertEq(amount, seats.length * BATCH * ODD_PRICE, "full pay");
            isPaid[id][epoch][who] = true;
            ++times["gate"];
        } catch {
            assertTrue(!isGate || isRefused || isPaid[id][epoch][who], "the gate does not pay");
        }
        try campaigns.reclaimSeats(id, seats) {
            assertTrue(isGate && isRefused, "reclaimed what is not lost");
            ++times["reclaim"];
        } catch {}
    }

    function playWithdraw(uint256 seed) external {
        choose(seed);
        address coin = campaignView().token;
        address[3] memory people = [PROPOSER, KEEPER, page];
        for (uint256 i; i < 3; ++i) {
            if (settlements.bondCreditOf(people[i], coin) > 0) {
                vm.prank(people[i]);
                settlements.withdrawBond(coin);
                ++times["withdraw"];
            }
        }
        for (uint256 i; i <= PEOPLE; ++i) {
            address account = i == 0 ? page : worker(i);
            if (creditOf(account, coin) == 0) continue;
            vm.prank(account);
            campaigns.withdrawCredit(coin);
        }
        if (campaignView().refund == 0) return;
        vm.prank(requester);
        campaigns.withdrawRefund(id);
    }

    // ─── What must hold ──────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Of the native coin and of the token: bonds, ask bonds, credits and what is burned; escrow, refund and credits of
    /// {ICampaigns}.
    function owed() external view returns (uint256[2] memory bySettlements, uint256[2] memory byCampaigns) {
        address[] memory coins = new address[](2);
        coins[1] = address(token);
        ILens.CampaignView[] memory rows = lens.campaigns(played);
        for (uint256 i; i < 2; ++i) {
            bySettlements[i] = settlements.burned(coins[i]) + settlements.bondCreditOf(PROPOSER, coins[i])
                + settlements.bondCreditOf(KEEPER, coins[i]);
            for (uint256 epoch; epoch < 2; ++epoch) {
                bySettlements[i] += bonds[played[1 - i]][epoch] + askBonds[played[1 - i]][epoch];
            }
            byCampaigns[i] = rows[1 - i].escrow + rows[1 - i].refund;
        }
        for (uint256 i; i <= PEOPLE; ++i) {
            uint256[] memory credits = lens.credits(i == 0 ? page : worker(i), coins);
            byCampaigns[0] += credits[0];
            byCampaigns[1] += credits[1];
        }
    }

    function burned(address coin) external view returns (uint256) {
        return settlements.burned(coin);
    }

    /// @dev Everybody leaves, whatever state the run ended in.
    function everybodyLeaves() external {
        for (uint256 i; i < 4; ++i) {
            uint256 seed = (i % 2) << 128 | (i / 2) << 192;
            // A layer that nobody shows, then a wrong settlement, then no other one: or the end of a true one.
            vm.warp(clock() + DISPUTE + 1);
            this.playAnswer(seed | 1);
            if (isWrong[played[i % 2]][i / 2]) this.playChallenge(seed);
            vm.warp(clock() + SETTLE + DISPUTE);
            this.playFinalize(seed);
            vm.warp(clock() + 91 days);
            for (uint256 who; who < PEOPLE; ++who) {
                this.playClaim(seed | (who << 8));
                this.playGate(seed | (who << 8));
            }
            if (i / 2 == 0) campaigns.reclaimSeats(id, one(voidSeat()));
        }
        this.playWithdraw(0);
        this.playWithdraw(1 << 128);
    }

    function voidSeat() private view returns (uint32) {
        for (uint256 i; i < given[id][0].length; ++i) {
            if (given[id][0][i].labels == 0x555555) return given[id][0][i].seat;
        }
        revert NotTrue("no void seat");
    }

    function choose(uint256 seed) private returns (uint8) {
        id = played[(seed >> 128) % 2];
        return uint8((seed >> 192) % 2);
    }

    function claimAt(uint8 epoch, uint256 who) private view returns (ICampaigns.SettledClaim memory) {
        return abi.decode(claims[id][epoch][who][isWrong[id][epoch] ? 1 : 0], (ICampaigns.SettledClaim));
    }

    function creditOf(address account, address coin) private view returns (uint256) {
        address[] memory tokens = new address[](1);
        tokens[0] = coin;
        return lens.credits(account, tokens)[0];
    }

    function wealthOf(address account) private view returns (uint256) {
        address coin = campaignView().token;
        return creditOf(account, coin) + (coin == address(0) ? account.balance : token.balanceOf(account));
    }
}
