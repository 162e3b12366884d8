// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ICampaigns} from "../interfaces/ICampaigns.sol";

/// @title Money into and out of a contract: native coin (address(0)) or ERC-20, counted by what arrives
library Payments {
    using SafeERC20 for IERC20;

    /// @notice Takes exactly `amount` from the caller, or reverts with {ICampaigns.WrongFunding}.
    function take(address token, uint256 amount) internal {
        if (token == address(0)) {
            if (msg.value != amount) revert ICampaigns.WrongFunding(amount, msg.value);
            return;
        }
        if (msg.value != 0) revert ICampaigns.WrongFunding(0, msg.value);
        if (amount == 0) return;
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;
        if (received != amount) revert ICampaigns.WrongFunding(amount, received);
    }

    /// @notice Pays `amount`.
    function send(address token, address to, uint256 amount) internal {
        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
    }
}
