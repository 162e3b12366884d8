// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Sealed labels
/// @notice A worker makes a one-time key E = eG and hides labels under address(eP), P = kG the epoch's key. Whoever knows
/// k finds the same address as kE. The contract multiplies points for the price of one `ecrecover`.
library Seal {
    /// @notice Order n of secp256k1.
    uint256 internal constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    uint256 private constant G_X = 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798;

    /// @notice address(kE) of the point with this x and the parity of its y; zero if there is no such point.
    /// @dev ecrecover(0, v, r, s) is the address of r^-1 * s * R, where R has x = r; with s = k * r that is kR. An x at or
    /// above n (one point in 2^127) is refused by the precompile and reads as no point.
    /// @param parity 0 or 1; anything else reads as no point.
    function multiply(uint256 scalar, uint256 x, uint256 parity) internal pure returns (address) {
        if (parity > 1) return address(0);
        return ecrecover(0, uint8(27 + parity), bytes32(x), bytes32(mulmod(scalar, x, ORDER)));
    }

    /// @notice address(kG); zero unless k is in 1 .. n - 1. G's y is even.
    function addressOf(uint256 scalar) internal pure returns (address) {
        return scalar < ORDER ? multiply(scalar, G_X, 0) : address(0);
    }

    /// @notice The 80 bits that hide the labels of one seat: the lowest of
    /// keccak256(abi.encode(shared, block.chainid, address(this), campaignId, seat)).
    function pad(address shared, uint256 campaignId, uint256 seat) internal view returns (uint80) {
        uint256 hash;
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, shared)
            mstore(add(words, 0x20), chainid())
            mstore(add(words, 0x40), address())
            mstore(add(words, 0x60), campaignId)
            mstore(add(words, 0x80), seat)
            hash := keccak256(words, 0xa0)
        }
        return uint80(hash);
    }

    /// @notice What the contract keeps of a submission: the first 23 bytes of keccak256(keyX, body).
    /// @dev 184 bits fit into the seat's slot. Finding two submissions with one digest takes about 2^92 hashes, and would
    /// gain a worker only the choice between two labelings of its own, both sealed before the gold is known.
    function digest(bytes32 keyX, bytes32 body) internal pure returns (uint184) {
        bytes32 hash;
        assembly ("memory-safe") {
            mstore(0x00, keyX)
            mstore(0x20, body)
            hash := keccak256(0x00, 0x40)
        }
        return uint184(uint256(hash) >> 72);
    }

    /// @notice Parity of E's y as the body tells it.
    function parityOf(bytes32 body) internal pure returns (uint256) {
        return uint256(body) >> 248;
    }

    /// @notice Epoch (8 bits) and batch of the campaign (32 bits) as the body tells them.
    function placeOf(bytes32 body) internal pure returns (uint256) {
        return (uint256(body) >> 208) & 0xffffffffff;
    }
}
