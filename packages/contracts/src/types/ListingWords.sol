// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOffers} from "../interfaces/IOffers.sol";

// What is kept of offers. A page of cards reads four of these words for each card, so they travel to the lens as they are.

/// @notice What became of an offer.
/// @dev From the lowest bit: sold 64 | canceled 8 | published 8 | supply 64 | counter 64 | terms 32. Supply, counter and terms
/// are kept of published offers alone.
type FillWord is uint256;

/// @notice What a listing asks: token 160 | price 96.
type PriceWord is uint256;

/// @notice Who listed, and when: seller 160 | validUntil 40 | publishedAt 40.
type SellerWord is uint256;

using ListingFields for FillWord global;
using ListingFields for PriceWord global;
using ListingFields for SellerWord global;

/// @title Fields of {FillWord}, {PriceWord} and {SellerWord}
library ListingFields {
    uint256 private constant CANCELED = 1 << 64;
    uint256 private constant PUBLISHED = 1 << 72;

    /// @notice The price of an offer.
    function priceOf(IOffers.Offer calldata offer) internal pure returns (PriceWord) {
        return PriceWord.wrap(uint160(offer.token) | (uint256(offer.price) << 160));
    }

    /// @notice The seller of an offer that is published now.
    function sellerOf(IOffers.Offer calldata offer) internal view returns (SellerWord) {
        return SellerWord.wrap(uint160(offer.seller) | (uint256(offer.validUntil) << 160) | (block.number << 200));
    }

    /// @notice As the interface shows it.
    function view_(FillWord fill) internal pure returns (IOffers.Fill memory) {
        return IOffers.Fill({
            sold: sold(fill),
            canceled: canceled(fill),
            published: published(fill),
            supply: supply(fill),
            counter: counter(fill),
            terms: terms(fill)
        });
    }

    /// @notice Orders that were not refunded for want of delivery.
    function sold(FillWord fill) internal pure returns (uint64) {
        return uint64(FillWord.unwrap(fill));
    }

    /// @notice Whether it was taken back or proven false.
    function canceled(FillWord fill) internal pure returns (bool) {
        return FillWord.unwrap(fill) & CANCELED != 0;
    }

    /// @notice Whether it needs no signature.
    function published(FillWord fill) internal pure returns (bool) {
        return FillWord.unwrap(fill) & PUBLISHED != 0;
    }

    /// @notice How often it could be bought.
    function supply(FillWord fill) internal pure returns (uint64) {
        return uint64(FillWord.unwrap(fill) >> 80);
    }

    /// @notice The seller's counter that it counts for.
    function counter(FillWord fill) internal pure returns (uint64) {
        return uint64(FillWord.unwrap(fill) >> 144);
    }

    /// @notice Number of its terms.
    function terms(FillWord fill) internal pure returns (uint32) {
        return uint32(FillWord.unwrap(fill) >> 208);
    }

    /// @notice The fill with one more order. It is live, so there is room.
    function withSale(FillWord fill) internal pure returns (FillWord) {
        return FillWord.wrap(FillWord.unwrap(fill) + 1);
    }

    /// @notice The fill with one order less.
    function withoutSale(FillWord fill) internal pure returns (FillWord) {
        return FillWord.wrap(FillWord.unwrap(fill) - 1);
    }

    /// @notice The fill of an offer that is canceled.
    function withCancel(FillWord fill) internal pure returns (FillWord) {
        return FillWord.wrap(FillWord.unwrap(fill) | CANCELED);
    }

    /// @notice The fill of an offer that is published. Doing it again changes nothing.
    function withOffer(FillWord fill, IOffers.Offer calldata offer, uint256 terms_) internal pure returns (FillWord) {
        return FillWord.wrap(
            FillWord.unwrap(fill) | PUBLISHED | (uint256(offer.supply) << 80) | (uint256(offer.counter) << 144)
                | (terms_ << 208)
        );
    }

    /// @notice Token that is paid in.
    function token(PriceWord word) internal pure returns (address) {
        return address(uint160(PriceWord.unwrap(word)));
    }

    /// @notice Price.
    function price(PriceWord word) internal pure returns (uint96) {
        return uint96(PriceWord.unwrap(word) >> 160);
    }

    /// @notice Who listed.
    function seller(SellerWord word) internal pure returns (address) {
        return address(uint160(SellerWord.unwrap(word)));
    }

    /// @notice Until when, in Unix seconds.
    function validUntil(SellerWord word) internal pure returns (uint40) {
        return uint40(SellerWord.unwrap(word) >> 160);
    }

    /// @notice Block of the listing.
    function publishedAt(SellerWord word) internal pure returns (uint40) {
        return uint40(SellerWord.unwrap(word) >> 200);
    }
}
