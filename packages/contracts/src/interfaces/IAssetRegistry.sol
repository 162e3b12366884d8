// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Assets with a past: datasets, models, agents, pipelines and evaluations
/// @notice Each asset is an ERC-721 token (the OwnershipNFT) with versions, and with links to the assets that it was made
/// from. Links are made at registration and never change: whoever reads an asset's past reads the same past for ever.
/// @dev A link needs a license on the parent, so strangers can't hang themselves on an asset. Parents exist before
/// children, so there are no cycles. Everything that an indexer needs is in the events.
interface IAssetRegistry {
    // ─── Types ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What an asset is: DATASET, MODEL, AGENT, PIPELINE or EVALUATION.
    enum Kind {
        Dataset,
        Model,
        Agent,
        Pipeline,
        Evaluation
    }

    /// @notice What a child has from its parent: TRAINED_ON, FINETUNED_FROM, DISTILLED_FROM, QUANTIZED_FROM, MERGED_FROM,
    /// LABELS, EVALUATED_ON, USES. All but the last two are derivations and need the DERIVE right (`TrainedOn` the TRAIN
    /// right as well); those two need the USE right. All but `EvaluatedOn` pass the parent's restrictions on.
    enum Relation {
        TrainedOn,
        FinetunedFrom,
        DistilledFrom,
        QuantizedFrom,
        MergedFrom,
        Labels,
        EvaluatedOn,
        Uses
    }

    /// @notice A parent, as it is declared at registration.
    /// @param id Asset that was used.
    /// @param version Which version of it, from 1.
    /// @param relation What it was used for.
    /// @param shareBps The parent's share of the child's revenue, in 1/10,000.
    /// @param licenseTokenId License of the caller on the parent; 0 where the caller owns the parent.
    struct Parent {
        uint256 id;
        uint32 version;
        Relation relation;
        uint16 shareBps;
        uint256 licenseTokenId;
    }

    /// @notice A link, as it is kept.
    /// @param asset The other end: the parent in {parentsOf}, the child in {childrenOf}.
    /// @param version Version of the parent.
    /// @param shareBps The parent's share of the child's revenue.
    struct Link {
        uint256 asset;
        uint32 version;
        Relation relation;
        uint16 shareBps;
    }

    /// @notice An asset. All zero where there is none.
    /// @param versions Number of the latest version.
    /// @param depth Links on the longest way up to an asset without parents.
    /// @param parentsBps Sum of the parents' shares.
    /// @param rights What its lineage leaves to license, see {Rights}: the most restrictive ancestor wins.
    /// @param bound Whether an ancestor's share-alike duty allows no terms but `terms`.
    /// @param terms Number of its usual terms in {ILicenses}; 0 for none.
    /// @param manifestHash Of the latest version.
    struct Asset {
        address owner;
        Kind kind;
        uint32 versions;
        uint40 createdAt;
        uint8 depth;
        uint8 parents;
        uint16 parentsBps;
        uint8 rights;
        bool bound;
        uint32 terms;
        bytes32 manifestHash;
    }

    // ─── Events ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice An asset was registered. One {ParentLinked} a parent and the first {VersionPublished} follow.
    event AssetRegistered(
        uint256 indexed id, address indexed owner, Kind kind, bytes32 termsId, uint8 rights, bool bound
    );
    /// @notice An asset has a new version.
    /// @param manifestHash sha-256 of the canonical manifest.
    /// @param contentRoot Root of the payload's leaves, see {ChunkTree};
    /// 0 where there is no payload.
    /// @param uri Where the manifest may be had; a hint, the hash decides.
    event VersionPublished(
        uint256 indexed id, uint32 indexed version, bytes32 manifestHash, bytes32 contentRoot, string uri
    );
    /// @notice A child was linked to a parent.
    event ParentLinked(
        uint256 indexed child,
        uint256 indexed parent,
        uint32 version,
        Relation relation,
        uint16 shareBps,
        uint256 licenseTokenId
    );
    /// @notice The contributors of a version are fixed.
    event ContributorsSet(
        uint256 indexed id, uint32 indexed version, bytes32 sharesRoot, uint64 totalShares, uint16 contributorsBps
    );

