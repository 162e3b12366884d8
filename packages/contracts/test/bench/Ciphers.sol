// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Aes} from "../../src/libraries/Aes.sol";

/// @notice The ciphers that a chunk dispute could have recomputed, so that the choice of one has figures. Only {Aes} is
/// used by the market; see docs/decisions.md.
contract Ciphers {
    function aesCtr(bytes32 key, uint256 counter, bytes calldata data) external pure returns (bytes memory) {
        return Aes.ctr(key, counter, data);
    }

    /// @dev RFC 8439 with a nonce of zeros. Four 32-bit lanes a word, 64 bits apart: one quarter round works on all four
    /// columns, and turning the words makes diagonals of columns.
    function chaCha20(bytes32 key, uint256 counter, bytes calldata data) external pure returns (bytes memory result) {
        result = new bytes(data.length);
        assembly ("memory-safe") {
            function quarter(a, b, c, d) -> a1, b1, c1, d1 {
                let lanes := 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
                a1 := and(add(a, b), lanes)
                d1 := xor(d, a1)
                d1 := and(or(shl(16, d1), shr(16, d1)), lanes)
                c1 := and(add(c, d1), lanes)
                b1 := xor(b, c1)
                b1 := and(or(shl(12, b1), shr(20, b1)), lanes)
                a1 := and(add(a1, b1), lanes)
                d1 := xor(d1, a1)
                d1 := and(or(shl(8, d1), shr(24, d1)), lanes)
                c1 := and(add(c1, d1), lanes)
                b1 := xor(b1, c1)
                b1 := and(or(shl(7, b1), shr(25, b1)), lanes)
            }
            // Four little-endian words of 16 bytes, in the lowest half, one to a lane.
            function spread(half) -> row {
                row := or(
                    and(shl(8, half), 0xff00ff00ff00ff00ff00ff00ff00ff00),
                    and(shr(8, half), 0x00ff00ff00ff00ff00ff00ff00ff00ff)
                )
                row := or(
                    and(shl(16, row), 0xffff0000ffff0000ffff0000ffff0000),
                    and(shr(16, row), 0x0000ffff0000ffff0000ffff0000ffff)
                )
                row := or(
                    or(and(shl(96, row), shl(192, 0xffffffff)), and(shl(64, row), shl(128, 0xffffffff))),
                    or(and(shl(32, row), shl(64, 0xffffffff)), and(row, 0xffffffff))
                )
            }
            function gather(row) -> half {
                half := or(
                    or(and(shr(96, row), shl(96, 0xffffffff)), and(shr(64, row), shl(64, 0xffffffff))),
                    or(and(shr(32, row), shl(32, 0xffffffff)), and(row, 0xffffffff))
                )
                half := or(
                    and(shl(8, half), 0xff00ff00ff00ff00ff00ff00ff00ff00),
                    and(shr(8, half), 0x00ff00ff00ff00ff00ff00ff00ff00ff)
                )
                half := or(
                    and(shl(16, half), 0xffff0000ffff0000ffff0000ffff0000),
                    and(shr(16, half), 0x0000ffff0000ffff0000ffff0000ffff)
                )
            }
            let first := spread(shr(128, key))
            let second := spread(and(key, sub(shl(128, 1), 1)))
            let sigma := 0x0000000061707865000000003320646e0000000079622d32000000006b206574
            let lanes := 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
            let output := add(result, 0x20)
            let end := add(output, data.length)
            for { let input := data.offset } lt(output, end) { input := add(input, 0x40) } {
                let a := sigma
                let b := first
                let c := second
                let d := shl(192, counter)
                for { let i := 0 } lt(i, 10) { i := add(i, 1) } {
                    a, b, c, d := quarter(a, b, c, d)
                    b := or(shl(64, b), shr(192, b))
                    c := or(shl(128, c), shr(128, c))
                    d := or(shl(192, d), shr(64, d))
                    a, b, c, d := quarter(a, b, c, d)
                    b := or(shl(192, b), shr(64, b))
                    c := or(shl(128, c), shr(128, c))
                    d := or(shl(64, d), shr(192, d))
                }
                a := gather(and(add(a, sigma), lanes))
                b := gather(and(add(b, first), lanes))
                c := gather(and(add(c, second), lanes))
                d := gather(and(add(d, shl(192, counter)), lanes))
                mstore(output, xor(calldataload(input), or(shl(128, a), b)))
                mstore(add(output, 0x20), xor(calldataload(add(input, 0x20)), or(shl(128, c), d)))
                output := add(output, 0x40)
                counter := add(counter, 1)
            }
        }
    }

    /// @dev Word i of the keystream is keccak256(key, i).
    function keccakCtr(bytes32 key, uint256 counter, bytes calldata data) external pure returns (bytes memory result) {
        result = new bytes(data.length);
        assembly ("memory-safe") {
            mstore(0x00, key)
            let output := add(result, 0x20)
            let end := add(output, data.length)
            for { let input := data.offset } lt(output, end) { input := add(input, 0x20) } {
                mstore(0x20, counter)
                mstore(output, xor(calldataload(input), keccak256(0x00, 0x40)))
                output := add(output, 0x20)
                counter := add(counter, 1)
            }
        }
    }

    /// @dev Word i of the keystream is sha256(key, i), by the precompile.
    function shaCtr(bytes32 key, uint256 counter, bytes calldata data) external view returns (bytes memory result) {
        result = new bytes(data.length);
        assembly ("memory-safe") {
            let scratch := mload(0x40)
            mstore(scratch, key)
            let output := add(result, 0x20)
            let end := add(output, data.length)
            for { let input := data.offset } lt(output, end) { input := add(input, 0x20) } {
                mstore(add(scratch, 0x20), counter)
                if iszero(staticcall(gas(), 2, scratch, 0x40, output, 0x20)) { revert(0, 0) }
                mstore(output, xor(calldataload(input), mload(output)))
                output := add(output, 0x20)
                counter := add(counter, 1)
            }
        }
    }
}
