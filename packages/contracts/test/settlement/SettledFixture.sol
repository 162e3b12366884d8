// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../../src/interfaces/ICampaigns.sol";
import {ISettlementJudge} from "../../src/interfaces/ISettlementJudge.sol";
import {ISettlements} from "../../src/interfaces/ISettlements.sol";
import {Gate} from "../../src/libraries/Gate.sol";
import {LayerTree} from "../../src/libraries/LayerTree.sol";
import {Fact} from "../../src/types/Fact.sol";
import {Fixture} from "../Fixture.sol";
import {EpochFixture} from "../consensus/EpochFixture.sol";
import {Trees} from "../consensus/Trees.sol";

/// @notice A campaign that is settled: epochs of 2 and 1 batches, 6 items a batch of which 5 are gold, 5 seats a batch, and
/// five workers on each. Seats are opened in a mixed order; what is settled follows from what was sent, not from the chain.
/// @dev Worker 2 differs on an item that is no gold, 3 can't judge one, 4 is mostly wrong and refused in the first epoch, one
/// seat of 5 is void, and so is the gold of item 4, of which everybody else says class 0.
abstract contract SettledFixture is Fixture, EpochFixture {
    uint256 internal constant BATCH = 6;
    uint256 internal constant PEOPLE = 5;
    uint32 internal constant SETTLE = 1 days;
    uint32 internal constant DISPUTE = 2 hours;
    uint96 internal constant AT_STAKE = 1001;
    /// @dev No multiple of ten, so that shares of it are rounded.
    uint96 internal constant ODD_PRICE = 1003;
    address internal constant PROPOSER = address(0x50B0);
    address internal constant KEEPER = address(0xC0FFEE);

    struct Given {
        uint32 seat;
        uint256 who;
        uint256 batch;
        uint256 labels;
    }

    /// @dev What somebody shows of one entry.
    struct Case {
        ISettlementJudge.Place place;
        uint32[] seats;
        ISettlementJudge.Inputs inputs;
    }

    /// @dev Seats as they were submitted, and as they were opened without the void ones.
    mapping(uint256 campaignId => mapping(uint256 epoch => Given[])) internal given;
    mapping(uint256 campaignId => mapping(uint256 epoch => Given[])) internal opened;
    /// @dev Settlements that {keep} has computed for all tests of a contract.
    mapping(uint256 campaignId => mapping(uint256 epoch => bytes)) private _kept;

    function defaultSpec() internal view virtual override returns (ICampaigns.CampaignSpec memory spec) {
        spec = super.defaultSpec();
        (spec.batchSize, spec.seatsPerBatch, spec.epochBatches) = (uint8(BATCH), uint8(PEOPLE), 2);
        (spec.itemCount, spec.unitPrice, spec.stake) = (uint32(3 * BATCH), ODD_PRICE, 0);
        spec.settling = ICampaigns.Settling(SETTLE, DISPUTE, AT_STAKE, address(0));
    }

    function goldOf(ICampaigns.CampaignSpec memory spec, uint256 epoch)
        internal
        pure
        override
        returns (ICampaigns.GoldLeaf[] memory gold)
    {
        gold = new ICampaigns.GoldLeaf[](epoch == 0 && spec.itemCount > BATCH ? 2 : 1);
        for (uint256 i; i < gold.length; ++i) {
            gold[i] = ICampaigns.GoldLeaf(uint32(2 * epoch + i), 31, 0x32121, keccak256(abi.encode(i)));
        }
    }

    // ─── Work ────────────────────────────────────────────────────────────────────────────────────────────────────

    function labelsOf(uint256 who, uint256 batch) internal pure returns (uint256) {
        if (who == 4) return batch == 0 ? 0x023333 : batch == 1 ? 0x033333 : 0x323333;
        if (who == 5 && batch == 1) return 0x555555;
        return (batch == 0 ? 0x002121 : 0x032121) | (who == 2 ? 0x300000 : who == 3 ? 0xf00000 : 0);
    }

    /// @dev All seats of an epoch submitted: it closes by itself.
    function fill(uint8 epoch) internal {
        for (uint256 i; i < (epoch == 0 ? 2 * PEOPLE : PEOPLE); ++i) {
            uint256 who = 1 + i % PEOPLE;
            uint32 seat = requestDrawn(worker(who));
            uint256 batch = seatView(seat).batch;
            submit(worker(who), seat, labelsOf(who, batch), false);
            given[id][epoch].push(Given(seat, who, batch, labelsOf(who, batch)));
        }
    }

    /// @dev Neither by number nor by worker, in two calls.
    function openAll(uint8 epoch) internal {
        uint256 size = given[id][epoch].length;
        openSome(epoch, 0, size - 2);
        openSome(epoch, size - 2, size);
    }

    function openSome(uint8 epoch, uint256 from, uint256 to) internal {
        Given[] storage all = given[id][epoch];
        ICampaigns.Opening[] memory openings = new ICampaigns.Opening[](to - from);
        for (uint256 i = from; i < to; ++i) {
            Given storage one_ = all[(7 * i + 3) % all.length];
            openings[i - from] = sealed_[one_.seat];
            if (one_.labels & 15 < 4) opened[id][epoch].push(one_);
        }
        campaigns.openSeats(id, openings);
    }

    function judged(uint8 epoch) internal {
        fill(epoch);
        openEpoch(epoch);
        openAll(epoch);
    }

    // ─── The true settlement ─────────────────────────────────────────────────────────────────────────────────────

    function settled(uint8 epoch) internal view returns (Labeled memory s) {
        bytes memory kept = _kept[id][epoch];
        if (kept.length > 0) return abi.decode(kept, (Labeled));
        s = labeled(epoch);
        for (uint256 layer; layer < 25; ++layer) {
            settleLayer(s, layer);
        }
    }

    function keep(uint8 epoch) internal {
        _kept[id][epoch] = abi.encode(settled(epoch));
    }

    function labeled(uint8 epoch) internal view returns (Labeled memory s) {
        Given[] storage all = opened[id][epoch];
        s.epoch.id = keccak256(abi.encode(block.chainid, address(campaigns), id, epoch));
        (s.epoch.classes, s.epoch.items, s.epoch.unitPrice) = (4, epoch == 0 ? 2 * BATCH : BATCH, ODD_PRICE);
        (s.epoch.rightWeight, s.epoch.wrongWeight) = Gate.weights(4, 8000);
        uint256 rows = all.length * BATCH;
        (s.item, s.worker, s.label) = (new uint256[](rows), new uint256[](rows), new uint256[](rows));
        (s.place, s.gold) = (new uint256[](rows), new uint256[](s.epoch.items));
        s.dropped = new uint256[](PEOPLE);
        for (uint256 i; i < s.epoch.items; ++i) {
            s.gold[i] = i % BATCH == BATCH - 1 ? NONE : (0x32121 >> (4 * (i % BATCH))) & 15;
        }
        for (uint256 i; i < all.length; ++i) {
            uint256 number = numberOf(epoch, all[i].who);
            // One of five wrong costs more than it may, four right make up for it.
            s.dropped[number] = all[i].who == 4 ? 1 : 0;
            if (number >= s.epoch.workers) s.epoch.workers = number + 1;
            uint256 place;
            for (uint256 j; j < i; ++j) {
                if (all[j].batch == all[i].batch) ++place;
            }
            for (uint256 j; j < BATCH; ++j) {
                uint256 row = i * BATCH + j;
                (s.item[row], s.worker[row]) = ((all[i].batch - 2 * epoch) * BATCH + j, number);
                (s.label[row], s.place[row]) = ((all[i].labels >> (4 * j)) & 15, place);
            }
        }
        (s.roots, s.entries, s.levels) = (new bytes32[](25), new uint256[][][](25), new bytes32[][][](25));
    }

    function settleLayer(Labeled memory s, uint256 layer) internal view {
        uint256 size = isOfWorkers(layer) ? s.epoch.workers : s.epoch.items;
        s.entries[layer] = new uint256[][](size);
        bytes32[] memory leaves = new bytes32[](size);
        for (uint256 index; index < size; ++index) {
            Fact[] memory facts = factsOf(s, layer, index);
            uint256[] memory entry =
                judge.entryOf(s.epoch, s.roots, layer, index, facts, inputsOf(s, layer, index, facts));
            s.entries[layer][index] = entry;
            leaves[index] = LayerTree.leafOf(s.epoch.id, layer, index, entry);
        }
        s.levels[layer] = Trees.levelsOf(leaves);
        s.roots[layer] = Trees.rootOf(s.levels[layer]);
    }

    /// @dev Workers are numbered as their first seats are opened, from 0.
    function numberOf(uint8 epoch, uint256 who) internal view returns (uint256 number) {
        Given[] storage all = opened[id][epoch];
        for (uint256 i; all[i].who != who; ++i) {
            bool isNew = true;
            for (uint256 j; j < i; ++j) {
                if (all[j].who == all[i].who) isNew = false;
            }
            if (isNew) ++number;
        }
    }

    /// @dev Opened seats of a worker by batch, or of a batch in the order of their opening.
    function seatsOf(uint8 epoch, bool isOfWorker, uint256 key) internal view returns (uint32[] memory seats) {
        Given[] storage all = opened[id][epoch];
        uint256 count;
        for (uint256 i; i < all.length; ++i) {
            if ((isOfWorker ? all[i].who : all[i].batch) == key) ++count;
        }
        seats = new uint32[](count);
        for (uint256 batch; batch < 3; ++batch) {
            for (uint256 i; i < all.length; ++i) {
                if (all[i].batch == batch && (isOfWorker ? all[i].who : batch) == key) {
                    seats[seats.length - count--] = all[i].seat;
                }
            }
        }
    }

    function caseOf(Labeled memory s, uint8 epoch, uint256 layer, uint256 index) internal view returns (Case memory c) {
        Fact[] memory facts = factsOf(s, layer, index);
        c.place = ISettlementJudge.Place(layer, index, s.levels[layer][0][index], Trees.pathOf(s.levels[layer], index));
        c.inputs = inputsOf(s, layer, index, facts);
        if (layer == VOIDS) return c;
        if (!isOfWorkers(layer)) {
            c.seats = seatsOf(epoch, false, 2 * epoch + index / BATCH);
            return c;
        }
        for (uint256 who = 1; who <= PEOPLE; ++who) {
            if (numberOf(epoch, who) == index) c.seats = seatsOf(epoch, true, who);
        }
    }

    /// @dev The roots with another entry in one place; the case shows that one.
    function spoil(Labeled memory s, Case memory c) internal pure returns (bytes32[] memory roots) {
        uint256[] memory entry = s.entries[c.place.layer][c.place.index];
        entry[entry.length - 1] ^= 1;
        c.place.leaf = LayerTree.leafOf(s.epoch.id, c.place.layer, c.place.index, entry);
        entry[entry.length - 1] ^= 1;
        roots = Trees.first(s.roots, 25);
        roots[c.place.layer] = Trees.rootAbove(c.place.leaf, c.place.index, c.place.path);
    }

    // ─── Calls ───────────────────────────────────────────────────────────────────────────────────────────────────

    function settlementOf(uint8 epoch) internal view returns (ISettlements.SettlementView memory) {
        return settlements.settlementOf(id, epoch);
    }

    function assertPhase(uint8 epoch, ISettlements.Phase phase, string memory what) internal view {
        assertEq(uint256(settlementOf(epoch).phase), uint256(phase), what);
    }

    function wrongPhase(uint8 epoch, ISettlements.Phase phase) internal view returns (bytes memory) {
        return abi.encodeWithSelector(ISettlements.WrongPhase.selector, id, epoch, phase);
    }

    /// @dev Gives an account what it is about to bring; the next call is its own.
    function bring(address account, uint256 amount) internal returns (uint256 value) {
        if (campaignView().token == address(0)) {
            vm.deal(account, account.balance + amount);
            value = amount;
        } else {
            token.mint(account, amount);
            vm.prank(account);
            token.approve(address(settlements), amount);
        }
        vm.prank(account);
    }

    function propose(uint8 epoch, bytes32[] memory roots) internal {
        uint256 bond = settlementOf(epoch).nextBond;
        settlements.proposeSettlement{value: bring(PROPOSER, bond)}(id, epoch, roots);
    }

    function challenge(uint8 epoch, bytes32[] memory roots, Case memory c) internal {
        vm.prank(KEEPER);
        settlements.challengeSettlement(id, epoch, roots, c.place, c.seats, c.inputs);
    }

    /// @dev A proposal with a wrong first entry, refuted at once.
    function fall(uint8 epoch, Labeled memory s) internal {
        Case memory c = caseOf(s, epoch, 0, 0);
        bytes32[] memory roots = spoil(s, c);
        propose(epoch, roots);
        challenge(epoch, roots, c);
    }

    function finish(uint8 epoch, Labeled memory s) internal {
        propose(epoch, s.roots);
        vm.warp(settlementOf(epoch).until + 1);
    }

    function ask(uint8 epoch, uint8 layer) internal {
        uint256 bond = settlements.askBondOf(id, epoch);
        settlements.requestLayer{value: bring(KEEPER, bond)}(id, epoch, layer);
    }

    function leavesOf(Labeled memory s, uint256 layer) internal pure returns (bytes32[] memory) {
        return Trees.first(s.levels[layer][0], s.entries[layer].length);
    }
}
