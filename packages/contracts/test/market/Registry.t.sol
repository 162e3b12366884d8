// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IAssetRegistry} from "../../src/interfaces/IAssetRegistry.sol";
import {IRevenueVault} from "../../src/interfaces/IRevenueVault.sol";
import {Rights} from "../../src/libraries/Rights.sol";
import {MarketFixture} from "./MarketFixture.sol";

contract RegistryTest is MarketFixture {
    function test_registers() public {
        vm.expectEmit(address(registry));
        emit IAssetRegistry.AssetRegistered(2, buyer, IAssetRegistry.Kind.Model, remix, Rights.ALL, false);
        vm.expectEmit(address(registry));
        emit IAssetRegistry.VersionPublished(2, 1, bytes32("hash"), bytes32("root"), "https://x");
        vm.prank(buyer);
        uint256 id =
            registry.register(IAssetRegistry.Kind.Model, "https://x", bytes32("hash"), bytes32("root"), remix, none());
        IAssetRegistry.Asset memory row = registry.assetOf(id);
        assertEq(id, 2, "number");
        assertEq(registry.assetCount(), 2, "count");
        assertEq(row.owner, buyer, "owner");
        assertEq(registry.ownerOf(id), buyer, "ownerOf");
        assertEq(uint256(row.kind), uint256(IAssetRegistry.Kind.Model), "kind");
        assertEq(row.versions, 1, "versions");
        assertEq(row.createdAt, START, "createdAt");
        assertEq(row.depth, 0, "depth");
        assertEq(row.rights, Rights.ALL, "rights");
        assertEq(row.terms, 2, "terms");
        assertEq(row.manifestHash, bytes32("hash"), "manifest");
        (bytes32 manifestHash, bytes32 root) = registry.versionOf(id, 1);
        assertEq(manifestHash, bytes32("hash"), "manifest of the version");
        assertEq(root, bytes32("root"), "content of the version");
    }

    function test_whatIsNotThereReadsAsNothing() public view {
        IAssetRegistry.Asset memory row = registry.assetOf(99);
        assertEq(row.owner, address(0), "owner");
        assertEq(row.versions, 0, "versions");
        assertEq(registry.versionsOf(99), 0, "versionsOf");
        (address owner, uint8 rights, uint32 boundTerms) = registry.lineageOf(type(uint256).max);
        assertTrue(owner == address(0) && rights == 0 && boundTerms == 0, "lineage");
        assertEq(registry.parentsOf(99).length, 0, "parents");
        (bytes32 manifestHash,) = registry.versionOf(asset + (1 << 224), 1);
        assertEq(manifestHash, 0, "a huge number is nobody's alias");
        (bytes32 sharesRoot,,) = registry.contributorsOf(asset + (1 << 224), 1);
        assertEq(sharesRoot, 0, "contributors");
    }

    function test_error_invalidFields() public {
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.InvalidAsset.selector, "manifestHash"));
        registry.register(IAssetRegistry.Kind.Model, "", 0, 0, 0, none());
        bytes memory long = new bytes(513);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.InvalidAsset.selector, "uri"));
        registry.register(IAssetRegistry.Kind.Model, string(long), bytes32("x"), 0, 0, none());
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](9);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.InvalidAsset.selector, "parents"));
        registry.register(IAssetRegistry.Kind.Model, "", bytes32("x"), 0, 0, parents);
    }

    function test_publishesVersions() public {
        vm.expectEmit(address(registry));
        emit IAssetRegistry.VersionPublished(asset, 2, bytes32("two"), bytes32("root"), "u");
        vm.expectEmit(address(registry));
        emit IERC4906.MetadataUpdate(asset);
        vm.prank(seller);
        assertEq(registry.publishVersion(asset, "u", bytes32("two"), bytes32("root")), 2, "number");
        assertEq(registry.versionsOf(asset), 2, "versions");
        assertEq(registry.assetOf(asset).manifestHash, bytes32("two"), "the latest");
        (bytes32 first,) = registry.versionOf(asset, 1);
        assertEq(first, keccak256("manifest"), "the first stays");
    }

    function test_error_onlyTheOwnerPublishes() public {
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.NotAssetOwner.selector, asset, stranger));
        vm.prank(stranger);
        registry.publishVersion(asset, "", bytes32("two"), 0);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.UnknownAsset.selector, 99));
        registry.publishVersion(99, "", bytes32("two"), 0);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.NotAssetOwner.selector, asset, stranger));
        vm.prank(stranger);
        registry.setContributors(asset, 1, bytes32("r"), 1, 1);
    }

    function test_fixesContributorsOnce() public {
        vm.expectEmit(address(registry));
        emit IAssetRegistry.ContributorsSet(asset, 1, bytes32("shares"), 77, 9_000);
        vm.prank(seller);
        registry.setContributors(asset, 1, bytes32("shares"), 77, 9_000);
        (bytes32 root, uint64 total, uint16 bps) = registry.contributorsOf(asset, 1);
        assertTrue(root == bytes32("shares") && total == 77 && bps == 9_000, "kept");
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.ContributorsFixed.selector, asset, 1));
        vm.prank(seller);
        registry.setContributors(asset, 1, bytes32("other"), 77, 9_000);
    }

    function test_error_contributors() public {
        cheats.startPrank(seller);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.UnknownVersion.selector, asset, 0));
        registry.setContributors(asset, 0, bytes32("r"), 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.UnknownVersion.selector, asset, 2));
        registry.setContributors(asset, 2, bytes32("r"), 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.InvalidAsset.selector, "sharesRoot"));
        registry.setContributors(asset, 1, 0, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.InvalidAsset.selector, "totalShares"));
        registry.setContributors(asset, 1, bytes32("r"), 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.InvalidAsset.selector, "contributorsBps"));
        registry.setContributors(asset, 1, bytes32("r"), 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.InvalidAsset.selector, "contributorsBps"));
        registry.setContributors(asset, 1, bytes32("r"), 1, 10_001);
        cheats.stopPrank();
    }

    /// @dev The digest of an empty block, whose address is well known.
    function test_tokenUriIsTheManifestsAddress() public {
        bytes32 digest = sha256("");
        uint256 id = registry.register(IAssetRegistry.Kind.Agent, "", digest, 0, 0, none());
        assertEq(
            keccak256(bytes(registry.tokenURI(id))),
            keccak256("ipfs://bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"),
            "uri"
        );
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 99));
        registry.tokenURI(99);
    }

    function test_royaltiesOfResaleAreTheParentsShares() public {
        uint256 child = register(seller, one(own(asset, 700)));
        (address receiver, uint256 amount) = registry.royaltyInfo(child, 12_345);
        assertEq(receiver, vault.inboxOf(child, IRevenueVault.Inbox.Lineage), "receiver");
        assertEq(amount, uint256(12_345) * 700 / 10_000, "amount");
        (receiver, amount) = registry.royaltyInfo(asset, 12_345);
        assertTrue(receiver == address(0) && amount == 0, "without parents");
    }

    function test_supportsItsStandards() public view {
        assertTrue(registry.supportsInterface(type(IERC721).interfaceId), "721");
        assertTrue(registry.supportsInterface(type(IERC2981).interfaceId), "2981");
        assertTrue(registry.supportsInterface(0x49064906), "4906");
        assertTrue(!registry.supportsInterface(0xffffffff), "not everything");
    }

    function test_ownershipMoves() public {
        vm.prank(seller);
        registry.transferFrom(seller, stranger, asset);
        assertEq(registry.assetOf(asset).owner, stranger, "owner");
        vm.prank(stranger);
        registry.publishVersion(asset, "", bytes32("two"), 0);
    }
}
