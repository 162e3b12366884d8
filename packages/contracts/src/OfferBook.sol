// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IAssetRegistry} from "./interfaces/IAssetRegistry.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IMarket} from "./interfaces/IMarket.sol";
import {IOffers} from "./interfaces/IOffers.sol";
import {Offers} from "./libraries/Offers.sol";
import {FillWord, ListingFields, PriceWord, SellerWord} from "./types/ListingWords.sol";

/// @title What is for sale
abstract contract OfferBook is IMarket, EIP712 {
    using Offers for Offer;

    IAssetRegistry internal immutable REGISTRY;
    ILicenses internal immutable LICENSES;

    mapping(bytes32 offerHash => FillWord) internal _fills;
    mapping(address seller => uint64) private _counters;
    mapping(uint256 assetId => Listing) private _listings;

    struct Listing {
        bytes32 offerHash;
        PriceWord price;
        SellerWord by;
    }

    // ─── Offering ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IOffers
    function publishOffer(Offer calldata offer) external returns (bytes32 offerHash) {
        if (msg.sender != offer.seller) revert NotSeller(msg.sender);
        offerHash = hashOffer(offer);
        _requireLive(offer, offerHash, true, msg.data[:0]);
        uint256 tokenId = LICENSES.reserve(offer.assetId, offer.termsId);
        _fills[offerHash] = _fills[offerHash].withOffer(offer, uint32(tokenId));
        _listings[offer.assetId] = Listing(offerHash, ListingFields.priceOf(offer), ListingFields.sellerOf(offer));
        emit OfferPublished(offerHash, offer.seller, offer.assetId, offer);
    }

    /// @inheritdoc IOffers
    function cancelOffer(Offer calldata offer) external {
        if (msg.sender != offer.seller) revert NotSeller(msg.sender);
        _cancel(hashOffer(offer), offer.seller);
    }

    /// @inheritdoc IOffers
    function incrementCounter() external returns (uint64 counter) {
        counter = ++_counters[msg.sender];
        emit CounterIncremented(msg.sender, counter);
    }

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc IOffers
    function hashOffer(Offer calldata offer) public view returns (bytes32) {
        return _hashTypedDataV4(offer.hash());
    }

    /// @inheritdoc IOffers
    function statusOf(Offer calldata offer, bytes calldata signature)
        external
        view
        returns (OfferStatus status, uint64 left)
    {
        bytes32 offerHash = hashOffer(offer);
        status = offer.flawOf() == 0 ? _statusOf(offer, offerHash, false, signature) : OfferStatus.Malformed;
        if (status == OfferStatus.Live) left = offer.supply - _fills[offerHash].sold();
    }

    /// @inheritdoc IOffers
    function fillOf(bytes32 offerHash) external view returns (Fill memory) {
        return _fills[offerHash].view_();
    }

    /// @inheritdoc IOffers
    function counterOf(address seller) external view returns (uint64) {
        return _counters[seller];
    }

    /// @inheritdoc IOffers
    function listingOf(uint256 assetId)
        external
        view
        returns (bytes32 offerHash, uint256 price, uint256 by, uint256 fill, uint64 counter)
    {
        Listing storage listing = _listings[assetId];
        offerHash = listing.offerHash;
        if (offerHash == 0) return (0, 0, 0, 0, 0);
        SellerWord who = listing.by;
        return (
            offerHash,
            PriceWord.unwrap(listing.price),
            SellerWord.unwrap(who),
            FillWord.unwrap(_fills[offerHash]),
            _counters[who.seller()]
        );
    }

    // ─── Inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @param byOwner The seller asks for it, so a signature would say no more.
    function _requireLive(Offer calldata offer, bytes32 offerHash, bool byOwner, bytes calldata signature)
        internal
        view
    {
        bytes32 flaw = offer.flawOf();
        if (flaw != 0) revert InvalidOffer(Offers.nameOf(flaw));
        OfferStatus status = _statusOf(offer, offerHash, byOwner, signature);
        if (status != OfferStatus.Live) revert OfferNotLive(offerHash, status);
    }

    function _cancel(bytes32 offerHash, address seller) internal {
        _fills[offerHash] = _fills[offerHash].withCancel();
        emit OfferCanceled(offerHash, seller);
    }

    /// @dev Of an offer whose fields are sound.
    function _statusOf(Offer calldata offer, bytes32 offerHash, bool byOwner, bytes calldata signature)
        private
        view
        returns (OfferStatus)
    {
        (address owner,,) = REGISTRY.lineageOf(offer.assetId);
        if (owner == address(0) || owner != offer.seller) return OfferStatus.NotOwner;
        (bytes32 manifestHash, bytes32 contentRoot) = REGISTRY.versionOf(offer.assetId, offer.version);
        if (manifestHash == 0 || contentRoot != offer.plainRoot) return OfferStatus.WrongContent;
        FillWord fill = _fills[offerHash];
        OfferStatus end = Offers.endOf(fill, offer.counter, _counters[offer.seller], offer.validUntil, offer.supply);
        if (end != OfferStatus.Live) return end;
        if (byOwner || fill.published() || _isSigned(offer.seller, offerHash, signature)) return OfferStatus.Live;
        return OfferStatus.Unsigned;
    }

    /// @dev By the account's own key, also where it has code (EIP-7702), or by its contract.
    function _isSigned(address seller, bytes32 offerHash, bytes calldata signature) private view returns (bool) {
        (address signer, ECDSA.RecoverError error_,) = ECDSA.tryRecoverCalldata(offerHash, signature);
        if (error_ == ECDSA.RecoverError.NoError && signer == seller) return true;
        return
            seller.code.length > 0 && SignatureChecker.isValidERC1271SignatureNowCalldata(seller, offerHash, signature);
    }
}
