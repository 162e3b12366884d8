// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {IERC5521} from "./interfaces/IERC5521.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {Rights} from "./libraries/Rights.sol";
import {AssetHead} from "./types/AssetHead.sol";
import {AssetLink, AssetLinkFields} from "./types/AssetLink.sol";

/// @title Links between assets, and what they leave to license
/// @dev Links never change, so what a whole lineage leaves is known when a child is registered and kept in one byte:
/// asking for a right costs the same at any depth.
abstract contract Lineage is IAssetRegistry, IERC5521 {
    uint256 private constant MAX_PARENTS = 8;
    uint256 private constant MAX_DEPTH = 16;
    uint256 private constant MAX_PARENTS_BPS = 5_000;

    ILicenses internal immutable LICENSES;

    /// @inheritdoc IAssetRegistry
    uint256 public assetCount;

    mapping(uint256 id => AssetHead) internal _heads;
    mapping(uint256 linkKey => AssetLink) private _links;

    /// @dev What the links looked at so far add up to.
    struct Inherited {
        uint256 depth;
        uint256 sharesBps;
        uint8 rights;
        uint32 boundTerms;
    }

    /// @inheritdoc IAssetRegistry
    function parentsOf(uint256 id) external view returns (Link[] memory parents) {
        parents = new Link[](_heads[id].parents());
        for (uint256 i; i < parents.length; ++i) {
            parents[i] = _links[AssetLinkFields.keyOf(id, i)].view_();
        }
    }

    /// @inheritdoc IAssetRegistry
    function childrenOf(uint256 id, uint256 cursor, uint256 limit)
        public
        view
        returns (Link[] memory children, uint256 next)
    {
        next = cursor == 0 ? _heads[id].youngest() : cursor;
        uint256 count;
        for (uint256 key = next; key != 0 && count < limit; key = _links[key].older()) {
            ++count;
        }
        children = new Link[](count);
        for (uint256 i; i < count; ++i) {
            AssetLink link = _links[next];
            children[i] = link.view_();
            children[i].asset = AssetLinkFields.childOf(next);
            next = link.older();
        }
    }

    /// @inheritdoc IERC5521
    function referringOf(address registry, uint256 tokenId)
        external
        view
        returns (address[] memory registries, uint256[][] memory tokenIds)
    {
        if (registry != address(this)) return (registries, tokenIds);
        uint256 count = _heads[tokenId].parents();
        (registries, tokenIds) = _listOf(count);
        for (uint256 i; i < count; ++i) {
            tokenIds[0][i] = _links[AssetLinkFields.keyOf(tokenId, i)].view_().asset;
        }
    }

    /// @inheritdoc IERC5521
    function referredOf(address registry, uint256 tokenId)
        external
        view
        returns (address[] memory registries, uint256[][] memory tokenIds)
    {
        if (registry != address(this)) return (registries, tokenIds);
        (Link[] memory children,) = childrenOf(tokenId, 0, type(uint256).max);
        (registries, tokenIds) = _listOf(children.length);
        for (uint256 i; i < children.length; ++i) {
            tokenIds[0][i] = children[i].asset;
        }
    }

    /// @inheritdoc IERC5521
    function createdTimestampOf(address registry, uint256 tokenId) external view returns (uint256) {
        return registry == address(this) ? _heads[tokenId].createdAt() : 0;
    }

    /// @dev Owner of an asset that exists.
    function _holderOf(uint256 id) internal view virtual returns (address);

    /// @dev What the parents leave to a child. The caller must own each, or hold a license on it that carries what the link
    /// needs.
    function _inherit(Parent[] calldata parents) internal view returns (Inherited memory sum) {
        if (parents.length > MAX_PARENTS) revert InvalidAsset("parents");
        sum.rights = Rights.ALL;
        for (uint256 i; i < parents.length; ++i) {
            Parent calldata parent = parents[i];
            AssetHead head = _heads[parent.id];
            if (!head.exists()) revert UnknownAsset(parent.id);
            if (parent.version == 0 || parent.version > head.versions()) {
                revert UnknownVersion(parent.id, parent.version);
            }
            if (head.depth() == MAX_DEPTH) revert LineageTooDeep(parent.id);
            if (head.depth() >= sum.depth) sum.depth = head.depth() + 1;
            sum.sharesBps += parent.shareBps;
            _restrict(sum, parent, head);
        }
        if (sum.sharesBps > MAX_PARENTS_BPS) revert SharesTooHigh(sum.sharesBps);
    }

    /// @dev Writes what {_inherit} found sound.
    function _link(uint256 child, Parent[] calldata parents) internal {
        for (uint256 i; i < parents.length; ++i) {
            Parent calldata parent = parents[i];
            AssetHead head = _heads[parent.id];
            uint256 key = AssetLinkFields.keyOf(child, i);
            _links[key] = AssetLinkFields.create(parent, head.youngest());
            _heads[parent.id] = head.withYoungest(key);
            emit ParentLinked(child, parent.id, parent.version, parent.relation, parent.shareBps, parent.licenseTokenId);
        }
    }

    /// @dev Adds one parent's restrictions. Whoever owns the parent needs no license on it, and passes on only what its own
    /// ancestors ask for.
    function _restrict(Inherited memory sum, Parent calldata parent, AssetHead head) private view {
        uint8 rights = uint8(head.rights());
        uint32 boundTerms = head.bound() ? uint32(head.terms()) : 0;
        if (parent.licenseTokenId != 0 || _holderOf(parent.id) != msg.sender) {
            (uint256 asset, uint32 number, ILicenses.TermsCore memory core) =
                LICENSES.heldTerms(msg.sender, parent.licenseTokenId);
            if (asset != parent.id || number == 0) revert LicenseNotHeld(parent.id, parent.licenseTokenId);
            rights &= core.rights;
            if (parent.shareBps < core.revenueShareBps) {
                revert ShareTooLow(parent.id, parent.shareBps, core.revenueShareBps);
            }
            if (core.duties & Rights.SHARE_ALIKE != 0) boundTerms = number;
        }
        uint8 missing = _neededFor(parent.relation) & ~rights;
        if (missing != 0) revert RightsMissing(parent.id, missing);
        if (parent.relation == Relation.EvaluatedOn) return;
        sum.rights &= rights;
        // Using is not deriving: what a pipeline calls does not set the terms of the pipeline.
        if (parent.relation == Relation.Uses || boundTerms == 0) return;
        if (sum.boundTerms != 0 && sum.boundTerms != boundTerms) {
            revert TermsConflict(parent.id, _termsIdOf(boundTerms), _termsIdOf(sum.boundTerms));
        }
        sum.boundTerms = boundTerms;
    }

    function _termsIdOf(uint32 number) internal view returns (bytes32 termsId) {
        (termsId,) = LICENSES.termsAt(number);
    }

    function _neededFor(Relation relation) private pure returns (uint8) {
        if (relation == Relation.EvaluatedOn || relation == Relation.Uses) return Rights.USE;
        return relation == Relation.TrainedOn ? Rights.DERIVE | Rights.TRAIN : Rights.DERIVE;
    }

    /// @dev One registry, or none at all where there is nothing to list.
    function _listOf(uint256 count) private view returns (address[] memory registries, uint256[][] memory tokenIds) {
        registries = new address[](count == 0 ? 0 : 1);
        tokenIds = new uint256[][](registries.length);
        if (count == 0) return (registries, tokenIds);
        registries[0] = address(this);
        tokenIds[0] = new uint256[](count);
    }
}
