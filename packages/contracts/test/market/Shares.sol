// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice A tree of four contributors, as OpenZeppelin's StandardMerkleTree makes it.
library Shares {
    function tree(address[] memory accounts, uint256[] memory shares)
        internal
        pure
        returns (bytes32 root, bytes32[][] memory proofs)
    {
        bytes32[4] memory leaves;
        for (uint256 i; i < 4; ++i) {
            leaves[i] = keccak256(bytes.concat(keccak256(abi.encode(accounts[i], shares[i]))));
        }
        bytes32 left = pair(leaves[0], leaves[1]);
        bytes32 right = pair(leaves[2], leaves[3]);
        root = pair(left, right);
        proofs = new bytes32[][](4);
        for (uint256 i; i < 4; ++i) {
            proofs[i] = new bytes32[](2);
            (proofs[i][0], proofs[i][1]) = (leaves[i ^ 1], i < 2 ? right : left);
        }
    }

    function pair(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }
}
