// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TestToken} from "../src/TestToken.sol";
import {Invariants} from "./Invariants.sol";
import {Player} from "./Player.sol";

/// @notice What holds after every call of every run, whoever does what in which order.
contract InvariantsTest is Invariants {
    Player private player;

    function setUp() public {
        player = new Player();
        // Chance may cancel everything before anybody comes: each run has one seat at least, and players that can play.
        player.playRequest(1);
        assertEq(player.times("request"), 1, "players can't play");
    }

    function players() internal view override returns (address, bytes4[] memory selectors) {
        selectors = new bytes4[](12);
        selectors[0] = player.playRequest.selector;
        selectors[1] = player.playRequest.selector;
        selectors[2] = player.playSubmit.selector;
        selectors[3] = player.playSubmit.selector;
        selectors[4] = player.playSubmit.selector;
        selectors[5] = player.playGiveBack.selector;
        selectors[6] = player.playCancel.selector;
        selectors[7] = player.playCloseAndOpen.selector;
        selectors[8] = player.playOpenSeats.selector;
        selectors[9] = player.playClaim.selector;
        selectors[10] = player.playReclaim.selector;
        selectors[11] = player.playWithdraw.selector;
        return (address(player), selectors);
    }

    /// @dev PROTOCOL §8, 1 and 2: credits, escrows, bonds and stakes are exactly what the contract holds, nobody is paid
    /// twice or below the formula; 3 and 4: at the end everybody leaves with what is theirs and nothing is left.
    function invariant_moneyAddsUp() public view {
        (address campaigns,, address token) = player.target();
        assertEq(player.owed(address(0)), campaigns.balance, "native coin");
        assertEq(player.owed(token), TestToken(token).balanceOf(campaigns), "token");
        assertTrue(!player.paidTwice(), "paid twice");
        assertTrue(!player.paidBelowFormula(), "paid below the formula");
    }

    function afterInvariant() public {
        player.everybodyLeaves();
        (address campaigns,, address token) = player.target();
        assertEq(campaigns.balance, 0, "native coin left");
        assertEq(TestToken(token).balanceOf(campaigns), 0, "tokens left");
    }
}
