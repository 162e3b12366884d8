// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOffers} from "./IOffers.sol";

/// @title Buying, and fair delivery without an arbiter
/// @notice The buyer's money waits here. The seller delivers the payload's key, hidden under a key that the two of them
/// share; the buyer has time to open what was bought. Who receives no key, a wrong one, or (with `Aes256Ctr`) a leaf that
/// is not what was promised, has the money back by showing that to the contract. Nobody decides anything.
/// @dev An order is one word of storage. Calls bring the order again, as {OrderOpened} told it, and its hash is its id.
interface IMarket is IOffers {
    // ─── Types ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice One purchase. Its id is keccak256(abi.encode(offerHash, buyer, recipient, referrer, keyX, keyParity)), so the
    /// same purchase can't be sent twice.
    /// @param buyer Who pays, and is paid back.
    /// @param recipient Who has the license.
    /// @param referrer Page that brought the buyer; address(0) for none.
    /// @param keyX,keyParity x of the buyer's one-time key B = bG and the parity of its y. Where there is no payload, keyX
    /// is any number that makes the purchase another one.
    struct Order {
        Offer offer;
        address buyer;
        address recipient;
        address referrer;
        bytes32 keyX;
        uint8 keyParity;
    }

    /// @notice What a seller delivers.
    /// @param keyX,keyParity One-time key S = sG.
    /// @param sealedKey The payload's key XOR
    /// keccak256(abi.encode(address(sB), orderId)).
    struct Delivery {
        bytes32 keyX;
        uint8 keyParity;
        bytes32 sealedKey;
    }

    /// @notice One leaf of the payload.
    /// @param index Its place.
    /// @param cipher Its 4,096 encrypted bytes.
    /// @param plainLeaf sha-256 of what it should be.
    /// @param cipherProof,plainProof Paths from both to their roots, lowest first, of the same length.
    struct ChunkProof {
        uint256 index;
        bytes cipher;
        bytes32 plainLeaf;
        bytes32[] cipherProof;
        bytes32[] plainProof;
    }

    /// @notice Life of an order. `Open`: paid, waits for the key. `Delivered`: the buyer may dispute. `Settled`: the seller's
    /// side is paid and the license given. `Refunded`: the buyer has credit.
    enum OrderState {
        None,
        Open,
        Delivered,
        Settled,
        Refunded
    }

    /// @notice Why an order was refunded.
    enum RefundReason {
        NotDelivered,
        Declined,
        WrongKey,
        WrongChunk
    }

    // ─── Events ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice An order was paid.
    /// @param deliverBy Until when the key must come; 0 where there is no payload.
    event OrderOpened(
        bytes32 indexed orderId, address indexed buyer, address indexed seller, Order order, uint40 deliverBy
    );
    /// @notice A key was delivered.
    /// @param disputeUntil Until when the buyer can show that it is wrong.
    event KeyDelivered(bytes32 indexed orderId, address indexed seller, Delivery delivery, uint40 disputeUntil);
    /// @notice The license was given and the price shared.
    /// @param confirmed Whether the buyer said so before the time.
    event OrderSettled(
        bytes32 indexed orderId,
        address indexed recipient,
        uint256 indexed licenseTokenId,
        uint256 toVault,
        uint256 toReferrer,
        bool confirmed
    );
    /// @notice The buyer has the whole price as credit.
    event OrderRefunded(bytes32 indexed orderId, address indexed buyer, RefundReason reason, uint256 amount);
    /// @notice An account may deliver in a seller's name, or may no longer.
    event DelivererSet(address indexed seller, address indexed deliverer, bool allowed);
    /// @notice An account took its credit.
    event CreditWithdrawn(address indexed account, address indexed token, address to, uint256 amount);

