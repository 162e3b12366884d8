// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {TestToken} from "../../src/TestToken.sol";
import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IOffers} from "../../src/interfaces/IOffers.sol";
import {IRevenueVault} from "../../src/interfaces/IRevenueVault.sol";
import {MarketFixture} from "./MarketFixture.sol";

/// @dev Keeps one unit of each transfer for itself, once it is told to.
contract FeeToken is TestToken("Fee", "FEE", 6) {
    bool public charges;

    function charge() external {
        charges = true;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (charges && from != address(0) && amount > 0) super._update(to, address(this), 1);
    }
}

/// @dev Answers false instead of reverting.
contract FalseToken is TestToken("False", "FALSE", 6) {
    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return false;
    }
}

/// @dev Answers nothing, as old tokens do.
contract MuteToken {
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        if (allowance[from][msg.sender] != type(uint256).max) allowance[from][msg.sender] -= amount;
    }
}

/// @dev Says that it was paid when it was not.
contract LyingToken is TestToken("Lying", "LIE", 6) {
    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return true;
    }
}

/// @dev Calls a holder that asks for it when it sends or receives, as ERC-777 tokens do.
contract CallingToken is TestToken("Calling", "CALL", 6) {
    Robber private _holder;

    function setHolder(Robber holder) external {
        _holder = holder;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (address(_holder) == address(0)) return;
        if (from == address(_holder) || to == address(_holder)) _holder.poke();
    }
}

/// @dev A buyer that calls back into everything while it pays and is paid.
contract Robber {
    address[] private _targets;
    bytes[] private _tries;
    uint256 public guarded;
    uint256 public poked;

    function call(address target, bytes calldata data, uint256 value) external returns (bytes memory) {
        (bool done, bytes memory result) = target.call{value: value}(data);
        if (!done) {
            assembly {
                revert(add(result, 32), mload(result))
            }
        }
        return result;
    }

    function setTries(address[] calldata targets, bytes[] calldata tries) external {
        _targets = targets;
        for (uint256 i; i < tries.length; ++i) {
            _tries.push(tries[i]);
        }
    }

    function poke() public {
        ++poked;
        for (uint256 i; i < _tries.length; ++i) {
            (bool done, bytes memory result) = _targets[i].call(_tries[i]);
            require(!done, "reentered");
            if (bytes4(result) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector) ++guarded;
        }
    }

    receive() external payable {
        poke();
    }
}

/// @dev Takes no coins.
contract Stone {}

