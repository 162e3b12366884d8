// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAssetRegistry} from "../../src/interfaces/IAssetRegistry.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {Rights} from "../../src/libraries/Rights.sol";
import {MarketFixture} from "./MarketFixture.sol";

contract LineageTest is MarketFixture {
    IAssetRegistry.Relation private constant TRAINED_ON = IAssetRegistry.Relation.TrainedOn;
    uint32 private constant OPEN_USE = 1;
    uint32 private constant REMIX = 2;
    uint32 private constant STUDY = 3;

    function test_links() public {
        grant(asset, remix, buyer);
        vm.expectEmit(address(registry));
        emit IAssetRegistry.ParentLinked(2, asset, 1, TRAINED_ON, 900, (asset << 32) | REMIX);
        uint256 child = register(buyer, one(licensed(asset, TRAINED_ON, 900, REMIX)));
        IAssetRegistry.Link[] memory parents = registry.parentsOf(child);
        assertEq(parents.length, 1, "parents");
        assertEq(parents[0].asset, asset, "parent");
        assertEq(parents[0].version, 1, "version");
        assertEq(uint256(parents[0].relation), uint256(TRAINED_ON), "relation");
        assertEq(parents[0].shareBps, 900, "share");
        IAssetRegistry.Asset memory row = registry.assetOf(child);
        assertEq(row.depth, 1, "depth");
        assertEq(row.parents, 1, "count");
        assertEq(row.parentsBps, 900, "sum");
        assertEq(row.rights, Rights.ALL & ~(Rights.REDISTRIBUTE | Rights.SUBLICENSE), "what the license left");
    }

    function test_childrenAreListedYoungestFirst() public {
        uint256[] memory children = new uint256[](5);
        for (uint256 i; i < 5; ++i) {
            children[i] = register(seller, one(own(asset, uint16(i))));
        }
        (IAssetRegistry.Link[] memory page_, uint256 next) = registry.childrenOf(asset, 0, 2);
        assertEq(page_.length, 2, "page");
        assertEq(page_[0].asset, children[4], "youngest");
        assertEq(page_[0].shareBps, 4, "its share");
        (page_, next) = registry.childrenOf(asset, next, 99);
        assertEq(page_.length, 3, "the rest");
        assertEq(page_[2].asset, children[0], "oldest");
        assertEq(next, 0, "the end");
    }

    function test_readsAsErc5521() public {
        uint256 child = register(seller, one(own(asset, 1)));
        (address[] memory places, uint256[][] memory ids) = registry.referringOf(address(registry), child);
        assertTrue(places.length == 1 && places[0] == address(registry) && ids[0][0] == asset, "referring");
        (places, ids) = registry.referredOf(address(registry), asset);
        assertTrue(places.length == 1 && ids[0].length == 1 && ids[0][0] == child, "referred");
        (places,) = registry.referringOf(address(registry), asset);
        assertEq(places.length, 0, "no parents");
        (places,) = registry.referringOf(address(1), child);
        assertEq(places.length, 0, "another registry");
        (places,) = registry.referredOf(address(1), asset);
        assertEq(places.length, 0, "another registry");
        assertEq(registry.createdTimestampOf(address(registry), child), START, "created");
        assertEq(registry.createdTimestampOf(address(1), child), 0, "created elsewhere");
    }

    function test_sameParentTwice() public {
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](2);
        parents[0] = own(asset, 10);
        parents[1] = own(asset, 20);
        parents[1].relation = IAssetRegistry.Relation.EvaluatedOn;
        uint256 child = register(seller, parents);
        (IAssetRegistry.Link[] memory children,) = registry.childrenOf(asset, 0, 9);
        assertEq(children.length, 2, "both links");
        assertTrue(children[0].asset == child && children[0].shareBps == 20, "the second is younger");
        assertEq(registry.assetOf(child).parentsBps, 30, "sum");
    }

    // ─── Licenses that a link needs ──────────────────────────────────────────────────────────────────────────────

    function test_error_noLicense() public {
        IAssetRegistry.Parent memory parent = own(asset, 0);
        expectOn(abi.encodeWithSelector(IAssetRegistry.LicenseNotHeld.selector, asset, 0), parent);
        parent = licensed(asset, TRAINED_ON, 500, REMIX);
        expectOn(abi.encodeWithSelector(IAssetRegistry.LicenseNotHeld.selector, asset, parent.licenseTokenId), parent);
        // For another asset.
        uint256 other = register(seller, none());
        parent.licenseTokenId = grant(other, remix, stranger);
        expectOn(abi.encodeWithSelector(IAssetRegistry.LicenseNotHeld.selector, asset, parent.licenseTokenId), parent);
    }

    function test_error_licenseEnded() public {
        bytes32 short = licenses.registerTerms(ILicenses.LicenseTerms(Rights.ALL, 0, 0, 1 days, false, 0, 0, ""));
        IAssetRegistry.Parent memory parent = own(asset, 0);
        parent.licenseTokenId = grant(asset, short, stranger);
        vm.warp(START + 1 days);
        expectOn(abi.encodeWithSelector(IAssetRegistry.LicenseNotHeld.selector, asset, parent.licenseTokenId), parent);
        vm.warp(START + 1 days - 1);
        register(stranger, one(parent));
    }

    /// @dev Every relation with every set of rights: the link is made exactly where the license has what it needs.
    function testFuzz_rightsThatARelationNeeds(uint8 relation_, uint8 rights) public {
        IAssetRegistry.Relation relation = IAssetRegistry.Relation(relation_ % 8);
        rights = uint8(bound(rights, 1, Rights.ALL));
        bytes32 termsId = licenses.registerTerms(ILicenses.LicenseTerms(rights, 0, 0, 0, true, 0, 0, "fuzz"));
        IAssetRegistry.Parent memory parent = own(asset, 0);
        parent.relation = relation;
        parent.licenseTokenId = grant(asset, termsId, stranger);
        bool uses = relation == IAssetRegistry.Relation.Uses || relation == IAssetRegistry.Relation.EvaluatedOn;
        uint8 needed = uses ? Rights.USE : Rights.DERIVE;
        if (relation == TRAINED_ON) needed |= Rights.TRAIN;
        if (rights & needed != needed) {
            expectOn(abi.encodeWithSelector(IAssetRegistry.RightsMissing.selector, asset, needed & ~rights), parent);
            return;
        }
        uint256 child = register(stranger, one(parent));
        uint8 left = relation == IAssetRegistry.Relation.EvaluatedOn ? Rights.ALL : rights;
        assertEq(registry.assetOf(child).rights, left, "left");
    }

    function test_error_shareBelowTheTerms() public {
        grant(asset, remix, stranger);
        IAssetRegistry.Parent memory parent = licensed(asset, TRAINED_ON, 499, REMIX);
        expectOn(abi.encodeWithSelector(IAssetRegistry.ShareTooLow.selector, asset, 499, 500), parent);
        parent.shareBps = 500;
        register(stranger, one(parent));
    }

    // ─── Bounds ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_error_unknownParent() public {
        IAssetRegistry.Parent memory parent = own(99, 0);
        expectOn(abi.encodeWithSelector(IAssetRegistry.UnknownAsset.selector, 99), parent);
        // Itself: it has the next number, and is not there yet.
        parent.id = registry.assetCount() + 1;
        expectOn(abi.encodeWithSelector(IAssetRegistry.UnknownAsset.selector, parent.id), parent);
        parent = own(asset, 0);
        parent.version = 2;
        expectOn(abi.encodeWithSelector(IAssetRegistry.UnknownVersion.selector, asset, 2), parent);
        parent.version = 0;
        expectOn(abi.encodeWithSelector(IAssetRegistry.UnknownVersion.selector, asset, 0), parent);
    }

    function test_error_shares() public {
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](2);
        parents[0] = own(asset, 2_500);
        parents[1] = own(asset, 2_501);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.SharesTooHigh.selector, 5_001));
        register(seller, parents);
        parents[1].shareBps = 2_500;
        register(seller, parents);
    }

    function test_error_tooDeep() public {
        uint256 id = asset;
        for (uint256 i; i < 16; ++i) {
            id = register(seller, one(own(id, 0)));
        }
        assertEq(registry.assetOf(id).depth, 16, "as deep as it goes");
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.LineageTooDeep.selector, id));
        register(seller, one(own(id, 0)));
        // The longest way counts, in whatever order the parents come.
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](2);
        parents[0] = own(id - 1, 0);
        parents[1] = own(asset, 0);
        assertEq(registry.assetOf(register(seller, parents)).depth, 16, "the longest");
    }

    // ─── Terms ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_error_termsBeyondTheLineage() public {
        grant(asset, remix, stranger);
        IAssetRegistry.Parent[] memory parents = one(licensed(asset, TRAINED_ON, 500, REMIX));
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.TermsExceedLineage.selector, Rights.REDISTRIBUTE));
        register(stranger, openUse, parents);
        register(stranger, remix, parents);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.UnknownTerms.selector, bytes32("none")));
        register(stranger, bytes32("none"), parents);
    }

    function test_shareAlikeBinds() public {
        grant(asset, study, stranger);
        IAssetRegistry.Parent[] memory parents = one(licensed(asset, TRAINED_ON, 0, STUDY));
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.TermsBound.selector, study));
        register(stranger, remix, parents);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.TermsBound.selector, study));
        register(stranger, 0, parents);
        uint256 child = register(stranger, study, parents);
        assertTrue(registry.assetOf(child).bound, "bound");
        // And what is made of the child, also by its own owner.
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.TermsBound.selector, study));
        register(stranger, 0, one(own(child, 0)));
        uint256 grandchild = register(stranger, study, one(own(child, 0)));
        (,, uint32 boundTerms) = registry.lineageOf(grandchild);
        assertEq(boundTerms, STUDY, "two links down");
    }

    function test_usingBindsNobody() public {
        grant(asset, study, stranger);
        uint256 child = register(stranger, 0, one(licensed(asset, IAssetRegistry.Relation.Uses, 0, STUDY)));
        IAssetRegistry.Asset memory row = registry.assetOf(child);
        assertTrue(!row.bound, "terms are free");
        assertEq(row.rights, Rights.USE | Rights.DERIVE | Rights.TRAIN, "rights are not");
    }

    function test_error_twoShareAlikes() public {
        bytes32 other =
            licenses.registerTerms(ILicenses.LicenseTerms(Rights.ALL, Rights.SHARE_ALIKE, 0, 0, true, 0, 0, ""));
        uint256 second = register(seller, none());
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](2);
        grant(asset, study, stranger);
        grant(second, other, stranger);
        parents[0] = licensed(asset, TRAINED_ON, 0, STUDY);
        parents[1] = licensed(second, TRAINED_ON, 0, 4);
        vm.expectRevert(abi.encodeWithSelector(IAssetRegistry.TermsConflict.selector, second, other, study));
        register(stranger, study, parents);
    }

    /// @dev A lineage at random: what is left of each asset is what its licenses and its parents leave, and deriving from
    /// what one owns needs the right all the same.
    function testFuzz_theMostRestrictiveAncestorWins(uint256 seed) public {
        uint8[] memory left = new uint8[](8);
        uint256[] memory ids = new uint256[](8);
        (ids[0], left[0]) = (asset, Rights.ALL);
        uint256 count = 1;
        for (uint256 i = 1; i < 8; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 places = 1 + seed % 3;
            IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](places);
            uint8 expected = Rights.ALL;
            bool allowed = true;
            for (uint256 j; j < places; ++j) {
                seed = uint256(keccak256(abi.encode(seed)));
                uint256 from = seed % count;
                parents[j] = own(ids[from], 0);
                uint8 rights = left[from];
                // Mostly rights that allow a derivation, or nothing would ever be three links deep.
                uint8 given = uint8(seed >> 16) & left[from];
                if ((seed >> 32) % 4 > 0) given |= Rights.DERIVE & left[from];
                if ((seed >> 8) % 3 > 0 && given > 0 && licenses.termsUsed(ids[from]).length < 8) {
                    bytes32 termsId = licenses.registerTerms(ILicenses.LicenseTerms(given, 0, 0, 0, true, 0, 0, "fuzz"));
                    parents[j].licenseTokenId = grant(ids[from], termsId, seller);
                    rights &= given;
                }
                if (rights & Rights.DERIVE == 0) allowed = false;
                expected &= rights;
            }
            if (!allowed) {
                vm.expectRevert();
                register(seller, parents);
                continue;
            }
            (ids[count], left[count]) = (register(seller, parents), expected);
            assertEq(registry.assetOf(ids[count]).rights, expected, "left");
            assertTrue(licenses.hasRight(seller, ids[count], expected), "the owner may what is left");
            for (uint8 bit = 1; bit < 128; bit <<= 1) {
                assertTrue(licenses.hasRight(seller, ids[count], bit) == (expected & bit != 0), "and not a right more");
            }
            ++count;
        }
    }

    function expectOn(bytes memory error_, IAssetRegistry.Parent memory parent) private {
        vm.expectRevert(error_);
        register(stranger, one(parent));
    }
}
