// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAssetRegistry} from "./IAssetRegistry.sol";
import {IMarket} from "./IMarket.sol";

/// @title Everything that a page with assets reads, in one call
/// @notice Like {ILens}: every row has a fixed number of 32-byte words and no dynamic field, and nothing reverts for a
/// number that doesn't exist.
interface IAssetLens {
    /// @notice An asset as a card shows it. All zero but `chainId` and `assetId` where there is none.
    /// @param chainId Chain that answers, so that one call tells a reader of a wrong network, too.
    /// @param version Number of the latest version.
    /// @param manifestHash Its manifest.
    /// @param rights What its lineage leaves to license, see {Rights}.
    /// @param bound Whether an ancestor's share-alike duty allows no terms but the usual ones.
    /// @param live Whether its listing can be bought now.
    /// @param offerHash The listing's offer, live or not; 0 where nothing was ever published.
    /// @param symbol First 32 bytes of the token's symbol, padded with zeros; empty for the native coin.
    /// @param left How often the offer can still be bought.
    /// @param publishedAt Block whose log has the whole offer.
    /// @param termsId Terms of the listing, or the asset's usual ones where there is none; the rest is theirs.
    struct AssetCard {
        uint64 chainId;
        uint256 assetId;
        bool exists;
        address owner;
        IAssetRegistry.Kind kind;
        uint32 version;
        bytes32 manifestHash;
        uint40 createdAt;
        uint8 depth;
        uint8 parents;
        uint16 parentsBps;
        uint8 rights;
        bool bound;
        bool live;
        bytes32 offerHash;
        address token;
        uint96 price;
        bytes32 symbol;
        uint8 decimals;
        uint64 left;
        uint40 validUntil;
        uint40 publishedAt;
        bytes32 termsId;
        uint8 termsRights;
        uint8 termsDuties;
        uint16 revenueShareBps;
        uint40 expirySeconds;
        bool transferable;
        uint32 seats;
    }

    /// @notice One link of a lineage with what is at its upper end. The first row is the asset itself, without a child.
    /// @param child Asset below; 0 in the first row.
    /// @param asset Asset above.
    /// @param version Version of it that was used;
    /// the latest in the first row.
    /// @param latest Its latest version.
    /// @param shareBps Its share of the child's revenue.
    /// @param parents How many it has itself.
    /// @param contributorsBps Part of what it keeps that goes to contributors.
    /// @param manifestHash Of the version that was used.
    struct LineageRow {
        uint256 child;
        uint256 asset;
        uint32 version;
        IAssetRegistry.Relation relation;
        uint16 shareBps;
        address owner;
        IAssetRegistry.Kind kind;
        uint32 latest;
        uint8 parents;
        uint16 parentsBps;
        uint8 rights;
        uint64 totalShares;
        uint16 contributorsBps;
        bytes32 manifestHash;
    }

    /// @notice An order as a page shows it.
    /// @param deadline Until when the state lasts: deliverBy when open, disputeUntil when delivered.
    struct OrderRow {
        bytes32 orderId;
        IMarket.OrderState state;
        uint40 deadline;
    }

    /// @notice One license that an account has, live or ended.
    /// @param rights What it allows, as far as the asset's lineage allows it.
    /// @param expiresAt 0 where it never ends.
    struct LicenseRow {
        uint256 assetId;
        uint256 tokenId;
        bytes32 termsId;
        uint256 balance;
        uint8 rights;
        uint40 expiresAt;
        bool live;
    }

    /// @notice Revenue of one version in one token.
    /// @param pending Came in and is not settled.
    /// @param pool What contributors can claim, in all.
    /// @param perShare What one share was ever worth, in 1/2^64 of the token's unit.
    struct RevenueRow {
        uint256 assetId;
        uint32 version;
        uint256 pending;
        uint256 pool;
        uint256 perShare;
        uint64 totalShares;
        uint16 contributorsBps;
        bytes32 sharesRoot;
    }

    /// @notice Credit of an account in one token.
    /// @param refunds In {IMarket}.
    /// @param earnings In {IRevenueVault}.
    struct CreditRow {
        address token;
        uint256 refunds;
        uint256 earnings;
    }

    /// @notice The contracts that are read.
    function contracts() external view returns (address registry, address licenses, address market, address vault);

    /// @notice One row for each number asked for, in that order.
    function assets(uint256[] calldata assetIds) external view returns (AssetCard[] memory);

    /// @notice The assets that were registered last, the newest first; fewer rows where there are fewer assets.
    /// @param limit At most this many rows.
    function newest(uint256 limit) external view returns (AssetCard[] memory);

    /// @notice An asset and the links above it, level by level, each asset's parents once.
    /// @param limit At most this many rows.
    function lineage(uint256 assetId, uint256 limit) external view returns (LineageRow[] memory);

    /// @notice One row for each order asked for, in that order.
    function orders(bytes32[] calldata orderIds) external view returns (OrderRow[] memory);

    /// @notice All licenses of an account on some assets.
    function licenses(address account, uint256[] calldata assetIds) external view returns (LicenseRow[] memory);

    /// @notice Revenue in one token of some versions of assets.
    function revenues(address token, uint256[] calldata assetIds, uint32[] calldata versions)
        external
        view
        returns (RevenueRow[] memory);

    /// @notice Credit of an account in each token.
    function credits(address account, address[] calldata tokens) external view returns (CreditRow[] memory);

    /// @notice Block that these reads see.
    function blockInfo() external view returns (uint256 number, uint256 timestamp);
}
