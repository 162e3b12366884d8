// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {IOffers} from "./interfaces/IOffers.sol";
import {OfferBook} from "./OfferBook.sol";

/// @title Looking at a few leaves before paying
/// @dev The contract only chooses. The leaves are shown off chain, where the buyer's page checks them against the offer's
/// `plainRoot`; whoever is not shown what was chosen does not buy.
abstract contract Openings is OfferBook {
    uint256 private constant MAX_COUNT = 256;

    uint256 private _requestCount;
    mapping(uint256 requestId => Request) private _requests;
    mapping(uint256 requestId => bytes32) private _seeds;

    struct Request {
        address seller;
        uint40 drawBlock;
        uint16 count;
    }

    /// @inheritdoc IOffers
    function requestOpenings(Offer calldata offer, bytes calldata signature, uint16 count)
        external
        returns (uint256 requestId)
    {
        bytes32 offerHash = hashOffer(offer);
        _requireLive(offer, offerHash, false, signature);
        if (offer.cipher == Cipher.None) revert InvalidOffer("cipher");
        if (count == 0 || count > MAX_COUNT) revert InvalidCount(count);
        requestId = ++_requestCount;
        _requests[requestId] = Request(offer.seller, uint40(block.number + 1), count);
        emit OpeningsRequested(requestId, offerHash, offer.seller, msg.sender, count);
    }

    /// @inheritdoc IOffers
    function drawOpenings(uint256 requestId) external returns (bytes32 seed) {
        seed = _seeds[requestId];
        if (seed != 0) return seed;
        uint256 drawBlock = _requests[requestId].drawBlock;
        if (drawBlock == 0) revert UnknownRequest(requestId);
        if (block.number <= drawBlock) revert DrawTooEarly(requestId, drawBlock);
        bytes32 hash = Blockhash.blockHash(drawBlock);
        if (hash == 0) revert DrawTooLate(requestId, drawBlock);
        seed = keccak256(abi.encode(hash, requestId));
        _seeds[requestId] = seed;
        emit OpeningsDrawn(requestId, seed);
    }

    /// @inheritdoc IOffers
    function answerOpenings(uint256 requestId, bytes32 contentHash) external {
        if (_seeds[requestId] == 0) revert UnknownRequest(requestId);
        if (msg.sender != _requests[requestId].seller) revert NotSeller(msg.sender);
        emit OpeningsAnswered(requestId, contentHash);
    }

    /// @inheritdoc IOffers
    function openingsOf(uint256 requestId, uint256 leaves) external view returns (uint256[] memory indexes) {
        bytes32 seed = _seeds[requestId];
        if (seed == 0 || leaves == 0) revert UnknownRequest(requestId);
        indexes = new uint256[](_requests[requestId].count);
        for (uint256 i; i < indexes.length; ++i) {
            indexes[i] = uint256(keccak256(abi.encode(seed, i))) % leaves;
        }
    }
}
