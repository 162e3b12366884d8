// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC7821} from "@openzeppelin/contracts/account/extensions/draft-ERC7821.sol";

/// @title Several calls in one transaction for an ordinary account (EIP-7702): what a wallet needs to send a batch
/// (EIP-5792). For tests and demos
/// @dev An account that delegates to it may be told what to do by itself alone; it keeps no state and holds nothing.
contract TestAccount is ERC7821 {
    /// @notice An account with code has to say that it takes coins and tokens.
    receive() external payable {}

    /// @notice ERC-1155 receivers are asked; licenses never ask, other tokens do.
    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external pure returns (bytes4) {
        return this.onERC1155Received.selector;
    }
}
