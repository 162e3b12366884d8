// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {TestDollar} from "../../src/TestDollar.sol";
import {Invariants} from "../Invariants.sol";
import {Trader} from "./Trader.sol";

/// @notice What holds after every call of every run, whoever does what in which order.
contract MarketInvariantsTest is Invariants {
    Trader private trader;

    function setUp() public {
        trader = new Trader();
    }

    function players() internal view override returns (address, bytes4[] memory selectors) {
        selectors = new bytes4[](14);
        selectors[0] = trader.playBuy.selector;
        selectors[1] = trader.playBuy.selector;
        selectors[2] = trader.playDeliver.selector;
        selectors[3] = trader.playDeliver.selector;
        selectors[4] = trader.playConfirm.selector;
        selectors[5] = trader.playClaim.selector;
        selectors[6] = trader.playRefund.selector;
        selectors[7] = trader.playDispute.selector;
        selectors[8] = trader.playDispute.selector;
        selectors[9] = trader.playSettle.selector;
        selectors[10] = trader.playContribution.selector;
        selectors[11] = trader.playOtherMarket.selector;
        selectors[12] = trader.playWithdraw.selector;
        selectors[13] = trader.playHandOver.selector;
        return (address(trader), selectors);
    }

    /// @dev So that a step which never does anything is noticed; in a run it may happen by chance.
    function test_everyStepDoesSomething() public {
        bytes32[9] memory steps =
            [bytes32("buy"), "deliver", "confirm", "claim", "refund", "leaf", "key", "settle", "hand over"];
        for (uint256 i; i < 400; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            trader.playBuy(seed);
            if (i % 5 == 2) trader.playRefund(seed >> 4);
            trader.playDeliver(seed >> 1);
            if (i % 5 == 0) trader.playConfirm(seed >> 2);
            if (i % 5 == 1) trader.playClaim(seed >> 3);
            trader.playDispute(seed >> 5);
            trader.playSettle(seed >> 6);
            trader.playHandOver(seed >> 7);
            bool all = true;
            for (uint256 j; j < 9; ++j) {
                if (trader.times(steps[j]) == 0) all = false;
            }
            if (all) return;
        }
        for (uint256 j; j < 9; ++j) {
            assertTrue(trader.times(steps[j]) > 0, string(abi.encodePacked(steps[j])));
        }
    }

    /// @dev PROTOCOL §8, 1, 2 and 5: what waits and what is credited is exactly what the contracts hold, nobody is paid twice
    /// for one purchase, nobody pays more than agreed, and parts sum to the whole; 3: at the end everybody leaves.
    function invariant_moneyAddsUp() public view {
        (address market, address vault, address coin) = trader.target();
        assertEq(trader.owedByMarket(address(0)), market.balance, "coins of the market");
        assertEq(trader.owedByMarket(coin), TestDollar(coin).balanceOf(market), "tokens of the market");
        assertEq(trader.owedByVault(address(0)), vault.balance, "coins of the vault");
        assertEq(trader.owedByVault(coin), TestDollar(coin).balanceOf(vault), "tokens of the vault");
        assertTrue(!trader.paidTwice(), "paid twice");
        assertTrue(!trader.paidTooMuch(), "paid too much");
        assertTrue(!trader.partsDiffer(), "parts differ from the whole");
    }

    function afterInvariant() public {
        trader.everybodyLeaves();
        (address market, address vault, address coin) = trader.target();
        assertEq(market.balance, 0, "coins left in the market");
        assertEq(TestDollar(coin).balanceOf(market), 0, "tokens left in the market");
        // Less than a unit for each of four contributors waits for the next sale.
        assertTrue(vault.balance < 4, "coins left in the vault");
        assertTrue(TestDollar(coin).balanceOf(vault) < 4, "tokens left in the vault");
    }
}
