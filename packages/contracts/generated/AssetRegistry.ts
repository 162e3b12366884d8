// Generated from src/AssetRegistry.sol by scripts/generate.ts. Do not edit.
/** ABI of AssetRegistry. */
export const assetRegistryAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "licenses",
        "type": "address",
        "internalType": "contract ILicenses"
      },
      {
        "name": "vault",
        "type": "address",
        "internalType": "contract IRevenueVault"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "approve",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "assetCount",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "assetOf",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "asset",
        "type": "tuple",
        "internalType": "struct IAssetRegistry.Asset",
        "components": [
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "enum IAssetRegistry.Kind"
          },
          {
            "name": "versions",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "createdAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "depth",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "parents",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "parentsBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "rights",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "bound",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "terms",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "manifestHash",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "balanceOf",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "childrenOf",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "cursor",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "children",
        "type": "tuple[]",
        "internalType": "struct IAssetRegistry.Link[]",
        "components": [
          {
            "name": "asset",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "version",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "relation",
            "type": "uint8",
            "internalType": "enum IAssetRegistry.Relation"
          },
          {
            "name": "shareBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "next",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "contributorsOf",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "sharesRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "totalShares",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "contributorsBps",
        "type": "uint16",
        "internalType": "uint16"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "createdTimestampOf",
    "inputs": [
      {
        "name": "registry",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getApproved",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "headOf",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "head",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "manifestHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isApprovedForAll",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "lineageOf",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "rights",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "boundTerms",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "name",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "ownerOf",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "parentsOf",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "parents",
        "type": "tuple[]",
        "internalType": "struct IAssetRegistry.Link[]",
        "components": [
          {
            "name": "asset",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "version",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "relation",
            "type": "uint8",
            "internalType": "enum IAssetRegistry.Relation"
          },
          {
            "name": "shareBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publishVersion",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "uri",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "manifestHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "contentRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "referredOf",
    "inputs": [
      {
        "name": "registry",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "registries",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "tokenIds",
        "type": "uint256[][]",
        "internalType": "uint256[][]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "referringOf",
    "inputs": [
      {
        "name": "registry",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "registries",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "tokenIds",
        "type": "uint256[][]",
        "internalType": "uint256[][]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "register",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8",
        "internalType": "enum IAssetRegistry.Kind"
      },
      {
        "name": "uri",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "manifestHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "contentRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "parents",
        "type": "tuple[]",
        "internalType": "struct IAssetRegistry.Parent[]",
        "components": [
          {
            "name": "id",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "version",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "relation",
            "type": "uint8",
            "internalType": "enum IAssetRegistry.Relation"
          },
          {
            "name": "shareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "licenseTokenId",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "royaltyInfo",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "salePrice",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "royaltyAmount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "safeTransferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "safeTransferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setApprovalForAll",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "approved",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setContributors",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "sharesRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "totalShares",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "contributorsBps",
        "type": "uint16",
        "internalType": "uint16"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "symbol",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "tokenURI",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "transferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "versionOf",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "manifestHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "contentRoot",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "versionsOf",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "Approval",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "approved",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ApprovalForAll",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "operator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "approved",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "AssetRegistered",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "kind",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IAssetRegistry.Kind"
      },
      {
        "name": "termsId",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "rights",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "bound",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BatchMetadataUpdate",
    "inputs": [
      {
        "name": "_fromTokenId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "_toTokenId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ContributorsSet",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "sharesRoot",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "totalShares",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "contributorsBps",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MetadataUpdate",
    "inputs": [
      {
        "name": "_tokenId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ParentLinked",
    "inputs": [
      {
        "name": "child",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "parent",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "relation",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum IAssetRegistry.Relation"
      },
      {
        "name": "shareBps",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      },
      {
        "name": "licenseTokenId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Transfer",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VersionPublished",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "manifestHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "contentRoot",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "uri",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ContributorsFixed",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721IncorrectOwner",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InsufficientApproval",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidOperator",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidOwner",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC721InvalidSender",
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
    "name": "ERC721NonexistentToken",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAsset",
    "inputs": [
      {
        "name": "field",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "LicenseNotHeld",
    "inputs": [
      {
        "name": "parent",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "licenseTokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LineageTooDeep",
    "inputs": [
      {
        "name": "parent",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotAssetOwner",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "RightsMissing",
    "inputs": [
      {
        "name": "parent",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "missing",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "ShareTooLow",
    "inputs": [
      {
        "name": "parent",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "given",
        "type": "uint16",
        "internalType": "uint16"
      },
      {
        "name": "least",
        "type": "uint16",
        "internalType": "uint16"
      }
    ]
  },
  {
    "type": "error",
    "name": "SharesTooHigh",
    "inputs": [
      {
        "name": "sumBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TermsBound",
    "inputs": [
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TermsConflict",
    "inputs": [
      {
        "name": "parent",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "otherTermsId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TermsExceedLineage",
    "inputs": [
      {
        "name": "excess",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownAsset",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownVersion",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  }
] as const

/** Creation code of AssetRegistry. */
export const assetRegistryBytecode =
  '0x60c06040523461038d57612dc86040813803918261001c81610391565b93849283398101031261038d578051906001600160a01b038216820361038d5760200151906001600160a01b038216820361038d5761005b6040610391565b91601083526f5361686172614b69742041737365747360801b60208401526100836040610391565b60058152641054d4d15560da1b602082015283519092906001600160401b03811161029357600354600181811c91168015610383575b602082101461027557601f8111610315575b50602094601f82116001146102b2579481929394955f926102a7575b50508160011b915f199060031b1c1916176003555b82516001600160401b03811161029357600454600181811c91168015610289575b602082101461027557601f8111610207575b506020601f82116001146101a457819293945f92610199575b50508160011b915f199060031b1c1916176004555b60805260a052604051612a1190816103b7823960805181818161026f0152818161075f015281816127f00152612983015260a05181611e490152f35b015190505f80610148565b601f1982169060045f52805f20915f5b8181106101ef575095836001959697106101d7575b505050811b0160045561015d565b01515f1960f88460031b161c191690555f80806101c9565b9192602060018192868b0151815501940192016101b4565b8181111561012f5760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061026d575b81601f9101920160051c03905f5b82811061026057505061012f565b5f82820155600101610252565b5f9150610244565b634e487b7160e01b5f52602260045260245ffd5b90607f169061011d565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100e7565b601f1982169560035f52805f20915f5b8881106102fd575083600195969798106102e5575b505050811b016003556100fc565b01515f1960f88460031b161c191690555f80806102d7565b919260206001819286850151815501940192016102c2565b818111156100cb5760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020841061037b575b81601f9101920160051c03905f5b82811061036e5750506100cb565b5f82820155600101610360565b5f9150610352565b90607f16906100b9565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102935760405256fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a71461185c5750806306fdde03146117a1578063081812fc14611764578063095ea7b31461167857806311057cbe14611589578063127c949514611556578063212ef4531461133557806323b872dd1461131e57806326de059d146112945780632a55205a1461125857806342842e0e1461122f5780635ad8a111146111f35780635fcb5c6f146110bf5780636352211e1461109057806364f9b0e61461106b5780636d5acea214610fe457806370a0823114610f935780637db78fac14610ece57806395d89b4114610dc6578063a22cb46514610d12578063a35391ac14610cdd578063b88d4fde14610c53578063c87b56dd14610a80578063cf02ee3f14610a4e578063d30d968d146109fa578063dded5c46146109a5578063e985e9c51461094c578063eafe7a74146109305763f29de08c1461015b575f80fd5b346106b35760c03660031901126106b35760043560058110156106b35760243567ffffffffffffffff81116106b357610198903690600401611a1c565b604435906064356084359460a4359067ffffffffffffffff82116106b357366023830112156106b35781600401359067ffffffffffffffff82116106b35760248301926024369160a085020101116106b3576101f45f54611bac565b97885f55610200611bd2565b90600884116109005760408201607f81525f60208401905b8681106107e25750805161138881116107d057505f908361073a575b6060850163ffffffff8151168015158061072a575b61070f5750604051636f5f29bb60e01b815263ffffffff8416600482015260e0816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156107045760ff915f916106d3575b505181865116191616806106c1575060ff93929163ffffffff8f92511615159651905162010000855192895f146106b7576001949c9b9c5b5f52600160205269ff0000000000000000006aff000000000000000000006effffffff00000000000000000000004260781b9860581b169660501b169460481b169260381b908d60301b9060081b8c171717171717171760405f205551169061034d6040518095611b14565b602084015260408301526060820152877ff584a98b735ccf5962dec607d2efd982b74eb2f59fb640ef3d0ceb608a41fb3760803393a35f918760081b925b8181106105825750505050821561054d5761020082116105215760808593837f333527f0f268ef727ef0c6784b3845bc07a4dd8336e23192a849ffd9ba6b878f94600197888860201b17805f5260096020528460405f20558661050e575b506040519586948552602085015260606040850152816060850152848401375f828201840152601f01601f19168101030190a333156104fb57805f5260056020526001600160a01b0360405f20541680151590816104c4575b335f52600660205260405f2060018154019055825f52600560205260405f206001600160a01b0333166001600160a01b03198254161790558233827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a4506104b157602090604051908152f35b6339e3563760e11b5f525f60045260245ffd5b6104e3835f52600760205260405f206001600160a01b03198154169055565b805f52600660205260405f205f198154019055610442565b633250574960e11b5f525f60045260245ffd5b5f52600a6020528560405f20555f6103e9565b604051631a954e4760e31b815260206004820152600360248201526275726960e81b6044820152606490fd5b604051631a954e4760e31b815260206004820152600c60248201526b0dac2dcd2cccae6e890c2e6d60a31b6044820152606490fd5b61058d8183856125a1565b908135805f52600160205260405f205482871760208501916bffffffff00000000000000006105bb846125b1565b60401b16841760408701359260088410156106b3578f949761ffff7ff8b880b5f31cd4a5a2d2dc4162c186c6c52e1e60c15153018c4d58f270005bd69561069f61068861068260019d6080996001600160a01b038b998f6106319c6effff0000000000000000000000000060608d019e8f6125c2565b60681b16908a60601b1717825f5260026020527affffffffffffffffffffffff0000000000000000000000000000008560281c161760405f20555f52600160205260a01b91161760405f20556125b1565b966125c2565b9163ffffffff604051971687526020870190611949565b16604084015201356060820152a30161038b565b5f80fd5b5f949c9b9c6102e1565b638cd0b47f60e01b5f5260045260245ffd5b6106f5915060e03d60e0116106fd575b6106ed8183611b6e565b81019061268b565b90505f6102a9565b503d6106e3565b6040513d5f823e3d90fd5b6107189061295a565b63b487f0b360e01b5f5260045260245ffd5b508063ffffffff85161415610249565b9050604051637ec70c2b60e11b81528360048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610704575f91610796575b5090610234565b90506020813d6020116107c8575b816107b160209383611b6e565b810103126106b3576107c2906125d1565b5f61078f565b3d91506107a4565b6313d4d6f760e21b5f5260045260245ffd5b6107ed81888a6125a1565b908135805f52600160205260405f20549081156108ee576020840163ffffffff610816826125b1565b161580156108d1575b6108ab575060ff8260081c16906010821461089957508751811015610886575b5061ffff61084f606085016125c2565b169084519182018092116108725760019361086c928652886126a9565b01610218565b634e487b7160e01b5f52601160045260245ffd5b600181018091116108725787525f61083f565b63580a810960e11b5f5260045260245ffd5b906108ba63ffffffff926125b1565b90632385b51560e01b5f526004521660245260445ffd5b506108db816125b1565b63ffffffff808560101c1691161161081f565b63659f13b960e11b5f5260045260245ffd5b604051631a954e4760e31b8152602060048201526007602482015266706172656e747360c81b6044820152606490fd5b346106b3575f3660031901126106b35760205f54604051908152f35b346106b35760403660031901126106b35761096561191d565b6001600160a01b03610975611933565b91165f5260086020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b346106b35760403660031901126106b3576109f66109cc6109c46119cf565b600435612380565b6040805193845267ffffffffffffffff909216602084015261ffff16908201529081906060820190565b0390f35b346106b35760403660031901126106b357610a1361191d565b6001600160a01b03163003610a46576024355f526001602052602064ffffffffff60405f205460781c165b604051908152f35b60205f610a3e565b346106b35760403660031901126106b3576040610a74610a6c6119cf565b60043561233c565b82519182526020820152f35b346106b35760203660031901126106b357600435610a9d816123d2565b50805f52600160205263ffffffff60405f205460101c169060201b175f52600960205260405f20546040805190610ad48183611b6e565b602082527f6162636465666768696a6b6c6d6e6f707172737475767778797a3233343536376020830152805191610b0c608084611b6e565b604283527f697066733a2f2f622e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e60208401527f2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e8284015261171760f11b60608401525f5b603a8110610b85578251602080825281906109f6908201876118f9565b806005949293940292600584048203610872576005840180851195945f875b6108725782821015610c195760011b95876020831015610be4575081601f03601f81116108725788976001630155122081931c1617925b01919096610ba4565b96916101208110610bf8575b600190610bdb565b8092975061011f0361011f8111610872578897908a901c6001161791610bf0565b929496505050610c2e60ff60f81b9184612590565b511690806008018060081161087257610c4c6001935f1a9187612590565b5301610b68565b346106b35760803660031901126106b357610c6c61191d565b610c74611933565b6064359167ffffffffffffffff83116106b357366023840112156106b357826004013591610ca183611b90565b92610caf6040519485611b6e565b80845236602482870101116106b3576020815f926024610cdb9801838801378501015260443591612202565b005b346106b35760403660031901126106b357610d02610cf961191d565b6024359061218d565b906109f660405192839283611a4a565b346106b35760403660031901126106b357610d2b61191d565b602435908115158092036106b3573315610db3576001600160a01b0316908115610da057335f52600860205260405f20825f5260205260405f2060ff1981541660ff83161790556040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a3005b50630b61174360e31b5f5260045260245ffd5b63a9fbf51f60e01b5f525f60045260245ffd5b346106b3575f3660031901126106b3576040515f6004548060011c90600181168015610ec4575b602083108114610eb057828552908115610e8c5750600114610e2e575b6109f683610e1a81850382611b6e565b6040519182916020835260208301906118f9565b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610e7257509091508101602001610e1a610e0a565b919260018160209254838588010152019101909291610e5a565b60ff191660208086019190915291151560051b84019091019150610e1a9050610e0a565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610ded565b346106b35760203660031901126106b357610160610eed60043561204c565b610140604051916001600160a01b038151168352610f1360208201516020850190611b14565b63ffffffff604082015116604084015264ffffffffff606082015116606084015260ff608082015116608084015260ff60a08201511660a084015261ffff60c08201511660c084015260ff60e08201511660e0840152610100810151151561010084015263ffffffff610120820151166101208401520151610140820152f35b346106b35760203660031901126106b3576001600160a01b03610fb461191d565b168015610fd1575f526006602052602060405f2054604051908152f35b6322718ad960e21b5f525f60045260245ffd5b346106b35760203660031901126106b3576060600435805f52600160205263ffffffff61102860405f2054925f5260056020526001600160a01b0360405f20541690565b9160ff8160481c169060ff8160501c1615155f146110635760581c8216905b6001600160a01b03604051941684526020840152166040820152f35b505f90611047565b346106b35760403660031901126106b357610d0261108761191d565b60243590611f3e565b346106b35760203660031901126106b35760206110ae6004356123d2565b6001600160a01b0360405191168152f35b346106b35760803660031901126106b35760043560243567ffffffffffffffff81116106b3576110f3903690600401611a1c565b60443592606435906111048161245d565b6201000081018091116108725763ffffffff90825f5260016020528060405f205560101c1693851561054d57610200841161052157817f333527f0f268ef727ef0c6784b3845bc07a4dd8336e23192a849ffd9ba6b878f6020979460808996887ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7998b9788888c1b17805f5260098c528460405f2055866111e1575b5060405195869485528b85015260606040850152816060850152848401375f828201840152601f01601f19168101030190a3604051908152a1604051908152f35b5f52600a8b528560405f20558e6111a0565b346106b35760203660031901126106b35760606001600160a01b03611219600435611ee1565b9192906040519384521660208301526040820152f35b346106b357610cdb611240366119e2565b9060405192611250602085611b6e565b5f8452612202565b346106b35760403660031901126106b357611277602435600435611e02565b604080516001600160a01b03939093168352602083019190915290f35b346106b35760203660031901126106b357600435805f5260016020526112c360ff60405f205460301c16611bf6565b9060081b5f5b8251811015611308578060019183175f5260026020526112ec60405f2054612405565b6112f68286611c66565b526113018185611c66565b50016112c9565b604051602080825281906109f69082018661196a565b346106b357610cdb61132f366119e2565b91611c7a565b346106b35760a03660031901126106b3576004356113516119cf565b9060443560643567ffffffffffffffff8116918282036106b3576084359261ffff84168085036106b35763ffffffff6113898761245d565b9716968715908115611543575b5061152c5782156114f95781156114c55780159081156114b9575b5061147357858560201b175f52600b60205260405f2093600185019485549067ffffffffffffffff821661145c577f7c53b3ad14df0440a102e5e6470ba35564fdd9694e347027788e80955c7f77119661145794869369ffff00000000000000008660401b169069ffffffffffffffffffff191617179055556040519384938491604091949367ffffffffffffffff61ffff926060860197865216602085015216910152565b0390a3005b8888631dc5e98360e21b5f5260045260245260445ffd5b604051631a954e4760e31b815260206004820152600f60248201527f636f6e7472696275746f727342707300000000000000000000000000000000006044820152606490fd5b612710915011876113b1565b604051631a954e4760e31b815260206004820152600b60248201526a746f74616c53686172657360a81b6044820152606490fd5b604051631a954e4760e31b815260206004820152600a6024820152691cda185c995cd49bdbdd60b21b6044820152606490fd5b8686632385b51560e01b5f5260045260245260445ffd5b63ffffffff915060101c16871188611396565b346106b35760203660031901126106b3576004355f526001602052602063ffffffff60405f205460101c16604051908152f35b346106b35760603660031901126106b3576044356024358061167357506004355f52600160205260405f205460a01c5b805f5b8215158061166a575b156115e9576115d390611bac565b915f52600260205260405f205460781c916115bc565b906115f382611bf6565b905f5b83811061162057611616838360405192839260408452604084019061196a565b9060208301520390f35b90806001915f52600260205260405f20549061163b82612405565b6116458587611c66565b526116508486611c66565b5060081c61165e8486611c66565b515260781c91016115f6565b508381106115c5565b6115b9565b346106b35760403660031901126106b35761169161191d565b60243561169d816123d2565b33151580611751575b8061171e575b61170b5781906001600160a01b0380851691167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a45f5260076020526001600160a01b0360405f2091166001600160a01b03198254161790555f80f35b63a9fbf51f60e01b5f523360045260245ffd5b506001600160a01b0381165f52600860205260405f206001600160a01b0333165f5260205260ff60405f205416156116ac565b50336001600160a01b03821614156116a6565b346106b35760203660031901126106b357600435611781816123d2565b505f52600760205260206001600160a01b0360405f205416604051908152f35b346106b3575f3660031901126106b3576040515f6003548060011c90600181168015611852575b602083108114610eb057828552908115610e8c57506001146117f4576109f683610e1a81850382611b6e565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b80821061183857509091508101602001610e1a610e0a565b919260018160209254838588010152019101909291611820565b91607f16916117c8565b346106b35760203660031901126106b3576004359063ffffffff60e01b82168092036106b35760209163152a902d60e11b81149081156118e8575b81156118a5575b5015158152f35b6380ac58cd60e01b8114915081156118d7575b81156118c6575b508361189e565b6301ffc9a760e01b149050836118bf565b635b5e139f60e01b811491506118b8565b632483248360e11b81149150611897565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036106b357565b602435906001600160a01b03821682036106b357565b9060088210156119565752565b634e487b7160e01b5f52602160045260245ffd5b90602080835192838152019201905f5b8181106119875750505090565b9091926020608060019261ffff606088518051845263ffffffff8682015116868501526119bc60408201516040860190611949565b015116606082015201940192910161197a565b6024359063ffffffff821682036106b357565b60609060031901126106b3576004356001600160a01b03811681036106b357906024356001600160a01b03811681036106b3579060443590565b9181601f840112156106b35782359167ffffffffffffffff83116106b357602083818601950101116106b357565b604081016040825282518091526020606083019301905f5b818110611af5575050506020818303910152815180825260208201916020808360051b8301019401925f915b838310611a9d57505050505090565b9091929394601f19828203018352855190602080835192838152019201905f905b808210611add5750505060208060019297019301930191939290611a8e565b90919260208060019286518152019401920190611abe565b82516001600160a01b0316855260209485019490920191600101611a62565b9060058210156119565752565b6080810190811067ffffffffffffffff821117611b3d57604052565b634e487b7160e01b5f52604160045260245ffd5b610160810190811067ffffffffffffffff821117611b3d57604052565b90601f8019910116810190811067ffffffffffffffff821117611b3d57604052565b67ffffffffffffffff8111611b3d57601f01601f191660200190565b5f1981146108725760010190565b67ffffffffffffffff8111611b3d5760051b60200190565b60405190611bdf82611b21565b5f6060838281528260208201528260408201520152565b90611c0082611bba565b611c0d6040519182611b6e565b8281528092611c1e601f1991611bba565b01905f5b828110611c2e57505050565b602090611c39611bd2565b82828501015201611c22565b805115611c525760200190565b634e487b7160e01b5f52603260045260245ffd5b8051821015611c525760209160051b010190565b91906001600160a01b031680156104fb57815f5260056020526001600160a01b0360405f20541692823315159283611d66575b6001600160a01b03935085611d2f575b805f52600660205260405f2060018154019055815f52600560205260405f20818519825416179055857fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a416808303611d1757505050565b6364283d7b60e01b5f5260045260245260445260645ffd5b611d4e825f52600760205260405f206001600160a01b03198154169055565b855f52600660205260405f205f198154019055611cbd565b9192905080611dab575b15611d7d57828291611cad565b8284611d9557637e27328960e01b5f5260045260245ffd5b63177e802f60e01b5f523360045260245260445ffd5b503384148015611dd9575b80611d705750825f526007602052336001600160a01b0360405f20541614611d70565b50835f52600860205260405f206001600160a01b0333165f5260205260ff60405f205416611db6565b5f8181526001602052604090205460381c61ffff1692918315611ed75760405191633f168cc560e21b83526004830152600160248301526020826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610704575f92611e93575b508381029381850414901517156108725761271090920490565b9091506020813d602011611ecf575b81611eaf60209383611b6e565b810103126106b357516001600160a01b03811681036106b357905f611e79565b3d9150611ea2565b505090505f905f90565b90815f52600160205260405f2054908115611f3457611f12835f5260056020526001600160a01b0360405f20541690565b9263ffffffff8360101c169060201b175f52600960205260405f205491929190565b5f92508291508190565b6001600160a01b0330911603612043575f52600160205260405f205460a01c90815f5b81151580612039575b15611f8e57611f7890611bac565b905f52600260205260405f205460781c90611f61565b9050611f9981611bf6565b925f905b828210611fef57505050611fb182516124a7565b90815f5b8551811015611fe75780611fcb60019288611c66565b5151611fe082611fda88611c45565b51611c66565b5201611fb5565b509291509250565b806001915f52600260205260405f20549061200982612405565b6120138589611c66565b5261201e8488611c66565b5060081c61202c8488611c66565b515260781c910190611f9d565b505f198110611f6a565b50606090606090565b60405161205881611b51565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f610140820152815f52600160205260405f205490811561218757506120cb825f5260056020526001600160a01b0360405f20541690565b9160ff82169160058310156119565763ffffffff8160101c1664ffffffffff8260781c1660ff8360081c1660ff8460301c169061ffff8560381c169260ff8660481c16948063ffffffff60ff8960501c1615159860581c169860201b175f52600960205260405f2054986001600160a01b036040519b61214a8d611b51565b168b5260208b015260408a01526060890152608088015260a087015260c086015260e0850152151561010084015261012083015261014082015290565b91505090565b6001600160a01b03309116036120435790815f52600160205260ff60405f205460301c16906121bb826124a7565b809391945f9060081b905b8381106121d35750505050565b8060019183175f5260026020526121ed60405f2054612405565b516121fb82611fda87611c45565b52016121c6565b9061220e838284611c7a565b803b61221b575b50505050565b6020916122616001600160a01b03809316956040519586948594630a85bd0160e11b865233600487015216602485015260448401526080606484015260848301906118f9565b03815f865af15f91816122f7575b506122c457503d156122bd573d61228581611b90565b906122936040519283611b6e565b81523d5f602083013e5b805190816122b85782633250574960e11b5f5260045260245ffd5b602001fd5b606061229d565b6001600160e01b03191663757a42ff60e11b016122e557505f808080612215565b633250574960e11b5f5260045260245ffd5b9091506020813d602011612334575b8161231360209383611b6e565b810103126106b357516001600160e01b0319811681036106b357905f61226f565b3d9150612306565b90815f52600160205260405f2054156123785763ffffffff169060201b1790815f52600960205260405f2054915f52600a60205260405f205490565b50505f905f90565b90815f52600160205260405f2054156123c85763ffffffff169060201b175f52600b60205260405f2060018154910154909161ffff67ffffffffffffffff83169260401c1690565b50505f905f905f90565b805f5260056020526001600160a01b0360405f2054169081156123f3575090565b637e27328960e01b5f5260045260245ffd5b61240d611bd2565b5060ff8160601c169060088210156119565761ffff906040519261243084611b21565b67ffffffffffffffff8216845263ffffffff8260401c166020850152604084015260681c16606082015290565b90815f52600160205260405f20549182156108ee57805f5260056020526001600160a01b0360405f20541633036124915750565b632f5d3abb60e11b5f526004523360245260445ffd5b9081159081156125875760ff5f5b16926124c084611bba565b936124ce6040519586611b6e565b8085526124dd601f1991611bba565b013660208601378351846124f082611bba565b916124fe6040519384611b6e565b80835261250d601f1991611bba565b015f5b818110612576575050819461256f5750503061252b85611c45565b5261253581611bba565b906125436040519283611b6e565b808252612552601f1991611bba565b0136602083013761256283611c45565b5261256c82611c45565b50565b9450925050565b806060602080938701015201612510565b60ff60016124b5565b908151811015611c52570160200190565b9190811015611c525760a0020190565b3563ffffffff811681036106b35790565b3561ffff811681036106b35790565b519063ffffffff821682036106b357565b519060ff821682036106b357565b91908260c09103126106b35760405160c0810181811067ffffffffffffffff821117611b3d576040528092612624816125e2565b8252612632602082016125e2565b6020830152604081015161ffff811681036106b3576040830152606081015164ffffffffff811681036106b357606083015260808101519081151582036106b35760a06126869181936080860152016125d1565b910152565b919060e0838203126106b3576126a6906020845194016125f0565b90565b9190918160481c9160ff83169060ff8160501c1615155f146129535760581c63ffffffff165b926080850135908115801590612924575b6127ca575b5050604084013560088110156106b35760ff612700826129d3565b83191616806127b35750600681146127ac5760079160ff604085019182511616905214801561279e575b612799576060019163ffffffff8351168015159081612788575b50612754575063ffffffff169052565b8261276e63ffffffff6127668561295a565b92511661295a565b91630e387a1f60e01b5f523560045260245260445260645ffd5b905063ffffffff831614155f612744565b505050565b5063ffffffff82161561272a565b5050505050565b8563a3ff17cf60e01b5f523560045260245260445ffd5b6040516316bf9e4560e01b815233600482015260248101839052919250610100826044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610704575f935f935f936128cf575b5087358095148015906128c1575b6128ab575081511660ff169261ffff9060608801612857816125c2565b836040860151169384911610612884575050506020015160021661287c575b806126e5565b92505f612876565b9061289161ffff926125c2565b90636ef691e360e11b5f526004521660245260445260645ffd5b846306dfd6f760e51b5f5260045260245260445ffd5b5063ffffffff84161561283a565b9450915091506101003d811161291d575b6128ea8185611b6e565b830191610100848403126106b357612913845193604061290c602088016125d1565b96016125f0565b929392915f61282c565b503d6128e0565b5061294286355f5260056020526001600160a01b0360405f20541690565b6001600160a01b03163314156126e0565b505f6126cf565b63ffffffff60405191636f5f29bb60e01b835216600482015260e0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610704575f916129b6575090565b6129cf915060e03d60e0116106fd576106ed8183611b6e565b5090565b60088110158061195657600682148015612a05575b6129fe57611956576129f957600c90565b600490565b5050600190565b50505f600782146129e856'
