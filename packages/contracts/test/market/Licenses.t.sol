// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {IAssetRegistry} from "../../src/interfaces/IAssetRegistry.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IRevenueVault} from "../../src/interfaces/IRevenueVault.sol";
import {Rights} from "../../src/libraries/Rights.sol";
import {MarketFixture} from "./MarketFixture.sol";

/// @dev Takes no ERC-1155 tokens.
contract Deaf {}

contract LicensesTest is MarketFixture {
    function terms() private pure returns (ILicenses.LicenseTerms memory) {
        return ILicenses.LicenseTerms({
            rights: Rights.USE | Rights.TRAIN,
            duties: Rights.ATTRIBUTION,
            revenueShareBps: 250,
            expirySeconds: 0,
            transferable: true,
            seats: 5,
            legalTextHash: bytes32("text"),
            uri: "https://terms.example"
        });
    }

    // ─── Terms ───────────────────────────────────────────────────────────────────────────────────────────────────

    function test_registersTermsOnce() public {
        bytes32 expected = keccak256(abi.encode(terms()));
        vm.expectEmit(address(licenses));
        emit ILicenses.TermsRegistered(expected, 4, terms());
        assertEq(licenses.registerTerms(terms()), expected, "id");
        assertEq(licenses.registerTerms(terms()), expected, "again");
        assertEq(licenses.numberOf(expected), 4, "number");
        assertEq(keccak256(abi.encode(licenses.termsOf(expected))), expected, "all of it comes back");
        (bytes32 termsId, ILicenses.TermsCore memory core) = licenses.termsAt(4);
        assertEq(termsId, expected, "by number");
        assertTrue(core.rights == 9 && core.duties == 1 && core.revenueShareBps == 250 && core.seats == 5, "core");
        (termsId,) = licenses.termsAt(5);
        assertEq(termsId, 0, "no more");
    }

    function test_presets() public view {
        ILicenses.LicenseTerms memory preset = licenses.termsOf(openUse);
        assertEq(preset.rights, Rights.ALL & ~Rights.SUBLICENSE, "Open Use: all but sublicensing");
        assertEq(preset.duties, Rights.ATTRIBUTION, "and name the author");
        preset = licenses.termsOf(remix);
        assertEq(preset.rights, Rights.ALL & ~Rights.SUBLICENSE & ~Rights.REDISTRIBUTE, "Commercial Remix");
        assertEq(preset.revenueShareBps, 500, "a twentieth goes up");
        preset = licenses.termsOf(study);
        assertEq(preset.rights, Rights.USE | Rights.DERIVE | Rights.TRAIN, "Non-Commercial");
        assertEq(preset.duties, Rights.ATTRIBUTION | Rights.SHARE_ALIKE, "shared alike");
        assertTrue(!preset.transferable, "and not passed on");
    }

    function test_error_terms() public {
        ILicenses.LicenseTerms memory bad = terms();
        bad.rights = 0;
        expectInvalid(bad, "rights");
        bad.rights = 128;
        expectInvalid(bad, "rights");
        bad = terms();
        bad.duties = 4;
        expectInvalid(bad, "duties");
        bad = terms();
        bad.revenueShareBps = 5_001;
        expectInvalid(bad, "revenueShareBps");
        bad = terms();
        bad.transferable = false;
        bad.expirySeconds = 36_500 days + 1;
        expectInvalid(bad, "expirySeconds");
        bad = terms();
        bad.expirySeconds = 1;
        expectInvalid(bad, "transferable");
        bad = terms();
        bad.uri = string(new bytes(513));
        expectInvalid(bad, "uri");
        vm.expectRevert(abi.encodeWithSelector(ILicenses.UnknownTerms.selector, bytes32("none")));
        licenses.termsOf(bytes32("none"));
    }

    // ─── Giving ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_grants() public {
        vm.expectEmit(address(licenses));
        emit ILicenses.LicenseMinted((asset << 32) | 1, asset, buyer, openUse, 0);
        uint256 tokenId = grant(asset, openUse, buyer);
        assertEq(tokenId, (asset << 32) | 1, "number");
        assertEq(licenses.balanceOf(buyer, tokenId), 1, "balance");
        assertEq(licenses.termsUsed(asset).length, 1, "used");
        assertEq(licenses.termsUsed(asset)[0], 1, "which");
        grant(asset, openUse, stranger);
        assertEq(licenses.termsUsed(asset).length, 1, "the same terms are used once");
    }

    function test_error_onlyLicensorsGive() public {
        vm.expectRevert(abi.encodeWithSelector(ILicenses.NotLicensor.selector, asset, stranger));
        vm.prank(stranger);
        licenses.grant(asset, openUse, stranger);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.NotLicensor.selector, asset, seller));
        vm.prank(seller);
        licenses.reserve(asset, openUse);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.NotLicensor.selector, asset, seller));
        vm.prank(seller);
        licenses.issue(asset, openUse, seller);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.UnknownLicensedAsset.selector, 99));
        licenses.grant(99, openUse, stranger);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.NoLicensee.selector));
        vm.prank(seller);
        licenses.grant(asset, openUse, address(0));
    }

    function test_error_rightsBeyondTheLineage() public {
        grant(asset, remix, stranger);
        uint256 child = register(stranger, one(licensed(asset, IAssetRegistry.Relation.TrainedOn, 500, 2)));
        vm.expectRevert(abi.encodeWithSelector(ILicenses.RightsExceedLineage.selector, child, Rights.REDISTRIBUTE));
        vm.prank(stranger);
        licenses.grant(child, openUse, buyer);
    }

    function test_error_onlyBoundTerms() public {
        grant(asset, study, stranger);
        uint256 child = register(stranger, study, one(licensed(asset, IAssetRegistry.Relation.TrainedOn, 0, 3)));
        bytes32 narrower = licenses.registerTerms(ILicenses.LicenseTerms(Rights.USE, 0, 0, 0, true, 0, 0, ""));
        vm.expectRevert(abi.encodeWithSelector(ILicenses.OnlyBoundTerms.selector, child, study));
        vm.prank(stranger);
        licenses.grant(child, narrower, buyer);
        grant(child, study, buyer);
    }

    function test_error_tooManyTerms() public {
        for (uint8 i = 1; i <= 8; ++i) {
            grant(asset, licenses.registerTerms(ILicenses.LicenseTerms(i, 0, 0, 0, true, 0, 0, "n")), buyer);
        }
        assertEq(licenses.termsUsed(asset).length, 8, "eight");
        vm.expectRevert(abi.encodeWithSelector(ILicenses.TooManyTerms.selector, asset));
        vm.prank(seller);
        licenses.grant(asset, openUse, buyer);
        assertTrue(licenses.hasRight(buyer, asset, 8), "the eighth counts");
    }

    function test_aContractThatTakesNoTokensHoldsNothingUp() public {
        address deaf = address(new Deaf());
        uint256 tokenId = grant(asset, openUse, deaf);
        assertEq(licenses.balanceOf(deaf, tokenId), 1, "given");
    }

    // ─── Asking ──────────────────────────────────────────────────────────────────────────────────────────────────

    function test_oneLicenseMustCarryAllOfIt() public {
        grant(asset, licenses.registerTerms(ILicenses.LicenseTerms(Rights.USE, 0, 0, 0, true, 0, 0, "")), buyer);
        grant(asset, licenses.registerTerms(ILicenses.LicenseTerms(Rights.TRAIN, 0, 0, 0, true, 0, 0, "")), buyer);
        assertTrue(licenses.hasRight(buyer, asset, Rights.USE), "one");
        assertTrue(licenses.hasRight(buyer, asset, Rights.TRAIN), "the other");
        assertTrue(!licenses.hasRight(buyer, asset, Rights.USE | Rights.TRAIN), "not both at once");
        assertEq(licenses.rightsOf(buyer, asset), Rights.USE | Rights.TRAIN, "each of them");
        assertEq(licenses.rightsOf(seller, asset), Rights.ALL, "the owner");
        assertEq(licenses.rightsOf(buyer, 99), 0, "no asset");
        assertTrue(!licenses.hasRight(seller, 99, 0), "nothing to ask about");
        assertTrue(!licenses.hasRight(stranger, asset, 0), "no license at all");
        assertTrue(licenses.hasRight(buyer, asset, 0), "any license");
        assertTrue(!licenses.hasRight(seller, asset, 128), "no such right");
    }

    function test_licensesEnd() public {
        bytes32 day = licenses.registerTerms(ILicenses.LicenseTerms(Rights.USE, 0, 0, 1 days, false, 0, 0, ""));
        uint256 tokenId = grant(asset, day, buyer);
        assertEq(licenses.expiryOf(buyer, tokenId), START + 1 days, "ends");
        vm.warp(START + 1 days - 1);
        assertTrue(licenses.hasRight(buyer, asset, Rights.USE), "the last second");
        grant(asset, day, buyer);
        assertEq(licenses.expiryOf(buyer, tokenId), START + 2 days, "a second adds to the first");
        vm.warp(START + 2 days);
        assertTrue(!licenses.hasRight(buyer, asset, Rights.USE), "ended");
        assertEq(licenses.rightsOf(buyer, asset), 0, "ended");
        (uint256 id, uint32 number,) = licenses.heldTerms(buyer, tokenId);
        assertTrue(id == 0 && number == 0, "not held");
        grant(asset, day, buyer);
        assertEq(licenses.expiryOf(buyer, tokenId), START + 3 days, "after the end from now on");
    }

    /// @dev Or the last of many orders of a patient buyer could never be settled.
    function test_endsNeverOverflow() public {
        bytes32 long = licenses.registerTerms(ILicenses.LicenseTerms(Rights.USE, 0, 0, 36_500 days, false, 0, 0, ""));
        uint256 tokenId;
        for (uint256 i; i < 400; ++i) {
            tokenId = grant(asset, long, buyer);
        }
        assertEq(licenses.expiryOf(buyer, tokenId), type(uint40).max, "the end of time");
    }

    /// @dev Every mask against every license: a license that ended, was given away or is on another asset counts for nothing.
    function testFuzz_hasRight(uint8 rights, uint8 mask, uint8 lineage, uint256 seed) public {
        rights = uint8(bound(rights, 1, Rights.ALL));
        lineage = uint8(bound(lineage, 1, Rights.ALL)) | Rights.DERIVE;
        bytes32 above = licenses.registerTerms(ILicenses.LicenseTerms(lineage, 0, 0, 0, true, 0, 0, "above"));
        IAssetRegistry.Parent memory parent = own(asset, 0);
        parent.licenseTokenId = grant(asset, above, stranger);
        uint256 child = register(stranger, one(parent));
        bool ends = seed % 2 == 0;
        ILicenses.LicenseTerms memory given =
            ILicenses.LicenseTerms(rights & lineage, 0, 0, ends ? 1 days : 0, !ends, 0, 0, "");
        if (given.rights == 0) return;
        uint256 tokenId = grant(child, licenses.registerTerms(given), buyer);
        assertTrue(licenses.hasRight(buyer, child, mask) == (mask & ~given.rights == 0), "live");
        assertTrue(licenses.hasRight(stranger, child, mask) == (mask & ~lineage == 0), "the owner, as the lineage lets");
        assertTrue(!licenses.hasRight(buyer, asset, mask), "not on the parent");
        if (ends) {
            vm.warp(START + 1 days);
        } else {
            vm.prank(buyer);
            licenses.safeTransferFrom(buyer, page, tokenId, 1, "");
            assertTrue(licenses.hasRight(page, child, given.rights), "passed on");
        }
        assertTrue(!licenses.hasRight(buyer, child, mask), "over");
    }

    // ─── As tokens ───────────────────────────────────────────────────────────────────────────────────────────────

    function test_error_notTransferable() public {
        uint256 tokenId = grant(asset, study, buyer);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.NotTransferable.selector, tokenId));
        vm.prank(buyer);
        licenses.safeTransferFrom(buyer, stranger, tokenId, 1, "");
        // Nor hidden among those that are.
        uint256[] memory ids = new uint256[](2);
        uint256[] memory amounts = new uint256[](2);
        (ids[0], ids[1], amounts[0], amounts[1]) = (grant(asset, openUse, buyer), tokenId, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.NotTransferable.selector, tokenId));
        vm.prank(buyer);
        licenses.safeBatchTransferFrom(buyer, stranger, ids, amounts, "");
    }

    function test_standards() public {
        assertTrue(licenses.supportsInterface(type(IERC1155).interfaceId), "1155");
        assertTrue(licenses.supportsInterface(type(IERC2981).interfaceId), "2981");
        uint256 tokenId = grant(asset, licenses.registerTerms(terms()), buyer);
        assertEq(keccak256(bytes(licenses.uri(tokenId))), keccak256("https://terms.example"), "uri");
        (address receiver, uint256 amount) = licenses.royaltyInfo(tokenId, 1_000);
        assertEq(receiver, vault.inboxOf(asset, IRevenueVault.Inbox.Revenue), "receiver");
        assertEq(amount, 25, "a fortieth");
        (receiver, amount) = licenses.royaltyInfo(grant(asset, openUse, buyer), 1_000);
        assertTrue(receiver == address(0) && amount == 0, "no share");
    }

    function expectInvalid(ILicenses.LicenseTerms memory bad, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(ILicenses.InvalidTerms.selector, field));
        licenses.registerTerms(bad);
    }
}
