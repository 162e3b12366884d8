// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Fixture} from "./Fixture.sol";

/// @notice Plays everybody at random: requesters who open or stay silent, honest and lazy workers, pages, passers-by.
/// @dev forge calls the functions named play*. Each does something sensible with the state that it finds, or nothing;
/// a revert of the contract in a place where the rules allow the step fails the run.
contract Player is Fixture {
    uint256 internal constant PEOPLE = 6;
    uint256 private constant RIGHT = 0x1111;

    /// @dev Campaigns of this run, in two coins.
    uint256[] public played;
    /// @dev What each seat was paid; a second pay would overwrite a value.
    mapping(uint256 campaignId => mapping(uint32 seat => uint256)) public paid;
    mapping(uint256 campaignId => mapping(uint32 seat => ICampaigns.Opening)) private openings;
    bool public paidTwice;
    bool public paidBelowFormula;
    /// @dev How often each step did something, so that a run that plays nothing is noticed.
    mapping(bytes32 step => uint256) public times;

    constructor() {
        setUp();
        played.push(id);
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.token = address(0);
        id = create(spec);
        played.push(id);
        for (uint256 i = 1; i <= PEOPLE; ++i) {
            vm.deal(worker(i), 1 ether);
            token.mint(worker(i), 1 ether);
            vm.prank(worker(i));
            token.approve(address(campaigns), 1 ether);
        }
    }

    function target() external view returns (address, address, address) {
        return (address(campaigns), address(lens), address(token));
    }

    function playRequest(uint256 seed) external {
        address account = choose(seed);
        ILens.WorkerView memory row = workerView(account);
        if (row.activeSeat != 0 || !campaignView().accepting) return;
        bool native = campaignView().token == address(0);
        address referrer = seed % 3 == 0 ? address(0) : page;
        vm.prank(account);
        try campaigns.requestSeat{value: native ? row.stakeDue : 0}(id, referrer) {
            ++times["request"];
        } catch (bytes memory reason) {
            // The draws that come first may have given the last batch away.
            bytes4 error_ = bytes4(reason);
            assertTrue(
                error_ == ICampaigns.NoBatchLeft.selector || error_ == ICampaigns.CampaignClosed.selector,
                "request refused for no reason"
            );
        }
        pass(seed % 4, seed % 100);
    }

    function playSubmit(uint256 seed) external {
        address account = choose(seed);
        campaigns.drawSeats(id, 64);
        uint32 seat = workerView(account).activeSeat;
        if (seat == 0) return;
        ILens.SeatView memory row = seatView(seat);
        if (row.state != ICampaigns.SeatState.Held || clock() > row.expiresAt) return;
        // Workers 1 to 4 are honest, 5 is lazy, 6 sends what is no label.
        uint256 labels = uint160(account) % PEOPLE == 5 ? 0 : uint160(account) % PEOPLE == 0 ? 0x5555 : RIGHT;
        ICampaigns.Opening memory opening = seal(seat, labels);
        openings[id][seat] = opening;
        vm.prank(account);
        campaigns.submitContribution(id, seat, opening.keyX, opening.body, seed % 2 == 0, page);
        ++times["submit"];
        pass(1 + seed % 3, seed % 60);
    }

    function playGiveBack(uint256 seed) external {
        address account = choose(seed);
        campaigns.drawSeats(id, 64);
        uint32 seat = workerView(account).activeSeat;
        if (seat == 0 || seatView(seat).state != ICampaigns.SeatState.Held) return;
        if (seed % 2 == 0) {
            vm.prank(account);
            campaigns.releaseSeat(id, seat);
            ++times["release"];
        } else {
            warpTo(uint256(seatView(seat).expiresAt) + 1);
            campaigns.expireSeat(id, seat);
            ++times["expire"];
        }
    }

    function playCancel(uint256 seed) external {
        choose(seed);
        // Rarely, or no campaign would ever fill.
        if (seed % 16 != 0 || campaignView().canceled) return;
        vm.prank(requester);
        campaigns.cancelCampaign(id);
        ++times["cancel"];
    }

    function playCloseAndOpen(uint256 seed) external {
        choose(seed);
        uint8 epoch = uint8(seed % 2);
        ILens.EpochView memory row = epochView(epoch);
        if (row.state == ICampaigns.EpochState.Collecting) {
            if (campaignView().accepting || (!campaignView().canceled && clock() <= START + 1 days)) return;
            pass(2, 2);
            campaigns.drawSeats(id, 64);
            if (epochView(epoch).given > epochView(epoch).submitted) return;
            campaigns.closeEpoch(id, epoch);
            ++times["close"];
        } else if (row.state == ICampaigns.EpochState.Closed) {
            // One requester of four stays silent.
            if (seed % 4 == 0) {
                warpTo(uint256(row.openBy) + 1);
                campaigns.lapseEpoch(id, epoch);
                ++times["lapse"];
            } else if (clock() <= row.openBy) {
                openEpoch(epoch);
                ++times["open"];
            }
        }
    }

    function playOpenSeats(uint256 seed) external {
        choose(seed);
        uint32 last = lastSeat();
        for (uint32 seat = 1; seat <= last; ++seat) {
            ILens.SeatView memory row = seatView(seat);
            if (row.state != ICampaigns.SeatState.Submitted || row.epochState != ICampaigns.EpochState.Opened) {
                continue;
            }
            campaigns.openSeats(id, one(openings[id][seat]));
            ++times["openSeat"];
        }
    }

    function playClaim(uint256 seed) external {
        choose(seed);
        uint32 last = lastSeat();
        bool native = campaignView().token == address(0);
        for (uint32 seat = 1; seat <= last; ++seat) {
            ILens.SeatView memory row = seatView(seat);
            address account = accountOf(row.worker);
            uint256 before = native ? account.balance : token.balanceOf(account);
            ICampaigns.ClaimRequest[] memory list = claimOf(one(seat));
            vm.prank(account);
            try campaigns.claimEarnings(list) returns (uint256 amount) {
                uint256 gained = (native ? account.balance : token.balanceOf(account)) - before;
                assertEq(gained, amount, "what was said was sent");
                assertEq(row.payout, amount, "what was shown was sent");
                if (paid[id][seat] != 0) paidTwice = true;
                uint256 items = row.batch == 2 ? 2 : 4;
                if (amount < items * PRICE) paidBelowFormula = true;
                paid[id][seat] = amount;
                ++times["claim"];
            } catch {
                assertEq(row.payout, 0, "payable seat was not paid");
            }
        }
    }

    function playReclaim(uint256 seed) external {
        choose(seed);
        uint32 last = lastSeat();
        for (uint32 seat = 1; seat <= last; ++seat) {
            ILens.SeatView memory row = seatView(seat);
            bool lost = row.judged && row.batch != type(uint32).max
                && (row.state == ICampaigns.SeatState.Void || (row.state == ICampaigns.SeatState.Opened && row.refused));
            try campaigns.reclaimSeats(id, one(seat)) {
                assertTrue(lost, "a seat was reclaimed that is not lost");
                ++times["reclaim"];
            } catch {
                assertTrue(!lost, "a lost seat could not be reclaimed");
            }
        }
    }

    function playWithdraw(uint256 seed) external {
        address account = choose(seed);
        if (campaignView().refund > 0) {
            vm.prank(requester);
            campaigns.withdrawRefund(id);
        }
        ILens.WorkerView memory row = workerView(account);
        if (row.activeSeat == 0 && row.stakeHeld > 0) {
            vm.prank(account);
            assertEq(campaigns.leaveCampaign(id), row.stakeHeld, "what was shown was returned");
            ++times["leave"];
        }
        address[] memory tokens = new address[](1);
        tokens[0] = campaignView().token;
        if (lens.credits(page, tokens)[0] == 0) return;
        vm.prank(page);
        campaigns.withdrawCredit(tokens[0]);
    }

    /// @dev What the contract must hold of a token: promised, refundable, staked and credited.
    function owed(address coin) external view returns (uint256 sum) {
        address[] memory tokens = new address[](1);
        tokens[0] = coin;
        sum = lens.credits(page, tokens)[0];
        ILens.CampaignView[] memory rows = lens.campaigns(played);
        for (uint256 i; i < rows.length; ++i) {
            if (rows[i].token != coin) continue;
            sum += rows[i].escrow + rows[i].refund;
            for (uint256 j = 1; j <= PEOPLE; ++j) {
                uint256[] memory list = new uint256[](1);
                list[0] = played[i];
                sum += lens.worker(worker(j), list)[0].stakeHeld;
            }
        }
    }

    /// @dev Everybody leaves, whatever state the run ended in, without anybody's permission but each one's own.
    function everybodyLeaves() external {
        for (uint256 i; i < played.length; ++i) {
            id = played[i];
            warpTo(START + 10 days + i * 30 days);
            vm.roll(height() + 10);
            campaigns.drawSeats(id, type(uint256).max);
            pass(10, 700);
            campaigns.drawSeats(id, type(uint256).max);
            uint32 last = lastSeat();
            for (uint32 seat = 1; seat <= last; ++seat) {
                if (seatView(seat).state == ICampaigns.SeatState.Held) campaigns.expireSeat(id, seat);
            }
            for (uint8 epoch; epoch < 2; ++epoch) {
                if (epochView(epoch).state == ICampaigns.EpochState.Collecting) campaigns.closeEpoch(id, epoch);
            }
            pass(10, 5 hours);
            for (uint8 epoch; epoch < 2; ++epoch) {
                if (epochView(epoch).state == ICampaigns.EpochState.Closed) campaigns.lapseEpoch(id, epoch);
            }
            this.playOpenSeats(i << 128);
            pass(1, 1 hours);
            this.playClaim(i << 128);
            this.playReclaim(i << 128);
            for (uint256 j = 1; j <= PEOPLE; ++j) {
                if (workerView(worker(j)).stakeHeld == 0) continue;
                vm.prank(worker(j));
                campaigns.leaveCampaign(id);
            }
        }
        for (uint256 i; i < played.length; ++i) {
            this.playWithdraw(i << 128);
        }
    }

    /// @dev Time never goes back.
    function warpTo(uint256 timestamp) private {
        if (timestamp > clock()) vm.warp(timestamp);
    }

    function choose(uint256 seed) private returns (address account) {
        id = played[(seed >> 128) % played.length];
        return worker(1 + (seed >> 64) % PEOPLE);
    }

    function accountOf(uint24 index) private view returns (address) {
        for (uint256 i = 1; i <= PEOPLE; ++i) {
            if (workerView(worker(i)).worker == index) return worker(i);
        }
        return address(this);
    }

    function lastSeat() private view returns (uint32) {
        // The head of a campaign holds it in its lowest 24 bits, see types/Head.sol.
        return uint32(uint24(uint256(campaigns.extsload(keccak256(abi.encode(id, uint256(1))), 1)[0])));
    }
}
