// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAssetRegistry} from "../interfaces/IAssetRegistry.sol";

/// @notice One link from a child to a parent; its key is child << 8 | its place among the child's parents.
/// @dev From the lowest bit: parent 64 | version 32 | relation 8 | shareBps 16 | older 72. The older is the key of the
/// link that the same parent got before this one: a parent's children are a list that costs a child one written word.
type AssetLink is uint256;

using AssetLinkFields for AssetLink global;

/// @title Fields of {AssetLink}
library AssetLinkFields {
    /// @notice A link, on top of the parent's youngest one.
    function create(IAssetRegistry.Parent calldata parent_, uint256 older_) internal pure returns (AssetLink) {
        return AssetLink.wrap(
            parent_.id | (uint256(parent_.version) << 64) | (uint256(parent_.relation) << 96)
                | (uint256(parent_.shareBps) << 104) | (older_ << 120)
        );
    }

    /// @notice Key of a child's link.
    function keyOf(uint256 child, uint256 place) internal pure returns (uint256) {
        return (child << 8) | place;
    }

    /// @notice Child that a key belongs to.
    function childOf(uint256 key) internal pure returns (uint256) {
        return key >> 8;
    }

    /// @notice Key of the link before, 0 for none.
    function older(AssetLink link) internal pure returns (uint256) {
        return AssetLink.unwrap(link) >> 120;
    }

    /// @notice As the interface shows it, from the child's end.
    function view_(AssetLink link) internal pure returns (IAssetRegistry.Link memory) {
        uint256 word = AssetLink.unwrap(link);
        return IAssetRegistry.Link({
            asset: uint64(word),
            version: uint32(word >> 64),
            relation: IAssetRegistry.Relation(uint8(word >> 96)),
            shareBps: uint16(word >> 104)
        });
    }
}
