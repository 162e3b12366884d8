// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISettlementJudge} from "../../src/interfaces/ISettlementJudge.sol";
import {LayerTree} from "../../src/libraries/LayerTree.sol";
import {Fact} from "../../src/types/Fact.sol";
import {EpochFixture} from "./EpochFixture.sol";
import {Trees} from "./Trees.sol";

/// @notice Bad proofs and impossible questions are told apart from wrong entries: each has an error of its own.
contract SettlementJudgeTest is EpochFixture {
    Labeled private s;

    /// @dev Six items and three workers of three classes; nobody's labels but those of the start are settled here.
    function setUp() public {
        s.epoch = ISettlementJudge.Epoch(keccak256("epoch"), 3, 6, 3, 1000, 5581, -11_062);
        s.roots = new bytes32[](25);
    }

    function test_classes() public {
        s.epoch.classes = 16;
        expect(abi.encodeWithSelector(ISettlementJudge.ClassesOutOfRange.selector, 16));
        ask(0, 0, votes(3, 0, 1, 2), none());
        s.epoch.classes = 1;
        expect(abi.encodeWithSelector(ISettlementJudge.ClassesOutOfRange.selector, 1));
        ask(0, 0, votes(3, 0, 1, 2), none());
    }

    function test_places() public {
        expect(abi.encodeWithSelector(ISettlementJudge.NoSuchLayer.selector, 25));
        ask(25, 0, votes(3, 0, 1, 2), none());
        expect(abi.encodeWithSelector(ISettlementJudge.NoSuchEntry.selector, 0, 6));
        ask(0, 6, votes(3, 0, 1, 2), none());
        expect(abi.encodeWithSelector(ISettlementJudge.NoSuchEntry.selector, 1, 3));
        ask(1, 3, votes(3, 0, 1, 2), none());
        expect(abi.encodeWithSelector(ISettlementJudge.NoSuchEntry.selector, 24, 3));
        ask(24, 3, votes(3, 0, 1, 2), none());
        s.roots = new bytes32[](24);
        expect(abi.encodeWithSelector(ISettlementJudge.WrongNumberOfLayers.selector, 24));
        ask(0, 0, votes(3, 0, 1, 2), none());
    }

    function test_facts() public {
        expect(abi.encodeWithSelector(ISettlementJudge.LabelOutOfRange.selector, 2, 3));
        ask(0, 0, votes(3, 0, 1, 3), none());
        Fact[] memory twice = votes(3, 0, 1, 2);
        twice[2] = twice[0];
        expect(abi.encodeWithSelector(ISettlementJudge.FactsOutOfOrder.selector, 2));
        ask(2, 0, twice, none());
        expect(abi.encodeWithSelector(ISettlementJudge.FactsOutOfOrder.selector, 2));
        ask(1, 0, twice, none());
        expect(abi.encodeWithSelector(ISettlementJudge.FactsOutOfOrder.selector, 2));
        ask(24, 0, twice, none());
        expect(abi.encodeWithSelector(ISettlementJudge.FactsOutOfOrder.selector, 15));
        ask(0, 0, new Fact[](16), none());
        expect(abi.encodeWithSelector(ISettlementJudge.FactsOutOfOrder.selector, 1));
        ask(22, 0, votes(3, 0, 1, 2), none());
    }

    function test_numbersOfWords() public {
        ISettlementJudge.Inputs memory one = none();
        one.words = new uint256[](1);
        expect(abi.encodeWithSelector(ISettlementJudge.WrongNumberOfWords.selector, 1, 0));
        ask(0, 0, votes(3, 0, 1, 2), one);
        expect(abi.encodeWithSelector(ISettlementJudge.WrongNumberOfWords.selector, 1, 3));
        ask(1, 0, votes(3, 0, 1, 2), one);
        expect(abi.encodeWithSelector(ISettlementJudge.WrongNumberOfWords.selector, 1, 9));
        ask(2, 0, votes(3, 0, 1, 2), one);
        expect(abi.encodeWithSelector(ISettlementJudge.WrongNumberOfWords.selector, 1, 2));
        ask(22, 0, votes(1, 0, 0, 0), one);
    }

    function test_proofs() public {
        ISettlementJudge.Inputs memory inputs = none();
        inputs.words = new uint256[](3);
        expect(abi.encodeWithSelector(ISettlementJudge.InputsNotInLayer.selector, 0));
        ask(1, 0, votes(3, 0, 1, 2), inputs);
        inputs.words = new uint256[](9);
        expect(abi.encodeWithSelector(ISettlementJudge.InputsNotInLayer.selector, 9));
        ask(10, 0, votes(3, 0, 1, 2), inputs);
        inputs.words = new uint256[](2);
        inputs.proof = new bytes32[](6);
        expect(abi.encodeWithSelector(ISettlementJudge.InputsNotInLayer.selector, 10));
        ask(22, 0, votes(1, 0, 0, 0), inputs);
        inputs.words = new uint256[](4);
        expect(abi.encodeWithSelector(ISettlementJudge.InputsNotInLayer.selector, 23));
        ask(24, 0, votes(3, 0, 1, 2), inputs);
    }

    /// @dev An item behind the last one has a leaf of zeros in the tree, but no entry.
    function test_inputsBehindTheLast() public {
        ISettlementJudge.Inputs memory inputs = none();
        inputs.words = new uint256[](3);
        Fact[] memory facts = votes(3, 0, 1, 2);
        facts[2] = Fact.wrap(2 | (NONE << 4) | (6 << 16));
        expect(abi.encodeWithSelector(ISettlementJudge.InputsNotInLayer.selector, 0));
        ask(1, 0, facts, inputs);
    }

    function test_paths() public {
        Fact[] memory facts = votes(3, 0, 1, 1);
        uint256[] memory entry = judge.entryOf(s.epoch, s.roots, 0, 2, facts, none());
        assertEq(entry[0], 1365 | (2730 << 12), "a third and two thirds");
        ISettlementJudge.Place memory place =
            ISettlementJudge.Place(0, 2, LayerTree.leafOf(s.epoch.id, 0, 2, entry), new bytes32[](3));
        bytes32[] memory roots = new bytes32[](25);
        roots[0] = Trees.rootAbove(place.leaf, 2, place.path);
        assertTrue(judge.isRight(s.epoch, roots, place, facts, none()), "right");
        assertTrue(!judge.isRight(s.epoch, roots, place, votes(3, 0, 0, 1), none()), "other labels");
        place.path = new bytes32[](2);
        expect(abi.encodeWithSelector(ISettlementJudge.NotInLayer.selector, 0, 2));
        judge.isRight(s.epoch, roots, place, facts, none());
        place.path = new bytes32[](3);
        place.leaf = keccak256("another");
        expect(abi.encodeWithSelector(ISettlementJudge.NotInLayer.selector, 0, 2));
        judge.isRight(s.epoch, roots, place, facts, none());
    }

    /// @dev A leaf belongs to one epoch, one layer and one number.
    function test_leavesAreBound() public view {
        uint256[] memory entry = new uint256[](1);
        bytes32 leaf = LayerTree.leafOf(s.epoch.id, 1, 2, entry);
        assertTrue(leaf != LayerTree.leafOf(keccak256("another epoch"), 1, 2, entry), "epoch");
        assertTrue(leaf != LayerTree.leafOf(s.epoch.id, 2, 2, entry), "layer");
        assertTrue(leaf != LayerTree.leafOf(s.epoch.id, 1, 3, entry), "index");
        assertTrue(leaf != LayerTree.leafOf(s.epoch.id, 1, 2, new uint256[](2)), "length");
    }

    function ask(uint256 layer, uint256 index, Fact[] memory facts, ISettlementJudge.Inputs memory inputs)
        private
        view
    {
        judge.entryOf(s.epoch, s.roots, layer, index, facts, inputs);
    }

    function expect(bytes memory reason) private {
        vm.expectRevert(reason);
    }

    function none() private pure returns (ISettlementJudge.Inputs memory inputs) {}

    /// @dev Up to three labels of numbers 0, 1 and 2, each of an item whose gold is class 0.
    function votes(uint256 count, uint256 one, uint256 other, uint256 third)
        private
        pure
        returns (Fact[] memory facts)
    {
        uint256[3] memory labels = [one, other, third];
        facts = new Fact[](count);
        for (uint256 i; i < count; ++i) {
            facts[i] = Fact.wrap(labels[i] | (i << 8) | (i << 16));
        }
    }
}
