// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMarket} from "./interfaces/IMarket.sol";
import {Checkout} from "./Checkout.sol";
import {OrderRecord, OrderRecordFields} from "./types/OrderRecord.sol";

/// @title From payment to license: delivering, settling, paying back
/// @dev All times are inclusive: a key may come in the last second, and a dispute too; only after it anybody may go on.
abstract contract Fulfillment is Checkout {
    mapping(address seller => mapping(address deliverer => bool)) private _deliverers;

    /// @inheritdoc IMarket
    function deliver(Order calldata order, Delivery calldata delivery) external {
        Offer calldata offer = order.offer;
        if (msg.sender != offer.seller && !_deliverers[offer.seller][msg.sender]) revert NotDeliverer(msg.sender);
        (bytes32 orderId, OrderRecord record) = _recordOf(order, OrderState.Open);
        if (block.timestamp > record.deadline()) revert DeliveryTooLate(orderId, record.deadline());
        if (_addressOf(delivery.keyX, delivery.keyParity) == address(0)) revert InvalidKey();
        uint256 disputeUntil = block.timestamp + offer.disputeWindow;
        _orders[orderId] = OrderRecordFields.delivered(delivery, disputeUntil);
        emit KeyDelivered(orderId, offer.seller, delivery, uint40(disputeUntil));
    }

    /// @inheritdoc IMarket
    function setDeliverer(address deliverer, bool allowed) external {
        _deliverers[msg.sender][deliverer] = allowed;
        emit DelivererSet(msg.sender, deliverer, allowed);
    }

    /// @inheritdoc IMarket
    function confirm(Order calldata order) external nonReentrant {
        if (msg.sender != order.buyer) revert NotBuyer(msg.sender);
        (bytes32 orderId,) = _recordOf(order, OrderState.Delivered);
        _settle(order, orderId, true);
    }

    /// @inheritdoc IMarket
    function claim(Order calldata order) external nonReentrant {
        (bytes32 orderId, OrderRecord record) = _recordOf(order, OrderState.Delivered);
        if (block.timestamp <= record.deadline()) revert TooEarly(orderId, record.deadline());
        _settle(order, orderId, false);
    }

    /// @inheritdoc IMarket
    function refund(Order calldata order) external nonReentrant {
        bytes32 offerHash = hashOffer(order.offer);
        bytes32 orderId = _idOf(order, offerHash);
        OrderRecord record = _orders[orderId];
        OrderState state = record.state();
        bool bySeller = msg.sender == order.offer.seller;
        if (state != OrderState.Open && !(bySeller && state == OrderState.Delivered)) {
            revert WrongOrderState(orderId, state);
        }
        if (!bySeller && block.timestamp <= record.deadline()) revert TooEarly(orderId, record.deadline());
        // It was not sold after all.
        _fills[offerHash] = _fills[offerHash].withoutSale();
        _refund(order, orderId, bySeller ? RefundReason.Declined : RefundReason.NotDelivered);
    }

    /// @inheritdoc IMarket
    function isDeliverer(address seller, address account) external view returns (bool) {
        return _deliverers[seller][account];
    }

    // ─── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    function _recordOf(Order calldata order, OrderState needed)
        internal
        view
        returns (bytes32 orderId, OrderRecord record)
    {
        orderId = _idOf(order, hashOffer(order.offer));
        record = _orders[orderId];
        if (record.state() != needed) revert WrongOrderState(orderId, record.state());
    }

    function _refund(Order calldata order, bytes32 orderId, RefundReason reason) internal {
        uint256 price = order.offer.price;
        _orders[orderId] = OrderRecordFields.create(OrderState.Refunded, 0);
        if (price > 0) _credit(order.buyer, order.offer.token, price);
        emit OrderRefunded(orderId, order.buyer, reason, price);
    }

    function _settle(Order calldata order, bytes32 orderId, bool confirmed) private {
        _orders[orderId] = OrderRecordFields.create(OrderState.Settled, 0);
        _payOut(order, orderId, confirmed);
    }
}
