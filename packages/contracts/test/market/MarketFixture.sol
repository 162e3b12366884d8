// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AssetLens} from "../../src/AssetLens.sol";
import {AssetRegistry} from "../../src/AssetRegistry.sol";
import {Contributions} from "../../src/Contributions.sol";
import {Licenses} from "../../src/Licenses.sol";
import {Market} from "../../src/Market.sol";
import {RevenueVault} from "../../src/RevenueVault.sol";
import {TestDollar} from "../../src/TestDollar.sol";
import {IAssetRegistry} from "../../src/interfaces/IAssetRegistry.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {Base} from "../Base.sol";
import {Cheats} from "./Cheats.sol";
import {Deployer} from "./Deployer.sol";

/// @notice The six contracts, a seller with one asset, and people who buy.
abstract contract MarketFixture is Base {
    Cheats internal constant cheats = Cheats(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 internal constant START = 1_760_000_000;
    uint256 internal constant SELLER_KEY = uint256(keccak256("the seller's key"));
    uint256 internal constant BUYER_KEY = uint256(keccak256("the buyer's key"));
    uint96 internal constant PRICE = 1_000_003;
    uint16 internal constant REFERRER_BPS = 333;

    AssetRegistry internal registry;
    Licenses internal licenses;
    RevenueVault internal vault;
    Market internal market;
    AssetLens internal lens;
    TestDollar internal coin;
    Contributions internal contributions;

    address internal seller;
    address internal buyer;
    address internal page = address(0x9A6E);
    address internal stranger = address(0x57A9);
    /// @dev The seller's asset, whose payload every offer of these tests has unless it says otherwise.
    uint256 internal asset;
    bytes32 internal openUse;
    bytes32 internal remix;
    bytes32 internal study;

    function setUp() public virtual {
        vm.roll(1000);
        vm.warp(START);
        seller = vm.addr(SELLER_KEY);
        buyer = vm.addr(BUYER_KEY);
        Deployer deployer = new Deployer();
        registry = deployer.REGISTRY();
        licenses = deployer.LICENSES();
        vault = deployer.VAULT();
        market = deployer.MARKET();
        lens = deployer.LENS();
        coin = deployer.COIN();
        contributions = deployer.CONTRIBUTIONS();
        (openUse,) = licenses.termsAt(1);
        (remix,) = licenses.termsAt(2);
        (study,) = licenses.termsAt(3);
        asset = register(seller, none());
    }

    // ─── Assets ──────────────────────────────────────────────────────────────────────────────────────────────────

    function none() internal pure returns (IAssetRegistry.Parent[] memory) {
        return new IAssetRegistry.Parent[](0);
    }

    function one(IAssetRegistry.Parent memory parent) internal pure returns (IAssetRegistry.Parent[] memory list) {
        list = new IAssetRegistry.Parent[](1);
        list[0] = parent;
    }

    /// @dev A derivation from something that the caller owns.
    function own(uint256 id, uint16 shareBps) internal pure returns (IAssetRegistry.Parent memory) {
        return IAssetRegistry.Parent(id, 1, IAssetRegistry.Relation.FinetunedFrom, shareBps, 0);
    }

    function licensed(uint256 id, IAssetRegistry.Relation relation, uint16 shareBps, uint32 terms)
        internal
        pure
        returns (IAssetRegistry.Parent memory)
    {
        return IAssetRegistry.Parent(id, 1, relation, shareBps, (id << 32) | terms);
    }

    function register(address owner, IAssetRegistry.Parent[] memory parents) internal returns (uint256) {
        return register(owner, 0, parents);
    }

    function register(address owner, bytes32 termsId, IAssetRegistry.Parent[] memory parents)
        internal
        returns (uint256)
    {
        bytes32 root = contentRoot();
        vm.prank(owner);
        return registry.register(
            IAssetRegistry.Kind.Dataset, "ipfs://manifest", keccak256("manifest"), root, termsId, parents
        );
    }

    function contentRoot() internal view virtual returns (bytes32) {
        return keccak256("content");
    }

    function grant(uint256 id, bytes32 termsId, address account) internal returns (uint256) {
        (address owner,,) = registry.lineageOf(id);
        vm.prank(owner);
        return licenses.grant(id, termsId, account);
    }

    // ─── Offers ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A license alone, paid in dollars.
    function licenseOffer() internal view returns (IOffers.Offer memory offer) {
        offer = IOffers.Offer({
            seller: seller,
            assetId: asset,
            version: 1,
            termsId: remix,
            token: address(coin),
            price: PRICE,
            supply: 3,
            cipher: IOffers.Cipher.None,
            plainRoot: contentRoot(),
            cipherRoot: 0,
            keyCommit: 0,
            deliverWithin: 0,
            disputeWindow: 0,
            referrerBps: REFERRER_BPS,
            validUntil: uint40(START + 30 days),
            counter: 0,
            salt: 0
        });
    }

    /// @dev A payload whose key is told by `keyOf`.
    function payloadOffer() internal view virtual returns (IOffers.Offer memory offer) {
        offer = licenseOffer();
        offer.cipher = IOffers.Cipher.Aes256Gcm;
        offer.cipherRoot = keccak256("encrypted");
        offer.keyCommit = keccak256(abi.encode(keyOf()));
        offer.deliverWithin = 1 days;
        offer.disputeWindow = 2 days;
    }

    function keyOf() internal pure returns (bytes32) {
        return keccak256("the payload's key");
    }

    function sign(IOffers.Offer memory offer) internal view returns (bytes memory) {
        return sign(SELLER_KEY, market.hashOffer(offer));
    }

    function sign(uint256 privateKey, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = cheats.sign(privateKey, digest);
        return abi.encodePacked(r, s, v);
    }

    // ─── Orders ──────────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev The buyer's b of an order's number.
    function scalarOf(uint256 number) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("one-time key", number)));
    }

    function orderOf(IOffers.Offer memory offer, uint256 number) internal returns (IMarket.Order memory) {
        uint256 x = vm.createWallet(scalarOf(number)).publicKeyX;
        uint256 y = vm.createWallet(scalarOf(number)).publicKeyY;
        uint8 parity = offer.cipher == IOffers.Cipher.None ? 0 : uint8(y & 1);
        return IMarket.Order(offer, buyer, buyer, page, bytes32(x), parity);
    }

    /// @dev Gives the order's buyer what is due, in whatever coin, and buys.
    function buy(IMarket.Order memory order) internal returns (bytes32) {
        return buy(order, sign(order.offer));
    }

    function buy(IMarket.Order memory order, bytes memory signature) internal returns (bytes32) {
        uint256 price = order.offer.price;
        fund(order.buyer, order.offer.token, price);
        uint256 value = order.offer.token == address(0) ? price : 0;
        vm.prank(order.buyer);
        return market.buy{value: value}(order, signature, price, clock());
    }

    function fund(address account, address token, uint256 amount) internal {
        if (token == address(0)) {
            vm.deal(account, account.balance + amount);
            return;
        }
        TestDollar(token).mint(account, amount);
        vm.prank(account);
        TestDollar(token).approve(address(market), amount);
    }

    // ─── Deliveries ──────────────────────────────────────────────────────────────────────────────────────────────

    /// @dev A key, sealed to the order's buyer as a seller's page does it.
    function seal(IMarket.Order memory order, uint256 number, bytes32 key)
        internal
        returns (IMarket.Delivery memory delivery)
    {
        uint256 s = uint256(keccak256(abi.encode("seller's one-time key", market.orderIdOf(order))));
        delivery.keyX = bytes32(vm.createWallet(s).publicKeyX);
        delivery.keyParity = uint8(vm.createWallet(s).publicKeyY & 1);
        uint256 order_ = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        address shared = vm.addr(mulmod(s, scalarOf(number), order_));
        delivery.sealedKey = key ^ keccak256(abi.encode(shared, market.orderIdOf(order)));
    }

    function deliver(IMarket.Order memory order, uint256 number, bytes32 key)
        internal
        returns (IMarket.Delivery memory delivery)
    {
        delivery = seal(order, number, key);
        vm.prank(order.offer.seller);
        market.deliver(order, delivery);
    }

    function stateOf(IMarket.Order memory order) internal view returns (IMarket.OrderState state) {
        (state,) = market.orderOf(market.orderIdOf(order));
    }

    function deadlineOf(IMarket.Order memory order) internal view returns (uint256) {
        (, uint40 deadline) = market.orderOf(market.orderIdOf(order));
        return deadline;
    }

    function assertState(IMarket.Order memory order, IMarket.OrderState expected, string memory what) internal view {
        assertEq(uint256(stateOf(order)), uint256(expected), what);
    }
}
