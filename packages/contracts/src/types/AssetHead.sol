// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAssetRegistry} from "../interfaces/IAssetRegistry.sol";

/// @notice One asset, but for its owner and its hashes.
/// @dev From the lowest bit: kind 8 | depth 8 | versions 32 | parents 8 | parentsBps 16 | rights 8 | bound 8 | terms 32 |
/// createdAt 40 | youngest 72. The youngest is the key of the newest link from a child, 0 before the first one.
type AssetHead is uint256;

using AssetHeadFields for AssetHead global;

/// @title Fields of {AssetHead}
library AssetHeadFields {
    uint256 private constant YOUNGEST_SHIFT = 160;
    uint256 private constant VERSIONS_SHIFT = 16;

    /// @notice A new asset with one version and no child.
    function create(
        IAssetRegistry.Kind kind_,
        uint256 depth_,
        uint256 parents_,
        uint256 parentsBps_,
        uint256 rights_,
        bool bound_,
        uint256 terms_
    ) internal view returns (AssetHead) {
        return AssetHead.wrap(
            uint256(kind_) | (depth_ << 8) | (1 << VERSIONS_SHIFT) | (parents_ << 48) | (parentsBps_ << 56)
                | (rights_ << 72) | (uint256(bound_ ? 1 : 0) << 80) | (terms_ << 88) | (block.timestamp << 120)
        );
    }

    /// @notice Whether there is an asset.
    function exists(AssetHead head) internal pure returns (bool) {
        return AssetHead.unwrap(head) != 0;
    }

    /// @notice What it is.
    function kind(AssetHead head) internal pure returns (IAssetRegistry.Kind) {
        return IAssetRegistry.Kind(uint8(AssetHead.unwrap(head)));
    }

    /// @notice Links on the longest way up.
    function depth(AssetHead head) internal pure returns (uint256) {
        return uint8(AssetHead.unwrap(head) >> 8);
    }

    /// @notice Number of the latest version.
    function versions(AssetHead head) internal pure returns (uint256) {
        return uint32(AssetHead.unwrap(head) >> VERSIONS_SHIFT);
    }

    /// @notice Number of parents.
    function parents(AssetHead head) internal pure returns (uint256) {
        return uint8(AssetHead.unwrap(head) >> 48);
    }

    /// @notice Sum of the parents' shares.
    function parentsBps(AssetHead head) internal pure returns (uint256) {
        return uint16(AssetHead.unwrap(head) >> 56);
    }

    /// @notice What the lineage leaves to license.
    function rights(AssetHead head) internal pure returns (uint256) {
        return uint8(AssetHead.unwrap(head) >> 72);
    }

    /// @notice Whether only {terms} may be used.
    function bound(AssetHead head) internal pure returns (bool) {
        return uint8(AssetHead.unwrap(head) >> 80) != 0;
    }

    /// @notice Number of the usual terms; 0 for none.
    function terms(AssetHead head) internal pure returns (uint256) {
        return uint32(AssetHead.unwrap(head) >> 88);
    }

    /// @notice Unix time of the registration.
    function createdAt(AssetHead head) internal pure returns (uint256) {
        return uint40(AssetHead.unwrap(head) >> 120);
    }

    /// @notice Key of the newest link from a child; 0 for none.
    function youngest(AssetHead head) internal pure returns (uint256) {
        return AssetHead.unwrap(head) >> YOUNGEST_SHIFT;
    }

    /// @notice The asset with one more version.
    function withVersion(AssetHead head) internal pure returns (AssetHead) {
        return AssetHead.wrap(AssetHead.unwrap(head) + (1 << VERSIONS_SHIFT));
    }

    /// @notice The asset with a younger child.
    function withYoungest(AssetHead head, uint256 link) internal pure returns (AssetHead) {
        uint256 rest = AssetHead.unwrap(head) & ((1 << YOUNGEST_SHIFT) - 1);
        return AssetHead.wrap(rest | (link << YOUNGEST_SHIFT));
    }
}
