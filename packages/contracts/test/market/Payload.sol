// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Aes} from "../../src/libraries/Aes.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";

/// @notice A payload as a seller's page makes it: leaves, encrypted leaves, and the trees over both.
/// @dev The trees are made here level by level, as the SDK makes them; the contract only ever walks one path.
contract Payload {
    bytes[] public plain;
    bytes[] public encrypted;
    bytes32[][] private _plainLevels;
    bytes32[][] private _cipherLevels;

    /// @dev Once.
    function fill(uint256 leaves, bytes32 key) external {
        for (uint256 i; i < leaves; ++i) {
            plain.push(leafOf(i));
            encrypted.push(this.encrypt(key, i, plain[i]));
        }
        _build();
    }

    /// @dev Replaces one encrypted leaf: what a cheating seller does.
    function spoil(uint256 index, bytes calldata leaf) external {
        encrypted[index] = leaf;
        _build();
    }

    function encrypt(bytes32 key, uint256 index, bytes calldata leaf) external pure returns (bytes memory) {
        return Aes.ctr(key, index * 256, leaf);
    }

    function plainRoot() external view returns (bytes32) {
        return _plainLevels[_plainLevels.length - 1][0];
    }

    function cipherRoot() external view returns (bytes32) {
        return _cipherLevels[_cipherLevels.length - 1][0];
    }

    function proofOf(uint256 index) external view returns (IMarket.ChunkProof memory) {
        return IMarket.ChunkProof({
            index: index,
            cipher: encrypted[index],
            plainLeaf: _plainLevels[0][index],
            cipherProof: path(_cipherLevels, index),
            plainProof: path(_plainLevels, index)
        });
    }

    /// @dev A node and the path from it, for those who would pass it off as a leaf.
    function nodeOf(bool ofCipher, uint256 level, uint256 index) external view returns (bytes32) {
        return ofCipher ? _cipherLevels[level][index] : _plainLevels[level][index];
    }

    function leafOf(uint256 index) private pure returns (bytes memory leaf) {
        leaf = new bytes(4096);
        for (uint256 i; i < 128; ++i) {
            bytes32 word = keccak256(abi.encode(index, i));
            assembly {
                mstore(add(add(leaf, 0x20), mul(i, 0x20)), word)
            }
        }
    }

    function _build() private {
        delete _plainLevels;
        delete _cipherLevels;
        uint256 width = 1;
        while (width < plain.length) width *= 2;
        bytes32[] memory plainHashes = new bytes32[](width);
        bytes32[] memory cipherHashes = new bytes32[](width);
        for (uint256 i; i < plain.length; ++i) {
            plainHashes[i] = sha256(plain[i]);
            cipherHashes[i] = sha256(encrypted[i]);
        }
        _grow(_plainLevels, plainHashes);
        _grow(_cipherLevels, cipherHashes);
    }

    function _grow(bytes32[][] storage levels, bytes32[] memory hashes) private {
        levels.push(hashes);
        while (hashes.length > 1) {
            bytes32[] memory next = new bytes32[](hashes.length / 2);
            for (uint256 i; i < next.length; ++i) {
                next[i] = sha256(abi.encodePacked(hashes[2 * i], hashes[2 * i + 1]));
            }
            levels.push(next);
            hashes = next;
        }
    }

    function path(bytes32[][] storage levels, uint256 index) private view returns (bytes32[] memory siblings) {
        siblings = new bytes32[](levels.length - 1);
        for (uint256 i; i < siblings.length; ++i) {
            siblings[i] = levels[i][(index >> i) ^ 1];
        }
    }
}
