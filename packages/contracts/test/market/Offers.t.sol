// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {MarketFixture} from "./MarketFixture.sol";

/// @dev An account that is a contract and approves one hash.
contract Approver is IERC1271 {
    bytes32 public approved;

    function approve(bytes32 hash) external {
        approved = hash;
    }

    function isValidSignature(bytes32 hash, bytes calldata) external view returns (bytes4) {
        return hash == approved ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

contract OffersTest is MarketFixture {
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function statusOf(IOffers.Offer memory offer) private view returns (IOffers.OfferStatus status) {
        (status,) = market.statusOf(offer, sign(offer));
    }

    function expectStatus(IOffers.Offer memory offer, IOffers.OfferStatus expected, string memory what) private {
        expectStatus(offer, sign(offer), expected, what);
    }

    /// @dev The view says it, and a purchase reverts with it.
    function expectStatus(
        IOffers.Offer memory offer,
        bytes memory signature,
        IOffers.OfferStatus expected,
        string memory what
    ) private {
        (IOffers.OfferStatus status, uint64 left) = market.statusOf(offer, signature);
        assertEq(uint256(status), uint256(expected), what);
        IMarket.Order memory order = orderOf(offer, 1);
        fund(buyer, address(coin), PRICE);
        if (expected == IOffers.OfferStatus.Live) {
            assertTrue(left > 0, "left");
            uint256 state = cheats.snapshotState();
            vm.prank(buyer);
            market.buy(order, signature, PRICE, clock());
            cheats.revertToState(state);
            return;
        }
        assertEq(left, 0, "none left");
        vm.expectRevert(abi.encodeWithSelector(IOffers.OfferNotLive.selector, market.hashOffer(offer), expected));
        vm.prank(buyer);
        market.buy(order, signature, PRICE, clock());
    }

    // ─── What ends an offer ──────────────────────────────────────────────────────────────────────────────────────

    function test_live() public {
        expectStatus(licenseOffer(), IOffers.OfferStatus.Live, "signed");
    }

    function test_notOwner() public {
        IOffers.Offer memory offer = licenseOffer();
        vm.prank(seller);
        registry.transferFrom(seller, stranger, asset);
        expectStatus(offer, IOffers.OfferStatus.NotOwner, "sold");
        offer.assetId = 99;
        expectStatus(offer, IOffers.OfferStatus.NotOwner, "nobody's");
    }

    function test_wrongContent() public {
        IOffers.Offer memory offer = licenseOffer();
        offer.plainRoot = bytes32("other");
        expectStatus(offer, IOffers.OfferStatus.WrongContent, "other content than registered");
        offer = licenseOffer();
        offer.version = 2;
        expectStatus(offer, IOffers.OfferStatus.WrongContent, "no such version");
    }

    function test_expired() public {
        IOffers.Offer memory offer = licenseOffer();
        vm.warp(offer.validUntil);
        expectStatus(offer, IOffers.OfferStatus.Live, "the last second");
        vm.warp(uint256(offer.validUntil) + 1);
        expectStatus(offer, IOffers.OfferStatus.Expired, "over");
    }

    function test_canceled() public {
        IOffers.Offer memory offer = licenseOffer();
        IOffers.Offer memory other = licenseOffer();
        other.salt = bytes32(uint256(1));
        vm.expectEmit(address(market));
        emit IOffers.OfferCanceled(market.hashOffer(offer), seller);
        vm.prank(seller);
        market.cancelOffer(offer);
        expectStatus(offer, IOffers.OfferStatus.Canceled, "this one");
        expectStatus(other, IOffers.OfferStatus.Live, "not that one");
        assertTrue(market.fillOf(market.hashOffer(offer)).canceled, "kept");
    }

    function test_counterEndsAll() public {
        IOffers.Offer memory offer = licenseOffer();
        IOffers.Offer memory next = licenseOffer();
        next.counter = 1;
        expectStatus(next, IOffers.OfferStatus.Canceled, "not yet");
        vm.expectEmit(address(market));
        emit IOffers.CounterIncremented(seller, 1);
        vm.prank(seller);
        assertEq(market.incrementCounter(), 1, "counter");
        assertEq(market.counterOf(seller), 1, "kept");
        expectStatus(offer, IOffers.OfferStatus.Canceled, "all before");
        expectStatus(next, IOffers.OfferStatus.Live, "from now on");
    }

    function test_soldOut() public {
        IOffers.Offer memory offer = licenseOffer();
        for (uint256 i = 1; i <= 3; ++i) {
            (, uint64 left) = market.statusOf(offer, sign(offer));
            assertEq(left, 4 - i, "left");
            buy(orderOf(offer, i));
        }
        expectStatus(offer, IOffers.OfferStatus.SoldOut, "three");
        offer.supply = 0;
        expectStatus(offer, IOffers.OfferStatus.SoldOut, "nothing to begin with");
    }

    // ─── Who signed ──────────────────────────────────────────────────────────────────────────────────────────────

    function test_unsigned() public {
        IOffers.Offer memory offer = licenseOffer();
        bytes32 hash = market.hashOffer(offer);
        expectStatus(offer, "", IOffers.OfferStatus.Unsigned, "empty");
        expectStatus(offer, sign(BUYER_KEY, hash), IOffers.OfferStatus.Unsigned, "somebody else");
        (uint8 v, bytes32 r, bytes32 s) = cheats.sign(SELLER_KEY, hash);
        bytes32 high = bytes32(ORDER - uint256(s));
        expectStatus(offer, abi.encodePacked(r, high, v ^ 7), IOffers.OfferStatus.Unsigned, "the malleable twin");
    }

    /// @dev Every field is signed: change one, and nobody signed it.
    function testFuzz_everyFieldIsSigned(uint256 field, uint256 change) public view {
        IOffers.Offer memory offer = payloadOffer();
        bytes memory signature = sign(offer);
        bytes32 hash = market.hashOffer(offer);
        bytes memory words = abi.encode(offer);
        field = bound(field, 0, 16);
        // A bit within the field's size, so that the struct stays decodable.
        uint256[17] memory bits = [uint256(160), 64, 32, 256, 160, 96, 64, 1, 256, 256, 256, 32, 32, 16, 40, 64, 256];
        uint256 bit = change % bits[field];
        assembly {
            let word := add(add(words, 0x20), mul(field, 0x20))
            mstore(word, xor(mload(word), shl(bit, 1)))
        }
        offer = abi.decode(words, (IOffers.Offer));
        assertTrue(market.hashOffer(offer) != hash, "another hash");
        (IOffers.OfferStatus status,) = market.statusOf(offer, signature);
        assertTrue(status != IOffers.OfferStatus.Live, "not for sale");
    }

    function test_signaturesAreForOneChainAndContract() public {
        IOffers.Offer memory offer = licenseOffer();
        bytes memory signature = sign(offer);
        cheats.chainId(5);
        expectStatus(offer, signature, IOffers.OfferStatus.Unsigned, "another chain");
    }

    function test_domain() public view {
        (, string memory name, string memory version, uint256 chain, address place,,) = market.eip712Domain();
        assertEq(keccak256(bytes(name)), keccak256("SaharaKit Market"), "name");
        assertEq(keccak256(bytes(version)), keccak256("1"), "version");
        assertEq(chain, block.chainid, "chain");
        assertEq(place, address(market), "contract");
    }

    function test_contractsSign() public {
        Approver approver = new Approver();
        vm.prank(seller);
        registry.transferFrom(seller, address(approver), asset);
        IOffers.Offer memory offer = licenseOffer();
        offer.seller = address(approver);
        expectStatus(offer, "anything", IOffers.OfferStatus.Unsigned, "not approved");
        approver.approve(market.hashOffer(offer));
        expectStatus(offer, "anything", IOffers.OfferStatus.Live, "approved");
    }

    /// @dev An account that was given code (EIP-7702) which knows nothing of signatures still has its key.
    function test_accountsWithCodeSignWithTheirKey() public {
        vm.etch(seller, hex"00");
        expectStatus(licenseOffer(), IOffers.OfferStatus.Live, "by key");
    }

    // ─── Form ────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_error_invalidOffers() public {
        IOffers.Offer memory offer = licenseOffer();
        offer.referrerBps = 1_001;
        expectInvalid(offer, "referrerBps");
        offer = licenseOffer();
        offer.token = address(0x1234);
        expectInvalid(offer, "token");
        offer = licenseOffer();
        offer.cipherRoot = bytes32("x");
        expectInvalid(offer, "cipherRoot");
        offer = licenseOffer();
        offer.keyCommit = bytes32("x");
        expectInvalid(offer, "keyCommit");
        offer = payloadOffer();
        offer.plainRoot = 0;
        expectInvalid(offer, "plainRoot");
        offer = payloadOffer();
        offer.cipherRoot = 0;
        expectInvalid(offer, "cipherRoot");
        offer = payloadOffer();
        offer.keyCommit = 0;
        expectInvalid(offer, "keyCommit");
        offer = payloadOffer();
        offer.deliverWithin = 0;
        expectInvalid(offer, "deliverWithin");
        offer.deliverWithin = 30 days + 1;
        expectInvalid(offer, "deliverWithin");
        offer = payloadOffer();
        offer.disputeWindow = 5 minutes - 1;
        expectInvalid(offer, "disputeWindow");
        offer.disputeWindow = 30 days + 1;
        expectInvalid(offer, "disputeWindow");
    }

    function expectInvalid(IOffers.Offer memory offer, string memory field) private {
        assertEq(uint256(statusOf(offer)), uint256(IOffers.OfferStatus.Malformed), field);
        IMarket.Order memory order = orderOf(offer, 1);
        bytes memory signature = sign(offer);
        vm.expectRevert(abi.encodeWithSelector(IOffers.InvalidOffer.selector, field));
        vm.prank(buyer);
        market.buy(order, signature, PRICE, clock());
    }

    // ─── On chain ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_publishedOffersNeedNoSignature() public {
        IOffers.Offer memory offer = licenseOffer();
        bytes32 hash = market.hashOffer(offer);
        vm.expectEmit(address(market));
        emit IOffers.OfferPublished(hash, seller, asset, offer);
        vm.prank(seller);
        assertEq(market.publishOffer(offer), hash, "hash");
        expectStatus(offer, "", IOffers.OfferStatus.Live, "published");
        (bytes32 listed,,,,) = market.listingOf(asset);
        assertEq(listed, hash, "listed");
        (listed,,,,) = market.listingOf(99);
        assertEq(listed, 0, "nothing listed");
        buy(orderOf(offer, 1), "");
        IOffers.Fill memory fill = market.fillOf(hash);
        assertTrue(fill.sold == 1 && fill.published && !fill.canceled, "sold");
        assertTrue(fill.supply == 3 && fill.counter == 0 && fill.terms == 2, "kept");
        // Publishing it again changes nothing but the block.
        vm.prank(seller);
        market.publishOffer(offer);
        assertEq(keccak256(abi.encode(market.fillOf(hash))), keccak256(abi.encode(fill)), "the same");
    }

    /// @dev Also where it was bought by signature before.
    function test_publishingLater() public {
        IOffers.Offer memory offer = licenseOffer();
        offer.counter = 0;
        buy(orderOf(offer, 1));
        vm.prank(seller);
        bytes32 hash = market.publishOffer(offer);
        IOffers.Fill memory fill = market.fillOf(hash);
        assertTrue(fill.sold == 1 && fill.supply == 3, "two are left");
        vm.prank(seller);
        market.cancelOffer(offer);
        vm.expectRevert(abi.encodeWithSelector(IOffers.OfferNotLive.selector, hash, IOffers.OfferStatus.Canceled));
        vm.prank(seller);
        market.publishOffer(offer);
    }

    function test_error_publishing() public {
        IOffers.Offer memory offer = licenseOffer();
        vm.expectRevert(abi.encodeWithSelector(IOffers.NotSeller.selector, stranger));
        vm.prank(stranger);
        market.publishOffer(offer);
        vm.expectRevert(abi.encodeWithSelector(IOffers.NotSeller.selector, stranger));
        vm.prank(stranger);
        market.cancelOffer(offer);
        offer.referrerBps = 1_001;
        vm.expectRevert(abi.encodeWithSelector(IOffers.InvalidOffer.selector, "referrerBps"));
        vm.prank(seller);
        market.publishOffer(offer);
        offer = licenseOffer();
        offer.plainRoot = bytes32("other");
        vm.expectRevert(
            abi.encodeWithSelector(
                IOffers.OfferNotLive.selector, market.hashOffer(offer), IOffers.OfferStatus.WrongContent
            )
        );
        vm.prank(seller);
        market.publishOffer(offer);
    }
}
