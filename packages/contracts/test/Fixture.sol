// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Campaigns} from "../src/Campaigns.sol";
import {Lens} from "../src/Lens.sol";
import {Settlements} from "../src/Settlements.sol";
import {TestToken} from "../src/TestToken.sol";
import {ICampaigns} from "../src/interfaces/ICampaigns.sol";
import {ILens} from "../src/interfaces/ILens.sol";
import {Seal} from "../src/libraries/Seal.sol";
import {Base, Vm} from "./Base.sol";
import {CampaignsDeployer} from "./CampaignsDeployer.sol";

/// @notice One small campaign and the people around it. 3 batches of 4 items (the last has 2), 2 seats each, 2 epochs of
/// 2 and 1 batches, 4 classes; every item with an even number is gold of class 1.
abstract contract Fixture is Base {
    uint256 internal constant SCALAR = uint256(keccak256("the epochs' scalar"));
    uint96 internal constant PRICE = 1000;
    uint96 internal constant STAKE = 500;
    uint96 internal constant BOND = 777;
    uint256 internal constant START = 1_760_000_000;

    Campaigns internal campaigns;
    Settlements internal settlements;
    Lens internal lens;
    TestToken internal token;
    address internal requester = address(0xA11CE);
    address internal page = address(0x9A6E);
    uint256 internal id;

    /// @dev What a worker sealed, kept for the opening.
    mapping(uint256 seat => ICampaigns.Opening) internal sealed_;
    uint256 private _oneTime = 1000;

    function setUp() public virtual {
        vm.roll(1000);
        vm.warp(START);
        CampaignsDeployer deployer = new CampaignsDeployer();
        (campaigns, settlements, lens) = (deployer.CAMPAIGNS(), deployer.SETTLEMENTS(), deployer.LENS());
        token = new TestToken("Test", "TEST", 6);
        id = create(defaultSpec());
    }

    function defaultSpec() internal view virtual returns (ICampaigns.CampaignSpec memory) {
        return ICampaigns.CampaignSpec({
            classes: 4,
            batchSize: 4,
            seatsPerBatch: 2,
            epochBatches: 2,
            itemCount: 10,
            referrerBps: 333,
            p1Bps: 8000,
            workWindow: 600,
            openWindow: 3600,
            judgeWindow: 1800,
            closesAt: uint40(START + 1 days),
            token: address(token),
            unitPrice: PRICE,
            stake: STAKE,
            bond: BOND,
            itemsRoot: bytes32(uint256(1)),
            manifestHash: bytes32(uint256(2)),
            uri: "ipfs://manifest",
            settling: ICampaigns.Settling(0, 0, 0, address(0))
        });
    }

    // ─── Requester ───────────────────────────────────────────────────────────────────────────────────────────────

    function epochsOf(ICampaigns.CampaignSpec memory spec)
        internal
        view
        returns (ICampaigns.EpochSpec[] memory epochs)
    {
        uint256 batches = (uint256(spec.itemCount) + spec.batchSize - 1) / spec.batchSize;
        uint256 count = (batches + spec.epochBatches - 1) / spec.epochBatches;
        epochs = new ICampaigns.EpochSpec[](count);
        for (uint256 i; i < count; ++i) {
            epochs[i] = ICampaigns.EpochSpec(vm.addr(SCALAR + i), rootOf(goldOf(spec, i)));
        }
    }

    /// @dev Gold on each even item, class 1.
    function goldOf(ICampaigns.CampaignSpec memory spec, uint256 epoch)
        internal
        view
        virtual
        returns (ICampaigns.GoldLeaf[] memory gold)
    {
        uint256 batches = (uint256(spec.itemCount) + spec.batchSize - 1) / spec.batchSize;
        uint256 first = epoch * spec.epochBatches;
        uint256 count = batches - first < spec.epochBatches ? batches - first : spec.epochBatches;
        gold = new ICampaigns.GoldLeaf[](count);
        for (uint256 i; i < count; ++i) {
            uint256 items = first + i + 1 == batches ? spec.itemCount - (batches - 1) * spec.batchSize : spec.batchSize;
            uint256 mask = 0x555555 & ((1 << items) - 1);
            uint256 answers = 0x01010101010101010101 & ((1 << (4 * items)) - 1);
            gold[i] =
                ICampaigns.GoldLeaf(uint32(first + i), uint24(mask), uint80(answers), keccak256(abi.encode(first + i)));
        }
    }

    function rootOf(ICampaigns.GoldLeaf[] memory gold) internal pure returns (bytes32) {
        bytes memory hashes;
        for (uint256 i; i < gold.length; ++i) {
            hashes = bytes.concat(hashes, keccak256(abi.encode(gold[i])));
        }
        return keccak256(hashes);
    }

    function create(ICampaigns.CampaignSpec memory spec) internal returns (uint256) {
        ICampaigns.EpochSpec[] memory epochs = epochsOf(spec);
        uint256 funding = campaigns.fundingOf(spec);
        if (spec.token == address(0)) {
            vm.deal(requester, requester.balance + funding);
            vm.prank(requester);
            return campaigns.createCampaign{value: funding}(spec, epochs);
        }
        token.mint(requester, funding);
        vm.prank(requester);
        token.approve(address(campaigns), funding);
        vm.prank(requester);
        return campaigns.createCampaign(spec, epochs);
    }

    function openEpoch(uint8 epoch) internal {
        campaigns.openEpoch(id, epoch, SCALAR + epoch, goldOf(defaultSpec(), epoch));
    }

    // ─── Worker ──────────────────────────────────────────────────────────────────────────────────────────────────

    function worker(uint256 number) internal pure returns (address) {
        return address(uint160(0x7000000 + number));
    }

    /// @dev Requests with exactly what is due, in whatever coin.
    function request(address account) internal returns (uint32 seat) {
        return request(account, page);
    }

    function request(address account, address referrer) internal returns (uint32 seat) {
        uint256 due = workerView(account).stakeDue;
        token.mint(account, due);
        vm.prank(account);
        token.approve(address(campaigns), due);
        vm.prank(account);
        return campaigns.requestSeat(id, referrer);
    }

    /// @dev Lets the blocks pass that a draw needs.
    function pass() internal {
        pass(2, 2);
    }

    function requestDrawn(address account) internal returns (uint32 seat) {
        seat = request(account);
        pass();
        campaigns.drawSeats(id, 64);
    }

    /// @dev Seals labels for a seat with a fresh one-time key.
    function seal(uint32 seat, uint256 labels) internal returns (ICampaigns.Opening memory opening) {
        ILens.SeatView memory row = seatView(seat);
        uint256 oneTime = uint256(keccak256(abi.encode(++_oneTime)));
        Vm.Wallet memory key = vm.createWallet(oneTime);
        address shared = vm.addr(mulmod(oneTime, SCALAR + row.epoch, Seal.ORDER));
        bytes32 pad = keccak256(abi.encode(shared, block.chainid, address(campaigns), id, uint256(seat)));
        uint256 body = ((key.publicKeyY & 1) << 248) | (uint256(row.epoch) << 240) | (uint256(row.batch) << 208)
            | (uint256(uint128(uint256(keccak256("report")))) << 80) | uint80(labels ^ uint256(pad));
        opening = ICampaigns.Opening(seat, bytes32(key.publicKeyX), bytes32(body));
        sealed_[seat] = opening;
    }

    function submit(address account, uint32 seat, uint256 labels, bool next) internal returns (uint32) {
        ICampaigns.Opening memory opening = seal(seat, labels);
        vm.prank(account);
        return campaigns.submitContribution(id, seat, opening.keyX, opening.body, next, page);
    }

    /// @dev Request, wait, submit.
    function contribute(address account, uint256 labels) internal returns (uint32 seat) {
        seat = requestDrawn(account);
        submit(account, seat, labels, false);
    }

    function openSeat(uint32 seat) internal {
        campaigns.openSeats(id, one(sealed_[seat]));
    }

    function one(ICampaigns.Opening memory opening) internal pure returns (ICampaigns.Opening[] memory list) {
        list = new ICampaigns.Opening[](1);
        list[0] = opening;
    }

    function one(uint32 seat) internal pure returns (uint32[] memory list) {
        list = new uint32[](1);
        list[0] = seat;
    }

    function claimOf(uint32[] memory seats) internal view returns (ICampaigns.ClaimRequest[] memory list) {
        list = new ICampaigns.ClaimRequest[](1);
        list[0] = ICampaigns.ClaimRequest(id, seats);
    }

    function claim(address account, uint32 seat) internal returns (uint256) {
        ICampaigns.ClaimRequest[] memory list = claimOf(one(seat));
        vm.prank(account);
        return campaigns.claimEarnings(list);
    }

    /// @dev Every seat of the first epoch submitted with these labels by workers 1 .. 4: it closes by itself.
    function fillFirstEpoch(uint256 labels) internal returns (uint32[] memory seats) {
        seats = new uint32[](4);
        for (uint256 i; i < 4; ++i) {
            seats[i] = contribute(worker(i + 1), labels);
        }
    }

    // ─── Views ───────────────────────────────────────────────────────────────────────────────────────────────────

    function seatView(uint32 seat) internal view returns (ILens.SeatView memory) {
        return lens.seats(id, one(seat))[0];
    }

    function epochView(uint8 epoch) internal view returns (ILens.EpochView memory) {
        return lens.epochs(id)[epoch];
    }

    function campaignView() internal view returns (ILens.CampaignView memory) {
        return lens.campaigns(ids())[0];
    }

    function workerView(address account) internal view returns (ILens.WorkerView memory) {
        return lens.worker(account, ids())[0];
    }

    function ids() internal view returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = id;
    }
}
