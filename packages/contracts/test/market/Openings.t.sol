// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOffers} from "../../src/interfaces/IOffers.sol";
import {MarketFixture} from "./MarketFixture.sol";

contract OpeningsTest is MarketFixture {
    function test_openings() public {
        IOffers.Offer memory offer = payloadOffer();
        bytes memory signature = sign(offer);
        vm.expectEmit(address(market));
        emit IOffers.OpeningsRequested(1, market.hashOffer(offer), seller, stranger, 30);
        vm.prank(stranger);
        uint256 id = market.requestOpenings(offer, signature, 30);
        uint256 drawBlock = height() + 1;
        vm.expectRevert(abi.encodeWithSelector(IOffers.DrawTooEarly.selector, id, drawBlock));
        market.drawOpenings(id);
        vm.roll(drawBlock);
        vm.expectRevert(abi.encodeWithSelector(IOffers.DrawTooEarly.selector, id, drawBlock));
        market.drawOpenings(id);
        vm.expectRevert(abi.encodeWithSelector(IOffers.UnknownRequest.selector, id));
        market.openingsOf(id, 100);
        vm.roll(drawBlock + 1);
        vm.setBlockhash(drawBlock, keccak256("chance"));
        bytes32 seed = keccak256(abi.encode(keccak256("chance"), id));
        vm.expectEmit(address(market));
        emit IOffers.OpeningsDrawn(id, seed);
        assertEq(market.drawOpenings(id), seed, "seed");
        vm.roll(drawBlock + 1_000);
        assertEq(market.drawOpenings(id), seed, "it stays");
        uint256[] memory indexes = market.openingsOf(id, 100);
        assertEq(indexes.length, 30, "count");
        for (uint256 i; i < 30; ++i) {
            assertEq(indexes[i], uint256(keccak256(abi.encode(seed, i))) % 100, "index");
        }
        vm.expectEmit(address(market));
        emit IOffers.OpeningsAnswered(id, bytes32("shown"));
        vm.prank(seller);
        market.answerOpenings(id, bytes32("shown"));
    }

    function test_error_openings() public {
        IOffers.Offer memory offer = payloadOffer();
        bytes memory signature = sign(offer);
        vm.expectRevert(abi.encodeWithSelector(IOffers.InvalidCount.selector, 0));
        market.requestOpenings(offer, signature, 0);
        vm.expectRevert(abi.encodeWithSelector(IOffers.InvalidCount.selector, 257));
        market.requestOpenings(offer, signature, 257);
        IOffers.Offer memory bare = licenseOffer();
        bytes memory bareSignature = sign(bare);
        vm.expectRevert(abi.encodeWithSelector(IOffers.InvalidOffer.selector, "cipher"));
        market.requestOpenings(bare, bareSignature, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IOffers.OfferNotLive.selector, market.hashOffer(offer), IOffers.OfferStatus.Unsigned)
        );
        market.requestOpenings(offer, "", 1);
        vm.expectRevert(abi.encodeWithSelector(IOffers.UnknownRequest.selector, 1));
        market.drawOpenings(1);
        uint256 id = market.requestOpenings(offer, signature, 1);
        vm.expectRevert(abi.encodeWithSelector(IOffers.UnknownRequest.selector, id));
        vm.prank(seller);
        market.answerOpenings(id, bytes32("x"));
        uint256 drawBlock = height() + 1;
        vm.roll(drawBlock + 300);
        vm.expectRevert(abi.encodeWithSelector(IOffers.DrawTooLate.selector, id, drawBlock));
        market.drawOpenings(id);
        id = market.requestOpenings(offer, signature, 1);
        vm.roll(height() + 2);
        market.drawOpenings(id);
        vm.expectRevert(abi.encodeWithSelector(IOffers.NotSeller.selector, stranger));
        vm.prank(stranger);
        market.answerOpenings(id, bytes32("x"));
        vm.expectRevert(abi.encodeWithSelector(IOffers.UnknownRequest.selector, id));
        market.openingsOf(id, 0);
    }
}
