// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {MarketFixture} from "./MarketFixture.sol";

contract DeliveryTest is MarketFixture {
    IMarket.Order private order;
    bytes32 private orderId;

    function setUp() public override {
        super.setUp();
        order = orderOf(payloadOffer(), 1);
        orderId = buy(order);
    }

    function wrongState(IMarket.OrderState state) private view returns (bytes memory) {
        return abi.encodeWithSelector(IMarket.WrongOrderState.selector, orderId, state);
    }

    // ─── Delivering ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_delivers() public {
        assertState(order, IMarket.OrderState.Open, "open");
        assertEq(deadlineOf(order), START + 1 days, "deliverBy");
        assertEq(coin.balanceOf(address(market)), PRICE, "the price waits");
        IMarket.Delivery memory delivery = seal(order, 1, keyOf());
        vm.warp(START + 1 days);
        vm.expectEmit(address(market));
        emit IMarket.KeyDelivered(orderId, seller, delivery, uint40(START + 3 days));
        vm.prank(seller);
        market.deliver(order, delivery);
        assertState(order, IMarket.OrderState.Delivered, "delivered");
        assertEq(deadlineOf(order), START + 3 days, "disputeUntil");
    }

    function test_error_delivering() public {
        IMarket.Delivery memory delivery = seal(order, 1, keyOf());
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotDeliverer.selector, stranger));
        vm.prank(stranger);
        market.deliver(order, delivery);
        // A buyer can't lay hands on the key's place either.
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotDeliverer.selector, buyer));
        vm.prank(buyer);
        market.deliver(order, delivery);
        cheats.startPrank(seller);
        IMarket.Delivery memory bad = delivery;
        bad.keyParity = 2;
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidKey.selector));
        market.deliver(order, bad);
        bad = seal(order, 1, keyOf());
        bad.keyX = bytes32(uint256(5));
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidKey.selector));
        market.deliver(order, bad);
        vm.warp(START + 1 days + 1);
        delivery = seal(order, 1, keyOf());
        vm.expectRevert(abi.encodeWithSelector(IMarket.DeliveryTooLate.selector, orderId, START + 1 days));
        market.deliver(order, delivery);
        vm.warp(START);
        market.deliver(order, delivery);
        vm.expectRevert(wrongState(IMarket.OrderState.Delivered));
        market.deliver(order, delivery);
        cheats.stopPrank();
    }

    function test_deliverersDeliverAndNothingElse() public {
        IMarket.Delivery memory delivery = seal(order, 1, keyOf());
        vm.expectEmit(address(market));
        emit IMarket.DelivererSet(seller, stranger, true);
        vm.prank(seller);
        market.setDeliverer(stranger, true);
        assertTrue(market.isDeliverer(seller, stranger), "allowed");
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, orderId, START + 1 days));
        vm.prank(stranger);
        market.refund(order);
        vm.prank(seller);
        market.setDeliverer(stranger, false);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotDeliverer.selector, stranger));
        vm.prank(stranger);
        market.deliver(order, delivery);
        vm.prank(seller);
        market.setDeliverer(stranger, true);
        vm.prank(stranger);
        market.deliver(order, delivery);
        assertState(order, IMarket.OrderState.Delivered, "delivered");
    }

    /// @dev One click for all that wait.
    function test_deliversMany() public {
        IMarket.Order memory second = orderOf(payloadOffer(), 2);
        buy(second);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(market.deliver, (order, seal(order, 1, keyOf())));
        calls[1] = abi.encodeCall(market.deliver, (second, seal(second, 2, keyOf())));
        vm.prank(seller);
        market.multicall(calls);
        assertState(order, IMarket.OrderState.Delivered, "one");
        assertState(second, IMarket.OrderState.Delivered, "two");
    }

    // ─── Settling ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_confirms() public {
        deliver(order, 1, keyOf());
        uint256 toReferrer = uint256(PRICE) * REFERRER_BPS / 10_000;
        vm.expectEmit(address(market));
        emit IMarket.OrderSettled(orderId, buyer, (asset << 32) | 2, PRICE - toReferrer, toReferrer, true);
        vm.prank(buyer);
        market.confirm(order);
        assertState(order, IMarket.OrderState.Settled, "settled");
        assertEq(licenses.balanceOf(buyer, (asset << 32) | 2), 1, "license");
        assertTrue(licenses.hasRight(buyer, asset, 47), "rights");
        assertEq(vault.creditOf(page, address(coin)), toReferrer, "page");
        assertEq(vault.potOf(asset, 1, address(coin)).pending, PRICE - toReferrer, "vault");
        assertEq(coin.balanceOf(address(market)), 0, "nothing stays");
    }

    function test_claimsAfterTheWindow() public {
        deliver(order, 1, keyOf());
        vm.warp(START + 2 days);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, orderId, START + 2 days));
        market.claim(order);
        vm.warp(START + 2 days + 1);
        vm.prank(stranger);
        market.claim(order);
        assertState(order, IMarket.OrderState.Settled, "settled");
        assertEq(licenses.balanceOf(buyer, (asset << 32) | 2), 1, "license");
        vm.expectRevert(wrongState(IMarket.OrderState.Settled));
        market.claim(order);
    }

    function test_error_settling() public {
        vm.expectRevert(wrongState(IMarket.OrderState.Open));
        market.claim(order);
        vm.expectRevert(wrongState(IMarket.OrderState.Open));
        vm.prank(buyer);
        market.confirm(order);
        deliver(order, 1, keyOf());
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotBuyer.selector, seller));
        vm.prank(seller);
        market.confirm(order);
        IMarket.Order memory other = order;
        other.recipient = stranger;
        vm.expectRevert(
            abi.encodeWithSelector(IMarket.WrongOrderState.selector, market.orderIdOf(other), IMarket.OrderState.None)
        );
        vm.prank(buyer);
        market.confirm(other);
    }

    /// @dev The terms filled up and the asset sold in the meantime: what was bought is still given and paid for.
    function test_settlingNeverFails() public {
        deliver(order, 1, keyOf());
        vm.prank(seller);
        registry.transferFrom(seller, stranger, asset);
        for (uint8 i = 1; i < 8; ++i) {
            grant(asset, licenses.registerTerms(ILicenses.LicenseTerms(i, 0, 0, 0, true, 0, 0, "")), page);
        }
        assertEq(licenses.termsUsed(asset).length, 8, "full");
        vm.warp(START + 2 days + 1);
        market.claim(order);
        assertEq(licenses.balanceOf(buyer, (asset << 32) | 2), 1, "license");
    }

    // ─── Paying back ─────────────────────────────────────────────────────────────────────────────────────────────

    function test_refundsAfterTheTime() public {
        vm.warp(START + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IMarket.TooEarly.selector, orderId, START + 1 days));
        vm.prank(buyer);
        market.refund(order);
        vm.warp(START + 1 days + 1);
        vm.expectEmit(address(market));
        emit IMarket.OrderRefunded(orderId, buyer, IMarket.RefundReason.NotDelivered, PRICE);
        vm.prank(stranger);
        market.refund(order);
        assertState(order, IMarket.OrderState.Refunded, "refunded");
        assertEq(market.creditOf(buyer, address(coin)), PRICE, "all of it");
        assertEq(market.fillOf(market.hashOffer(order.offer)).sold, 0, "not sold after all");
        vm.expectRevert(wrongState(IMarket.OrderState.Refunded));
        market.refund(order);
        IMarket.Delivery memory delivery = seal(order, 1, keyOf());
        vm.expectRevert(wrongState(IMarket.OrderState.Refunded));
        vm.prank(seller);
        market.deliver(order, delivery);
    }

    function test_refundAndWithdrawInOne() public {
        vm.warp(START + 1 days + 1);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(market.refund, (order));
        calls[1] = abi.encodeCall(market.withdrawCredit, (address(coin), buyer));
        vm.prank(buyer);
        market.multicall(calls);
        assertEq(coin.balanceOf(buyer), PRICE, "back");
    }

    function test_sellersMayDecline() public {
        vm.expectEmit(address(market));
        emit IMarket.OrderRefunded(orderId, buyer, IMarket.RefundReason.Declined, PRICE);
        vm.prank(seller);
        market.refund(order);
        order = orderOf(payloadOffer(), 2);
        orderId = buy(order);
        deliver(order, 2, keyOf());
        vm.expectRevert(wrongState(IMarket.OrderState.Delivered));
        vm.prank(buyer);
        market.refund(order);
        vm.prank(seller);
        market.refund(order);
        assertState(order, IMarket.OrderState.Refunded, "after delivery too");
    }

    function test_error_refundOfASettledOrder() public {
        deliver(order, 1, keyOf());
        vm.prank(buyer);
        market.confirm(order);
        vm.expectRevert(wrongState(IMarket.OrderState.Settled));
        vm.prank(seller);
        market.refund(order);
    }

    function test_withdraws() public {
        vm.prank(seller);
        market.refund(order);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidReceiver.selector, address(0)));
        vm.prank(buyer);
        market.withdrawCredit(address(coin), address(0));
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidReceiver.selector, address(market)));
        vm.prank(buyer);
        market.withdrawCredit(address(coin), address(market));
        vm.expectEmit(address(market));
        emit IMarket.CreditWithdrawn(buyer, address(coin), stranger, PRICE);
        vm.prank(buyer);
        assertEq(market.withdrawCredit(address(coin), stranger), PRICE, "amount");
        vm.expectRevert(abi.encodeWithSelector(IMarket.NothingToWithdraw.selector));
        vm.prank(buyer);
        market.withdrawCredit(address(coin), stranger);
    }

    /// @dev A free payload takes the same way, without money.
    function test_freePayload() public {
        IOffers.Offer memory offer = payloadOffer();
        offer.price = 0;
        order = orderOf(offer, 7);
        orderId = buy(order);
        deliver(order, 7, keyOf());
        vm.prank(buyer);
        market.confirm(order);
        assertEq(vault.potOf(asset, 1, address(coin)).pending, 0, "nothing");
        order = orderOf(offer, 8);
        orderId = buy(order);
        vm.prank(seller);
        market.refund(order);
        assertEq(market.creditOf(buyer, address(coin)), 0, "nothing back");
    }
}
