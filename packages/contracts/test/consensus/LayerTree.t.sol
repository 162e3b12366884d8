// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LayerTree} from "../../src/libraries/LayerTree.sol";
import {Base} from "../Base.sol";
import {Trees} from "./Trees.sol";

/// @dev The library, as the judge calls it.
contract Roots {
    function one(bytes32 leaf, uint256 index, bytes32[] calldata path) external pure returns (bytes32) {
        return LayerTree.rootOf(leaf, index, path);
    }

    function many(uint256[] memory indexes, bytes32[] memory leaves, uint256 depth, bytes32[] calldata proof)
        external
        pure
        returns (bytes32)
    {
        return LayerTree.rootOfMany(indexes, leaves, depth, proof);
    }
}

/// @notice Proofs of one and of many entries lead to the root, and nothing else does.
contract LayerTreeTest is Base {
    Roots private roots = new Roots();

    function testFuzz_pathOfOne(uint256 seed) public view {
        bytes32[][] memory levels = treeOf(seed);
        // Places behind the last leaf all look the same.
        uint256 index = (seed >> 16) % sizeOf(seed);
        bytes32[] memory path = Trees.pathOf(levels, index);
        assertEq(roots.one(levels[0][index], index, path), Trees.rootOf(levels), "root");
        assertEq(roots.one(levels[0][index], index + levels[0].length, path), bytes32(0), "no such place");
        if (path.length == 0) return;
        assertTrue(roots.one(levels[0][index], index ^ 1, path) != Trees.rootOf(levels), "another place");
        assertTrue(roots.one(keccak256("another"), index, path) != Trees.rootOf(levels), "another leaf");
    }

    function testFuzz_proofOfMany(uint256 seed) public view {
        bytes32[][] memory levels = treeOf(seed);
        (uint256[] memory indexes, bytes32[] memory leaves) = someOf(levels, seed);
        bytes32[] memory proof = Trees.proofOf(levels, indexes);
        uint256 depth = levels.length - 1;
        bytes32 root = Trees.rootOf(levels);
        assertEq(roots.many(indexes, leaves, depth, proof), root, "root");

        uint256 which = (seed >> 40) % leaves.length;
        leaves[which] = keccak256("another");
        assertTrue(roots.many(indexes, leaves, depth, proof) != root, "another leaf");
        leaves[which] = levels[0][indexes[which]];

        bytes32[] memory longer = new bytes32[](proof.length + 1);
        for (uint256 i; i < proof.length; ++i) {
            longer[i] = proof[i];
        }
        assertEq(roots.many(indexes, leaves, depth, longer), bytes32(0), "a sibling too many");
        if (proof.length == 0) return;
        assertEq(roots.many(indexes, leaves, depth, Trees.first(proof, proof.length - 1)), bytes32(0), "one too few");
        which = (seed >> 48) % proof.length;
        proof[which] = keccak256("another");
        assertTrue(roots.many(indexes, leaves, depth, proof) != root, "another sibling");
    }

    function test_depths() public pure {
        assertEq(LayerTree.depthOf(1), 0, "one");
        assertEq(LayerTree.depthOf(2), 1, "two");
        assertEq(LayerTree.depthOf(3), 2, "three");
        assertEq(LayerTree.depthOf(1024), 10, "a power");
        assertEq(LayerTree.depthOf(1200), 11, "an epoch");
    }

    /// @dev The encoding in words: 32 bytes, twice 16, then words.
    function testFuzz_leaf(bytes32 id, uint128 layer, uint128 index, uint256 one, uint256 other) public pure {
        uint256[] memory entry = new uint256[](2);
        (entry[0], entry[1]) = (one, other);
        bytes32 expected = keccak256(abi.encode(id, (uint256(layer) << 128) | index, one, other));
        assertEq(LayerTree.leafOf(id, layer, index, entry), expected, "leaf");
    }

    function sizeOf(uint256 seed) private pure returns (uint256) {
        return bound(seed, 1, 70);
    }

    function treeOf(uint256 seed) private pure returns (bytes32[][] memory) {
        bytes32[] memory leaves = new bytes32[](sizeOf(seed));
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = keccak256(abi.encode(seed, i));
        }
        return Trees.levelsOf(leaves);
    }

    /// @dev At least one leaf, ascending.
    function someOf(bytes32[][] memory levels, uint256 seed)
        private
        pure
        returns (uint256[] memory indexes, bytes32[] memory leaves)
    {
        uint256 size = levels[0].length;
        uint256 first = (seed >> 24) % size;
        uint256 step = 1 + (seed >> 32) % 5;
        uint256 count = (size - first + step - 1) / step;
        (indexes, leaves) = (new uint256[](count), new bytes32[](count));
        for (uint256 i; i < count; ++i) {
            indexes[i] = first + i * step;
            leaves[i] = levels[0][indexes[i]];
        }
    }
}
