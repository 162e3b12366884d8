// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IRevenueVault} from "./interfaces/IRevenueVault.sol";
import {Seal} from "./libraries/Seal.sol";
import {Openings} from "./Openings.sol";
import {OrderRecord, OrderRecordFields} from "./types/OrderRecord.sol";

/// @title The buyer's money: all ways in and out of the market
/// @dev For each token: prices of orders that are open or delivered + credits == balance, after every call.
abstract contract Checkout is Openings, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    uint256 private constant BPS = 10_000;

    IRevenueVault internal immutable VAULT;

    mapping(bytes32 orderId => OrderRecord) internal _orders;
    mapping(address account => mapping(address token => uint256)) private _credits;

    // ─── Buying ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarket
    function buy(Order calldata order, bytes calldata signature, uint256 maxTotal, uint256 deadline)
        external
        payable
        nonReentrant
        returns (bytes32 orderId)
    {
        if (msg.sender != order.buyer) revert NotBuyer(msg.sender);
        orderId = _open(order, signature, maxTotal, deadline);
        _take(order.offer.token, order.offer.price);
        _settleIfComplete(order, orderId);
    }

    /// @inheritdoc IMarket
    function buyWithPermit(
        Order calldata order,
        bytes calldata signature,
        uint256 maxTotal,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (bytes32 orderId) {
        if (msg.sender != order.buyer) revert NotBuyer(msg.sender);
        orderId = _open(order, signature, maxTotal, deadline);
        address token = order.offer.token;
        if (token == address(0)) revert WrongPayment(order.offer.price, 0);
        // Whoever saw the permit on its way could use it first; the allowance is then there all the same.
        try IERC20Permit(token).permit(msg.sender, address(this), order.offer.price, deadline, v, r, s) {} catch {}
        _take(token, order.offer.price);
        _settleIfComplete(order, orderId);
    }

    /// @inheritdoc IMarket
    function buyWithAuthorization(
        Order calldata order,
        bytes calldata signature,
        uint256 validAfter,
        uint256 validBefore,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant returns (bytes32 orderId) {
        uint256 price = order.offer.price;
        address token = order.offer.token;
        // Where nothing is paid there is no authorization that shows the buyer's will.
        if (price == 0 && msg.sender != order.buyer) revert NotBuyer(msg.sender);
        orderId = _open(order, signature, price, validBefore);
        if (token == address(0)) revert WrongPayment(price, 0);
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC3009(token)
            .receiveWithAuthorization(order.buyer, address(this), price, validAfter, validBefore, orderId, v, r, s);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;
        if (received != price) revert WrongPayment(price, received);
        _settleIfComplete(order, orderId);
    }

    /// @inheritdoc IMarket
    function withdrawCredit(address token, address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0) || to == address(this)) revert InvalidReceiver(to);
        amount = _credits[msg.sender][token];
        if (amount == 0) revert NothingToWithdraw();
        _credits[msg.sender][token] = 0;
        emit CreditWithdrawn(msg.sender, token, to, amount);
        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
    }

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IMarket
    function orderIdOf(Order calldata order) external view returns (bytes32) {
        return _idOf(order, hashOffer(order.offer));
    }

    /// @inheritdoc IMarket
    function orderOf(bytes32 orderId) external view returns (OrderState state, uint40 deadline) {
        OrderRecord record = _orders[orderId];
        return (record.state(), uint40(record.deadline()));
    }

    /// @inheritdoc IMarket
    function creditOf(address account, address token) external view returns (uint256) {
        return _credits[account][token];
    }

    // ─── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev Everything but the money. Licenses under the offer's terms can be given from here on, so that settling later
    /// can't fail.
    function _open(Order calldata order, bytes calldata signature, uint256 maxTotal, uint256 deadline)
        private
        returns (bytes32 orderId)
    {
        Offer calldata offer = order.offer;
        if (block.timestamp > deadline) revert PurchaseExpired(deadline);
        if (offer.price > maxTotal) revert PriceTooHigh(offer.price, maxTotal);
        if (order.recipient == address(0)) revert InvalidRecipient();
        address referrer = order.referrer;
        if (
            referrer != address(0)
                && (referrer == order.buyer || referrer == order.recipient || referrer == offer.seller)
        ) revert SelfReferral(referrer);

        bytes32 offerHash = hashOffer(offer);
        _requireLive(offer, offerHash, false, signature);
        orderId = _idOf(order, offerHash);
        OrderRecord known = _orders[orderId];
        if (known.state() != OrderState.None) revert OrderExists(orderId, known.state());

        uint256 deliverBy;
        OrderState state = OrderState.Settled;
        if (offer.cipher != Cipher.None) {
            if (_addressOf(order.keyX, order.keyParity) == address(0)) revert InvalidKey();
            deliverBy = block.timestamp + offer.deliverWithin;
            state = OrderState.Open;
        }
        _orders[orderId] = OrderRecordFields.create(state, deliverBy);
        _fills[offerHash] = _fills[offerHash].withSale();
        emit OrderOpened(orderId, order.buyer, offer.seller, order, uint40(deliverBy));
        LICENSES.reserve(offer.assetId, offer.termsId);
    }

    function _settleIfComplete(Order calldata order, bytes32 orderId) private {
        if (order.offer.cipher == Cipher.None) _payOut(order, orderId, false);
    }

    /// @dev Gives the license and passes the price on to the vault. The order is settled already.
    function _payOut(Order calldata order, bytes32 orderId, bool confirmed) internal {
        Offer calldata offer = order.offer;
        uint256 price = offer.price;
        uint256 toReferrer = order.referrer == address(0) ? 0 : price * offer.referrerBps / BPS;
        uint256 tokenId = LICENSES.issue(offer.assetId, offer.termsId, order.recipient);
        emit OrderSettled(orderId, order.recipient, tokenId, price - toReferrer, toReferrer, confirmed);
        if (price == 0) return;
        address token = offer.token;
        uint256 value = price;
        if (token != address(0)) {
            value = 0;
            // The vault takes only from whoever calls it, so that one allowance for ever is safe and cheaper.
            if (IERC20(token).allowance(address(this), address(VAULT)) < price) {
                IERC20(token).forceApprove(address(VAULT), type(uint256).max);
            }
        }
        VAULT.paySale{value: value}(offer.assetId, offer.version, token, price, order.referrer, toReferrer);
    }

    function _credit(address account, address token, uint256 amount) internal {
        _credits[account][token] += amount;
    }

    function _idOf(Order calldata order, bytes32 offerHash) internal pure returns (bytes32) {
        return
            keccak256(abi.encode(offerHash, order.buyer, order.recipient, order.referrer, order.keyX, order.keyParity));
    }

    /// @dev Address of a point; zero if there is none with this x and parity.
    function _addressOf(bytes32 x, uint8 parity) internal pure returns (address) {
        return Seal.multiply(1, uint256(x), parity);
    }

    /// @dev Takes exactly `amount` from the caller, or nothing at all.
    function _take(address token, uint256 amount) private {
        if (token == address(0)) {
            if (msg.value != amount) revert WrongPayment(amount, msg.value);
            return;
        }
        if (msg.value != 0) revert WrongPayment(0, msg.value);
        if (amount == 0) return;
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;
        if (received != amount) revert WrongPayment(amount, received);
    }
}
