// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {TestToken} from "../src/TestToken.sol";
import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {Fixture} from "./Fixture.sol";

/// @dev Keeps one unit of each transfer for itself.
contract FeeToken is TestToken("Fee", "FEE", 6) {
    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(this) && amount > 0) super._update(to, address(this), 1);
    }
}

/// @dev Answers false instead of reverting.
contract FalseToken is TestToken("False", "FALSE", 6) {
    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return false;
    }
}

/// @dev Answers nothing, as old tokens do; its symbol is a bare word, and it has no decimals.
contract MuteToken {
    mapping(address => uint256) public balanceOf;
    bytes32 public constant symbol = "MUTE";

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address, uint256) external pure returns (bool) {
        return true;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @dev Doesn't pay whom its issuer dislikes.
contract BlockingToken is TestToken("Blocking", "BLOCK", 6) {
    error Blocked(address account);

    mapping(address => bool) public blocked;

    function setBlocked(address account) external {
        blocked[account] = true;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (blocked[to]) revert Blocked(to);
        super._update(from, to, amount);
    }
}

/// @dev A worker that calls back into the contract while it is paid.
contract ReentrantWorker {
    ICampaigns private immutable CAMPAIGNS;
    bytes[] private _tries;
    uint256 public guarded;

    constructor(ICampaigns campaigns) {
        CAMPAIGNS = campaigns;
    }

    function call(bytes calldata data, uint256 value) external {
        (bool done, bytes memory result) = address(CAMPAIGNS).call{value: value}(data);
        require(done, string(result));
    }

    function setTries(bytes[] calldata tries) external {
        for (uint256 i; i < tries.length; ++i) {
            _tries.push(tries[i]);
        }
    }

    receive() external payable {
        for (uint256 i; i < _tries.length; ++i) {
            (bool done, bytes memory result) = address(CAMPAIGNS).call(_tries[i]);
            require(!done, "reentered");
            if (bytes4(result) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector) ++guarded;
        }
    }
}

/// @dev Takes no coins.
contract Stone {}

contract TokensTest is Fixture {
    uint256 private constant RIGHT = 0x1111;

    function use(address coin) private {
        token = TestToken(coin);
        id = create(defaultSpec());
    }

    function test_error_feeOnTransfer() public {
        token = new FeeToken();
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        uint256 funding = campaigns.fundingOf(spec);
        token.mint(address(this), funding + 10);
        token.approve(address(campaigns), funding);
        ICampaigns.EpochSpec[] memory epochs = epochsOf(spec);
        vm.expectRevert(abi.encodeWithSelector(ICampaigns.WrongFunding.selector, funding, funding - 1));
        campaigns.createCampaign(spec, epochs);
    }

    function test_error_falseReturning() public {
        token = new FalseToken();
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        ICampaigns.EpochSpec[] memory epochs = epochsOf(spec);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        campaigns.createCampaign(spec, epochs);
    }

    function test_noReturn() public {
        use(address(new MuteToken()));
        fillFirstEpoch(RIGHT);
        vm.warp(epochView(0).openBy + 1);
        campaigns.lapseEpoch(id, 0);
        assertEq(claim(worker(1), 1), 4000 + BOND / 4, "paid");
        assertEq(campaignView().symbol, "MUTE", "symbol");
        assertEq(campaignView().decimals, 0, "decimals");
    }

    function test_oneBlockedWorkerBlocksNobodyElse() public {
        BlockingToken coin = new BlockingToken();
        use(address(coin));
        fillFirstEpoch(RIGHT);
        vm.warp(epochView(0).openBy + 1);
        campaigns.lapseEpoch(id, 0);
        coin.setBlocked(worker(1));
        coin.setBlocked(page);
        ICampaigns.ClaimRequest[] memory list = claimOf(one(1));
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.Blocked.selector, worker(1)));
        vm.prank(worker(1));
        campaigns.claimEarnings(list);
        for (uint32 i = 2; i <= 4; ++i) {
            claim(worker(i), i);
        }
        vm.prank(requester);
        campaigns.withdrawRefund(id);
    }

    function test_reentrantReceiver() public {
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.token = address(0);
        id = create(spec);
        ReentrantWorker robber = new ReentrantWorker(campaigns);
        vm.deal(address(robber), STAKE);
        robber.call(abi.encodeCall(ICampaigns.requestSeat, (id, page)), STAKE);
        pass();
        campaigns.drawSeats(id, 1);
        ICampaigns.Opening memory opening = seal(1, RIGHT);
        robber.call(abi.encodeCall(ICampaigns.submitContribution, (id, 1, opening.keyX, opening.body, false, page)), 0);
        for (uint256 i = 2; i <= 4; ++i) {
            vm.deal(worker(i), STAKE);
            vm.prank(worker(i));
            campaigns.requestSeat{value: STAKE}(id, page);
            pass();
            campaigns.drawSeats(id, 1);
            submit(worker(i), uint32(i), RIGHT, false);
        }
        vm.warp(epochView(0).openBy + 1);
        campaigns.lapseEpoch(id, 0);
        uint256 before = address(campaigns).balance;
        bytes memory claimAgain = abi.encodeCall(ICampaigns.claimEarnings, (claimOf(one(1))));
        bytes[] memory tries = new bytes[](5);
        tries[0] = claimAgain;
        tries[1] = abi.encodeCall(ICampaigns.leaveCampaign, (id));
        tries[2] = abi.encodeCall(ICampaigns.withdrawCredit, (address(0)));
        tries[3] = abi.encodeCall(ICampaigns.withdrawRefund, (id));
        tries[4] = abi.encodeCall(ICampaigns.requestSeat, (id, page));
        robber.setTries(tries);
        robber.call(claimAgain, 0);
        assertEq(robber.guarded(), 5, "every way in or out is guarded");
        assertEq(address(campaigns).balance, before - 4000 - BOND / 4, "paid once");
        robber.call(tries[1], 0);
        assertEq(robber.guarded(), 10, "also while the stake is returned");
        assertEq(address(campaigns).balance, before - 4000 - BOND / 4 - STAKE, "left once");
    }

    function test_aReceiverThatTakesNoCoinsBlocksItself() public {
        Stone stone = new Stone();
        requester = address(stone);
        ICampaigns.CampaignSpec memory spec = defaultSpec();
        spec.token = address(0);
        id = create(spec);
        vm.prank(address(stone));
        campaigns.cancelCampaign(id);
        campaigns.closeEpoch(id, 0);
        vm.expectRevert(abi.encodeWithSelector(Errors.FailedCall.selector));
        vm.prank(address(stone));
        campaigns.withdrawRefund(id);
        campaigns.closeEpoch(id, 1);
    }

    function test_multicallTakesNoValue() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(ICampaigns.requestSeat, (id, page));
        calls[1] = calls[0];
        vm.deal(address(this), 1 ether);
        (bool done,) = address(campaigns).call{value: 2 * STAKE}(abi.encodeWithSignature("multicall(bytes[])", calls));
        assertTrue(!done, "one payment can't be counted twice");
    }
}
