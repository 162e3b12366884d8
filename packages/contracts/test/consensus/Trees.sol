// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LayerTree} from "../../src/libraries/LayerTree.sol";

/// @notice Whole trees, as somebody makes them who proposes or challenges a settlement.
library Trees {
    function hash(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encode(left, right));
    }

    /// @notice Levels from the leaves, filled up with zeros, to the root.
    function levelsOf(bytes32[] memory leaves) internal pure returns (bytes32[][] memory levels) {
        uint256 depth = LayerTree.depthOf(leaves.length);
        levels = new bytes32[][](depth + 1);
        levels[0] = new bytes32[](1 << depth);
        for (uint256 i; i < leaves.length; ++i) {
            levels[0][i] = leaves[i];
        }
        for (uint256 height = 1; height <= depth; ++height) {
            levels[height] = new bytes32[](1 << (depth - height));
            for (uint256 i; i < levels[height].length; ++i) {
                levels[height][i] = hash(levels[height - 1][2 * i], levels[height - 1][2 * i + 1]);
            }
        }
    }

    function rootOf(bytes32[][] memory levels) internal pure returns (bytes32) {
        return levels[levels.length - 1][0];
    }

    function pathOf(bytes32[][] memory levels, uint256 index) internal pure returns (bytes32[] memory path) {
        path = new bytes32[](levels.length - 1);
        for (uint256 height; height < path.length; ++height) {
            path[height] = levels[height][(index >> height) ^ 1];
        }
    }

    /// @notice Root above a leaf that may be another one than the tree has.
    function rootAbove(bytes32 leaf, uint256 index, bytes32[] memory path) internal pure returns (bytes32 root) {
        root = leaf;
        for (uint256 height; height < path.length; ++height) {
            root = (index >> height) % 2 == 0 ? hash(root, path[height]) : hash(path[height], root);
        }
    }

    /// @notice Siblings that lead several leaves to the root.
    function proofOf(bytes32[][] memory levels, uint256[] memory indexes) internal pure returns (bytes32[] memory) {
        bytes32[] memory proof = new bytes32[](indexes.length * levels.length);
        uint256 used;
        for (uint256 height; height + 1 < levels.length; ++height) {
            bool[] memory held = new bool[](levels[height].length);
            for (uint256 i; i < indexes.length; ++i) {
                held[indexes[i] >> height] = true;
            }
            for (uint256 i; i < held.length; ++i) {
                if (held[i] && !held[i ^ 1]) proof[used++] = levels[height][i ^ 1];
            }
        }
        return first(proof, used);
    }

    function first(bytes32[] memory values, uint256 count) internal pure returns (bytes32[] memory part) {
        part = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            part[i] = values[i];
        }
    }
}
