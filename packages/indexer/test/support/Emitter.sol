// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Says whatever it is told to
/// @notice Stands in for Campaigns in replay tests: emits any logs, in order, in one transaction.
contract Emitter {
    struct Entry {
        bytes32[] topics;
        bytes data;
    }

    function emitLogs(Entry[] calldata entries) external {
        for (uint256 i = 0; i < entries.length; i++) {
            bytes32[] memory topics = entries[i].topics;
            bytes memory data = entries[i].data;
            bytes32[4] memory t;
            for (uint256 j = 0; j < topics.length; j++) t[j] = topics[j];
            assembly ("memory-safe") {
                let start := add(data, 32)
                let size := mload(data)
                switch mload(topics)
                case 0 { log0(start, size) }
                case 1 { log1(start, size, mload(t)) }
                case 2 { log2(start, size, mload(t), mload(add(t, 32))) }
                case 3 { log3(start, size, mload(t), mload(add(t, 32)), mload(add(t, 64))) }
                default { log4(start, size, mload(t), mload(add(t, 32)), mload(add(t, 64)), mload(add(t, 96))) }
            }
        }
    }
}
