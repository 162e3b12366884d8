// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IAssetLens} from "./interfaces/IAssetLens.sol";
import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IOffers} from "./interfaces/IOffers.sol";
import {IRevenueVault} from "./interfaces/IRevenueVault.sol";
import {Offers} from "./libraries/Offers.sol";
import {TokenUnit} from "./libraries/TokenUnit.sol";
import {AssetHead} from "./types/AssetHead.sol";
import {FillWord, PriceWord, SellerWord} from "./types/ListingWords.sol";

/// @title Everything that a page with assets reads, in one call
/// @notice See {IAssetLens}. Holds nothing and can be deployed again at will.
contract AssetLens is IAssetLens {
    uint256 private constant CARD_BYTES = 29 * 32;

    IAssetRegistry private immutable REGISTRY;
    ILicenses private immutable LICENSES;
    IMarket private immutable MARKET;
    IRevenueVault private immutable VAULT;

    /// @dev The token and the terms that were looked at last: neighbours on a page mostly have the same ones.
    struct Last {
        address token;
        bytes32 symbol;
        uint8 decimals;
        uint32 terms;
        bytes32 termsId;
        ILicenses.TermsCore core;
    }

    /// @param registry Assets. @param licenses_ Licenses. @param market Market. @param vault Revenue.
    constructor(IAssetRegistry registry, ILicenses licenses_, IMarket market, IRevenueVault vault) {
        REGISTRY = registry;
        LICENSES = licenses_;
        MARKET = market;
        VAULT = vault;
    }

    /// @inheritdoc IAssetLens
    function contracts() external view returns (address registry, address licenses_, address market, address vault) {
        return (address(REGISTRY), address(LICENSES), address(MARKET), address(VAULT));
    }

    /// @inheritdoc IAssetLens
    function blockInfo() external view returns (uint256 number, uint256 timestamp) {
        return (block.number, block.timestamp);
    }

    /// @inheritdoc IAssetLens
    function assets(uint256[] calldata assetIds) external view returns (AssetCard[] memory) {
        return _cards(assetIds);
    }

    /// @inheritdoc IAssetLens
    function newest(uint256 limit) external view returns (AssetCard[] memory) {
        uint256 count = REGISTRY.assetCount();
        uint256[] memory assetIds = new uint256[](limit < count ? limit : count);
        for (uint256 i; i < assetIds.length; ++i) {
            assetIds[i] = count - i;
        }
        return _cards(assetIds);
    }

    /// @inheritdoc IAssetLens
    function lineage(uint256 assetId, uint256 limit) external view returns (LineageRow[] memory rows) {
        uint32 latest = REGISTRY.versionsOf(assetId);
        if (latest == 0 || limit == 0) return rows;
        rows = new LineageRow[](limit);
        _fillNode(rows[0], assetId, latest);
        uint256 count = 1;
        // Rows are their own queue: each is opened once, unless its asset was opened further down the list.
        for (uint256 i; i < count && count < limit; ++i) {
            if (rows[i].parents == 0 || _wasOpened(rows, i)) continue;
            IAssetRegistry.Link[] memory links = REGISTRY.parentsOf(rows[i].asset);
            for (uint256 j; j < links.length && count < limit; ++j) {
                LineageRow memory row = rows[count++];
                row.child = rows[i].asset;
                row.relation = links[j].relation;
                row.shareBps = links[j].shareBps;
                _fillNode(row, links[j].asset, links[j].version);
            }
        }
        assembly ("memory-safe") {
            mstore(rows, count)
        }
    }

    /// @inheritdoc IAssetLens
    function orders(bytes32[] calldata orderIds) external view returns (OrderRow[] memory rows) {
        rows = new OrderRow[](orderIds.length);
        for (uint256 i; i < orderIds.length; ++i) {
            (IMarket.OrderState state, uint40 deadline) = MARKET.orderOf(orderIds[i]);
            rows[i] = OrderRow(orderIds[i], state, deadline);
        }
    }

    /// @inheritdoc IAssetLens
    function licenses(address account, uint256[] calldata assetIds) external view returns (LicenseRow[] memory rows) {
        rows = new LicenseRow[](assetIds.length * 8);
        uint256 count;
        for (uint256 i; i < assetIds.length; ++i) {
            (, uint8 left,) = REGISTRY.lineageOf(assetIds[i]);
            uint32[] memory numbers = LICENSES.termsUsed(assetIds[i]);
            for (uint256 j; j < numbers.length; ++j) {
                uint256 tokenId = (assetIds[i] << 32) | numbers[j];
                uint256 balance = IERC1155(address(LICENSES)).balanceOf(account, tokenId);
                if (balance > 0) _fillLicense(rows[count++], account, tokenId, balance, left);
            }
        }
        assembly ("memory-safe") {
            mstore(rows, count)
        }
    }

    /// @inheritdoc IAssetLens
    function revenues(address token, uint256[] calldata assetIds, uint32[] calldata versions)
        external
        view
        returns (RevenueRow[] memory rows)
    {
        rows = new RevenueRow[](assetIds.length);
        for (uint256 i; i < assetIds.length; ++i) {
            RevenueRow memory row = rows[i];
            (row.assetId, row.version) = (assetIds[i], versions[i]);
            IRevenueVault.Pot memory pot = VAULT.potOf(row.assetId, row.version, token);
            (row.pending, row.pool, row.perShare) = (pot.pending, pot.pool, pot.perShare);
            (row.sharesRoot, row.totalShares, row.contributorsBps) = REGISTRY.contributorsOf(row.assetId, row.version);
        }
    }

    /// @inheritdoc IAssetLens
    function credits(address account, address[] calldata tokens) external view returns (CreditRow[] memory rows) {
        rows = new CreditRow[](tokens.length);
        for (uint256 i; i < tokens.length; ++i) {
            rows[i] = CreditRow(tokens[i], MARKET.creditOf(account, tokens[i]), VAULT.creditOf(account, tokens[i]));
        }
    }

    // ─── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Ends the call with one row a number. Memory gets dearer with its square, and a page may ask for 2,000 rows: what
    /// a row needed is free for the next one, and the rows, which lie in memory as they are encoded, are returned where they
    /// are.
    function _cards(uint256[] memory assetIds) private view returns (AssetCard[] memory rows) {
        uint256 count = assetIds.length;
        rows = new AssetCard[](count);
        if (count == 0) return rows;
        Last memory last;
        last.decimals = 18;
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        for (uint256 i; i < count; ++i) {
            _fillCard(rows[i], last, assetIds[i]);
            assembly ("memory-safe") {
                mstore(0x40, free)
            }
        }
        AssetCard memory first = rows[0];
        assembly ("memory-safe") {
            mstore(sub(first, 0x40), 0x20)
            mstore(sub(first, 0x20), count)
            return(sub(first, 0x40), add(0x40, mul(count, CARD_BYTES)))
        }
    }

    function _fillCard(AssetCard memory row, Last memory last, uint256 assetId) private view {
        row.chainId = uint64(block.chainid);
        row.assetId = assetId;
        (uint256 word, address owner, bytes32 manifestHash) = REGISTRY.headOf(assetId);
        if (word == 0) return;
        AssetHead head = AssetHead.wrap(word);
        row.exists = true;
        row.owner = owner;
        row.kind = head.kind();
        row.version = uint32(head.versions());
        row.manifestHash = manifestHash;
        row.createdAt = uint40(head.createdAt());
        row.depth = uint8(head.depth());
        row.parents = uint8(head.parents());
        row.parentsBps = uint16(head.parentsBps());
        row.rights = uint8(head.rights());
        row.bound = head.bound();
        uint32 terms = _fillOffer(row, last, assetId);
        _fillTerms(row, last, terms == 0 ? uint32(head.terms()) : terms);
    }

    /// @return terms Number of the offer's terms; 0 where there is none.
    function _fillOffer(AssetCard memory row, Last memory last, uint256 assetId) private view returns (uint32 terms) {
        (bytes32 offerHash, uint256 priceWord, uint256 sellerWord, uint256 fillWord, uint64 counter) =
            MARKET.listingOf(assetId);
        if (offerHash == 0) return 0;
        PriceWord price = PriceWord.wrap(priceWord);
        SellerWord by = SellerWord.wrap(sellerWord);
        FillWord fill = FillWord.wrap(fillWord);
        address token = price.token();
        if (token != last.token) {
            last.token = token;
            (last.symbol, last.decimals) = TokenUnit.read(token);
        }
        IOffers.OfferStatus end = Offers.endOf(fill, fill.counter(), counter, by.validUntil(), fill.supply());
        row.live = end == IOffers.OfferStatus.Live && by.seller() == row.owner;
        row.offerHash = offerHash;
        row.token = token;
        row.price = price.price();
        row.symbol = last.symbol;
        row.decimals = last.decimals;
        row.left = fill.supply() - fill.sold();
        row.validUntil = by.validUntil();
        row.publishedAt = by.publishedAt();
        return fill.terms();
    }

    function _fillTerms(AssetCard memory row, Last memory last, uint32 terms) private view {
        if (terms == 0) return;
        if (terms != last.terms) {
            ILicenses.TermsCore memory found;
            (last.termsId, found) = LICENSES.termsAt(terms);
            last.terms = terms;
            // Copied, not kept: the memory of what was found is used again for the next row.
            ILicenses.TermsCore memory kept = last.core;
            kept.rights = found.rights;
            kept.duties = found.duties;
            kept.revenueShareBps = found.revenueShareBps;
            kept.expirySeconds = found.expirySeconds;
            kept.transferable = found.transferable;
            kept.seats = found.seats;
        }
        row.termsId = last.termsId;
        row.termsRights = last.core.rights;
        row.termsDuties = last.core.duties;
        row.revenueShareBps = last.core.revenueShareBps;
        row.expirySeconds = last.core.expirySeconds;
        row.transferable = last.core.transferable;
        row.seats = last.core.seats;
    }

    function _fillNode(LineageRow memory row, uint256 assetId, uint32 version) private view {
        IAssetRegistry.Asset memory asset = REGISTRY.assetOf(assetId);
        row.asset = assetId;
        row.version = version;
        row.owner = asset.owner;
        row.kind = asset.kind;
        row.latest = asset.versions;
        row.parents = asset.parents;
        row.parentsBps = asset.parentsBps;
        row.rights = asset.rights;
        (, row.totalShares, row.contributorsBps) = REGISTRY.contributorsOf(assetId, version);
        (row.manifestHash,) = REGISTRY.versionOf(assetId, version);
    }

    /// @dev Whether a row before this one has the same asset, whose parents are then listed already.
    function _wasOpened(LineageRow[] memory rows, uint256 place) private pure returns (bool) {
        for (uint256 i; i < place; ++i) {
            if (rows[i].asset == rows[place].asset) return true;
        }
        return false;
    }

    function _fillLicense(LicenseRow memory row, address account, uint256 tokenId, uint256 balance, uint8 left)
        private
        view
    {
        (bytes32 termsId, ILicenses.TermsCore memory core) = LICENSES.termsAt(uint32(tokenId));
        (, uint32 held,) = LICENSES.heldTerms(account, tokenId);
        row.assetId = tokenId >> 32;
        row.tokenId = tokenId;
        row.termsId = termsId;
        row.balance = balance;
        row.rights = core.rights & left;
        row.expiresAt = LICENSES.expiryOf(account, tokenId);
        row.live = held != 0;
    }
}
