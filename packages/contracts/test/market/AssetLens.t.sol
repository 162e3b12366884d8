// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAssetLens} from "../../src/interfaces/IAssetLens.sol";
import {IAssetRegistry} from "../../src/interfaces/IAssetRegistry.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {Rights} from "../../src/libraries/Rights.sol";
import {MarketFixture} from "./MarketFixture.sol";

/// @dev Burns all gas that it is given.
contract Furnace {
    fallback() external {
        while (true) {}
    }
}

/// @dev Answers with a megabyte.
contract Flood {
    fallback() external {
        assembly {
            return(0, 0x100000)
        }
    }
}

/// @dev A symbol that is a bare word, and no decimals.
contract Old {
    bytes32 public constant symbol = "OLD";
}

contract AssetLensTest is MarketFixture {
    function ids(uint256 first, uint256 count) private pure returns (uint256[] memory list) {
        list = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            list[i] = first + i;
        }
    }

    function cardOf(uint256 id) private view returns (IAssetLens.AssetCard memory) {
        return lens.assets(ids(id, 1))[0];
    }

    function publish(IOffers.Offer memory offer) private {
        vm.prank(seller);
        market.publishOffer(offer);
    }

    function test_cardWithoutAnOffer() public {
        uint256 id = register(seller, study, none());
        IAssetLens.AssetCard memory card = cardOf(id);
        assertEq(card.chainId, block.chainid, "chainId");
        assertEq(card.assetId, id, "assetId");
        assertTrue(card.exists, "exists");
        assertEq(card.owner, seller, "owner");
        assertEq(card.version, 1, "version");
        assertEq(card.manifestHash, keccak256("manifest"), "manifest");
        assertEq(card.createdAt, START, "createdAt");
        assertEq(card.rights, Rights.ALL, "rights");
        assertTrue(!card.live, "no offer");
        assertEq(card.offerHash, 0, "no offer");
        assertEq(card.termsId, study, "usual terms");
        assertEq(card.termsRights, Rights.USE | Rights.DERIVE | Rights.TRAIN, "what they allow");
        assertEq(card.termsDuties, Rights.ALL_DUTIES, "what they ask");
    }

    function test_cardWithAnOffer() public {
        IOffers.Offer memory offer = licenseOffer();
        publish(offer);
        IAssetLens.AssetCard memory card = cardOf(asset);
        assertTrue(card.live, "live");
        assertEq(card.offerHash, market.hashOffer(offer), "offer");
        assertEq(card.token, address(coin), "token");
        assertEq(card.price, PRICE, "price");
        assertEq(card.symbol, "TUSD", "symbol");
        assertEq(card.decimals, 6, "decimals");
        assertEq(card.left, 3, "left");
        assertEq(card.validUntil, offer.validUntil, "validUntil");
        assertEq(card.publishedAt, height(), "publishedAt");
        assertEq(card.termsId, remix, "the offer's terms");
        assertEq(card.revenueShareBps, 500, "share");
        assertTrue(card.transferable, "transferable");
        vm.warp(uint256(offer.validUntil) + 1);
        assertTrue(!cardOf(asset).live, "expired");
        vm.warp(START);
        for (uint256 i = 1; i <= 3; ++i) {
            assertEq(cardOf(asset).left, 4 - i, "left");
            buy(orderOf(offer, i));
        }
        assertTrue(!cardOf(asset).live && cardOf(asset).left == 0, "sold out");
        offer.salt = "another";
        publish(offer);
        assertTrue(cardOf(asset).live, "live again");
        uint256 state = cheats.snapshotState();
        vm.prank(seller);
        market.cancelOffer(offer);
        assertTrue(!cardOf(asset).live, "canceled");
        cheats.revertToState(state);
        state = cheats.snapshotState();
        vm.prank(seller);
        market.incrementCounter();
        assertTrue(!cardOf(asset).live, "all canceled");
        cheats.revertToState(state);
        vm.prank(seller);
        registry.transferFrom(seller, stranger, asset);
        card = cardOf(asset);
        assertTrue(!card.live && card.price == PRICE, "sold by somebody who no longer can");
    }

    function test_nothingThere() public view {
        uint256[] memory list = new uint256[](3);
        (list[0], list[1], list[2]) = (0, 99, type(uint256).max);
        IAssetLens.AssetCard[] memory rows = lens.assets(list);
        assertTrue(!rows[0].exists && !rows[1].exists && !rows[2].exists, "cards");
        assertEq(rows[2].assetId, type(uint256).max, "in order");
        assertEq(lens.assets(new uint256[](0)).length, 0, "none asked");
        assertEq(lens.lineage(99, 10).length, 0, "lineage");
        assertEq(lens.lineage(asset, 0).length, 0, "no rows asked");
        assertEq(lens.licenses(buyer, list).length, 0, "licenses");
        (address a, address b, address c, address d) = lens.contracts();
        assertTrue(
            a == address(registry) && b == address(licenses) && c == address(market) && d == address(vault), "contracts"
        );
        (uint256 number, uint256 timestamp) = lens.blockInfo();
        assertTrue(number == height() && timestamp == clock(), "block");
    }

    function test_newest() public {
        uint256 second = register(seller, study, none());
        IOffers.Offer memory offer = licenseOffer();
        offer.assetId = second;
        publish(offer);
        uint256[] memory list = new uint256[](2);
        (list[0], list[1]) = (second, asset);
        bytes32 both = keccak256(abi.encode(lens.assets(list)));
        assertEq(keccak256(abi.encode(lens.newest(2))), both, "the newest first");
        assertEq(keccak256(abi.encode(lens.newest(type(uint256).max))), both, "no more than there are");
        assertEq(lens.newest(1).length, 1, "no more than were asked for");
        assertEq(lens.newest(1)[0].assetId, second, "which is the newest");
        assertEq(lens.newest(0).length, 0, "none asked");
    }

    /// @dev Rows of one call do not mix, whatever is between them.
    function test_rowsInOrder() public {
        uint256 second = register(seller, study, none());
        IOffers.Offer memory offer = licenseOffer();
        offer.token = address(new Old());
        publish(offer);
        offer.assetId = second;
        offer.token = address(0);
        offer.price = 7;
        publish(offer);
        uint256[] memory list = new uint256[](4);
        (list[0], list[1], list[2], list[3]) = (asset, second, 99, asset);
        IAssetLens.AssetCard[] memory rows = lens.assets(list);
        assertTrue(rows[0].symbol == "OLD" && rows[0].decimals == 0, "an old token");
        assertTrue(rows[1].symbol == "" && rows[1].decimals == 18 && rows[1].price == 7, "coins");
        assertTrue(!rows[2].exists && rows[2].price == 0 && rows[2].owner == address(0), "nothing");
        assertEq(keccak256(abi.encode(rows[3])), keccak256(abi.encode(rows[0])), "the first again");
    }

    function test_hostileTokensHurtThemselvesAlone() public {
        IOffers.Offer memory offer = licenseOffer();
        offer.token = address(new Furnace());
        publish(offer);
        uint256 second = register(seller, none());
        offer.assetId = second;
        offer.token = address(new Flood());
        publish(offer);
        uint256 used = gasleft();
        IAssetLens.AssetCard[] memory rows = lens.assets(ids(asset, 2));
        assertTrue(used - gasleft() < 300_000, "bounded");
        assertTrue(rows[0].live && rows[0].symbol == "", "no symbol");
        assertTrue(rows[1].live && rows[1].price == PRICE, "the page is there");
    }

    function test_lineage() public {
        uint256 data = register(seller, none());
        IAssetRegistry.Parent[] memory parents = new IAssetRegistry.Parent[](2);
        (parents[0], parents[1]) = (own(asset, 1_000), own(data, 200));
        parents[0].relation = IAssetRegistry.Relation.TrainedOn;
        uint256 model = register(seller, parents);
        (parents[0], parents[1]) = (own(model, 3_000), own(data, 50));
        uint256 tuned = register(seller, parents);
        vm.prank(seller);
        registry.setContributors(asset, 1, bytes32("root"), 12, 4_000);
        vm.prank(seller);
        registry.publishVersion(asset, "", bytes32("two"), 0);
        IAssetLens.LineageRow[] memory rows = lens.lineage(tuned, 100);
        assertEq(rows.length, 5, "itself, two, two more");
        assertTrue(rows[0].child == 0 && rows[0].asset == tuned && rows[0].parents == 2, "itself");
        assertTrue(rows[1].child == tuned && rows[1].asset == model && rows[1].shareBps == 3_000, "model");
        assertTrue(rows[2].child == tuned && rows[2].asset == data && rows[2].shareBps == 50, "data");
        assertTrue(rows[3].child == model && rows[3].asset == asset, "what the model was trained on");
        assertTrue(rows[3].version == 1 && rows[3].latest == 2, "in its first version");
        assertTrue(rows[3].totalShares == 12 && rows[3].contributorsBps == 4_000, "by contributors");
        assertEq(rows[3].manifestHash, keccak256("manifest"), "its manifest");
        assertEq(uint256(rows[3].relation), uint256(IAssetRegistry.Relation.TrainedOn), "relation");
        assertTrue(rows[4].child == model && rows[4].asset == data, "data again, by another way");
        assertEq(lens.lineage(tuned, 3).length, 3, "no more than asked");
    }

    function test_ordersAndCredits() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        bytes32[] memory list = new bytes32[](2);
        list[0] = buy(order);
        IAssetLens.OrderRow[] memory rows = lens.orders(list);
        assertTrue(rows[0].orderId == list[0] && rows[0].state == IMarket.OrderState.Open, "open");
        assertEq(rows[0].deadline, START + 1 days, "deadline");
        assertTrue(rows[1].state == IMarket.OrderState.None, "none");
        vm.prank(seller);
        market.refund(order);
        buy(orderOf(licenseOffer(), 2));
        vault.settle(asset, 1, address(coin));
        address[] memory tokens = new address[](2);
        tokens[0] = address(coin);
        assertEq(lens.credits(buyer, tokens)[0].refunds, PRICE, "refund");
        assertTrue(lens.credits(seller, tokens)[0].earnings > 0, "earnings");
        assertEq(lens.credits(seller, tokens)[1].earnings, 0, "coins");
    }

    function test_licensesOfAnAccount() public {
        bytes32 day = licenses.registerTerms(ILicenses.LicenseTerms(Rights.USE, 0, 0, 1 days, false, 0, 0, ""));
        uint256 second = register(seller, none());
        uint256 ending = grant(asset, day, buyer);
        grant(second, remix, buyer);
        grant(second, remix, buyer);
        grant(second, openUse, stranger);
        IAssetLens.LicenseRow[] memory rows = lens.licenses(buyer, ids(asset, 2));
        assertEq(rows.length, 2, "two kinds");
        assertTrue(rows[0].tokenId == ending && rows[0].live && rows[0].expiresAt == START + 1 days, "ends");
        assertTrue(rows[1].assetId == second && rows[1].balance == 2 && rows[1].termsId == remix, "two of a kind");
        vm.warp(START + 1 days);
        assertTrue(!lens.licenses(buyer, ids(asset, 1))[0].live, "ended");
    }

    function test_revenues() public {
        vm.prank(seller);
        registry.setContributors(asset, 1, bytes32("root"), 10, 5_000);
        buy(orderOf(licenseOffer(), 1));
        uint32[] memory versions = new uint32[](1);
        versions[0] = 1;
        IAssetLens.RevenueRow memory row = lens.revenues(address(coin), ids(asset, 1), versions)[0];
        uint256 net = uint256(PRICE) - uint256(PRICE) * REFERRER_BPS / 10_000;
        assertEq(row.pending, net, "pending");
        vault.settle(asset, 1, address(coin));
        row = lens.revenues(address(coin), ids(asset, 1), versions)[0];
        assertEq(row.pool, net / 2, "pool");
        assertEq(row.perShare, ((net / 2) << 64) / 10, "a share");
        assertTrue(row.totalShares == 10 && row.sharesRoot == "root" && row.contributorsBps == 5_000, "whose");
    }

    /// @dev The wire format that a codec of a few lines reads: offset, length, then rows of a fixed number of words.
    function test_fixedLayout() public {
        publish(licenseOffer());
        (, bytes memory data) = address(lens).staticcall(abi.encodeCall(lens.assets, (ids(asset, 2))));
        assertEq(data.length, 64 + 2 * 29 * 32, "assets: 29 words a row");
        // Returned where they lie, the rows are what the encoder would have made of them.
        IAssetLens.AssetCard[] memory rows = lens.assets(ids(asset, 2));
        assertEq(keccak256(data), keccak256(abi.encode(rows)), "as encoded");
        (, data) = address(lens).staticcall(abi.encodeCall(lens.lineage, (asset, 5)));
        assertEq(data.length, 64 + 14 * 32, "lineage: 14 words a row");
        (, data) = address(lens).staticcall(abi.encodeCall(lens.orders, (new bytes32[](2))));
        assertEq(data.length, 64 + 2 * 3 * 32, "orders: 3 words a row");
        grant(asset, remix, buyer);
        (, data) = address(lens).staticcall(abi.encodeCall(lens.licenses, (buyer, ids(asset, 1))));
        assertEq(data.length, 64 + 7 * 32, "licenses: 7 words a row");
        (, data) =
            address(lens).staticcall(abi.encodeCall(lens.revenues, (address(coin), ids(asset, 1), new uint32[](1))));
        assertEq(data.length, 64 + 8 * 32, "revenues: 8 words a row");
        (, data) = address(lens).staticcall(abi.encodeCall(lens.credits, (buyer, new address[](1))));
        assertEq(data.length, 64 + 3 * 32, "credits: 3 words a row");
    }

    /// @dev A page of a hundred is one call below the 4 M gas of any call; 2,000 cards stay below the 50 M that nodes allow
    /// a read by default.
    function test_manyCardsInOneCall() public {
        IOffers.Offer memory offer = licenseOffer();
        for (uint256 i; i < 2_000; ++i) {
            offer.assetId = register(seller, none());
            publish(offer);
        }
        uint256[] memory hundred = ids(2, 100);
        uint256[] memory all = ids(2, 2_000);
        cool();
        uint256 used = gasleft();
        (bool done,) = address(lens).staticcall(abi.encodeCall(lens.assets, (hundred)));
        used -= gasleft();
        assertTrue(done && used < 4_000_000, "a hundred");
        cool();
        (done,) = address(lens).staticcall{gas: 50_000_000}(abi.encodeCall(lens.assets, (all)));
        assertTrue(done, "two thousand");
    }

    /// @dev As a call of its own finds the storage: not read before.
    function cool() private {
        cheats.cool(address(registry));
        cheats.cool(address(market));
        cheats.cool(address(licenses));
        cheats.cool(address(coin));
    }
}
