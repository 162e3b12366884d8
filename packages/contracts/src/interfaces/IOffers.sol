// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Offers: what a seller signs, and what a buyer may ask to see before paying
/// @notice An offer is EIP-712 data (domain "SaharaKit Market", version "1"), signed by an account or approved by a contract
/// (ERC-1271), or published on chain by the seller, which needs no signature. It fixes price, license and payload.
interface IOffers {
    // ─── Types ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice What the buyer receives, and what can be proven about it.
    /// `None`: a license alone; the order is settled at once. `Aes256Gcm`: a payload in chunks of AES-256-GCM; a wrong key
    /// can be proven. `Aes256Ctr`: a payload in leaves of 4,096 bytes of AES-256-CTR; a wrong key can be proven, and so can
    /// every leaf that does not decrypt to what `plainRoot` promises.
    enum Cipher {
        None,
        Aes256Gcm,
        Aes256Ctr
    }

    /// @notice What is for sale.
    /// @param seller Owner of the asset.
    /// @param assetId Asset.
    /// @param version Version of it.
    /// @param termsId Terms of the license.
    /// @param token ERC-20 that is paid in; address(0) is the native coin.
    /// @param price What a buyer pays, in all.
    /// @param supply How often the offer can be bought.
    /// @param cipher Kind of payload.
    /// @param plainRoot The version's content root.
    /// @param cipherRoot Root of the encrypted payload's leaves.
    /// @param keyCommit keccak256 of the payload's key.
    /// @param deliverWithin Seconds the seller has to deliver the key.
    /// @param disputeWindow Seconds the buyer has from then.
    /// @param referrerBps Share of the page that brings the buyer, at most 1,000.
    /// @param validUntil Unix time.
    /// @param counter The seller's counter, see {incrementCounter}.
    /// @param salt Makes two equal offers two.
    struct Offer {
        address seller;
        uint256 assetId;
        uint32 version;
        bytes32 termsId;
        address token;
        uint96 price;
        uint64 supply;
        Cipher cipher;
        bytes32 plainRoot;
        bytes32 cipherRoot;
        bytes32 keyCommit;
        uint32 deliverWithin;
        uint32 disputeWindow;
        uint16 referrerBps;
        uint40 validUntil;
        uint64 counter;
        bytes32 salt;
    }

    /// @notice Whether an offer can be bought, and if not why. `Malformed`: a field is outside its range. `NotOwner`: the
    /// seller does not own the asset (any more). `WrongContent`: the version does not exist or has another content root.
    /// `Unsigned`: neither signed nor published.
    enum OfferStatus {
        Live,
        Malformed,
        NotOwner,
        WrongContent,
        Expired,
        Canceled,
        SoldOut,
        Unsigned
    }

    /// @notice What became of an offer.
    /// @param sold Orders that were not refunded for want of delivery.
    /// @param published Whether it needs no signature; the rest is kept of published offers alone.
    struct Fill {
        uint64 sold;
        bool canceled;
        bool published;
        uint64 supply;
        uint64 counter;
        uint32 terms;
    }

    // ─── Events ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice An offer is on chain, for everybody to buy without a signature.
    event OfferPublished(bytes32 indexed offerHash, address indexed seller, uint256 indexed assetId, Offer offer);
    /// @notice An offer can't be bought any more: its seller took it back, or a dispute proved it false.
    event OfferCanceled(bytes32 indexed offerHash, address indexed seller);
    /// @notice No offer with a lower counter can be bought any more.
    event CounterIncremented(address indexed seller, uint64 counter);
    /// @notice Somebody wants to see some leaves of an offer's payload; a later block's hash chooses them.
    event OpeningsRequested(
        uint256 indexed requestId, bytes32 indexed offerHash, address indexed seller, address requester, uint16 count
    );
    /// @notice The leaves are chosen: number i is keccak256(abi.encode(seed, i)) modulo the number of leaves.
    event OpeningsDrawn(uint256 indexed requestId, bytes32 seed);
    /// @notice The seller shows the leaves.
    /// @param contentHash sha-256 of the block that has them and their paths.
    event OpeningsAnswered(uint256 indexed requestId, bytes32 contentHash);

    // ─── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice A field of the offer is outside its range. `field` is its name.
    error InvalidOffer(string field);
    /// @notice The offer can't be bought.
    error OfferNotLive(bytes32 offerHash, OfferStatus status);
    /// @notice Only the offer's seller may do this.
    error NotSeller(address caller);
    /// @notice Between 1 and 256 leaves can be asked for.
    error InvalidCount(uint256 count);
    /// @notice Nobody asked for this, or it is not drawn.
    error UnknownRequest(uint256 requestId);
    /// @notice The block that chooses is not there yet.
    error DrawTooEarly(uint256 requestId, uint256 drawBlock);
    /// @notice The hash of the block that chooses can no longer be had: ask again.
    error DrawTooLate(uint256 requestId, uint256 drawBlock);

    // ─── Offering ────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Puts an offer on chain and makes it the asset's listing. Only its seller.
    function publishOffer(Offer calldata offer) external returns (bytes32 offerHash);

    /// @notice Takes one offer back. Orders that are open stay open. Only its seller.
    function cancelOffer(Offer calldata offer) external;

    /// @notice Takes back every offer of the caller that was not published or signed for the next counter.
    function incrementCounter() external returns (uint64 counter);

    // ─── Looking before paying ───────────────────────────────────────────────────────────────────────────────────

    /// @notice Asks the seller of a live offer to show `count` leaves of its payload. The hash of the next block chooses, so
    /// neither side does.
    function requestOpenings(Offer calldata offer, bytes calldata signature, uint16 count)
        external
        returns (uint256 requestId);

    /// @notice Fixes the choice, from the second block after the request on. Anybody may.
    function drawOpenings(uint256 requestId) external returns (bytes32 seed);

    /// @notice Tells where the leaves are shown. Only the offer's seller.
    function answerOpenings(uint256 requestId, bytes32 contentHash) external;

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    /// @notice Digest that is signed, and an offer's id.
    function hashOffer(Offer calldata offer) external view returns (bytes32);

    /// @notice Whether an offer can be bought now.
    /// @return status Live, or why not.
    /// @return left How often it can be bought.
    function statusOf(Offer calldata offer, bytes calldata signature)
        external
        view
        returns (OfferStatus status, uint64 left);

    /// @notice What became of an offer.
    function fillOf(bytes32 offerHash) external view returns (Fill memory);

    /// @notice A seller's counter.
    function counterOf(address seller) external view returns (uint64);

    /// @notice The newest offer that an asset's owner published, in words for the {IAssetLens}; all zero where there is none.
    /// @return offerHash The offer.
    /// @return price See {PriceWord}.
    /// @return by See {SellerWord}.
    /// @return fill See {FillWord}.
    /// @return counter The seller's counter now.
    function listingOf(uint256 assetId)
        external
        view
        returns (bytes32 offerHash, uint256 price, uint256 by, uint256 fill, uint64 counter);

    /// @notice Numbers of the leaves that a request chose, among `leaves`.
    function openingsOf(uint256 requestId, uint256 leaves) external view returns (uint256[] memory indexes);
}
