// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOffers} from "../interfaces/IOffers.sol";
import {FillWord} from "../types/ListingWords.sol";

/// @title Form of an offer
library Offers {
    uint256 private constant MAX_REFERRER_BPS = 1_000;
    uint256 private constant MAX_WINDOW = 30 days;
    uint256 private constant MIN_DISPUTE_WINDOW = 5 minutes;

    bytes32 private constant TYPE_HASH = keccak256(
        "Offer(address seller,uint256 assetId,uint32 version,bytes32 termsId,address token,uint96 price,uint64 supply,uint8 cipher,bytes32 plainRoot,bytes32 cipherRoot,bytes32 keyCommit,uint32 deliverWithin,uint32 disputeWindow,uint16 referrerBps,uint40 validUntil,uint64 counter,bytes32 salt)"
    );

    /// @notice EIP-712 hash of the struct. All its fields are words, so encoding it is encoding them.
    function hash(IOffers.Offer calldata offer) internal pure returns (bytes32) {
        return keccak256(abi.encode(TYPE_HASH, offer));
    }

    /// @notice Name of the first field that is outside its range; zero if all are sound.
    function flawOf(IOffers.Offer calldata offer) internal view returns (bytes32 field) {
        if (offer.token != address(0) && offer.token.code.length == 0) return "token";
        if (offer.referrerBps > MAX_REFERRER_BPS) return "referrerBps";
        if (offer.cipher == IOffers.Cipher.None) {
            if (offer.cipherRoot != 0) return "cipherRoot";
            if (offer.keyCommit != 0) return "keyCommit";
            return 0;
        }
        if (offer.plainRoot == 0) return "plainRoot";
        if (offer.cipherRoot == 0) return "cipherRoot";
        if (offer.keyCommit == 0) return "keyCommit";
        if (offer.deliverWithin == 0 || offer.deliverWithin > MAX_WINDOW) return "deliverWithin";
        if (offer.disputeWindow < MIN_DISPUTE_WINDOW || offer.disputeWindow > MAX_WINDOW) return "disputeWindow";
    }

    /// @notice How an offer with sound fields ended, if it did; whose it is and what it sells is not looked at.
    /// @param counter The seller's counter now.
    function endOf(FillWord fill, uint64 offered, uint64 counter, uint256 validUntil, uint64 supply)
        internal
        view
        returns (IOffers.OfferStatus)
    {
        if (block.timestamp > validUntil) return IOffers.OfferStatus.Expired;
        if (fill.canceled() || offered != counter) return IOffers.OfferStatus.Canceled;
        return fill.sold() < supply ? IOffers.OfferStatus.Live : IOffers.OfferStatus.SoldOut;
    }

    /// @notice A short name as a string.
    function nameOf(bytes32 field) internal pure returns (string memory name) {
        uint256 length;
        while (field << (8 * length) != 0) ++length;
        name = new string(length);
        assembly ("memory-safe") {
            mstore(add(name, 0x20), field)
        }
    }
}
