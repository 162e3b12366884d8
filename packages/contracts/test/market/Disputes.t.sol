// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {MarketFixture} from "./MarketFixture.sol";
import {Payload} from "./Payload.sol";

contract DisputesTest is MarketFixture {
    uint256 private constant LEAVES = 5;
    Payload private payload;

    function setUp() public override {
        payload = new Payload();
        payload.fill(LEAVES, keyOf());
        super.setUp();
    }

    function contentRoot() internal view override returns (bytes32) {
        return payload.plainRoot();
    }

    function payloadOffer() internal view override returns (IOffers.Offer memory offer) {
        offer = super.payloadOffer();
        offer.cipher = IOffers.Cipher.Aes256Ctr;
        offer.cipherRoot = payload.cipherRoot();
    }

    /// @dev An order, delivered with a key.
    function delivered(uint256 number, bytes32 key)
        private
        returns (IMarket.Order memory order, IMarket.Delivery memory delivery)
    {
        order = orderOf(payloadOffer(), number);
        buy(order);
        delivery = deliver(order, number, key);
    }

    // ─── Keys ────────────────────────────────────────────────────────────────────────────────────────────────────

    function test_aWrongKeyPaysBack() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keccak256("another key"));
        bytes32 orderId = market.orderIdOf(order);
        bytes32 offerHash = market.hashOffer(order.offer);
        vm.warp(deadlineOf(order));
        vm.expectEmit(address(market));
        emit IOffers.OfferCanceled(offerHash, seller);
        vm.expectEmit(address(market));
        emit IMarket.OrderRefunded(orderId, buyer, IMarket.RefundReason.WrongKey, PRICE);
        vm.prank(stranger);
        market.disputeKey(order, delivery, scalarOf(1));
        assertState(order, IMarket.OrderState.Refunded, "refunded");
        assertEq(market.creditOf(buyer, address(coin)), PRICE, "all of it");
        (IOffers.OfferStatus status,) = market.statusOf(order.offer, sign(order.offer));
        assertEq(uint256(status), uint256(IOffers.OfferStatus.Canceled), "nobody else buys it");
        assertEq(licenses.balanceOf(buyer, (asset << 32) | 2), 0, "no license");
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongOrderState.selector, orderId, IMarket.OrderState.Refunded));
        market.disputeKey(order, delivery, scalarOf(1));
    }

    function test_error_theRightKeyIsNotDisputed() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        vm.expectRevert(abi.encodeWithSelector(IMarket.KeyIsRight.selector, market.orderIdOf(order)));
        market.disputeKey(order, delivery, scalarOf(1));
    }

    /// @dev Keys of any kind, one-time keys of any kind: only the promised one is safe.
    function testFuzz_keys(bytes32 key, uint256 number) public {
        if (number % 3 == 0) key = keyOf();
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(number, key);
        if (key == keyOf()) {
            vm.expectRevert(abi.encodeWithSelector(IMarket.KeyIsRight.selector, market.orderIdOf(order)));
        }
        market.disputeKey(order, delivery, scalarOf(number));
        assertTrue((stateOf(order) == IMarket.OrderState.Refunded) == (key != keyOf()), "refunded");
    }

    function test_error_disputing() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keccak256("another key"));
        bytes32 orderId = market.orderIdOf(order);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongScalar.selector, orderId));
        market.disputeKey(order, delivery, scalarOf(2));
        // The negative of b has the same x.
        uint256 negative = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - scalarOf(1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongScalar.selector, orderId));
        market.disputeKey(order, delivery, negative);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongScalar.selector, orderId));
        market.disputeKey(order, delivery, 0);
        IMarket.Delivery memory other = seal(order, 1, keyOf());
        vm.expectRevert(abi.encodeWithSelector(IMarket.FalseDelivery.selector, orderId));
        market.disputeKey(order, other, scalarOf(1));
        other = seal(order, 1, keccak256("another key"));
        other.keyParity ^= 1;
        vm.expectRevert(abi.encodeWithSelector(IMarket.FalseDelivery.selector, orderId));
        market.disputeKey(order, other, scalarOf(1));
        uint256 until = deadlineOf(order);
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IMarket.DisputeTooLate.selector, orderId, until));
        market.disputeKey(order, delivery, scalarOf(1));
    }

    function test_error_nothingToDispute() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        buy(order);
        IMarket.Delivery memory delivery = seal(order, 1, keyOf());
        vm.expectRevert(
            abi.encodeWithSelector(IMarket.WrongOrderState.selector, market.orderIdOf(order), IMarket.OrderState.Open)
        );
        market.disputeKey(order, delivery, scalarOf(1));
    }

    /// @dev What was delivered for one order is noise for another, also with the buyer's and the seller's keys used again.
    function test_deliveriesAreForOneOrder() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        IMarket.Order memory second = order;
        second.recipient = stranger;
        buy(second);
        vm.prank(seller);
        market.deliver(second, delivery);
        market.disputeKey(second, delivery, scalarOf(1));
        assertState(second, IMarket.OrderState.Refunded, "a copy opens nothing");
    }

    // ─── Leaves ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_aBadLeafPaysBack() public {
        payload.spoil(3, new bytes(4096));
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        bytes32 orderId = market.orderIdOf(order);
        IMarket.ChunkProof memory proof = payload.proofOf(3);
        vm.expectEmit(address(market));
        emit IMarket.OrderRefunded(orderId, buyer, IMarket.RefundReason.WrongChunk, PRICE);
        market.disputeChunk(order, delivery, scalarOf(1), proof);
        assertState(order, IMarket.OrderState.Refunded, "refunded");
        assertTrue(market.fillOf(market.hashOffer(order.offer)).canceled, "nobody else buys it");
    }

    function test_error_goodLeaves() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        for (uint256 i; i < LEAVES; ++i) {
            IMarket.ChunkProof memory proof = payload.proofOf(i);
            vm.expectRevert(abi.encodeWithSelector(IMarket.ChunkIsRight.selector, i));
            market.disputeChunk(order, delivery, scalarOf(1), proof);
        }
    }

    /// @dev One flipped bit anywhere in any leaf loses the order; the other leaves are right.
    function testFuzz_oneBit(uint256 index, uint256 bit) public {
        index = bound(index, 0, LEAVES - 1);
        bytes memory leaf = payload.encrypted(index);
        bit = bound(bit, 0, 8 * 4096 - 1);
        leaf[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        payload.spoil(index, leaf);
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        uint256 good = (index + 1) % LEAVES;
        IMarket.ChunkProof memory proof = payload.proofOf(good);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ChunkIsRight.selector, good));
        market.disputeChunk(order, delivery, scalarOf(1), proof);
        proof = payload.proofOf(index);
        market.disputeChunk(order, delivery, scalarOf(1), proof);
        assertState(order, IMarket.OrderState.Refunded, "refunded");
    }

    function test_aWrongKeyIsFoundHereToo() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keccak256("another key"));
        bytes32 orderId = market.orderIdOf(order);
        IMarket.ChunkProof memory proof = payload.proofOf(0);
        vm.expectEmit(address(market));
        emit IMarket.OrderRefunded(orderId, buyer, IMarket.RefundReason.WrongKey, PRICE);
        market.disputeChunk(order, delivery, scalarOf(1), proof);
    }

    function test_error_otherCiphers() public {
        IOffers.Offer memory offer = payloadOffer();
        offer.cipher = IOffers.Cipher.Aes256Gcm;
        IMarket.Order memory order = orderOf(offer, 1);
        buy(order);
        IMarket.Delivery memory delivery = deliver(order, 1, keyOf());
        IMarket.ChunkProof memory proof = payload.proofOf(0);
        vm.expectRevert(abi.encodeWithSelector(IMarket.ChunksNotProvable.selector, IOffers.Cipher.Aes256Gcm));
        market.disputeChunk(order, delivery, scalarOf(1), proof);
    }

    // ─── Buyers who cheat ────────────────────────────────────────────────────────────────────────────────────────

    function test_error_falseProofs() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        IMarket.ChunkProof memory proof = payload.proofOf(2);
        proof.cipher = new bytes(4096);
        expectFalse(order, delivery, proof, "another leaf");
        proof = payload.proofOf(2);
        proof.index = 3;
        expectFalse(order, delivery, proof, "another place");
        proof = payload.proofOf(2);
        proof.index = 2 + 8;
        expectFalse(order, delivery, proof, "a place beyond the tree");
        proof = payload.proofOf(2);
        proof.plainLeaf = bytes32("other");
        expectFalse(order, delivery, proof, "another promise");
        proof = payload.proofOf(2);
        (proof.plainLeaf, proof.plainProof) = (payload.proofOf(1).plainLeaf, payload.proofOf(1).plainProof);
        expectFalse(order, delivery, proof, "the promise of another leaf");
        proof = payload.proofOf(2);
        proof.cipher = new bytes(4095);
        expectFalse(order, delivery, proof, "a short leaf");
        proof = payload.proofOf(2);
        proof.cipherProof = new bytes32[](41);
        proof.plainProof = new bytes32[](41);
        expectFalse(order, delivery, proof, "a path too long");
    }

    /// @dev A node above the leaves is no promise of a leaf: the leaf's depth is known.
    function test_error_nodesAreNoPromises() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        IMarket.ChunkProof memory proof = payload.proofOf(0);
        proof.plainLeaf = payload.nodeOf(false, 1, 0);
        proof.plainProof = upper(proof.plainProof);
        expectFalse(order, delivery, proof, "a node for a promise");
    }

    /// @dev Nor is a node's content a leaf: 64 bytes decrypt to anything but the node above the promises.
    function test_error_nodesAreNoLeaves() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        IMarket.ChunkProof memory proof = payload.proofOf(0);
        proof.cipher = abi.encodePacked(payload.nodeOf(true, 0, 0), payload.nodeOf(true, 0, 1));
        assertEq(sha256(proof.cipher), payload.nodeOf(true, 1, 0), "a node of the tree");
        proof.plainLeaf = payload.nodeOf(false, 1, 0);
        proof.cipherProof = upper(proof.cipherProof);
        proof.plainProof = upper(proof.plainProof);
        expectFalse(order, delivery, proof, "a node for a leaf");
    }

    /// @dev What fills the tree up to a power of two is no leaf.
    function test_error_paddingIsNoLeaf() public {
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        IMarket.ChunkProof memory proof = payload.proofOf(4);
        proof.index = 5;
        proof.plainLeaf = 0;
        proof.plainProof[0] = payload.nodeOf(false, 0, 4);
        proof.cipherProof[0] = payload.nodeOf(true, 0, 4);
        expectFalse(order, delivery, proof, "nothing hashes to zero");
    }

    function test_oneLeafIsATree() public {
        payload = new Payload();
        payload.fill(1, keyOf());
        asset = register(seller, none());
        payload.spoil(0, new bytes(4096));
        (IMarket.Order memory order, IMarket.Delivery memory delivery) = delivered(1, keyOf());
        market.disputeChunk(order, delivery, scalarOf(1), payload.proofOf(0));
        assertState(order, IMarket.OrderState.Refunded, "refunded");
    }

    /// @dev The path from one level up.
    function upper(bytes32[] memory path) private pure returns (bytes32[] memory shorter) {
        shorter = new bytes32[](path.length - 1);
        for (uint256 i; i < shorter.length; ++i) {
            shorter[i] = path[i + 1];
        }
    }

    function expectFalse(
        IMarket.Order memory order,
        IMarket.Delivery memory delivery,
        IMarket.ChunkProof memory proof,
        string memory what
    ) private {
        try market.disputeChunk(order, delivery, scalarOf(1), proof) {
            assertTrue(false, what);
        } catch (bytes memory reason) {
            assertEq(bytes32(reason), bytes32(IMarket.FalseProof.selector), what);
        }
    }
}
