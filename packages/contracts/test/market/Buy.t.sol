// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {Rights} from "../../src/libraries/Rights.sol";
import {MarketFixture} from "./MarketFixture.sol";

contract BuyTest is MarketFixture {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant RECEIVE = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    bytes32 private constant TRANSFER = keccak256(
        "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    uint256 private constant DEADLINE = START + 1 hours;

    function digest(bytes32 structHash) private view returns (bytes32) {
        return keccak256(abi.encodePacked("\x19\x01", coin.DOMAIN_SEPARATOR(), structHash));
    }

    function signPermit(uint256 value) private view returns (uint8, bytes32, bytes32) {
        bytes32 hash = keccak256(abi.encode(PERMIT, buyer, address(market), value, coin.nonces(buyer), DEADLINE));
        return cheats.sign(BUYER_KEY, digest(hash));
    }

    function signAuthorization(bytes32 kind, uint256 value, bytes32 nonce)
        private
        view
        returns (uint8, bytes32, bytes32)
    {
        bytes32 hash = keccak256(abi.encode(kind, buyer, address(market), value, 0, DEADLINE, nonce));
        return cheats.sign(BUYER_KEY, digest(hash));
    }

    // ─── One transaction ─────────────────────────────────────────────────────────────────────────────────────────

    function test_openLicensesSettleAtOnce() public {
        IMarket.Order memory order = orderOf(licenseOffer(), 1);
        bytes32 orderId = market.orderIdOf(order);
        bytes memory signature = sign(order.offer);
        fund(buyer, address(coin), PRICE);
        uint256 toReferrer = uint256(PRICE) * REFERRER_BPS / 10_000;
        vm.expectEmit(address(market));
        emit IMarket.OrderOpened(orderId, buyer, seller, order, 0);
        vm.expectEmit(address(market));
        emit IMarket.OrderSettled(orderId, buyer, (asset << 32) | 2, PRICE - toReferrer, toReferrer, false);
        vm.prank(buyer);
        assertEq(market.buy(order, signature, PRICE, DEADLINE), orderId, "id");
        assertState(order, IMarket.OrderState.Settled, "settled");
        assertEq(licenses.balanceOf(buyer, (asset << 32) | 2), 1, "license");
        assertEq(vault.creditOf(page, address(coin)), toReferrer, "page");
        assertEq(vault.potOf(asset, 1, address(coin)).pending, PRICE - toReferrer, "vault");
        assertEq(coin.balanceOf(address(market)), 0, "nothing stays");
        assertEq(coin.allowance(buyer, address(market)), 0, "no allowance stays");
    }

    function test_withCoins() public {
        IOffers.Offer memory offer = licenseOffer();
        offer.token = address(0);
        buy(orderOf(offer, 1));
        assertEq(address(vault).balance, PRICE, "vault");
        offer = payloadOffer();
        offer.token = address(0);
        IMarket.Order memory order = orderOf(offer, 2);
        buy(order);
        assertEq(address(market).balance, PRICE, "waits");
        vm.prank(seller);
        market.refund(order);
        vm.prank(buyer);
        market.withdrawCredit(address(0), buyer);
        assertEq(buyer.balance, PRICE, "back");
    }

    function test_withoutAPage() public {
        IMarket.Order memory order = orderOf(licenseOffer(), 1);
        order.referrer = address(0);
        buy(order);
        assertEq(vault.potOf(asset, 1, address(coin)).pending, PRICE, "all of it to the vault");
    }

    function test_free() public {
        IOffers.Offer memory offer = licenseOffer();
        offer.price = 0;
        buy(orderOf(offer, 1));
        assertEq(licenses.balanceOf(buyer, (asset << 32) | 2), 1, "license");
        offer.token = address(0);
        buy(orderOf(offer, 2));
        assertEq(licenses.balanceOf(buyer, (asset << 32) | 2), 2, "another");
    }

    function test_forSomebodyElse() public {
        IMarket.Order memory order = orderOf(licenseOffer(), 1);
        order.recipient = stranger;
        buy(order);
        assertTrue(licenses.hasRight(stranger, asset, Rights.TRAIN), "a present");
        assertTrue(!licenses.hasRight(buyer, asset, Rights.TRAIN), "not the payer");
    }

    // ─── Once ────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_error_theSamePurchaseTwice() public {
        IMarket.Order memory order = orderOf(licenseOffer(), 1);
        bytes memory signature = sign(order.offer);
        bytes32 orderId = buy(order);
        fund(buyer, address(coin), PRICE);
        // A later deadline and a higher limit do not make it another one.
        vm.expectRevert(abi.encodeWithSelector(IMarket.OrderExists.selector, orderId, IMarket.OrderState.Settled));
        vm.prank(buyer);
        market.buy(order, signature, type(uint256).max, DEADLINE + 1);
        assertEq(coin.balanceOf(buyer), PRICE, "paid once");
        order.keyX = bytes32(uint256(order.keyX) + 1);
        buy(order);
    }

    function test_error_aRefundedPurchaseIsNotReopened() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes memory signature = sign(order.offer);
        bytes32 orderId = buy(order);
        vm.prank(seller);
        market.refund(order);
        vm.expectRevert(abi.encodeWithSelector(IMarket.OrderExists.selector, orderId, IMarket.OrderState.Refunded));
        vm.prank(buyer);
        market.buy(order, signature, PRICE, DEADLINE);
    }

    /// @dev Whoever changes anything about a purchase has another purchase.
    function testFuzz_idsDiffer(uint256 field, uint256 change) public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes32 orderId = market.orderIdOf(order);
        field = bound(field, 0, 5);
        uint160 flip = uint160(1 << (change % 160));
        if (field == 0) order.buyer = address(uint160(order.buyer) ^ flip);
        if (field == 1) order.recipient = address(uint160(order.recipient) ^ flip);
        if (field == 2) order.referrer = address(uint160(order.referrer) ^ flip);
        if (field == 3) order.keyX ^= bytes32(1 << (change % 256));
        if (field == 4) order.keyParity ^= 1;
        if (field == 5) order.offer.salt ^= bytes32(1 << (change % 256));
        assertTrue(market.orderIdOf(order) != orderId, "another id");
    }

    // ─── What a buyer agreed to ──────────────────────────────────────────────────────────────────────────────────

    function test_error_limits() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes memory signature = sign(order.offer);
        fund(buyer, address(coin), PRICE);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotBuyer.selector, stranger));
        vm.prank(stranger);
        market.buy(order, signature, PRICE, DEADLINE);
        cheats.startPrank(buyer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.PriceTooHigh.selector, PRICE, PRICE - 1));
        market.buy(order, signature, PRICE - 1, DEADLINE);
        vm.expectRevert(abi.encodeWithSelector(IMarket.PurchaseExpired.selector, START - 1));
        market.buy(order, signature, PRICE, START - 1);
        IMarket.Order memory bad = orderOf(payloadOffer(), 1);
        bad.recipient = address(0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidRecipient.selector));
        market.buy(bad, signature, PRICE, DEADLINE);
        bad = orderOf(payloadOffer(), 1);
        bad.keyParity = 2;
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidKey.selector));
        market.buy(bad, signature, PRICE, DEADLINE);
        bad.keyParity = 0;
        bad.keyX = bytes32(uint256(5));
        vm.expectRevert(abi.encodeWithSelector(IMarket.InvalidKey.selector));
        market.buy(bad, signature, PRICE, DEADLINE);
        cheats.stopPrank();
    }

    function test_error_selfReferral() public {
        IMarket.Order memory order = orderOf(licenseOffer(), 1);
        bytes memory signature = sign(order.offer);
        order.recipient = stranger;
        address[3] memory selves = [buyer, stranger, seller];
        for (uint256 i; i < 3; ++i) {
            order.referrer = selves[i];
            vm.expectRevert(abi.encodeWithSelector(IMarket.SelfReferral.selector, selves[i]));
            vm.prank(buyer);
            market.buy(order, signature, PRICE, DEADLINE);
        }
    }

    function test_error_termsThatCantBeGiven() public {
        IOffers.Offer memory offer = licenseOffer();
        offer.termsId = bytes32("none");
        IMarket.Order memory order = orderOf(offer, 1);
        bytes memory signature = sign(offer);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.UnknownTerms.selector, bytes32("none")));
        vm.prank(buyer);
        market.buy(order, signature, PRICE, DEADLINE);
    }

    function test_error_coins() public {
        IOffers.Offer memory offer = licenseOffer();
        IMarket.Order memory order = orderOf(offer, 1);
        bytes memory signature = sign(offer);
        vm.deal(buyer, 10 ether);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPayment.selector, 0, 1));
        vm.prank(buyer);
        market.buy{value: 1}(order, signature, PRICE, DEADLINE);
        offer.token = address(0);
        order = orderOf(offer, 1);
        signature = sign(offer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPayment.selector, PRICE, PRICE + 1));
        vm.prank(buyer);
        market.buy{value: PRICE + 1}(order, signature, PRICE, DEADLINE);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPayment.selector, PRICE, 0));
        vm.prank(buyer);
        market.buyWithPermit(order, signature, PRICE, DEADLINE, 27, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPayment.selector, PRICE, 0));
        market.buyWithAuthorization(order, signature, 0, DEADLINE, 27, 0, 0);
    }

    // ─── Permits ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_withAPermit() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes memory signature = sign(order.offer);
        coin.mint(buyer, PRICE);
        (uint8 v, bytes32 r, bytes32 s) = signPermit(PRICE);
        vm.prank(buyer);
        market.buyWithPermit(order, signature, PRICE, DEADLINE, v, r, s);
        assertState(order, IMarket.OrderState.Open, "open");
        assertEq(coin.allowance(buyer, address(market)), 0, "no allowance stays");
    }

    /// @dev Somebody who saw the permit on its way uses it first: the purchase goes through all the same.
    function test_aPermitThatWasUsedBefore() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes memory signature = sign(order.offer);
        coin.mint(buyer, PRICE);
        (uint8 v, bytes32 r, bytes32 s) = signPermit(PRICE);
        vm.prank(stranger);
        coin.permit(buyer, address(market), PRICE, DEADLINE, v, r, s);
        vm.prank(buyer);
        market.buyWithPermit(order, signature, PRICE, DEADLINE, v, r, s);
        assertState(order, IMarket.OrderState.Open, "open");
    }

    function test_error_permits() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes memory signature = sign(order.offer);
        coin.mint(buyer, PRICE);
        (uint8 v, bytes32 r, bytes32 s) = signPermit(PRICE - 1);
        vm.expectRevert();
        vm.prank(buyer);
        market.buyWithPermit(order, signature, PRICE, DEADLINE, v, r, s);
        // Nobody else can spend it: the allowance is used by its owner alone.
        (v, r, s) = signPermit(PRICE);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotBuyer.selector, stranger));
        vm.prank(stranger);
        market.buyWithPermit(order, signature, PRICE, DEADLINE, v, r, s);
    }

    // ─── Authorizations ──────────────────────────────────────────────────────────────────────────────────────────

    function test_withAnAuthorizationThatAnybodyBrings() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes memory signature = sign(order.offer);
        coin.mint(buyer, PRICE);
        (uint8 v, bytes32 r, bytes32 s) = signAuthorization(RECEIVE, PRICE, market.orderIdOf(order));
        vm.prank(stranger);
        market.buyWithAuthorization(order, signature, 0, DEADLINE, v, r, s);
        assertState(order, IMarket.OrderState.Open, "open");
        assertEq(coin.balanceOf(buyer), 0, "paid");
    }

    /// @dev The nonce is the order: another recipient, page or key is another nonce, and the token says no.
    function test_error_authorizationsAreForOneOrder() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes memory signature = sign(order.offer);
        coin.mint(buyer, 2 * uint256(PRICE));
        (uint8 v, bytes32 r, bytes32 s) = signAuthorization(RECEIVE, PRICE, market.orderIdOf(order));
        IMarket.Order memory other = orderOf(payloadOffer(), 1);
        other.recipient = stranger;
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidSignature.selector));
        market.buyWithAuthorization(other, signature, 0, DEADLINE, v, r, s);
        other = orderOf(payloadOffer(), 1);
        other.referrer = stranger;
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidSignature.selector));
        market.buyWithAuthorization(other, signature, 0, DEADLINE, v, r, s);
        other = orderOf(payloadOffer(), 2);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidSignature.selector));
        market.buyWithAuthorization(other, signature, 0, DEADLINE, v, r, s);
        // Nor can the money be taken here without an order.
        (v, r, s) = signAuthorization(TRANSFER, PRICE, market.orderIdOf(order));
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidSignature.selector));
        market.buyWithAuthorization(order, signature, 0, DEADLINE, v, r, s);
    }

    function test_error_nobodyBuysForAnotherForNothing() public {
        IOffers.Offer memory offer = payloadOffer();
        offer.price = 0;
        IMarket.Order memory order = orderOf(offer, 1);
        bytes memory signature = sign(offer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.NotBuyer.selector, stranger));
        vm.prank(stranger);
        market.buyWithAuthorization(order, signature, 0, DEADLINE, 27, 0, 0);
    }

    function test_error_authorizationExpired() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes memory signature = sign(order.offer);
        coin.mint(buyer, PRICE);
        (uint8 v, bytes32 r, bytes32 s) = signAuthorization(RECEIVE, PRICE, market.orderIdOf(order));
        vm.warp(DEADLINE + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.PurchaseExpired.selector, DEADLINE));
        market.buyWithAuthorization(order, signature, 0, DEADLINE, v, r, s);
        vm.warp(DEADLINE);
        vm.expectRevert(abi.encodeWithSelector(ERC3009.ERC3009InvalidAuthorizationTime.selector, 0, DEADLINE));
        market.buyWithAuthorization(order, signature, 0, DEADLINE, v, r, s);
    }

    /// @dev Whatever the price and the page's share: the parts sum to the price.
    function testFuzz_partsSumToThePrice(uint96 price, uint16 referrerBps) public {
        IOffers.Offer memory offer = licenseOffer();
        offer.price = price;
        offer.referrerBps = uint16(bound(referrerBps, 0, 1_000));
        buy(orderOf(offer, 1));
        uint256 toReferrer = vault.creditOf(page, address(coin));
        assertEq(toReferrer, uint256(price) * offer.referrerBps / 10_000, "page");
        assertEq(toReferrer + vault.potOf(asset, 1, address(coin)).pending, price, "sum");
    }
}
