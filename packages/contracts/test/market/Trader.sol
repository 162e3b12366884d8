// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {IRevenueVault} from "../../src/interfaces/IRevenueVault.sol";
import {MarketFixture} from "./MarketFixture.sol";
import {Payload} from "./Payload.sol";
import {Shares} from "./Shares.sol";

/// @notice Plays everybody at random: sellers who deliver, stay silent, deliver a wrong key or sell a spoiled payload, buyers
/// who confirm, dispute or stay away, pages, contributors, other markets, passers-by.
/// @dev forge calls the functions named play*. Each does something sensible with the state that it finds, or nothing; a
/// revert of a contract in a place where the rules allow the step fails the run. A dataset with contributors, a model
/// trained on it, a model tuned from that; each is sold in two coins, with and without a payload.
contract Trader is MarketFixture {
    uint256 private constant ASSETS = 3;
    uint256 private constant BUYERS = 4;
    uint256 private constant SPOILED = 2;

    struct Played {
        IMarket.Order order;
        IMarket.Delivery delivery;
        uint256 number;
        bool honest;
        uint256 ends;
    }

    Payload private payload;
    Played[] private _played;
    uint256[] private _assets;
    bytes32[][] private _proofs;
    uint256 private _salt;

    bool public paidTwice;
    bool public paidTooMuch;
    bool public partsDiffer;
    /// @dev How often each step did something, so that a run that plays nothing is noticed.
    mapping(bytes32 step => uint256) public times;

    constructor() {
        payload = new Payload();
        payload.fill(4, keyOf());
        payload.spoil(SPOILED, new bytes(4096));
        setUp();
        _assets.push(asset);
        _assets.push(register(seller, one(own(asset, 2_000))));
        _assets.push(register(seller, one(own(_assets[1], 3_333))));
        (bytes32 root, bytes32[][] memory proofs) = Shares.tree(contributors(), shares());
        _proofs = proofs;
        vm.prank(seller);
        registry.setContributors(asset, 1, root, 10, 7_777);
    }

    function contentRoot() internal view override returns (bytes32) {
        return payload.plainRoot();
    }

    // ─── Buyers and sellers ──────────────────────────────────────────────────────────────────────────────────────

    function playBuy(uint256 seed) external {
        IOffers.Offer memory offer = offerOf(seed);
        (address owner,,) = registry.lineageOf(offer.assetId);
        if (owner != seller) return;
        Played storage played = _played.push();
        played.number = ++_salt;
        IMarket.Order memory order = orderOf(offer, played.number);
        order.buyer = buyerOf(seed >> 8);
        order.recipient = buyerOf(seed >> 16);
        order.referrer = seed % 3 == 0 ? address(0) : page;
        played.order = order;
        uint256 before = balanceOf(order.buyer, offer.token);
        buy(order);
        if (balanceOf(order.buyer, offer.token) != before) paidTooMuch = true;
        if (offer.cipher == IOffers.Cipher.None) played.ends = 1;
        ++times["buy"];
        // The same purchase again, with money at hand, must not go through.
        bytes memory signature = sign(offer);
        fund(order.buyer, offer.token, offer.price);
        vm.prank(order.buyer);
        try market.buy{value: offer.token == address(0) ? offer.price : 0}(order, signature, offer.price, clock()) {
            paidTwice = true;
        } catch {}
        pass(1, seed % 1 hours);
    }

    function playDeliver(uint256 seed) external {
        uint256 index = choose(seed, IMarket.OrderState.Open);
        if (index == _played.length) return;
        Played storage played = _played[index];
        if (clock() > deadlineOf(played.order)) return;
        played.honest = (seed >> 64) % 3 > 0;
        bytes32 key = played.honest ? keyOf() : keccak256(abi.encode(seed));
        played.delivery = deliver(played.order, played.number, key);
        ++times["deliver"];
    }

    function playConfirm(uint256 seed) external {
        uint256 index = choose(seed, IMarket.OrderState.Delivered);
        if (index == _played.length) return;
        Played storage played = _played[index];
        if (!played.honest) return;
        vm.prank(played.order.buyer);
        market.confirm(played.order);
        ended(played, "confirm");
    }

    function playClaim(uint256 seed) external {
        uint256 index = choose(seed, IMarket.OrderState.Delivered);
        if (index == _played.length) return;
        Played storage played = _played[index];
        if (clock() <= deadlineOf(played.order)) {
            if (seed % 4 > 0) return;
            vm.warp(deadlineOf(played.order) + 1);
        }
        market.claim(played.order);
        ended(played, "claim");
    }

    function playRefund(uint256 seed) external {
        uint256 index = choose(seed, IMarket.OrderState.Open);
        if (index == _played.length) return;
        Played storage played = _played[index];
        if (seed % 2 == 0) {
            vm.prank(seller);
        } else if (clock() <= deadlineOf(played.order)) {
            if (seed % 8 > 1) return;
            vm.warp(deadlineOf(played.order) + 1);
        }
        market.refund(played.order);
        ended(played, "refund");
    }

    /// @dev A cheated buyer wins, and one who was not loses.
    function playDispute(uint256 seed) external {
        uint256 index = choose(seed, IMarket.OrderState.Delivered);
        if (index == _played.length) return;
        Played storage played = _played[index];
        if (clock() > deadlineOf(played.order)) return;
        bool provable = played.order.offer.cipher == IOffers.Cipher.Aes256Ctr;
        if (played.honest && provable && seed % 2 == 0) {
            market.disputeChunk(played.order, played.delivery, scalarOf(played.number), payload.proofOf(SPOILED));
            ended(played, "leaf");
            return;
        }
        try market.disputeKey(played.order, played.delivery, scalarOf(played.number)) {
            assertTrue(!played.honest, "an honest seller lost");
            ended(played, "key");
        } catch {
            assertTrue(played.honest, "a cheated buyer lost");
        }
    }

    // ─── Revenue ─────────────────────────────────────────────────────────────────────────────────────────────────

    function playSettle(uint256 seed) external {
        address token = coinOf(seed);
        uint256 before = owedByVault(token);
        uint256 moved = vault.settle(_assets[(seed >> 8) % ASSETS], 1, token);
        if (owedByVault(token) != before) partsDiffer = true;
        if (moved > 0) ++times["settle"];
    }

    function playContribution(uint256 seed) external {
        uint256 i = seed % 4;
        vault.claim(asset, 1, coinOf(seed >> 8), contributors()[i], shares()[i], _proofs[i]);
    }

    function playOtherMarket(uint256 seed) external {
        IRevenueVault.Inbox inbox = IRevenueVault.Inbox(seed % 2);
        uint256 id = _assets[(seed >> 8) % ASSETS];
        address box = vault.inboxOf(id, inbox);
        address token = coinOf(seed >> 16);
        uint256 amount = (seed >> 24) % 1e9;
        if (token == address(0)) vm.deal(box, amount);
        else coin.mint(box, amount);
        vault.collect(id, inbox, token);
        ++times["collect"];
    }

    /// @dev An asset changes hands, with whatever waits for it and whatever was ordered of it.
    function playHandOver(uint256 seed) external {
        uint256 id = _assets[seed % ASSETS];
        (address owner,,) = registry.lineageOf(id);
        // Mostly back, or little would be sold.
        if (owner == seller && seed % 4 > 0) return;
        vm.prank(owner);
        registry.transferFrom(owner, owner == seller ? stranger : seller, id);
        ++times["hand over"];
    }

    function playWithdraw(uint256 seed) external {
        address[] memory people = everybody();
        takeAll(people[seed % people.length], coinOf(seed >> 8));
    }

    // ─── What the invariants ask ─────────────────────────────────────────────────────────────────────────────────

    function target() external view returns (address, address, address) {
        return (address(market), address(vault), address(coin));
    }

    function owedByMarket(address token) external view returns (uint256 sum) {
        for (uint256 i; i < _played.length; ++i) {
            IMarket.Order memory order = _played[i].order;
            if (order.offer.token != token) continue;
            IMarket.OrderState state = stateOf(order);
            if (state == IMarket.OrderState.Open || state == IMarket.OrderState.Delivered) sum += order.offer.price;
        }
        address[] memory people = everybody();
        for (uint256 i; i < people.length; ++i) {
            sum += market.creditOf(people[i], token);
        }
    }

    function owedByVault(address token) public view returns (uint256 sum) {
        for (uint256 i; i < ASSETS; ++i) {
            IRevenueVault.Pot memory pot = vault.potOf(_assets[i], 1, token);
            sum += uint256(pot.pending) + pot.pool;
        }
        address[] memory people = everybody();
        for (uint256 i; i < people.length; ++i) {
            sum += vault.creditOf(people[i], token);
        }
    }

    /// @dev Everybody leaves, whatever state the run ended in, without anybody's permission but each one's own.
    function everybodyLeaves() external {
        vm.warp(clock() + 10 days);
        for (uint256 i; i < _played.length; ++i) {
            IMarket.OrderState state = stateOf(_played[i].order);
            if (state == IMarket.OrderState.Open) market.refund(_played[i].order);
            if (state == IMarket.OrderState.Delivered) market.claim(_played[i].order);
        }
        for (uint256 k; k < 2; ++k) {
            address token = coinOf(k);
            for (uint256 i = ASSETS; i > 0; --i) {
                vault.settle(_assets[i - 1], 1, token);
            }
            for (uint256 i; i < 4; ++i) {
                vault.claim(asset, 1, token, contributors()[i], shares()[i], _proofs[i]);
            }
            address[] memory people = everybody();
            for (uint256 i; i < people.length; ++i) {
                takeAll(people[i], token);
            }
        }
    }

    // ─── Helpers ─────────────────────────────────────────────────────────────────────────────────────────────────

    function ended(Played storage played, bytes32 step) private {
        if (++played.ends > 1) paidTwice = true;
        ++times[step];
    }

    /// @dev A new offer each time, or the first lost dispute would end the play.
    function offerOf(uint256 seed) private view returns (IOffers.Offer memory offer) {
        uint256 kind = (seed >> 32) % 3;
        offer = kind == 0 ? licenseOffer() : payloadOffer();
        if (kind == 2) {
            offer.cipher = IOffers.Cipher.Aes256Ctr;
            offer.cipherRoot = payload.cipherRoot();
        }
        offer.assetId = _assets[(seed >> 40) % ASSETS];
        offer.token = coinOf(seed >> 48);
        offer.price = uint96((seed >> 56) % 1e12);
        offer.referrerBps = uint16((seed >> 104) % 1_001);
        offer.salt = bytes32(_salt);
        offer.validUntil = type(uint40).max;
    }

    /// @dev Some order in this state; as many as there are where there is none.
    function choose(uint256 seed, IMarket.OrderState state) private view returns (uint256 index) {
        uint256 count = _played.length;
        for (uint256 i; i < count; ++i) {
            index = (seed / 7 + i) % count;
            if (stateOf(_played[index].order) == state) return index;
        }
        return count;
    }

    function takeAll(address account, address token) private {
        uint256 before = balanceOf(account, token);
        uint256 due = market.creditOf(account, token);
        if (due > 0) {
            vm.prank(account);
            market.withdrawCredit(token, account);
        }
        uint256 earned = vault.creditOf(account, token);
        if (earned > 0) {
            vm.prank(account);
            vault.withdraw(token, account);
        }
        assertEq(balanceOf(account, token), before + due + earned, "what was owed was sent");
    }

    function everybody() private view returns (address[] memory people) {
        people = new address[](2 * BUYERS + 3);
        for (uint256 i; i < BUYERS; ++i) {
            people[i] = buyerOf(i);
            people[BUYERS + i] = contributors()[i];
        }
        (people[2 * BUYERS], people[2 * BUYERS + 1], people[2 * BUYERS + 2]) = (seller, page, stranger);
    }

    function buyerOf(uint256 seed) private pure returns (address) {
        return address(uint160(0xB000 + seed % BUYERS));
    }

    function coinOf(uint256 seed) private view returns (address) {
        return seed % 2 == 0 ? address(0) : address(coin);
    }

    function balanceOf(address account, address token) private view returns (uint256) {
        return token == address(0) ? account.balance : coin.balanceOf(account);
    }

    function contributors() private pure returns (address[] memory list) {
        list = new address[](4);
        (list[0], list[1], list[2], list[3]) = (address(0xC1), address(0xC2), address(0xC3), address(0xC4));
    }

    function shares() private pure returns (uint256[] memory list) {
        list = new uint256[](4);
        (list[0], list[1], list[2], list[3]) = (1, 2, 3, 4);
    }
}
