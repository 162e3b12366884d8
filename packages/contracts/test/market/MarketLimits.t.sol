// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAssetRegistry} from "../../src/interfaces/IAssetRegistry.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {Rights} from "../../src/libraries/Rights.sol";
import {MarketFixture} from "./MarketFixture.sol";
import {Payload} from "./Payload.sol";

/// @notice No call needs more than 4 M gas at its largest: Sahara's RPC caps calls at 5 M. Contracts fit on a chain.
contract MarketLimitsTest is MarketFixture {
    uint256 private constant LIMIT = 4_000_000;
    Payload private payload;

    function contentRoot() internal view override returns (bytes32) {
        return address(payload) == address(0) ? keccak256("content") : payload.plainRoot();
    }

    /// @dev Gas of a transaction: the call, 21,000, and at most 16 a byte of its data (40 where that is more).
    function costOf(address sender, address target, bytes memory data) private returns (uint256 used) {
        cheats.cool(address(registry));
        cheats.cool(address(licenses));
        cheats.cool(address(market));
        cheats.cool(address(vault));
        cheats.cool(address(coin));
        vm.prank(sender);
        used = gasleft();
        (bool done, bytes memory reason) = target.call(data);
        used -= gasleft();
        if (!done) {
            assembly {
                revert(add(reason, 32), mload(reason))
            }
        }
        used += 21_000 + 16 * data.length;
        uint256 floor_ = 21_000 + 40 * data.length;
        return used > floor_ ? used : floor_;
    }

    function test_contractsFit() public view {
        address[5] memory all = [address(registry), address(licenses), address(market), address(vault), address(lens)];
        for (uint256 i; i < 5; ++i) {
            assertTrue(all[i].code.length < 24_576, "size");
        }
    }

    /// @dev Eight parents, each under its own license, and the longest URI.
    function test_registerAndSettleAtTheirLargest() public {
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](8);
        for (uint8 i; i < 8; ++i) {
            uint256 id = register(seller, none());
            bytes32 termsId = licenses.registerTerms(
                ILicenses.LicenseTerms(Rights.DERIVE | Rights.TRAIN, 0, i, 1 days, false, 0, 0, "")
            );
            parents[i] = own(id, 600);
            parents[i].relation = IAssetRegistry.Relation.TrainedOn;
            parents[i].licenseTokenId = grant(id, termsId, buyer);
        }
        string memory uri = string(new bytes(512));
        bytes memory data =
            abi.encodeCall(registry.register, (IAssetRegistry.Kind.Model, uri, bytes32("m"), bytes32("c"), 0, parents));
        assertTrue(costOf(buyer, address(registry), data) < LIMIT, "register");
        uint256 made = registry.assetCount();
        vm.prank(buyer);
        registry.setContributors(made, 1, bytes32("root"), type(uint64).max, 9_999);
        coin.mint(address(this), 1e18);
        coin.approve(address(vault), 1e18);
        vault.pay(made, 1, address(coin), 1e18);
        data = abi.encodeCall(vault.settle, (made, 1, address(coin)));
        assertTrue(costOf(stranger, address(vault), data) < LIMIT, "settle");
    }

    /// @dev Eight kinds of licenses, the last one counts.
    function test_hasRightAtItsLargest() public {
        for (uint8 i = 1; i <= 8; ++i) {
            ILicenses.LicenseTerms memory terms =
                ILicenses.LicenseTerms(i == 8 ? Rights.ALL : Rights.USE, 0, i, 1 days, false, 0, 0, "");
            grant(asset, licenses.registerTerms(terms), buyer);
        }
        bytes memory data = abi.encodeCall(licenses.hasRight, (buyer, asset, Rights.TRAIN));
        assertTrue(costOf(stranger, address(licenses), data) < 100_000, "hasRight, with eight licenses");
    }

    /// @dev A leaf at the bottom of the deepest tree: its path is 40 long, four terabytes of payload.
    function test_disputeChunkAtItsLargest() public {
        payload = new Payload();
        payload.fill(2, keyOf());
        payload.spoil(1, new bytes(4096));
        IMarket.ChunkProof memory proof = payload.proofOf(1);
        bytes32 plainRoot = payload.plainRoot();
        bytes32 cipherRoot = payload.cipherRoot();
        // The two leaves hang under 39 further levels.
        bytes32[] memory plainProof = new bytes32[](40);
        bytes32[] memory cipherProof = new bytes32[](40);
        (plainProof[0], cipherProof[0]) = (proof.plainProof[0], proof.cipherProof[0]);
        for (uint256 i = 1; i < 40; ++i) {
            bytes32 sibling = keccak256(abi.encode(i));
            (plainProof[i], cipherProof[i]) = (sibling, sibling);
            plainRoot = sha256(abi.encodePacked(plainRoot, sibling));
            cipherRoot = sha256(abi.encodePacked(cipherRoot, sibling));
        }
        (proof.plainProof, proof.cipherProof) = (plainProof, cipherProof);
        IOffers.Offer memory offer = payloadOffer();
        vm.prank(seller);
        registry.publishVersion(asset, "", bytes32("m"), plainRoot);
        (offer.version, offer.plainRoot, offer.cipherRoot) = (2, plainRoot, cipherRoot);
        offer.cipher = IOffers.Cipher.Aes256Ctr;
        IMarket.Order memory order = orderOf(offer, 1);
        buy(order);
        IMarket.Delivery memory delivery = deliver(order, 1, keyOf());
        bytes memory data = abi.encodeCall(market.disputeChunk, (order, delivery, scalarOf(1), proof));
        uint256 used = costOf(stranger, address(market), data);
        assertState(order, IMarket.OrderState.Refunded, "won");
        assertTrue(used < LIMIT * 2 / 3, "disputeChunk");
    }

    function test_openingsAtTheirLargest() public {
        IOffers.Offer memory offer = payloadOffer();
        bytes memory data = abi.encodeCall(market.requestOpenings, (offer, sign(offer), 256));
        assertTrue(costOf(stranger, address(market), data) < LIMIT, "requestOpenings");
        vm.roll(height() + 2);
        data = abi.encodeCall(market.drawOpenings, (1));
        assertTrue(costOf(stranger, address(market), data) < LIMIT, "drawOpenings");
        data = abi.encodeCall(market.openingsOf, (1, 1e9));
        assertTrue(costOf(stranger, address(market), data) < LIMIT, "openingsOf");
    }
}
