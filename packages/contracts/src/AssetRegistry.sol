// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IRevenueVault} from "./interfaces/IRevenueVault.sol";
import {Cid} from "./libraries/Cid.sol";
import {Lineage} from "./Lineage.sol";
import {AssetHead, AssetHeadFields} from "./types/AssetHead.sol";

/// @title Assets with a past, as ERC-721
/// @notice See {IAssetRegistry}. No owner, no proxy, no pause. A token's URI is the content address of its latest
/// manifest, so it can't point to anything else.
contract AssetRegistry is Lineage, ERC721, IERC2981, IERC4906 {
    uint256 private constant MAX_URI = 512;
    uint256 private constant BPS = 10_000;

    IRevenueVault private immutable VAULT;

    mapping(uint256 versionKey => bytes32) private _manifests;
    mapping(uint256 versionKey => bytes32) private _contents;
    mapping(uint256 versionKey => Contributors) private _contributors;

    struct Contributors {
        bytes32 sharesRoot;
        uint64 totalShares;
        uint16 bps;
    }

    /// @param licenses Terms and licenses of the assets. @param vault Where royalties on resale go.
    constructor(ILicenses licenses, IRevenueVault vault) ERC721("SaharaKit Assets", "ASSET") {
        LICENSES = licenses;
        VAULT = vault;
    }

    // ─── Registering ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IAssetRegistry
    function register(
        Kind kind,
        string calldata uri,
        bytes32 manifestHash,
        bytes32 contentRoot,
        bytes32 termsId,
        Parent[] calldata parents
    ) external returns (uint256 id) {
        id = ++assetCount;
        Inherited memory sum = _inherit(parents);
        uint32 terms = _termsFor(termsId, sum);
        bool bound = sum.boundTerms != 0;
        _heads[id] = AssetHeadFields.create(kind, sum.depth, parents.length, sum.sharesBps, sum.rights, bound, terms);
        emit AssetRegistered(id, msg.sender, kind, termsId, sum.rights, bound);
        _link(id, parents);
        _publish(id, 1, uri, manifestHash, contentRoot);
        _mint(msg.sender, id);
    }

    /// @inheritdoc IAssetRegistry
    function publishVersion(uint256 id, string calldata uri, bytes32 manifestHash, bytes32 contentRoot)
        external
        returns (uint32 version)
    {
        AssetHead head = _ownHead(id).withVersion();
        _heads[id] = head;
        version = uint32(head.versions());
        _publish(id, version, uri, manifestHash, contentRoot);
        emit MetadataUpdate(id);
    }

    /// @inheritdoc IAssetRegistry
    function setContributors(uint256 id, uint32 version, bytes32 sharesRoot, uint64 totalShares, uint16 contributorsBps)
        external
    {
        AssetHead head = _ownHead(id);
        if (version == 0 || version > head.versions()) revert UnknownVersion(id, version);
        if (sharesRoot == 0) revert InvalidAsset("sharesRoot");
        if (totalShares == 0) revert InvalidAsset("totalShares");
        if (contributorsBps == 0 || contributorsBps > BPS) revert InvalidAsset("contributorsBps");
        Contributors storage contributors = _contributors[_versionKey(id, version)];
        if (contributors.totalShares != 0) revert ContributorsFixed(id, version);
        (contributors.sharesRoot, contributors.totalShares, contributors.bps) =
        (sharesRoot, totalShares, contributorsBps);
        emit ContributorsSet(id, version, sharesRoot, totalShares, contributorsBps);
    }

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IAssetRegistry
    function assetOf(uint256 id) external view returns (Asset memory asset) {
        AssetHead head = _heads[id];
        if (!head.exists()) return asset;
        return Asset({
            owner: _holderOf(id),
            kind: head.kind(),
            versions: uint32(head.versions()),
            createdAt: uint40(head.createdAt()),
            depth: uint8(head.depth()),
            parents: uint8(head.parents()),
            parentsBps: uint16(head.parentsBps()),
            rights: uint8(head.rights()),
            bound: head.bound(),
            terms: uint32(head.terms()),
            manifestHash: _manifests[_versionKey(id, head.versions())]
        });
    }

    /// @inheritdoc IAssetRegistry
    function headOf(uint256 id) external view returns (uint256 head, address owner, bytes32 manifestHash) {
        AssetHead record = _heads[id];
        if (!record.exists()) return (0, address(0), 0);
        return (AssetHead.unwrap(record), _holderOf(id), _manifests[_versionKey(id, record.versions())]);
    }

    /// @inheritdoc IAssetRegistry
    function versionsOf(uint256 id) external view returns (uint32) {
        return uint32(_heads[id].versions());
    }

    /// @inheritdoc IAssetRegistry
    function versionOf(uint256 id, uint32 version) external view returns (bytes32 manifestHash, bytes32 contentRoot) {
        if (!_heads[id].exists()) return (0, 0);
        uint256 key = _versionKey(id, version);
        return (_manifests[key], _contents[key]);
    }

    /// @inheritdoc IAssetRegistry
    function lineageOf(uint256 id) external view returns (address owner, uint8 rights, uint32 boundTerms) {
        AssetHead head = _heads[id];
        return (_holderOf(id), uint8(head.rights()), head.bound() ? uint32(head.terms()) : 0);
    }

    /// @inheritdoc IAssetRegistry
    function contributorsOf(uint256 id, uint32 version)
        external
        view
        returns (bytes32 sharesRoot, uint64 totalShares, uint16 contributorsBps)
    {
        if (!_heads[id].exists()) return (0, 0, 0);
        Contributors storage contributors = _contributors[_versionKey(id, version)];
        return (contributors.sharesRoot, contributors.totalShares, contributors.bps);
    }

    /// @inheritdoc ERC721
    function tokenURI(uint256 id) public view override returns (string memory) {
        _requireOwned(id);
        return Cid.uriOf(_manifests[_versionKey(id, _heads[id].versions())]);
    }

    /// @notice On resale of an asset its parents are due the same shares as on a sale of a license. The receiver is an
    /// address of the asset's own, from which {IRevenueVault.collect} passes everything up.
    /// @inheritdoc IERC2981
    function royaltyInfo(uint256 id, uint256 salePrice)
        external
        view
        returns (address receiver, uint256 royaltyAmount)
    {
        uint256 bps = _heads[id].parentsBps();
        if (bps == 0) return (address(0), 0);
        return (VAULT.inboxOf(id, IRevenueVault.Inbox.Lineage), salePrice * bps / BPS);
    }

    /// @inheritdoc ERC721
    function supportsInterface(bytes4 interfaceId) public view override(ERC721, IERC165) returns (bool) {
        // ERC-4906 has events alone, hence a number of its own choice.
        return interfaceId == type(IERC2981).interfaceId || interfaceId == bytes4(0x49064906)
            || super.supportsInterface(interfaceId);
    }

    // ─── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _holderOf(uint256 id) internal view override returns (address) {
        return _ownerOf(id);
    }

    function _ownHead(uint256 id) private view returns (AssetHead head) {
        head = _heads[id];
        if (!head.exists()) revert UnknownAsset(id);
        if (_ownerOf(id) != msg.sender) revert NotAssetOwner(id, msg.sender);
    }

    /// @dev Number of the terms, if the lineage allows them.
    function _termsFor(bytes32 termsId, Inherited memory sum) private view returns (uint32 number) {
        if (termsId != 0) number = LICENSES.numberOf(termsId);
        if (sum.boundTerms != 0 && number != sum.boundTerms) revert TermsBound(_termsIdOf(sum.boundTerms));
        (, ILicenses.TermsCore memory core) = LICENSES.termsAt(number);
        uint8 excess = core.rights & ~sum.rights;
        if (excess != 0) revert TermsExceedLineage(excess);
    }

    function _publish(uint256 id, uint32 version, string calldata uri, bytes32 manifestHash, bytes32 contentRoot)
        private
    {
        if (manifestHash == 0) revert InvalidAsset("manifestHash");
        if (bytes(uri).length > MAX_URI) revert InvalidAsset("uri");
        uint256 key = _versionKey(id, version);
        _manifests[key] = manifestHash;
        if (contentRoot != 0) _contents[key] = contentRoot;
        emit VersionPublished(id, version, manifestHash, contentRoot, uri);
    }

    /// @dev Only for assets that exist, whose numbers are small.
    function _versionKey(uint256 id, uint256 version) private pure returns (uint256) {
        return (id << 32) | version;
    }
}
