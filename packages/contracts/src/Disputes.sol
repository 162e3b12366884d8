// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMarket} from "./interfaces/IMarket.sol";
import {Aes} from "./libraries/Aes.sol";
import {ChunkTree} from "./libraries/ChunkTree.sol";
import {Seal} from "./libraries/Seal.sol";
import {Fulfillment} from "./Fulfillment.sol";
import {OrderRecord} from "./types/OrderRecord.sol";

/// @title A buyer who was cheated shows it
/// @dev Both functions need only data, so whoever has it may bring it; the money is the buyer's in any case. What is shown
/// was posted by the seller or is bound by the offer, so a buyer can't make up a fault: an offer whose key and leaves are
/// right loses nothing here.
abstract contract Disputes is Fulfillment {
    uint256 private constant BLOCKS_PER_LEAF = ChunkTree.LEAF / 16;

    /// @inheritdoc IMarket
    function disputeKey(Order calldata order, Delivery calldata delivery, uint256 scalar) external nonReentrant {
        (bytes32 orderId, bytes32 key) = _unseal(order, delivery, scalar);
        if (_isPromised(order, key)) revert KeyIsRight(orderId);
        _lose(order, orderId, RefundReason.WrongKey);
    }

    /// @inheritdoc IMarket
    function disputeChunk(Order calldata order, Delivery calldata delivery, uint256 scalar, ChunkProof calldata proof)
        external
        nonReentrant
    {
        Offer calldata offer = order.offer;
        if (offer.cipher != Cipher.Aes256Ctr) revert ChunksNotProvable(offer.cipher);
        (bytes32 orderId, bytes32 key) = _unseal(order, delivery, scalar);
        // Nothing decrypts to what was promised, but it is the key that is at fault.
        if (!_isPromised(order, key)) return _lose(order, orderId, RefundReason.WrongKey);
        _requireInTrees(offer, proof);
        bytes memory plain = Aes.ctr(key, proof.index * BLOCKS_PER_LEAF, proof.cipher);
        if (sha256(plain) == proof.plainLeaf) revert ChunkIsRight(proof.index);
        _lose(order, orderId, RefundReason.WrongChunk);
    }

    /// @dev The key as the buyer reads it from the delivery. Multiplying by b gives the seller's and the buyer's common
    /// point, and shows that b is the buyer's.
    function _unseal(Order calldata order, Delivery calldata delivery, uint256 scalar)
        private
        view
        returns (bytes32 orderId, bytes32 key)
    {
        OrderRecord record;
        (orderId, record) = _recordOf(order, OrderState.Delivered);
        if (block.timestamp > record.deadline()) revert DisputeTooLate(orderId, record.deadline());
        if (!record.has(delivery)) revert FalseDelivery(orderId);
        if (Seal.addressOf(scalar) != _addressOf(order.keyX, order.keyParity)) revert WrongScalar(orderId);
        address shared = Seal.multiply(scalar, uint256(delivery.keyX), delivery.keyParity);
        key = delivery.sealedKey ^ keccak256(abi.encode(shared, orderId));
    }

    /// @dev The leaf is one of 4,096 bytes, which fixes the depth; the promise is at the same depth and place.
    function _requireInTrees(Offer calldata offer, ChunkProof calldata proof) private view {
        if (
            proof.cipher.length != ChunkTree.LEAF || proof.cipherProof.length != proof.plainProof.length
                || ChunkTree.rootOf(sha256(proof.cipher), proof.index, proof.cipherProof) != offer.cipherRoot
                || ChunkTree.rootOf(proof.plainLeaf, proof.index, proof.plainProof) != offer.plainRoot
        ) revert FalseProof();
    }

    /// @dev The seller's offer is false: nobody else shall buy it.
    function _lose(Order calldata order, bytes32 orderId, RefundReason reason) private {
        _cancel(hashOffer(order.offer), order.offer.seller);
        _refund(order, orderId, reason);
    }

    function _isPromised(Order calldata order, bytes32 key) private pure returns (bool) {
        return keccak256(abi.encode(key)) == order.offer.keyCommit;
    }
}