    // ─── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A field is outside its range. `field` is its name.
    error InvalidAsset(string field);
    /// @notice No asset has this number.
    error UnknownAsset(uint256 id);
    /// @notice The asset has no such version.
    error UnknownVersion(uint256 id, uint32 version);
    /// @notice Only the asset's owner may do this.
    error NotAssetOwner(uint256 id, address caller);
    /// @notice The way up from this parent is already as long as allowed.
    error LineageTooDeep(uint256 parent);
    /// @notice The parents' shares exceed half of the revenue.
    error SharesTooHigh(uint256 sumBps);
    /// @notice The license on this parent is not the caller's, expired, or for another asset.
    error LicenseNotHeld(uint256 parent, uint256 licenseTokenId);
    /// @notice The license on this parent, or the parent's own lineage, lacks rights that the link needs.
    error RightsMissing(uint256 parent, uint8 missing);
    /// @notice The license on this parent asks for a higher share.
    error ShareTooLow(uint256 parent, uint16 given, uint16 least);
    /// @notice Two ancestors ask that their own terms be kept, and the terms differ.
    error TermsConflict(uint256 parent, bytes32 termsId, bytes32 otherTermsId);
    /// @notice An ancestor asks that its terms be kept: use these.
    error TermsBound(bytes32 termsId);
    /// @notice The terms give rights that the lineage does not leave.
    error TermsExceedLineage(uint8 excess);
    /// @notice The version's contributors are fixed already.
    error ContributorsFixed(uint256 id, uint32 version);

    // ─── Registering ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Registers an asset with its first version. The caller owns it.
    /// @param kind What it is.
    /// @param uri Where the manifest may be had; at most 512 bytes.
    /// @param manifestHash sha-256 of the canonical manifest (JSON, RFC 8785).
    /// @param contentRoot Root of the payload's leaves; 0 where there is no payload.
    /// @param termsId Terms that it is usually licensed under; 0 for none.
    /// @param parents What it was made from; at most 8, with at most 5,000 bps in all, at most 16 links deep.
    /// @return id Number of the asset, from 1.
    function register(
        Kind kind,
        string calldata uri,
        bytes32 manifestHash,
        bytes32 contentRoot,
        bytes32 termsId,
        Parent[] calldata parents
    ) external returns (uint256 id);

    /// @notice Adds a version. Earlier ones stay.
    /// @return version Its number, from 2.
    function publishVersion(uint256 id, string calldata uri, bytes32 manifestHash, bytes32 contentRoot)
        external
        returns (uint32 version);

    /// @notice Fixes, once for a version, who shares in its revenue.
    /// @param sharesRoot Merkle root of leaves keccak256(keccak256(abi.encode(account, shares))), one an account, sorted pairs
    /// (OpenZeppelin's StandardMerkleTree of address and uint256).
    /// @param totalShares Sum of all shares.
    /// @param contributorsBps Part of what is left after the parents' shares that goes to contributors; the owner has the
    /// rest.
    function setContributors(uint256 id, uint32 version, bytes32 sharesRoot, uint64 totalShares, uint16 contributorsBps)
        external;

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Number of the newest asset.
    function assetCount() external view returns (uint256);

    /// @notice An asset; all zero where there is none.
    function assetOf(uint256 id) external view returns (Asset memory);

    /// @notice An asset in three words, for readers of many: its packed record (see {AssetHead}), its owner, and the manifest
    /// of its latest version. All zero where there is none.
    function headOf(uint256 id) external view returns (uint256 head, address owner, bytes32 manifestHash);

    /// @notice Number of an asset's latest version; 0 where there is no asset.
    function versionsOf(uint256 id) external view returns (uint32);

    /// @notice Hashes of a version; zero where there is none.
    function versionOf(uint256 id, uint32 version) external view returns (bytes32 manifestHash, bytes32 contentRoot);

    /// @notice Who owns an asset and what its lineage leaves to license. All zero where there is none.
    /// @param boundTerms Number of the only terms allowed; 0 where any are.
    function lineageOf(uint256 id) external view returns (address owner, uint8 rights, uint32 boundTerms);

    /// @notice Parents of an asset, in the order of their declaration.
    function parentsOf(uint256 id) external view returns (Link[] memory);

    /// @notice Children of an asset, youngest first.
    /// @param cursor 0, or what the page before returned.
    /// @param limit At most this many.
    /// @return children The page.
    /// @return next Cursor of the next page; 0 when there is none.
    function childrenOf(uint256 id, uint256 cursor, uint256 limit)
        external
        view
        returns (Link[] memory children, uint256 next);

    /// @notice Who shares in a version's revenue; all zero where nobody but the owner does.
    function contributorsOf(uint256 id, uint32 version)
        external
        view
        returns (bytes32 sharesRoot, uint64 totalShares, uint16 contributorsBps);
}
