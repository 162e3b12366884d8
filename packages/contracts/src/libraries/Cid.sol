// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Content address of a sha-256 digest
library Cid {
    /// @notice "ipfs://bafkrei…": CIDv1, raw, sha2-256, in base 32.
    function uriOf(bytes32 digest) internal pure returns (string memory) {
        bytes memory alphabet = "abcdefghijklmnopqrstuvwxyz234567";
        bytes memory uri = "ipfs://b..........................................................";
        // Version 1, raw, sha2-256 of 32 bytes, the digest: 36 bytes are 58 digits of 5 bits, the last of 3.
        uint256 high = 0x01551220;
        for (uint256 i; i < 58; ++i) {
            uint256 from = 5 * i;
            uint256 digit;
            for (uint256 bit = from; bit < from + 5; ++bit) {
                digit <<= 1;
                if (bit < 32) digit |= (high >> (31 - bit)) & 1;
                else if (bit < 288) digit |= (uint256(digest) >> (287 - bit)) & 1;
            }
            uri[8 + i] = alphabet[digit];
        }
        return string(uri);
    }
}
