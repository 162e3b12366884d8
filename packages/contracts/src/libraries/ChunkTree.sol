// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Trees over the leaves of a payload
/// @notice A payload is cut into leaves of 4,096 bytes, the last one filled up with zeros. A leaf's hash is its sha-256, a
/// node's the sha-256 of the 64 bytes of its two children. Leaves that are missing to the next power of two are 32 zero
/// bytes.
/// @dev Leaves and nodes differ in length, so neither can be passed off as the other: whoever shows 4,096 bytes shows a leaf,
/// and with it the depth of the tree.
library ChunkTree {
    /// @notice Bytes of a leaf.
    uint256 internal constant LEAF = 4096;
    uint256 private constant MAX_DEPTH = 40;

    /// @notice Root above a hash at a place, along a path of siblings, lowest first. Zero if there is no such place.
    function rootOf(bytes32 hash, uint256 index, bytes32[] calldata path) internal view returns (bytes32 root) {
        uint256 depth = path.length;
        if (depth > MAX_DEPTH || index >> depth != 0) return 0;
        root = hash;
        for (uint256 i; i < depth; ++i) {
            bytes32 sibling = path[i];
            bool isRight = (index >> i) & 1 == 1;
            root = _nodeOf(isRight ? sibling : root, isRight ? root : sibling);
        }
    }

    function _nodeOf(bytes32 left, bytes32 right) private view returns (bytes32 node) {
        assembly ("memory-safe") {
            mstore(0x00, left)
            mstore(0x20, right)
            // The precompile fails only without gas, and then so does this call.
            if iszero(staticcall(gas(), 2, 0x00, 0x40, 0x00, 0x20)) { revert(0x00, 0x00) }
            node := mload(0x00)
        }
    }
}
