// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Licenses: what somebody may do with an asset, as a token
/// @notice ERC-1155 (the LicenseNFT). The token's number is assetId << 32 | number of the terms, so one token is one
/// asset under one set of terms. Terms are data, not prose: a page makes sentences of them, and a dApp asks {hasRight}.
/// @dev Minting never calls the receiver: a license is a record, and nobody must be able to block a seller's pay.
interface ILicenses {
    // ─── Types ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Terms. Their id is keccak256(abi.encode(terms)).
    /// @param rights What is allowed, see {Rights}.
    /// @param duties What is asked in return.
    /// @param revenueShareBps Least share of revenue that an asset made from this one passes up, and the royalty on resale
    /// of the license; at most 5,000.
    /// @param expirySeconds How long a license lasts; 0 for ever. A license that ends can't be transferable.
    /// @param transferable Whether it may be passed on.
    /// @param seats How many people may use one; 0 for any number.
    /// @param legalTextHash sha-256 of the legal text; 0 for none.
    /// @param uri Where the text may be had.
    struct LicenseTerms {
        uint8 rights;
        uint8 duties;
        uint16 revenueShareBps;
        uint40 expirySeconds;
        bool transferable;
        uint32 seats;
        bytes32 legalTextHash;
        string uri;
    }

    /// @notice The part of terms that decides; one word of storage.
    struct TermsCore {
        uint8 rights;
        uint8 duties;
        uint16 revenueShareBps;
        uint40 expirySeconds;
        bool transferable;
        uint32 seats;
    }

    // ─── Events ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Terms can be used from now on.
    event TermsRegistered(bytes32 indexed termsId, uint32 number, LicenseTerms terms);
    /// @notice A license was given. `expiresAt` is 0 where it never ends; a second one of the same kind adds to the first.
    event LicenseMinted(
        uint256 indexed tokenId, uint256 indexed assetId, address indexed account, bytes32 termsId, uint40 expiresAt
    );

    // ─── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A field of the terms is outside its range. `field` is its name.
    error InvalidTerms(string field);
    /// @notice No terms have this id.
    error UnknownTerms(bytes32 termsId);
    /// @notice No asset has this number.
    error UnknownLicensedAsset(uint256 assetId);
    /// @notice The caller is neither the market nor the asset's owner.
    error NotLicensor(uint256 assetId, address caller);
    /// @notice An ancestor of the asset asks that its terms be kept: only these may be given.
    error OnlyBoundTerms(uint256 assetId, bytes32 termsId);
    /// @notice The terms give rights that the asset's lineage does not leave.
    error RightsExceedLineage(uint256 assetId, uint8 excess);
    /// @notice The asset is licensed under as many different terms as it can be.
    error TooManyTerms(uint256 assetId);
    /// @notice A license can't be given to nobody.
    error NoLicensee();
    /// @notice Licenses under these terms stay with whom they were given to.
    error NotTransferable(uint256 tokenId);

    // ─── Terms ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Makes terms known. Anybody may; doing it again changes nothing.
    /// @return termsId Their id.
    function registerTerms(LicenseTerms calldata terms) external returns (bytes32 termsId);

    /// @notice Terms by id.
    function termsOf(bytes32 termsId) external view returns (LicenseTerms memory);

    /// @notice Number of terms by id. Reverts where there are none.
    function numberOf(bytes32 termsId) external view returns (uint32);

    /// @notice Terms by number, from 1, without their text; all zero where there are none.
    function termsAt(uint32 number) external view returns (bytes32 termsId, TermsCore memory core);

    // ─── Giving ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Gives a license for free. Only the asset's owner.
    function grant(uint256 assetId, bytes32 termsId, address account) external returns (uint256 tokenId);

    /// @notice Checks that a license may be given, and makes sure that {issue} will be able to. Only the market.
    function reserve(uint256 assetId, bytes32 termsId) external returns (uint256 tokenId);

    /// @notice Gives a license that {reserve} was called for; never fails. Only the market.
    function issue(uint256 assetId, bytes32 termsId, address account) external returns (uint256 tokenId);

    // ─── Asking ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Whether an account may do all of `mask` with an asset. One live license must carry all of it (the owner needs
    /// none), and so must the asset's whole lineage: the most restrictive ancestor wins.
    function hasRight(address account, uint256 assetId, uint8 mask) external view returns (bool);

    /// @notice Every single right that {hasRight} says yes to.
    function rightsOf(address account, uint256 assetId) external view returns (uint8 rights);

    /// @notice What a license says, if the account holds it and it has not ended; all zero otherwise.
    function heldTerms(address account, uint256 tokenId)
        external
        view
        returns (uint256 assetId, uint32 number, TermsCore memory core);

    /// @notice When an account's license ends, in Unix seconds; 0 where it never does, or there is none.
    function expiryOf(address account, uint256 tokenId) external view returns (uint40);

    /// @notice Numbers of the terms that an asset was ever licensed under, at most 8.
    function termsUsed(uint256 assetId) external view returns (uint32[] memory numbers);
}
