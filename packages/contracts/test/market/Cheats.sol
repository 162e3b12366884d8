// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Cheatcodes that only the market's tests use, next to those of {Vm}.
interface Cheats {
    function chainId(uint256 newChainId) external;
    function cool(address target) external;
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function deployCode(string calldata artifact, bytes calldata constructorArguments) external returns (address);
    function getNonce(address account) external view returns (uint64);
    function parseJsonBytes32(string calldata json, string calldata key) external pure returns (bytes32);
    function parseJsonStringArray(string calldata json, string calldata key) external pure returns (string[] memory);
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function snapshotState() external returns (uint256);
    function revertToState(uint256 id) external returns (bool);
    function startPrank(address sender) external;
    function stopPrank() external;
}