    // ─── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Only the order's buyer may do this.
    error NotBuyer(address caller);
    /// @notice The time that the buyer set for the purchase is over.
    error PurchaseExpired(uint256 deadline);
    /// @notice The price is above what the buyer would pay.
    error PriceTooHigh(uint256 price, uint256 maxTotal);
    /// @notice The same purchase was sent before.
    error OrderExists(bytes32 orderId, OrderState state);
    /// @notice A license can't be given to nobody.
    error InvalidRecipient();
    /// @notice Buyer, recipient and seller can't be the page that brought the buyer.
    error SelfReferral(address referrer);
    /// @notice The key is no point of the curve.
    error InvalidKey();
    /// @notice The value or token balance that arrived is not the price.
    error WrongPayment(uint256 expected, uint256 received);
    /// @notice The order is not in the state that this needs.
    error WrongOrderState(bytes32 orderId, OrderState state);
    /// @notice Only the seller, and whom the seller allows, may deliver.
    error NotDeliverer(address caller);
    /// @notice The time to deliver is over.
    error DeliveryTooLate(bytes32 orderId, uint256 deliverBy);
    /// @notice The seller, or the buyer, still has time.
    error TooEarly(bytes32 orderId, uint256 until);
    /// @notice The time to dispute is over.
    error DisputeTooLate(bytes32 orderId, uint256 disputeUntil);
    /// @notice This is not what was delivered.
    error FalseDelivery(bytes32 orderId);
    /// @notice The number does not belong to the buyer's key.
    error WrongScalar(bytes32 orderId);
    /// @notice The key is the one that the offer promised.
    error KeyIsRight(bytes32 orderId);
    /// @notice Leaves of this cipher can't be checked here.
    error ChunksNotProvable(Cipher cipher);
    /// @notice The leaf or its promise is not in the offer's trees at that place.
    error FalseProof();
    /// @notice The leaf decrypts to what the offer promised.
    error ChunkIsRight(uint256 index);
    /// @notice Credit can't be sent there.
    error InvalidReceiver(address to);
    /// @notice There is nothing to take.
    error NothingToWithdraw();

    // ─── Buying ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Pays with the native coin, sent along, or from an allowance of exactly the price. Only the buyer.
    /// @param signature The seller's; empty where the offer is published.
    /// @param maxTotal Most that the buyer pays.
    /// @param deadline Unix time until which the purchase counts.
    /// @return orderId Id of the order.
    function buy(Order calldata order, bytes calldata signature, uint256 maxTotal, uint256 deadline)
        external
        payable
        returns (bytes32 orderId);

    /// @notice The same, with an ERC-2612 permit over the price and the same deadline. If somebody used the permit before, the
    /// allowance that it left counts.
    function buyWithPermit(
        Order calldata order,
        bytes calldata signature,
        uint256 maxTotal,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (bytes32 orderId);

    /// @notice The same, with an ERC-3009 authorization of the buyer over the price, whose nonce is the order's id. Anybody may
    /// bring it: the id leaves nothing to change.
    function buyWithAuthorization(
        Order calldata order,
        bytes calldata signature,
        uint256 validAfter,
        uint256 validBefore,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (bytes32 orderId);

    // ─── Delivering ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Delivers the key of an open order.
    function deliver(Order calldata order, Delivery calldata delivery) external;

    /// @notice Lets an account deliver in the caller's name, and nothing else; or takes that back.
    function setDeliverer(address deliverer, bool allowed) external;

    /// @notice The buyer says that all is well: the order is settled at once.
    function confirm(Order calldata order) external;

    /// @notice Settles an order that nobody disputed in time. Anybody may.
    function claim(Order calldata order) external;

    /// @notice Pays back an order without delivery after its time (anybody may), or at any time before it is settled if the
    /// seller asks.
    function refund(Order calldata order) external;

    /// @notice Sends the caller's credit to an address of its choice.
    function withdrawCredit(address token, address to) external returns (uint256 amount);

    // ─── Disputing ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Shows that the delivered key is not the one that the offer promised; pays back and ends the offer.
    /// @param scalar b with B = bG. It becomes public, and with it the key that was delivered.
    function disputeKey(Order calldata order, Delivery calldata delivery, uint256 scalar) external;

    /// @notice Shows that a leaf does not decrypt to what the offer promised; pays back and ends the offer.
    function disputeChunk(Order calldata order, Delivery calldata delivery, uint256 scalar, ChunkProof calldata proof)
        external;

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Id of an order.
    function orderIdOf(Order calldata order) external view returns (bytes32);

    /// @notice State of an order.
    /// @return state Where it is in its life.
    /// @return deadline Until when its present state lasts: deliverBy, then disputeUntil.
    function orderOf(bytes32 orderId) external view returns (OrderState state, uint40 deadline);

    /// @notice Whether an account may deliver in a seller's name.
    function isDeliverer(address seller, address account) external view returns (bool);

    /// @notice Credit of an account.
    function creditOf(address account, address token) external view returns (uint256);
}
