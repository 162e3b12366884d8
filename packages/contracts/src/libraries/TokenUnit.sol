// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// @title How amounts of a token are written
/// @notice Anybody may sell for any token, and a page shows what many people sell: a token that lacks a function, answers
/// with nonsense, with a megabyte or not at all must not take the page down.
library TokenUnit {
    uint256 private constant GAS = 30_000;

    /// @notice First 32 bytes of the symbol and the digits after the point; "" and 18 for the native coin.
    function read(address token) internal view returns (bytes32 symbol, uint8 decimals) {
        if (token == address(0)) return ("", 18);
        (uint256 size, uint256 first,,) = _ask(token, IERC20Metadata.decimals.selector);
        if (size >= 32 && first <= 255) decimals = uint8(first);
        uint256 length;
        uint256 text;
        (size, first, length, text) = _ask(token, IERC20Metadata.symbol.selector);
        // Old tokens answer with a bare word instead of an ABI string.
        if (size == 32) return (bytes32(first), decimals);
        if (size < 96) return ("", decimals);
        if (length < 32) text &= ~(type(uint256).max >> (8 * length));
        symbol = bytes32(text);
    }

    /// @dev The first three words of the answer, and its size; 0 where there is none.
    function _ask(address token, bytes4 selector)
        private
        view
        returns (uint256 size, uint256 first, uint256 second, uint256 third)
    {
        assembly ("memory-safe") {
            let answer := mload(0x40)
            mstore(answer, selector)
            if staticcall(GAS, token, answer, 4, answer, 0x60) {
                size := returndatasize()
                first := mload(answer)
                second := mload(add(answer, 0x20))
                third := mload(add(answer, 0x40))
            }
        }
    }
}
