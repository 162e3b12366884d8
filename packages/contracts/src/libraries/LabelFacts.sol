// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ICampaigns} from "../interfaces/ICampaigns.sol";
import {ICampaignsState} from "../interfaces/ICampaignsState.sol";
import {ISettlementJudge} from "../interfaces/ISettlementJudge.sol";
import {ISettlements} from "../interfaces/ISettlements.sol";
import {Fact} from "../types/Fact.sol";
import {Head} from "../types/Head.sol";
import {Campaign, Epoch} from "../types/Records.sol";
import {Seat} from "../types/Seat.sol";
import {Standing} from "../types/Standing.sol";
import {Terms} from "../types/Terms.sol";
import {Gate} from "./Gate.sol";
import {Seats} from "./Seats.sol";
import {StateReader} from "./StateReader.sol";

/// @title What {ICampaigns} has stored about one entry of a settlement
/// @notice Whoever challenges names the seats; here it is checked that they are all there are.
library LabelFacts {
    using StateReader for ICampaignsState;

    uint256 private constant RUN = 11;
    uint256 private constant VOIDS = 22;
    uint256 private constant NO_GOLD = 15;

    /// @notice An epoch and where it is stored.
    struct Source {
        ICampaignsState state;
        uint256 campaignId;
        uint256 epoch;
        Campaign campaign;
    }

    /// @notice Reads an epoch's campaign.
    function open(ICampaignsState state, uint256 campaignId, uint256 epoch) internal view returns (Source memory) {
        return Source(state, campaignId, epoch, state.campaignOf(campaignId));
    }

    /// @notice What the judge is told of the epoch.
    function judged(Source memory source, bytes32 id, uint256 workers)
        internal
        pure
        returns (ISettlementJudge.Epoch memory)
    {
        Campaign memory campaign = source.campaign;
        return ISettlementJudge.Epoch({
            id: id,
            classes: campaign.terms.classes(),
            items: items(source),
            workers: workers,
            unitPrice: campaign.price.unitPrice,
            rightWeight: campaign.deposits.rightWeight,
            wrongWeight: campaign.deposits.wrongWeight
        });
    }

    /// @notice Items of the epoch. Item i of batch b has number b * batchSize + i.
    function items(Source memory source) internal pure returns (uint256) {
        (Head head, Terms terms) = (source.campaign.head, source.campaign.terms);
        uint256 batches = head.batchesIn(source.epoch);
        uint256 last = source.epoch * head.epochBatches() + batches - 1;
        return (batches - 1) * terms.batchSize() + terms.itemsIn(head, last);
    }

    /// @notice Entries of a layer: one a worker, or one an item.
    function sizeOf(Source memory source, uint256 layer, uint256 workers) internal pure returns (uint256) {
        return _isOfWorkers(layer) ? workers : items(source);
    }

    /// @notice Facts of one entry.
    /// @param numbers See {ISettlements.challengeSettlement}.
    function ofEntry(Source memory source, uint256 layer, uint256 index, uint32[] calldata numbers)
        internal
        view
        returns (Fact[] memory)
    {
        if (layer == VOIDS) return _ofGold(source, index);
        return _isOfWorkers(layer) ? _ofWorker(source, index, numbers) : _ofItem(source, index, numbers);
    }

    /// @notice Items that a worker labeled, by all its opened seats.
    /// @param worker Index in the campaign.
    function itemsOf(Source memory source, uint256 worker, Standing standing, uint32[] calldata numbers)
        internal
        view
        returns (uint256 count)
    {
        if (numbers.length != standing.opened()) revert ISettlements.WrongSeats(numbers.length);
        uint256 next;
        for (uint256 i; i < numbers.length; ++i) {
            Seat seat = openedSeat(source, numbers[i], i);
            if (seat.worker() != worker || seat.batchInEpoch() < next) revert ISettlements.WrongSeats(i);
            next = seat.batchInEpoch() + 1;
            count += itemsIn(source, seat.batchInEpoch());
        }
    }

    function _isOfWorkers(uint256 layer) private pure returns (bool) {
        return layer < VOIDS ? layer % RUN % 2 == 1 : layer > VOIDS;
    }

    /// @dev One fact, which tells the item's gold.
    function _ofGold(Source memory source, uint256 item) private view returns (Fact[] memory facts) {
        (uint256 batch, uint256 place) = _placeOf(source, item);
        uint256 gold = (source.state.goldOf(source.campaignId, source.epoch, batch) >> (4 * place)) & 15;
        facts = new Fact[](1);
        facts[0] = Fact.wrap(NO_GOLD | (gold << 4) | (item << 16));
    }

    /// @dev One fact a seat of the batch, in the order of places.
    function _ofItem(Source memory source, uint256 item, uint32[] calldata numbers)
        private
        view
        returns (Fact[] memory facts)
    {
        (uint256 batch, uint256 place) = _placeOf(source, item);
        uint256 opened = Seats.ofBatch(source.state.openedSeatsOf(source.campaignId, source.epoch), batch);
        if (numbers.length != opened) revert ISettlements.WrongSeats(numbers.length);
        uint256 gold = (source.state.goldOf(source.campaignId, source.epoch, batch) >> (4 * place)) & 15;
        facts = new Fact[](opened);
        for (uint256 i; i < opened; ++i) {
            Seat seat = openedSeat(source, numbers[i], i);
            if (seat.batchInEpoch() != batch || seat.place() != i) revert ISettlements.WrongSeats(i);
            Standing standing = source.state.standingOf(source.campaignId, source.epoch, seat.worker());
            uint256 label = (seat.body() >> (4 * place)) & 15;
            facts[i] = _fact(label, gold, i, standing, standing.number() - 1);
        }
    }

    /// @dev One fact an item of the worker's seats, ascending.
    function _ofWorker(Source memory source, uint256 index, uint32[] calldata numbers)
        private
        view
        returns (Fact[] memory facts)
    {
        if (numbers.length == 0) revert ISettlements.WrongSeats(0);
        uint256 worker = source.state.seatOf(source.campaignId, numbers[0]).worker();
        Standing standing = source.state.standingOf(source.campaignId, source.epoch, worker);
        if (standing.number() != index + 1) revert ISettlements.WrongSeats(0);
        facts = new Fact[](itemsOf(source, worker, standing, numbers));
        uint256 found;
        uint256 batchSize = source.campaign.terms.batchSize();
        for (uint256 i; i < numbers.length; ++i) {
            Seat seat = source.state.seatOf(source.campaignId, numbers[i]);
            uint256 batch = seat.batchInEpoch();
            uint256 gold = source.state.goldOf(source.campaignId, source.epoch, batch);
            uint256 labels = seat.body();
            uint256 count = itemsIn(source, batch);
            // What the facts of a seat share is put together once: there may be 1,200.
            uint256 shared = Fact.unwrap(_fact(0, 0, seat.place(), standing, batch * batchSize));
            assembly ("memory-safe") {
                let to := add(facts, mul(add(found, 1), 0x20))
                for { let end := add(to, mul(count, 0x20)) } lt(to, end) { to := add(to, 0x20) } {
                    mstore(to, or(shared, or(and(labels, 15), shl(4, and(gold, 15)))))
                    labels := shr(4, labels)
                    gold := shr(4, gold)
                    shared := add(shared, 0x10000)
                }
            }
            found += count;
        }
    }

    function _fact(uint256 label, uint256 gold, uint256 place, Standing standing, uint256 number)
        private
        pure
        returns (Fact)
    {
        uint256 dropped = Gate.drops(standing.score()) ? 1 : 0;
        return Fact.wrap(label | (gold << 4) | (place << 8) | (dropped << 12) | (number << 16));
    }

    /// @notice A seat that must be opened in the epoch. @param position In what the caller named.
    function openedSeat(Source memory source, uint32 number, uint256 position) internal view returns (Seat seat) {
        seat = source.state.seatOf(source.campaignId, number);
        if (seat.state() != ICampaigns.SeatState.Opened || seat.epoch() != source.epoch) {
            revert ISettlements.WrongSeats(position);
        }
    }

    function _placeOf(Source memory source, uint256 item) private pure returns (uint256 batch, uint256 place) {
        uint256 batchSize = source.campaign.terms.batchSize();
        return (item / batchSize, item % batchSize);
    }

    /// @notice Items of a batch of the epoch.
    function itemsIn(Source memory source, uint256 batchInEpoch) internal pure returns (uint256) {
        Head head = source.campaign.head;
        return source.campaign.terms.itemsIn(head, source.epoch * head.epochBatches() + batchInEpoch);
    }
}
