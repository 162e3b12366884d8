// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @title Trees over the entries of a layer
/// @notice A leaf is keccak256(epoch, layer, index, entry), a node keccak256 of its two children in their order. Leaves that
/// are missing to the next power of two are zero.
/// @dev The index of a leaf is its place, so that a layer has exactly one entry of each number: OpenZeppelin's MerkleProof
/// sorts pairs and would let a proposer show two entries for one number. A leaf is made of 96 bytes or more and a node of
/// 64, so neither can be passed off as the other; the depth follows from the size of the layer.
library LayerTree {
    /// @notice Levels above the leaves of a layer.
    function depthOf(uint256 size) internal pure returns (uint256 depth) {
        while (1 << depth < size) ++depth;
    }

    /// @notice Hash of an entry: keccak256 of the epoch's id, layer (128 bits), index (128 bits) and the entry's words.
    function leafOf(bytes32 epochId, uint256 layer, uint256 index, uint256[] memory entry)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(epochId, uint128(layer), uint128(index), entry));
    }

    /// @notice Hashes of several entries of one layer, which stand one after the other.
    /// @dev Yul, because a worker may have 1,200 items: this and {rootOfMany} cost 1,150 gas less an entry than Solidity.
    /// @param indexes Theirs, below 2^128. @param words As many for each; what is missing reads as what lies behind.
    function leavesOf(
        bytes32 epochId,
        uint256 layer,
        uint256[] memory indexes,
        uint256[] calldata words,
        uint256 wordsOfEntry
    ) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](indexes.length);
        assembly ("memory-safe") {
            let free := mload(0x40)
            let size := shl(5, wordsOfEntry)
            let from := words.offset
            let end := add(indexes, shl(5, add(mload(indexes), 1)))
            let toLeaf := sub(leaves, indexes)
            mstore(free, epochId)
            for { let next := add(indexes, 0x20) } lt(next, end) { next := add(next, 0x20) } {
                mstore(add(free, 0x20), or(shl(128, layer), mload(next)))
                calldatacopy(add(free, 0x40), from, size)
                mstore(add(next, toLeaf), keccak256(free, add(0x40, size)))
                from := add(from, size)
            }
        }
    }

    /// @notice Root above a leaf, along a path of siblings, lowest first. Zero if there is no such place.
    function rootOf(bytes32 leaf, uint256 index, bytes32[] calldata path) internal pure returns (bytes32 root) {
        unchecked {
            uint256 depth = path.length;
            if (index >> depth != 0) return 0;
            root = leaf;
            for (uint256 i; i < depth; ++i) {
                bool isRight = (index >> i) & 1 == 1;
                root = isRight ? Hashes.efficientKeccak256(path[i], root) : Hashes.efficientKeccak256(root, path[i]);
            }
        }
    }

    /// @notice Root above all leaves of a layer.
    /// @dev Level by level, each written over the one below it; `missing` is what a level has behind its last node.
    /// @param nodes The leaves; overwritten.
    function rootOfAll(bytes32[] memory nodes) internal pure returns (bytes32 root) {
        unchecked {
            uint256 size = nodes.length;
            bytes32 missing;
            for (; size > 1; size = (size + 1) / 2) {
                for (uint256 i; i < size; i += 2) {
                    nodes[i / 2] = Hashes.efficientKeccak256(nodes[i], i + 1 < size ? nodes[i + 1] : missing);
                }
                missing = Hashes.efficientKeccak256(missing, missing);
            }
            root = nodes[0];
        }
    }

    /// @notice Root above several leaves. Zero if the proof has too few or too many siblings.
    /// @dev Level by level, each written over the one below it. Siblings are read without a look at how many are left: one
    /// too many or too few shows in the end. Yul for the same reason as {leavesOf}.
    /// @param indexes Ascending, each below 2^depth, at least one; overwritten. @param leaves Theirs; overwritten.
    /// @param proof Siblings that are not above the leaves themselves: lowest level first, from left to right in each.
    function rootOfMany(uint256[] memory indexes, bytes32[] memory leaves, uint256 depth, bytes32[] calldata proof)
        internal
        pure
        returns (bytes32 root)
    {
        assembly ("memory-safe") {
            let next := proof.offset
            let toNode := sub(leaves, indexes)
            let start := add(indexes, 0x20)
            let end := add(start, shl(5, mload(indexes)))
            for {} depth { depth := sub(depth, 1) } {
                let above := start
                for { let known := start } lt(known, end) {} {
                    let index := mload(known)
                    let node := mload(add(known, toNode))
                    known := add(known, 0x20)
                    switch and(index, 1)
                    case 0 {
                        mstore(0x00, node)
                        switch and(lt(known, end), eq(mload(known), add(index, 1)))
                        case 0 {
                            mstore(0x20, calldataload(next))
                            next := add(next, 0x20)
                        }
                        default {
                            mstore(0x20, mload(add(known, toNode)))
                            known := add(known, 0x20)
                        }
                    }
                    default {
                        mstore(0x00, calldataload(next))
                        mstore(0x20, node)
                        next := add(next, 0x20)
                    }
                    mstore(above, shr(1, index))
                    mstore(add(above, toNode), keccak256(0x00, 0x40))
                    above := add(above, 0x20)
                }
                end := above
            }
            if eq(next, add(proof.offset, shl(5, proof.length))) { root := mload(add(leaves, 0x20)) }
        }
    }
}
