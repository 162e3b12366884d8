// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Campaigns} from "../src/Campaigns.sol";
import {Lens} from "../src/Lens.sol";
import {Settlements} from "../src/Settlements.sol";
import {Vm} from "./Base.sol";

/// @notice Campaigns and what they know, as deploy.ts wires them.
/// @dev From the committed code: what is tested is what is deployed, and nothing but tests is left to compile.
contract CampaignsDeployer {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    Campaigns public immutable CAMPAIGNS;
    Settlements public immutable SETTLEMENTS;
    Lens public immutable LENS;

    constructor() {
        address rules = VM.deployCode("cache/deployed/CampaignRules.json");
        address judge = VM.deployCode("cache/deployed/SettlementJudge.json");
        // They know each other for good, so the first is told where the second will be.
        address place = VM.computeCreateAddress(address(this), VM.getNonce(address(this)) + 1);
        SETTLEMENTS = Settlements(VM.deployCode("cache/deployed/Settlements.json", abi.encode(place, judge)));
        CAMPAIGNS = Campaigns(VM.deployCode("cache/deployed/Campaigns.json", abi.encode(rules, SETTLEMENTS)));
        LENS = Lens(VM.deployCode("cache/deployed/Lens.json", abi.encode(CAMPAIGNS)));
        require(address(CAMPAIGNS) == place, "place");
    }
}
