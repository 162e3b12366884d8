// Generated from src/TestAccount.sol by scripts/generate.ts. Do not edit.
/** ABI of TestAccount. */
export const testAccountAbi = [
  {
    "type": "receive",
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "execute",
    "inputs": [
      {
        "name": "mode",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "executionData",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "onERC1155Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "supportsExecutionMode",
    "inputs": [
      {
        "name": "mode",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "result",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "ERC7579TryExecuteFail",
    "inputs": [
      {
        "name": "batchExecutionIndex",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "returndata",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AccountUnauthorized",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC7579DecodingError",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ERC7579UnsupportedExecType",
    "inputs": [
      {
        "name": "execType",
        "type": "bytes1",
        "internalType": "ExecType"
      }
    ]
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "OutOfRangeAccess",
    "inputs": []
  },
  {
    "type": "error",
    "name": "UnsupportedExecutionMode",
    "inputs": []
  }
] as const

/** Creation code of TestAccount. */
export const testAccountBytecode =
  '0x60808060405234601557610474908161001a8239f35b5f80fdfe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c8063d03c7914146102ce578063e9ae5c531461009a5763f23a6e610361000e57346100965760a036600319011261009657610058610324565b5061006161033a565b5060843567ffffffffffffffff8111610096576100829036906004016102f6565b505060405163f23a6e6160e01b8152602090f35b5f80fd5b60403660031901126100965760243567ffffffffffffffff8111610096576100c69036906004016102f6565b903033036102bb576100d9600435610350565b156102ac5760208210610287578160201161009657803590601f1983018211610287576020820180831161009657831061009657810160209281359267ffffffffffffffff8411918215610296575b505061028757820161014161013c836103ec565b6103c6565b82815290601f19610151846103ec565b01845f5b828110610278575050505f5b83811061016a57005b610175818584610404565b356001600160a01b0381168082036100965786610193848887610404565b01356101a0848887610404565b604081013590601e1981360301821215610096570180359067ffffffffffffffff8211610096578901918136038313610096575f948594610272575030925b826040519384928337810185815203925af1903d15610263573d9167ffffffffffffffff831161024f5761023260019361022189601f19601f840116016103c6565b9081529182903d5f8b84013e61044e565b5061023d828661043a565b52610248818561043a565b5001610161565b634e487b7160e01b5f52604160045260245ffd5b6001916102326060809261044e565b926101df565b60608582018301528101610155565b63eb0bcc5d60e01b5f5260045ffd5b600585901b919003601f19011090508480610128565b637f18127560e01b5f5260045ffd5b637cf8632b60e01b5f523360045260245ffd5b346100965760203660031901126100965760206102ec600435610350565b6040519015158152f35b9181601f840112156100965782359167ffffffffffffffff8311610096576020838186019501011161009657565b600435906001600160a01b038216820361009657565b602435906001600160a01b038216820361009657565b7fff00000000000000000000000000000000000000000000000000000000000000818116600160f81b149190600882901b16826103bd575b5081610392575090565b60301b7fffffffff000000000000000000000000000000000000000000000000000000001615919050565b1591505f610388565b6040519190601f01601f1916820167ffffffffffffffff81118382101761024f57604052565b67ffffffffffffffff811161024f5760051b60200190565b91908110156104265760051b81013590605e1981360301821215610096570190565b634e487b7160e01b5f52603260045260245ffd5b80518210156104265760209160051b010190565b156104565790565b80511561046557602081519101fd5b63d6bda27560e01b5f5260045ffd'
