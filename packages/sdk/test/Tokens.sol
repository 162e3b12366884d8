// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev An ERC-20 with nothing but that.
contract PlainToken {
    string public name = "Plain";
    string public symbol = "PLAIN";
    uint8 public decimals = 6;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external virtual returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        _move(msg.sender, to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external virtual returns (bool) {
        _spend(from, amount);
        _move(from, to, amount);
        return true;
    }

    function _spend(address from, uint256 amount) internal {
        require(allowance[from][msg.sender] >= amount, "allowance");
        if (allowance[from][msg.sender] != type(uint256).max) allowance[from][msg.sender] -= amount;
    }

    function _move(address from, address to, uint256 amount) internal virtual {
        require(balanceOf[from] >= amount, "balance");
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @dev Keeps one unit of each transfer.
contract FeeToken is PlainToken {
    function _move(address from, address to, uint256 amount) internal override {
        super._move(from, to, amount);
        balanceOf[to] -= 1;
    }
}

/// @dev Answers false instead of reverting.
contract FalseToken is PlainToken {
    function transferFrom(address, address, uint256) external pure override returns (bool) {
        return false;
    }
}

/// @dev Like USDT: changes an allowance only from or to nothing.
contract ResetToken is PlainToken {
    function approve(address spender, uint256 amount) external override returns (bool) {
        require(amount == 0 || allowance[msg.sender][spender] == 0, "reset");
        allowance[msg.sender][spender] = amount;
        return true;
    }
}

/// @dev Its unit can be changed under a buyer's eyes.
contract FickleToken is PlainToken {
    function setUnit(string calldata symbol_, uint8 decimals_) external {
        symbol = symbol_;
        decimals = decimals_;
    }
}

/// @dev Like wrapped ether: whatever it does not know, it takes without a word.
contract PhantomToken is PlainToken {
    fallback() external {}
}

/// @dev Like USDC: no ERC-5267, a version of its own, permits and authorizations.
contract VersionToken is PlainToken {
    bytes32 public constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 public constant RECEIVE_WITH_AUTHORIZATION_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    mapping(address => uint256) public nonces;
    mapping(address => mapping(bytes32 => bool)) public authorizationState;

    function version() external pure returns (string memory) {
        return "2";
    }

    function DOMAIN_SEPARATOR() public view virtual returns (bytes32) {
        return _domain(block.chainid, address(this));
    }

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        require(to == msg.sender && !authorizationState[from][nonce] && block.timestamp < validBefore, "authorization");
        bytes32 message = keccak256(
            abi.encode(RECEIVE_WITH_AUTHORIZATION_TYPEHASH, from, to, value, validAfter, validBefore, nonce)
        );
        require(ecrecover(keccak256(abi.encodePacked("\x19\x01", DOMAIN_SEPARATOR(), message)), v, r, s) == from, "signature");
        authorizationState[from][nonce] = true;
        _move(from, to, value);
    }

    function _domain(uint256 chainId, address token) internal view returns (bytes32) {
        bytes32 domain =
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
        return keccak256(abi.encode(domain, keccak256(bytes(name)), keccak256("2"), chainId, token));
    }
}

/// @dev Wants signatures that would be good elsewhere.
contract LuringToken is VersionToken {
    function DOMAIN_SEPARATOR() public view override returns (bytes32) {
        return _domain(1, address(0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48));
    }

    function eip712Domain()
        external
        view
        returns (bytes1, string memory, string memory, uint256, address, bytes32, uint256[] memory)
    {
        return (0x0f, name, "2", 1, address(0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48), 0, new uint256[](0));
    }
}