contract MarketTokensTest is MarketFixture {
    function offerIn(address token) private view returns (IOffers.Offer memory offer) {
        offer = payloadOffer();
        offer.token = token;
    }

    function test_error_feeOnTransfer() public {
        FeeToken fee = new FeeToken();
        fee.charge();
        IMarket.Order memory order = orderOf(offerIn(address(fee)), 1);
        bytes memory signature = sign(order.offer);
        fund(buyer, address(fee), PRICE);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPayment.selector, PRICE, PRICE - 1));
        vm.prank(buyer);
        market.buy(order, signature, PRICE, clock());
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.WrongPayment.selector, PRICE, PRICE - 1));
        vm.prank(buyer);
        this.payThroughVault(fee);
    }

    function payThroughVault(FeeToken fee) external {
        fee.mint(address(this), PRICE);
        fee.approve(address(vault), PRICE);
        vault.pay(asset, 1, address(fee), PRICE);
    }

    function test_error_falseReturning() public {
        FalseToken token = new FalseToken();
        IMarket.Order memory order = orderOf(offerIn(address(token)), 1);
        bytes memory signature = sign(order.offer);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        vm.prank(buyer);
        market.buy(order, signature, PRICE, clock());
    }

    function test_error_lying() public {
        IMarket.Order memory order = orderOf(offerIn(address(new LyingToken())), 1);
        bytes memory signature = sign(order.offer);
        vm.expectRevert(abi.encodeWithSelector(IMarket.WrongPayment.selector, PRICE, 0));
        vm.prank(buyer);
        market.buy(order, signature, PRICE, clock());
    }

    function test_mute() public {
        IMarket.Order memory order = orderOf(offerIn(address(new MuteToken())), 1);
        buy(order);
        deliver(order, 1, keyOf());
        vm.prank(buyer);
        market.confirm(order);
        vault.settle(asset, 1, order.offer.token);
        vm.prank(seller);
        vault.withdraw(order.offer.token, seller);
        assertTrue(MuteToken(order.offer.token).balanceOf(seller) > 0, "paid");
        // A token without permits is bought with by its allowance.
        order = orderOf(order.offer, 2);
        bytes memory signature = sign(order.offer);
        fund(buyer, order.offer.token, PRICE);
        vm.prank(buyer);
        market.buyWithPermit(order, signature, PRICE, clock(), 27, 0, 0);
        vm.prank(seller);
        market.refund(order);
        vm.prank(buyer);
        market.withdrawCredit(order.offer.token, buyer);
    }

    /// @dev A token that starts to charge while an order waits: the order waits with it, and pays when it stops; others go on.
    function test_aTokenThatTurnsBad() public {
        FeeToken fee = new FeeToken();
        IMarket.Order memory order = orderOf(offerIn(address(fee)), 1);
        buy(order);
        deliver(order, 1, keyOf());
        fee.charge();
        vm.expectRevert(abi.encodeWithSelector(IRevenueVault.WrongPayment.selector, PRICE, PRICE - 1));
        vm.prank(buyer);
        market.confirm(order);
        vm.prank(seller);
        market.refund(order);
        assertEq(market.creditOf(buyer, address(fee)), PRICE, "the seller can still pay back");
    }

    function test_aBuyerThatTakesNoCoinsBlocksItself() public {
        IOffers.Offer memory offer = offerIn(address(0));
        IMarket.Order memory order = orderOf(offer, 1);
        order.buyer = address(new Stone());
        order.recipient = order.buyer;
        buy(order);
        vm.warp(START + 1 days + 1);
        market.refund(order);
        vm.expectRevert(abi.encodeWithSelector(Errors.FailedCall.selector));
        vm.prank(order.buyer);
        market.withdrawCredit(address(0), order.buyer);
        vm.prank(order.buyer);
        market.withdrawCredit(address(0), page);
        assertEq(page.balance, PRICE, "somewhere else");
    }

    function test_aRecipientThatTakesNoTokensBlocksNobody() public {
        IMarket.Order memory order = orderOf(payloadOffer(), 1);
        order.recipient = address(new Stone());
        buy(order);
        deliver(order, 1, keyOf());
        vm.warp(START + 3 days);
        market.claim(order);
        assertEq(licenses.balanceOf(order.recipient, (asset << 32) | 2), 1, "given all the same");
    }

    function test_reentrantBuyer() public {
        CallingToken token = new CallingToken();
        Robber robber = new Robber();
        IMarket.Order memory order = orderOf(offerIn(address(token)), 1);
        (order.buyer, order.recipient) = (address(robber), address(robber));
        IMarket.Order memory second = orderOf(offerIn(address(token)), 2);
        (second.buyer, second.recipient) = (address(robber), address(robber));
        bytes memory signature = sign(order.offer);
        token.mint(address(robber), 2 * uint256(PRICE));
        token.setHolder(robber);
        robber.call(address(token), abi.encodeCall(token.approve, (address(market), 2 * uint256(PRICE))), 0);
        address[] memory targets = new address[](6);
        bytes[] memory tries = new bytes[](6);
        for (uint256 i; i < 6; ++i) {
            targets[i] = address(market);
        }
        tries[0] = abi.encodeCall(market.buy, (second, signature, PRICE, clock()));
        tries[1] = abi.encodeCall(market.refund, (order));
        tries[2] = abi.encodeCall(market.confirm, (order));
        tries[3] = abi.encodeCall(market.claim, (order));
        tries[4] = abi.encodeCall(market.withdrawCredit, (address(token), address(robber)));
        tries[5] = abi.encodeCall(market.disputeKey, (order, seal(order, 1, keyOf()), 1));
        robber.setTries(targets, tries);
        robber.call(address(market), abi.encodeCall(market.buy, (order, signature, PRICE, clock())), 0);
        assertEq(robber.poked(), 1, "called while it paid");
        assertEq(robber.guarded(), 6, "every way in or out is guarded");
        assertEq(token.balanceOf(address(market)), PRICE, "paid once");
        vm.prank(seller);
        market.refund(order);
        robber.call(address(market), abi.encodeCall(market.withdrawCredit, (address(token), address(robber))), 0);
        assertEq(robber.guarded(), 12, "also while it is paid");
        assertEq(token.balanceOf(address(market)), 0, "paid back once");
    }

    function test_reentrantOwner() public {
        Robber robber = new Robber();
        vm.prank(seller);
        registry.transferFrom(seller, address(robber), asset);
        vm.deal(address(this), 100);
        vault.pay{value: 100}(asset, 1, address(0), 100);
        vault.settle(asset, 1, address(0));
        address[] memory targets = new address[](3);
        bytes[] memory tries = new bytes[](3);
        (targets[0], targets[1], targets[2]) = (address(vault), address(vault), address(vault));
        tries[0] = abi.encodeCall(vault.withdraw, (address(0), address(robber)));
        tries[1] = abi.encodeCall(vault.pay, (asset, 1, address(0), 0));
        tries[2] = abi.encodeCall(vault.collect, (asset, IRevenueVault.Inbox.Revenue, address(0)));
        robber.setTries(targets, tries);
        robber.call(address(vault), tries[0], 0);
        assertEq(robber.guarded(), 3, "every way in or out is guarded");
        assertEq(address(robber).balance, 100, "paid once");
    }

    function test_multicallTakesNoValue() public {
        IMarket.Order memory order = orderOf(offerIn(address(0)), 1);
        order.buyer = address(this);
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(market.buy, (order, sign(order.offer), PRICE, clock()));
        vm.deal(address(this), PRICE);
        (bool done,) = address(market).call{value: PRICE}(abi.encodeCall(market.multicall, (calls)));
        assertTrue(!done, "one payment can't be counted twice");
    }
}
