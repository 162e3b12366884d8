// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TestToken} from "../../src/TestToken.sol";
import {Invariants} from "../Invariants.sol";
import {SettlementPlayer} from "./SettlementPlayer.sol";

/// @notice What holds after every call of every run of settlements, whoever does what in which order.
contract SettlementInvariantsTest is Invariants {
    SettlementPlayer private player;

    function setUp() public {
        player = new SettlementPlayer();
        for (uint256 i; i < 4; ++i) {
            player.prepare(i % 2, uint8(i / 2));
        }
        player.playPropose(1);
        assertEq(player.times("propose"), 1, "players can't play");
    }

    function players() internal view override returns (address, bytes4[] memory selectors) {
        selectors = new bytes4[](10);
        selectors[0] = player.playWait.selector;
        selectors[1] = player.playPropose.selector;
        selectors[2] = player.playChallenge.selector;
        selectors[3] = player.playAsk.selector;
        selectors[4] = player.playAnswer.selector;
        selectors[5] = player.playFinalize.selector;
        selectors[6] = player.playAppeal.selector;
        selectors[7] = player.playClaim.selector;
        selectors[8] = player.playGate.selector;
        selectors[9] = player.playWithdraw.selector;
        return (address(player), selectors);
    }

    /// @dev PROTOCOL §8, 1 and 2: what is owed is exactly what the contracts hold; 3 and 4: at the end everybody leaves with
    /// what is theirs, and nothing is left but burned halves. Fewer runs than of {Player}: there is less to choose from.
    /// forge-config: default.invariant.runs = 64
    function invariant_bondsAddUp() public view {
        (address campaigns, address settlements, address token) = player.target();
        (uint256[2] memory bySettlements, uint256[2] memory byCampaigns) = player.owed();
        assertEq(bySettlements[0], settlements.balance, "native coin of settlements");
        assertEq(byCampaigns[0], campaigns.balance, "native coin of campaigns");
        assertEq(bySettlements[1], TestToken(token).balanceOf(settlements), "token of settlements");
        assertEq(byCampaigns[1], TestToken(token).balanceOf(campaigns), "token of campaigns");
    }

    function afterInvariant() public {
        player.everybodyLeaves();
        (address campaigns, address settlements, address token) = player.target();
        assertEq(campaigns.balance, 0, "native coin left");
        assertEq(TestToken(token).balanceOf(campaigns), 0, "tokens left");
        assertEq(settlements.balance, player.burned(address(0)), "native coin of settlements left");
        assertEq(TestToken(token).balanceOf(settlements), player.burned(token), "tokens of settlements left");
    }
}
