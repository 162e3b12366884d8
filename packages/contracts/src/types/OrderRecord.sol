// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMarket} from "../interfaces/IMarket.sol";

/// @notice One order; what else there is to know is in its id.
/// @dev From the lowest bit: state 8 | deadline 40 | digest of the delivery 208. Two deliveries with one digest take about
/// 2^104 hashes to find, and would gain the seller, who is the only one who could look for them, nothing: the buyer
/// chooses which of the two is opened.
type OrderRecord is uint256;

using OrderRecordFields for OrderRecord global;

/// @title Fields of {OrderRecord}
library OrderRecordFields {
    /// @notice An order in a state, until a time.
    function create(IMarket.OrderState state_, uint256 deadline_) internal pure returns (OrderRecord) {
        return OrderRecord.wrap(uint256(state_) | (deadline_ << 8));
    }

    /// @notice A delivered order, to be disputed until a time.
    function delivered(IMarket.Delivery calldata delivery, uint256 deadline_) internal pure returns (OrderRecord) {
        uint256 word = OrderRecord.unwrap(create(IMarket.OrderState.Delivered, deadline_));
        return OrderRecord.wrap(word | (_digestOf(delivery) << 48));
    }

    /// @notice Where it is in its life.
    function state(OrderRecord record) internal pure returns (IMarket.OrderState) {
        return IMarket.OrderState(uint8(OrderRecord.unwrap(record)));
    }

    /// @notice Until when its state lasts.
    function deadline(OrderRecord record) internal pure returns (uint256) {
        return uint40(OrderRecord.unwrap(record) >> 8);
    }

    /// @notice Whether this is what was delivered.
    function has(OrderRecord record, IMarket.Delivery calldata delivery) internal pure returns (bool) {
        return OrderRecord.unwrap(record) >> 48 == _digestOf(delivery);
    }

    function _digestOf(IMarket.Delivery calldata delivery) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(delivery))) >> 48;
    }
}
