// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {RoyaltyInbox} from "../../src/RoyaltyInbox.sol";
import {IAssetRegistry} from "../../src/interfaces/IAssetRegistry.sol";
import {IERC8034} from "../../src/interfaces/IERC8034.sol";
import {IContributions} from "../../src/interfaces/IContributions.sol";
import {IRevenueVault} from "../../src/interfaces/IRevenueVault.sol";
import {MarketFixture} from "./MarketFixture.sol";
import {Shares} from "./Shares.sol";

contract VaultTest is MarketFixture {
    uint256 private child;

    function setUp() public override {
        super.setUp();
        child = register(buyer, none());
    }

    function pay(uint256 id, uint256 amount) private {
        coin.mint(address(this), amount);
        coin.approve(address(vault), amount);
        vault.pay(id, 1, address(coin), amount);
    }

    function credit(address account) private view returns (uint256) {
        return vault.creditOf(account, address(coin));
    }

    function pending(uint256 id) private view returns (uint256) {
        return vault.potOf(id, 1, address(coin)).pending;
    }

    // ─── Money in ────────────────────────────────────────────────────────────────────────────────────────────────

    function test_paysInTokensAndCoins() public {
        coin.mint(address(this), 500);
        coin.approve(address(vault), 500);
        vm.expectEmit(address(vault));
        emit IRevenueVault.RevenueReceived(asset, 1, address(coin), address(this), 500);
        vault.pay(asset, 1, address(coin), 500);
        assertEq(pending(asset), 500, "pending");
        assertEq(coin.balanceOf(address(vault)), 500, "held");
        vm.deal(address(this), 7);
        vault.pay{value: 7}(asset, 1, address(0), 7);
        assertEq(vault.potOf(asset, 1, address(0)).pending, 7, "coins");
        assertEq(address(vault).balance, 7, "coins held");
    }

    function test_sharesASaleWithItsPage() public {
        coin.mint(address(this), 100);
        coin.approve(address(vault), 100);
        vm.expectEmit(address(vault));
        emit IRevenueVault.ReferrerCredited(asset, page, address(coin), 9);
        vault.paySale(asset, 1, address(coin), 100, page, 9);
        assertEq(credit(page), 9, "page");
        assertEq(pending(asset), 91, "the rest");
    }

    function test_error_payments() public {
        vm.deal(address(this), 9);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.WrongPayment.selector, 8, 9));
        vault.pay{value: 9}(asset, 1, address(0), 8);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.WrongPayment.selector, 0, 9));
        vault.pay{value: 9}(asset, 1, address(coin), 8);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.UnknownRevenueVersion.selector, asset, 2));
        vault.pay(asset, 2, address(coin), 0);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.UnknownRevenueVersion.selector, asset, 0));
        vault.pay(asset, 0, address(coin), 0);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.UnknownRevenueVersion.selector, 99, 1));
        vault.pay(99, 1, address(coin), 0);
        uint256 huge = uint256(type(uint128).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.InvalidAmount.selector, huge));
        vault.pay(asset, 1, address(coin), huge);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.InvalidAmount.selector, 9));
        vault.paySale(asset, 1, address(coin), 8, page, 9);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.InvalidAmount.selector, 8));
        vault.paySale(asset, 1, address(coin), 8, address(0), 8);
        (bool done, bytes memory reason) = address(vault).call{value: 1}("");
        assertTrue(
            !done
                && keccak256(reason)
                    == keccak256(abi.encodeWithSelector(IRevenueVault.UnexpectedCoins.selector, address(this))),
            "bare coins"
        );
    }

    // ─── Sharing ─────────────────────────────────────────────────────────────────────────────────────────────────

    function test_settlesOneLinkUp() public {
        uint256 grandchild = register(seller, one(own(register(seller, one(own(asset, 1_000))), 2_500)));
        pay(grandchild, 999);
        vm.expectEmit(address(vault));
        emit IRevenueVault.RoyaltyPaid(grandchild, grandchild - 1, 1, address(coin), 249);
        vm.expectEmit(address(vault));
        emit IRevenueVault.RevenueSettled(grandchild, 1, address(coin), 999, 249, 0, seller, 750);
        assertEq(vault.settle(grandchild, 1, address(coin)), 999, "moved");
        assertEq(pending(grandchild - 1), 249, "one link up");
        assertEq(pending(asset), 0, "and no further");
        assertEq(credit(seller), 750, "the owner has what is left, dust included");
        assertEq(vault.settle(grandchild, 1, address(coin)), 0, "nothing twice");
        assertEq(vault.settle(99, 1, address(coin)), 0, "nothing of nobody");
        vault.settle(grandchild - 1, 1, address(coin));
        assertEq(pending(asset), 24, "two links up");
    }

    /// @dev Money goes to the contributors of the version that was used, whatever the owner publishes afterwards.
    function test_linksPayTheVersionThatWasUsed() public {
        uint256 trained = register(seller, one(own(asset, 5_000)));
        vm.prank(seller);
        registry.publishVersion(asset, "", bytes32("two"), 0);
        pay(trained, 100);
        vault.settle(trained, 1, address(coin));
        assertEq(pending(asset), 50, "the first version");
        assertEq(vault.potOf(asset, 2, address(coin)).pending, 0, "not the second");
    }

    function test_contributorsAreCumulative() public {
        (bytes32 root, bytes32[][] memory proofs) = Shares.tree(accounts(), shares());
        vm.prank(seller);
        registry.setContributors(asset, 1, root, 10, 8_000);
        pay(asset, 1_000);
        vault.settle(asset, 1, address(coin));
        assertEq(credit(seller), 200, "the owner's fifth");
        assertEq(claim(0, proofs), 80, "one share of ten");
        assertEq(claim(0, proofs), 0, "not twice");
        pay(asset, 1_005);
        vault.settle(asset, 1, address(coin));
        assertEq(claim(0, proofs), 80, "804 for ten, less than a unit waits");
        assertEq(claim(3, proofs), 641, "late, and nothing lost");
        assertEq(claim(1, proofs) + claim(2, proofs), 320 + 481, "the others");
        assertEq(vault.claimedOf(asset, 1, address(coin), accounts()[0]), 160, "in all");
        uint256 left = vault.potOf(asset, 1, address(coin)).pool;
        assertTrue(left < 4, "less than a unit each");
    }

    /// @dev PROTOCOL §6: a token for who contributed, made by the first claim, that stays where it is.
    function test_firstClaimProvesTheContribution() public {
        (bytes32 root, bytes32[][] memory proofs) = Shares.tree(accounts(), shares());
        vm.prank(seller);
        registry.setContributors(asset, 1, root, 10, 8_000);
        address first = accounts()[0];
        uint256 token = contributions.contributionIdOf(asset, 1, first);
        assertEq(claim(0, proofs), 0, "nothing to claim yet");
        assertEq(contributions.balanceOf(first), 0, "so nothing is proven");
        pay(asset, 1_000);
        vault.settle(asset, 1, address(coin));
        vm.expectEmit(address(contributions));
        emit IContributions.ContributionRecorded(asset, 1, first, 1, token);
        claim(0, proofs);
        assertEq(contributions.ownerOf(token), first, "owner");
        assertTrue(contributions.locked(token) && contributions.supportsInterface(0xb45a3c0e), "ERC-5192");
        IContributions.Contribution memory row = contributions.contributionOf(token);
        assertTrue(row.assetId == asset && row.version == 1 && row.shares == 1 && row.account == first, "what it says");
        assertEq(keccak256(bytes(contributions.tokenURI(token))), keccak256(bytes(registry.tokenURI(asset))), "manifest");
        pay(asset, 1_000);
        vault.settle(asset, 1, address(coin));
        claim(0, proofs);
        assertEq(contributions.balanceOf(first), 1, "one, however often it claims");
    }

    function test_error_contributionsStay() public {
        test_firstClaimProvesTheContribution();
        address first = accounts()[0];
        uint256 token = contributions.contributionIdOf(asset, 1, first);
        bytes memory locked = abi.encodeWithSelector(IContributions.ContributionLocked.selector, token);
        vm.expectRevert(locked);
        vm.prank(first);
        contributions.transferFrom(first, page, token);
        vm.expectRevert(locked);
        contributions.approve(page, token);
        vm.expectRevert(abi.encodeWithSelector(IContributions.ContributionLocked.selector, 0));
        contributions.setApprovalForAll(page, true);
        vm.expectRevert(abi.encodeWithSelector(IContributions.NotVault.selector, address(this)));
        contributions.recordContribution(asset, 1, page, 1);
        vm.expectRevert();
        contributions.locked(token + 1);
    }

    function test_error_claims() public {
        bytes32[] memory empty;
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.NoContributors.selector, asset, 1));
        vault.claim(asset, 1, address(coin), page, 1, empty);
        (bytes32 root, bytes32[][] memory proofs) = Shares.tree(accounts(), shares());
        vm.prank(seller);
        registry.setContributors(asset, 1, root, 10, 8_000);
        address first = accounts()[0];
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.NotContributor.selector, first, 2));
        vault.claim(asset, 1, address(coin), first, 2, proofs[0]);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.NotContributor.selector, first, 1));
        vault.claim(asset, 1, address(coin), first, 1, proofs[1]);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.NotContributor.selector, first, 11));
        vault.claim(asset, 1, address(coin), first, 11, proofs[0]);
    }

    /// @dev A tree whose shares sum to more than it says pays whoever comes first, and never with another's money.
    function test_error_falseSumOfShares() public {
        (bytes32 root, bytes32[][] memory proofs) = Shares.tree(accounts(), shares());
        vm.prank(seller);
        registry.setContributors(asset, 1, root, 4, 10_000);
        pay(asset, 1_000);
        pay(child, 5_000);
        vault.settle(asset, 1, address(coin));
        assertEq(claim(3, proofs), 1_000, "all of it");
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.PoolExceeded.selector, 250, 0));
        vault.claim(asset, 1, address(coin), accounts()[0], 1, proofs[0]);
        assertEq(pending(child), 5_000, "another's money");
    }

    function test_withdraws() public {
        pay(asset, 77);
        vault.settle(asset, 1, address(coin));
        vm.expectEmit(address(vault));
        emit IRevenueVault.CreditWithdrawn(seller, address(coin), page, 77);
        vm.prank(seller);
        assertEq(vault.withdraw(address(coin), page), 77, "amount");
        assertEq(coin.balanceOf(page), 77, "sent");
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.NothingToWithdraw.selector));
        vm.prank(seller);
        vault.withdraw(address(coin), page);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.InvalidReceiver.selector, address(0)));
        vault.withdraw(address(coin), address(0));
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.InvalidReceiver.selector, address(vault)));
        vault.withdraw(address(coin), address(vault));
    }

    /// @dev One transaction: settle the way up, claim, withdraw.
    function test_multicall() public {
        (bytes32 root, bytes32[][] memory proofs) = Shares.tree(accounts(), shares());
        vm.prank(seller);
        registry.setContributors(asset, 1, root, 10, 10_000);
        uint256 trained = register(seller, one(own(asset, 5_000)));
        pay(trained, 1_000);
        address account = accounts()[3];
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(vault.settle, (trained, 1, address(coin)));
        calls[1] = abi.encodeCall(vault.settle, (asset, 1, address(coin)));
        calls[2] = abi.encodeCall(vault.claim, (asset, 1, address(coin), account, 4, proofs[3]));
        calls[3] = abi.encodeCall(vault.withdraw, (address(coin), account));
        vm.prank(account);
        vault.multicall(calls);
        assertEq(coin.balanceOf(account), 200, "four tenths of the half");
    }

    /// @dev A lineage and amounts at random: what came in is what waits, what can be claimed and what is credited.
    function testFuzz_partsSumToTheWhole(uint256 seed) public {
        uint256[] memory ids = new uint256[](6);
        ids[0] = asset;
        (bytes32 root, bytes32[][] memory proofs) = Shares.tree(accounts(), shares());
        vm.prank(seller);
        registry.setContributors(asset, 1, root, 10, uint16(1 + seed % 10_000));
        uint256 paid;
        for (uint256 i = 1; i < 6; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](1 + seed % 3);
            for (uint256 j; j < parents.length; ++j) {
                parents[j] = own(ids[(seed >> (16 * j)) % i], uint16((seed >> (64 + 16 * j)) % 1_667));
            }
            ids[i] = register(seller, parents);
            uint256 amount = (seed >> 128) % 1e12;
            pay(ids[i], amount);
            paid += amount;
        }
        for (uint256 i = 6; i > 0; --i) {
            vault.settle(ids[i - 1], 1, address(coin));
        }
        uint256 sum = credit(seller) + vault.potOf(asset, 1, address(coin)).pool;
        assertEq(sum, paid, "everything is somebody's");
        for (uint256 i; i < 4; ++i) {
            claim(i, proofs);
            sum -= credit(accounts()[i]);
        }
        assertEq(sum - credit(seller), vault.potOf(asset, 1, address(coin)).pool, "claimed from the pool alone");
        assertTrue(vault.potOf(asset, 1, address(coin)).pool < 4, "less than a unit a contributor is left");
    }

    // ─── Other markets ───────────────────────────────────────────────────────────────────────────────────────────

    function test_collectsRevenue() public {
        address box = vault.inboxOf(asset, IRevenueVault.Inbox.Revenue);
        coin.mint(box, 60);
        vm.deal(box, 5);
        vm.expectEmit(address(vault));
        emit IRevenueVault.RoyaltyCollected(asset, IRevenueVault.Inbox.Revenue, address(coin), 60);
        assertEq(vault.collect(asset, IRevenueVault.Inbox.Revenue, address(coin)), 60, "tokens");
        assertEq(vault.collect(asset, IRevenueVault.Inbox.Revenue, address(0)), 5, "coins");
        assertEq(pending(asset), 60, "booked");
        assertEq(vault.potOf(asset, 1, address(0)).pending, 5, "coins booked");
        coin.mint(box, 4);
        assertEq(vault.collect(asset, IRevenueVault.Inbox.Revenue, address(coin)), 4, "the box stays");
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.UnknownRevenueVersion.selector, 99, 0));
        vault.collect(99, IRevenueVault.Inbox.Revenue, address(coin));
    }

    function test_resaleOfAnAssetPaysItsParents() public {
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](2);
        (parents[0], parents[1]) = (own(asset, 300), own(register(seller, none()), 100));
        uint256 made = register(seller, parents);
        (address box, uint256 amount) = registry.royaltyInfo(made, 10_001);
        assertEq(amount, 400, "four hundredths");
        coin.mint(box, amount + 3);
        vault.collect(made, IRevenueVault.Inbox.Lineage, address(coin));
        assertEq(pending(asset), 302, "three quarters");
        assertEq(pending(made - 1), 100, "one quarter");
        assertEq(credit(seller), 1, "dust");
        assertEq(pending(made), 0, "nothing for whoever bought it");
        vm.deal(vault.inboxOf(asset, IRevenueVault.Inbox.Lineage), 8);
        vault.collect(asset, IRevenueVault.Inbox.Lineage, address(0));
        assertEq(vault.creditOf(seller, address(0)), 8, "without parents all of it is the owner's");
    }

    function test_error_onlyTheVaultSweeps() public {
        address box = vault.inboxOf(asset, IRevenueVault.Inbox.Revenue);
        vault.collect(asset, IRevenueVault.Inbox.Revenue, address(coin));
        vm.expectRevert(abi.encodeWithSelector(RoyaltyInbox.NotVault.selector, address(this)));
        RoyaltyInbox(payable(box)).sweep(address(coin));
    }

    function test_readsAsErc8034() public {
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](2);
        (parents[0], parents[1]) = (own(asset, 300), own(register(seller, none()), 100));
        uint256 made = register(seller, parents);
        IERC8034.ReferenceRoyalty memory all = vault.getReferenceRoyaltyInfo(address(registry), made);
        assertEq(all.referenceDepth, 1, "depth");
        assertEq(all.royaltyInfos.length, 2, "receivers");
        assertEq(all.royaltyInfos[0].recipient, vault.inboxOf(asset, IRevenueVault.Inbox.Revenue), "receiver");
        assertEq(all.royaltyInfos[0].royaltyAmount, 300, "bps");
        all = vault.getReferenceRoyaltyInfo(address(registry), made, 999);
        assertEq(all.royaltyInfos[1].royaltyAmount, 9, "amount");
        assertEq(vault.getReferenceRoyaltyInfo(address(registry), asset).referenceDepth, 0, "no parents");
        assertEq(vault.getReferenceRoyaltyInfo(address(1), made).royaltyInfos.length, 0, "another registry");
        assertTrue(vault.supportsReferenceRoyalties(), "supported");
        assertEq(vault.royaltyNonce(page, address(registry), made), 0, "nonce");
        assertTrue(vault.supportsInterface(type(IERC8034).interfaceId), "8034");
        assertTrue(vault.supportsInterface(type(IERC165).interfaceId), "165");
        assertTrue(!vault.supportsInterface(0xffffffff), "not everything");
    }

    function test_error_sharesAreFixed() public {
        address[] memory to;
        uint256[] memory amounts;
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.RoyaltiesFixed.selector));
        vault.setReferenceRoyalty(address(registry), asset, to, amounts, 1);
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.RoyaltiesFixed.selector));
        vault.setReferenceRoyalty(address(registry), asset, to, amounts, 1, seller, 0, "");
    }

    // ─── Helpers ─────────────────────────────────────────────────────────────────────────────────────────────────

    function accounts() private pure returns (address[] memory list) {
        list = new address[](4);
        (list[0], list[1], list[2], list[3]) = (address(0xC1), address(0xC2), address(0xC3), address(0xC4));
    }

    function shares() private pure returns (uint256[] memory list) {
        list = new uint256[](4);
        (list[0], list[1], list[2], list[3]) = (1, 2, 3, 4);
    }

    function claim(uint256 i, bytes32[][] memory proofs) private returns (uint256) {
        return vault.claim(asset, 1, address(coin), accounts()[i], shares()[i], proofs[i]);
    }
}
