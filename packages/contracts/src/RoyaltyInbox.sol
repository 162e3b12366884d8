// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title One asset's address at other markets
/// @notice Takes anything, and gives it to the vault that made it and to nobody else.
contract RoyaltyInbox {
    using SafeERC20 for IERC20;

    address private immutable VAULT = msg.sender;

    /// @notice Only the vault may do this.
    error NotVault(address caller);

    receive() external payable {}

    /// @notice Sends everything of a token to the vault.
    function sweep(address token) external {
        if (msg.sender != VAULT) revert NotVault(msg.sender);
        if (token == address(0)) Address.sendValue(payable(VAULT), address(this).balance);
        else IERC20(token).safeTransfer(VAULT, IERC20(token).balanceOf(address(this)));
    }
}
