// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Fact} from "../types/Fact.sol";

/// @title Whether one entry of a proposed settlement is right
/// @notice A settlement is 25 layers of entries, each the root of a tree. An entry follows from facts, which the contract
/// that keeps the labels knows, and from entries of layers before, which whoever asks shows with their proof. So one wrong
/// entry is enough to refute a settlement, and one call decides about it. docs/consensus.md has layers, entries and leaves
/// to the bit.
/// @dev Holds nothing and trusts its caller with `epoch`, `roots` and `facts`: a contract that pays on the answer passes what
/// it has stored. Layers by number: 0 to 10 with everybody's labels and 11 to 21 without those of dropped workers, of each
/// start, then five times counts and posteriors; 22 void gold, 23 scores, 24 pay.
interface ISettlementJudge {
    /// @notice What is settled.
    /// @param id What the leaves are bound to: it must differ between any two epochs of any two contracts and chains.
    /// @param classes K, 2 to 15.
    /// @param items Items, numbered from 0.
    /// @param workers Workers, numbered from 0. A worker without labels has entries, too.
    /// @param unitPrice For one item.
    /// @param rightWeight What a right gold answer adds to a score, see {Gate-weights}.
    /// @param wrongWeight What a wrong one adds.
    struct Epoch {
        bytes32 id;
        uint256 classes;
        uint256 items;
        uint256 workers;
        uint256 unitPrice;
        int256 rightWeight;
        int256 wrongWeight;
    }

    /// @notice What the proposal has at one place.
    /// @param layer Number of the layer, 0 to 24.
    /// @param index Number of the item or worker.
    /// @param leaf Hash at that place. What it is the hash of need not be known.
    /// @param path Its siblings up to the root, lowest first.
    struct Place {
        uint256 layer;
        uint256 index;
        bytes32 leaf;
        bytes32[] path;
    }

    /// @notice The entries that an entry follows from.
    /// @param words Entries, one after the other, in ascending order of their index. Start: none. Counts: posteriors of the
    /// items whose labels count. Posteriors: counts of the workers whose labels count. Void gold: the item's last posteriors
    /// with everybody and without dropped workers. Score: the last posteriors without dropped workers of all of the worker's
    /// items. Pay: the score, then void gold of the worker's gold items.
    /// @param proof Siblings that lead them to the root of their layer, lowest level first, from left to right in each. Void
    /// gold: the two paths, one after the other. Pay: the path of the score first.
    struct Inputs {
        uint256[] words;
        bytes32[] proof;
    }

    /// @notice Classes are 2 to 15.
    error ClassesOutOfRange(uint256 classes);
    /// @notice A settlement has 25 roots.
    error WrongNumberOfLayers(uint256 given);
    /// @notice Layers are numbered 0 to 24.
    error NoSuchLayer(uint256 layer);
    /// @notice The layer has no entry of that number.
    error NoSuchEntry(uint256 layer, uint256 index);
    /// @notice The path doesn't lead from the leaf to the root of the layer.
    error NotInLayer(uint256 layer, uint256 index);
    /// @notice The proof doesn't lead from the inputs to the root of their layer.
    error InputsNotInLayer(uint256 layer);
    /// @notice The entry follows from another number of words.
    error WrongNumberOfWords(uint256 given, uint256 needed);
    /// @notice Facts of a worker are sorted by item; an item has at most one fact of a worker, and at most 15.
    error FactsOutOfOrder(uint256 position);
    /// @notice A label is a class or 15.
    error LabelOutOfRange(uint256 position, uint256 label);

    /// @notice Whether the proposal has the right entry at a place.
    /// @dev Costs most for counts of a worker with 1,200 labels, see `snapshots/consensus.json`.
    /// @param epoch What is settled.
    /// @param roots Of all layers, in the order of their numbers.
    /// @param place What the proposal has there.
    /// @param facts Start and posteriors: all labels of the item, in the order of their places. Counts, score and pay: all
    /// labels of the worker, ascending by item. Void gold: one that says the item's gold.
    /// @param inputs What the entry follows from.
    /// @return right Whether it follows.
    function isRight(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        Place calldata place,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) external pure returns (bool right);

    /// @notice The entry that follows, as {isRight} computes it.
    /// @param epoch What is settled.
    /// @param roots Of the layers before, in the order of their numbers; others may be zero.
    /// @param layer Number of the layer.
    /// @param index Number of the item or worker.
    /// @param facts As in {isRight}.
    /// @param inputs As in {isRight}.
    /// @return entry Its words.
    function entryOf(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        uint256 layer,
        uint256 index,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) external pure returns (uint256[] memory entry);
}
