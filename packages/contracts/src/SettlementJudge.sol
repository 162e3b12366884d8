// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlementJudge} from "./interfaces/ISettlementJudge.sol";
import {Consensus} from "./libraries/Consensus.sol";
import {FactList} from "./libraries/FactList.sol";
import {Gate} from "./libraries/Gate.sol";
import {LayerTree} from "./libraries/LayerTree.sol";
import {Fact} from "./types/Fact.sol";

/// @title Whether one entry of a proposed settlement is right
/// @notice See {ISettlementJudge}. Anybody may deploy another one: it has no state and no owner.
contract SettlementJudge is ISettlementJudge {
    using FactList for Fact[];

    /// @dev Layers of one run: start, then five times counts and posteriors.
    uint256 private constant RUN = 11;
    uint256 private constant LAST_POSTERIORS = 10;
    uint256 private constant VOIDS = 22;
    uint256 private constant SCORES = 23;
    uint256 private constant PAYS = 24;
    uint256 private constant LAYERS = 25;
    uint256 private constant MOST_LABELS_OF_ITEM = 15;
    /// @dev Where the last posteriors of an item have its class, and the classes that the others of each label say.
    uint256 private constant TOP_AT = 180;
    uint256 private constant OTHERS_AT = 184;

    /// @inheritdoc ISettlementJudge
    function isRight(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        Place calldata place,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) external pure returns (bool) {
        uint256[] memory entry = _entryOf(epoch, roots, place.layer, place.index, facts, inputs);
        if (
            place.path.length != LayerTree.depthOf(_sizeOf(epoch, place.layer))
                || LayerTree.rootOf(place.leaf, place.index, place.path) != roots[place.layer]
        ) revert NotInLayer(place.layer, place.index);
        return LayerTree.leafOf(epoch.id, place.layer, place.index, entry) == place.leaf;
    }

    /// @inheritdoc ISettlementJudge
    function entryOf(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        uint256 layer,
        uint256 index,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) external pure returns (uint256[] memory) {
        return _entryOf(epoch, roots, layer, index, facts, inputs);
    }

    function _entryOf(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        uint256 layer,
        uint256 index,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) private pure returns (uint256[] memory) {
        if (epoch.classes < 2 || epoch.classes > 15) revert ClassesOutOfRange(epoch.classes);
        if (roots.length != LAYERS) revert WrongNumberOfLayers(roots.length);
        if (layer >= LAYERS) revert NoSuchLayer(layer);
        if (index >= _sizeOf(epoch, layer)) revert NoSuchEntry(layer, index);
        if (layer == VOIDS) return _word(_void(epoch, roots, index, facts, inputs));
        if (layer == SCORES) return _word(_score(epoch, roots, facts, inputs));
        if (layer == PAYS) return _word(_pay(epoch, roots, index, facts, inputs));
        if (layer % RUN % 2 == 1) return _counts(epoch, roots, layer, facts, inputs);
        return _word(_posteriors(epoch, roots, layer, facts, inputs));
    }

    /// @dev Entries of a layer: one a worker, or one an item.
    function _sizeOf(Epoch calldata epoch, uint256 layer) private pure returns (uint256) {
        bool isOfWorkers = layer < VOIDS ? layer % RUN % 2 == 1 : layer > VOIDS;
        return isOfWorkers ? epoch.workers : epoch.items;
    }

    /// @dev Start and posteriors of an item.
    function _posteriors(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        uint256 layer,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) private pure returns (uint256 entry) {
        if (facts.length > MOST_LABELS_OF_ITEM) revert FactsOutOfOrder(MOST_LABELS_OF_ITEM);
        uint256[] memory positions = facts.ofItem(layer >= RUN, epoch.classes);
        (uint256[] memory labels, uint256[] memory workers) = facts.split(positions);
        if (layer % RUN == 0) {
            _requireWords(inputs, 0);
            return Consensus.startEntry(labels, epoch.classes);
        }
        uint256 width = epoch.classes * Consensus.wordsOf(epoch.classes);
        _requireIn(epoch, roots, layer - 1, workers, inputs.words, width, inputs.proof);
        bool isLast = layer % RUN == LAST_POSTERIORS;
        (uint256 top, uint256 others) = (Consensus.NONE, 0);
        if (positions.length > 0) {
            (entry, top, others) = Consensus.posteriorEntry(labels, inputs.words, epoch.classes, isLast);
        }
        if (isLast) entry |= (top << TOP_AT) | (_inPlace(facts.length, positions, top, others) << OTHERS_AT);
    }

    /// @dev What the others of every label say, in the order of places. To a label that does not count, all that count are
    /// others.
    function _inPlace(uint256 size, uint256[] memory positions, uint256 top, uint256 others)
        private
        pure
        returns (uint256 all)
    {
        for (uint256 i; i < size; ++i) {
            all |= top << (4 * i);
        }
        for (uint256 i; i < positions.length; ++i) {
            all ^= (top ^ ((others >> (4 * i)) & 15)) << (4 * positions[i]);
        }
    }

    /// @dev Counts of a worker.
    function _counts(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        uint256 layer,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) private pure returns (uint256[] memory) {
        (uint256[] memory labels, uint256[] memory items) = facts.ofWorker(layer >= RUN, epoch.classes);
        _requireIn(epoch, roots, layer - 1, items, inputs.words, 1, inputs.proof);
        return Consensus.countsEntry(labels, inputs.words, epoch.classes);
    }

    /// @dev Whether the gold of an item is void: 1 or 0. What is no gold is not void, and that follows from nothing.
    function _void(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        uint256 index,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) private pure returns (uint256) {
        if (facts.length != 1) revert FactsOutOfOrder(1);
        uint256 gold = facts[0].gold();
        if (gold == Consensus.NONE) {
            _requireWords(inputs, 0);
            return 0;
        }
        _requireWords(inputs, 2);
        uint256 depth = LayerTree.depthOf(epoch.items);
        if (inputs.proof.length != 2 * depth) revert InputsNotInLayer(LAST_POSTERIORS);
        for (uint256 i; i < 2; ++i) {
            uint256 layer = i * RUN + LAST_POSTERIORS;
            bytes32 leaf = LayerTree.leafOf(epoch.id, layer, index, _word(inputs.words[i]));
            bytes32 root = LayerTree.rootOf(leaf, index, inputs.proof[i * depth:(i + 1) * depth]);
            if (root != roots[layer]) revert InputsNotInLayer(layer);
        }
        (uint256 free, uint256 gated) = (inputs.words[0], inputs.words[1]);
        return Consensus.isVoid(gold, free, _topOf(free), gated, _topOf(gated)) ? 1 : 0;
    }

    /// @dev Score of a worker.
    function _score(Epoch calldata epoch, bytes32[] calldata roots, Fact[] calldata facts, Inputs calldata inputs)
        private
        pure
        returns (uint256)
    {
        facts.requireSorted();
        _requireWords(inputs, facts.length);
        // A field of a struct in calldata is looked up each time.
        uint256[] calldata words = inputs.words;
        uint256[] memory items = new uint256[](facts.length);
        uint256[] memory agreed = new uint256[](Consensus.NONE);
        uint256[] memory met = new uint256[](Consensus.NONE);
        for (uint256 i; i < facts.length; ++i) {
            items[i] = facts[i].number();
            uint256 others = (words[i] >> (OTHERS_AT + 4 * facts[i].place())) & 15;
            if (others == Consensus.NONE) continue;
            ++met[others];
            if (facts[i].label() == others) ++agreed[others];
        }
        _requireIn(epoch, roots, RUN + LAST_POSTERIORS, items, words, 1, inputs.proof);
        return Consensus.scoreOf(agreed, met, epoch.classes);
    }

    /// @dev Pay of a worker.
    function _pay(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        uint256 index,
        Fact[] calldata facts,
        Inputs calldata inputs
    ) private pure returns (uint256) {
        facts.requireSorted();
        uint256 seen;
        uint256 right;
        uint256[] memory items = new uint256[](facts.countGold());
        _requireWords(inputs, 1 + items.length);
        uint256[] calldata words = inputs.words;
        uint256 found;
        for (uint256 i; i < facts.length; ++i) {
            uint256 gold = facts[i].gold();
            if (gold == Consensus.NONE) continue;
            items[found++] = facts[i].number();
            if (words[found] != 0) continue;
            ++seen;
            if (facts[i].label() == gold) ++right;
        }
        uint256 depth = LayerTree.depthOf(epoch.workers);
        if (inputs.proof.length < depth) revert InputsNotInLayer(SCORES);
        bytes32 leaf = LayerTree.leafOf(epoch.id, SCORES, index, _word(words[0]));
        if (LayerTree.rootOf(leaf, index, inputs.proof[:depth]) != roots[SCORES]) revert InputsNotInLayer(SCORES);
        _requireIn(epoch, roots, VOIDS, items, words[1:], 1, inputs.proof[depth:]);
        int256 standing = int256(right) * epoch.rightWeight + int256(seen - right) * epoch.wrongWeight;
        bool refused = Gate.refuses(standing, seen);
        return Consensus.payOf(epoch.unitPrice, facts.length, refused, words[0]);
    }

    function _requireWords(Inputs calldata inputs, uint256 needed) private pure {
        if (inputs.words.length != needed) revert WrongNumberOfWords(inputs.words.length, needed);
    }

    /// @dev Entries of a layer, `width` words each.
    function _requireIn(
        Epoch calldata epoch,
        bytes32[] calldata roots,
        uint256 layer,
        uint256[] memory indexes,
        uint256[] calldata words,
        uint256 width,
        bytes32[] calldata proof
    ) private pure {
        uint256 needed = indexes.length * width;
        if (words.length != needed) revert WrongNumberOfWords(words.length, needed);
        // What follows from no entry needs no proof.
        if (indexes.length == 0 && proof.length == 0) return;
        uint256 size = _sizeOf(epoch, layer);
        if (indexes.length == 0 || indexes[indexes.length - 1] >= size) revert InputsNotInLayer(layer);
        bytes32[] memory leaves = LayerTree.leavesOf(epoch.id, layer, indexes, words, width);
        bytes32 root = LayerTree.rootOfMany(indexes, leaves, LayerTree.depthOf(size), proof);
        if (root == 0 || root != roots[layer]) revert InputsNotInLayer(layer);
    }

    function _topOf(uint256 posteriors) private pure returns (uint256) {
        return (posteriors >> TOP_AT) & 15;
    }

    function _word(uint256 word) private pure returns (uint256[] memory entry) {
        entry = new uint256[](1);
        entry[0] = word;
    }
}
