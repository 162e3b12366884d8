// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TestToken} from "../../src/TestToken.sol";
import {Invariants} from "../Invariants.sol";
import {ReviewPlayer} from "./ReviewPlayer.sol";

/// @notice What holds after every call of every run of reviews, whoever does what in which order.
contract ReviewInvariantsTest is Invariants {
    ReviewPlayer private player;

    function setUp() public {
        player = new ReviewPlayer();
    }

    function players() internal view override returns (address, bytes4[] memory selectors) {
        selectors = new bytes4[](11);
        selectors[0] = player.playWait.selector;
        selectors[1] = player.playLink.selector;
        selectors[2] = player.playLabel.selector;
        selectors[3] = player.playPropose.selector;
        selectors[4] = player.playFinalize.selector;
        selectors[5] = player.playCount.selector;
        selectors[6] = player.playAppeal.selector;
        selectors[7] = player.playClaim.selector;
        selectors[8] = player.playGate.selector;
        selectors[9] = player.playReviewersPay.selector;
        selectors[10] = player.playWithdraw.selector;
        return (address(player), selectors);
    }

    /// @notice One whole life in order, so that a player who can't play is noticed.
    function test_playersPlay() public {
        player.playLink(0);
        player.playLabel(0);
        player.playPropose(0);
        player.playPropose(1);
        player.playWait(3 hours - 1);
        for (uint256 i; i < 6; ++i) {
            player.playCount(0);
        }
        player.playClaim(0);
        player.playFinalize(0);
        player.playReviewersPay(0);
        bytes32[7] memory steps = [bytes32("link"), "label", "propose", "count", "claim", "finalize", "reviewer"];
        for (uint256 i; i < steps.length; ++i) {
            assertTrue(player.times(steps[i]) > 0, string(abi.encodePacked("nobody plays ", steps[i])));
        }
        invariant_moneyAddsUp();
        afterInvariant();
    }

    /// @dev PROTOCOL §8, 1 and 2: what is owed is exactly what the contracts hold; 3 and 4: at the end everybody leaves with
    /// what is theirs, and nothing is left.
    /// forge-config: default.invariant.runs = 64
    function invariant_moneyAddsUp() public view {
        (address campaigns, address settlements, address token) = player.target();
        (uint256[2] memory bySettlements, uint256[2] memory byCampaigns) = player.owed();
        assertEq(bySettlements[0], TestToken(token).balanceOf(settlements), "token of settlements");
        assertEq(byCampaigns[0], TestToken(token).balanceOf(campaigns), "token of campaigns");
        assertEq(bySettlements[1], settlements.balance, "native coin of settlements");
        assertEq(byCampaigns[1], campaigns.balance, "native coin of campaigns");
    }

    function afterInvariant() public {
        player.everybodyLeaves();
        (address campaigns, address settlements, address token) = player.target();
        assertEq(campaigns.balance, 0, "native coin left");
        assertEq(TestToken(token).balanceOf(campaigns), 0, "tokens left");
        assertEq(settlements.balance, 0, "native coin of settlements left");
        assertEq(TestToken(token).balanceOf(settlements), 0, "tokens of settlements left");
    }
}
