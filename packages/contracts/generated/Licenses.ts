// Generated from src/Licenses.sol by scripts/generate.ts. Do not edit.
/** ABI of Licenses. */
export const licensesAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "registry",
        "type": "address",
        "internalType": "contract IAssetRegistry"
      },
      {
        "name": "market",
        "type": "address",
        "internalType": "address"
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
    "name": "balanceOf",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "id",
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
    "name": "balanceOfBatch",
    "inputs": [
      {
        "name": "accounts",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "ids",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "expiryOf",
    "inputs": [
      {
        "name": "account",
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
        "type": "uint40",
        "internalType": "uint40"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "grant",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "hasRight",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "mask",
        "type": "uint8",
        "internalType": "uint8"
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
    "name": "heldTerms",
    "inputs": [
      {
        "name": "account",
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
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "number",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "core",
        "type": "tuple",
        "internalType": "struct ILicenses.TermsCore",
        "components": [
          {
            "name": "rights",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "duties",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "revenueShareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "expirySeconds",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "transferable",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "seats",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isApprovedForAll",
    "inputs": [
      {
        "name": "account",
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
    "name": "issue",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "numberOf",
    "inputs": [
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "number",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "registerTerms",
    "inputs": [
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct ILicenses.LicenseTerms",
        "components": [
          {
            "name": "rights",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "duties",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "revenueShareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "expirySeconds",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "transferable",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "seats",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "legalTextHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "uri",
            "type": "string",
            "internalType": "string"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reserve",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "rightsOf",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "rights",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "royaltyInfo",
    "inputs": [
      {
        "name": "tokenId",
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
    "name": "safeBatchTransferFrom",
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
        "name": "ids",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
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
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "value",
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
    "name": "termsAt",
    "inputs": [
      {
        "name": "number",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "core",
        "type": "tuple",
        "internalType": "struct ILicenses.TermsCore",
        "components": [
          {
            "name": "rights",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "duties",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "revenueShareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "expirySeconds",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "transferable",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "seats",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "termsOf",
    "inputs": [
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct ILicenses.LicenseTerms",
        "components": [
          {
            "name": "rights",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "duties",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "revenueShareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "expirySeconds",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "transferable",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "seats",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "legalTextHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "uri",
            "type": "string",
            "internalType": "string"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "termsUsed",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "numbers",
        "type": "uint32[]",
        "internalType": "uint32[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "uri",
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
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "ApprovalForAll",
    "inputs": [
      {
        "name": "account",
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
    "name": "LicenseMinted",
    "inputs": [
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "assetId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "termsId",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "expiresAt",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TermsRegistered",
    "inputs": [
      {
        "name": "termsId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "number",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "terms",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ILicenses.LicenseTerms",
        "components": [
          {
            "name": "rights",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "duties",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "revenueShareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "expirySeconds",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "transferable",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "seats",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "legalTextHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "uri",
            "type": "string",
            "internalType": "string"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransferBatch",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
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
        "name": "ids",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TransferSingle",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
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
        "name": "id",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "URI",
    "inputs": [
      {
        "name": "value",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "id",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "ERC1155InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "ERC1155InvalidApprover",
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
    "name": "ERC1155InvalidArrayLength",
    "inputs": [
      {
        "name": "idsLength",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "valuesLength",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1155InvalidOperator",
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
    "name": "ERC1155InvalidReceiver",
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
    "name": "ERC1155InvalidSender",
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
    "name": "ERC1155MissingApprovalForAll",
    "inputs": [
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
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
    "name": "InvalidTerms",
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
    "name": "NoLicensee",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotLicensor",
    "inputs": [
      {
        "name": "assetId",
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
    "name": "NotTransferable",
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
    "name": "OnlyBoundTerms",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "RightsExceedLineage",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "excess",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyTerms",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownLicensedAsset",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownTerms",
    "inputs": [
      {
        "name": "termsId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const

/** Creation code of Licenses. */
export const licensesBytecode =
  '0x60e0806040523461030a57606081612f4e803803809161001f828561032a565b83398101031261030a578051906001600160a01b038216820361030a576020810151906001600160a01b038216820361030a5760400151906001600160a01b038216820361030a576040519261007660208561032a565b5f808552600254600181811c911680156102ec575b60208210146102d857601f811161026a575b50602094601f8211600114610207579481929394955f926101fc575b50508160011b915f199060031b1c1916176002555b60805260c05260a05261012b6040516100e68161030e565b603f8152600160208201525f60408201525f6060820152600160808201525f60a08201525f60c082015260405161011e60208261032a565b5f815260e08201526103db565b5061017560405161013b8161030e565b602f8152600160208201526101f460408201525f6060820152600160808201525f60a08201525f60c082015260405161011e60208261032a565b506101bc6040516101858161030e565b600d8152600360208201525f60408201525f60608201525f60808201525f60a08201525f60c082015260405161011e60208261032a565b506040516127d0908161075e82396080518181816117d1015281816119740152611bff015260a0518161137f015260c0518181816106c20152610f3e0152f35b015190505f806100b9565b601f1982169560025f52805f20915f5b8881106102525750836001959697981061023a575b505050811b016002556100ce565b01515f1960f88460031b161c191690555f808061022c565b91926020600181928685015181550194019201610217565b8181111561009d5760025f52601f820160051c7f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace602084106102d0575b81601f9101920160051c03905f5b8281106102c357505061009d565b5f828201556001016102b5565b5f91506102a7565b634e487b7160e01b5f52602260045260245ffd5b90607f169061008b565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b61010081019081106001600160401b038211176102f657604052565b601f909101601f19168101906001600160401b038211908210176102f657604052565b90602060e06101209360ff815116845260ff83820151168385015261ffff604082015116604085015264ffffffffff606082015116606085015260808101511515608085015263ffffffff60a08201511660a085015260c081015160c0850152015161010060e0840152805191829182610100860152018484015e5f828201840152601f01601f1916010190565b90604051602081019060208252610407816103f9604082018761034d565b03601f19810183528261032a565b51902090815f52600360205263ffffffff60405f205416610758576005549263ffffffff841663ffffffff811461074457600163ffffffff910116809463ffffffff191617600555825f52600360205260405f208463ffffffff1982541617905560ff8151169060ff60208201511661ffff60408301511664ffffffffff606084015116608084015115159163ffffffff60a086015116936040519660c0880188811060018060401b038211176102f6576040528752602087015260408601526060850152608084015260a083015260c08101519160e08201519260405190608082019282841060018060401b038511176102f6576003936040528252602082018781526040830191825260608301958652885f52600460205260405f20925160ff8151169069ff00000000000000000085549261ff00602084015160081b169363ffff0000604085015160101b1668ffffffffff00000000606086015160201b16926dffffffff0000000000000000000060a06080880151151560481b97015160501b16966dffffffff00000000000000000000199386199268ffffffffff00000000199163ffffffff1916171617161716179116171783555160018301555160028201550191519485519260018060401b0384116102f657805496600188811c9816801561073a575b60208910146102d857601f88116106eb575b8697505f9694959650602090601f8711600114610675579580915f516020612f2e5f395f51905f5296975f9261066a575b50508160011b915f199060031b1c19161790555b610665604051928392835260406020840152604083019061034d565b0390a2565b015190505f80610635565b9590601f19821696835f52815f20975f5b8181106106d05750915f516020612f2e5f395f51905f529798918460019594106106b8575b505050811b019055610649565b01515f1960f88460031b161c191690555f80806106ab565b838301518a556001909901988b985060209384019301610686565b8488111561060457815f5260205f20601f860160051c9060208710610732575b810198601f0160051c035f5b818110610725575050610604565b5f8a820155600101610717565b5f915061070b565b97607f16976105f2565b634e487b7160e01b5f52601160045260245ffd5b91509056fe60806040526004361015610011575f80fd5b5f3560e01c8062fdd58e1461016357806301ffc9a71461015e5780630e89341c1461015957806316bf9e45146101545780632a55205a1461014f5780632eb2c2d61461014a5780634e1273f41461014557806364785b90146101405780636d1d6ead1461013b5780636e5ebd18146101365780636f5f29bb14610131578063a22cb4651461012c578063b473e68a14610127578063be5170c014610122578063c7cf3cb01461011d578063e6d6af9a14610118578063e985e9c514610113578063e9a93f4d1461010e578063f242432a14610109578063fb767925146101045763fd8e1856146100ff575f80fd5b6110ba565b611079565b610f9b565b610f25565b610ebf565b610e4c565b610d71565b610c2d565b610b6c565b610a9a565b6109dc565b61096e565b610714565b6106a1565b6105de565b610500565b61036e565b6102d4565b610289565b6101dc565b61017d565b6001600160a01b0381160361017957565b5f80fd5b346101795760403660031901126101795760206101c160043561019f81610168565b6024355f525f835260405f20906001600160a01b03165f5260205260405f2090565b54604051908152f35b6001600160e01b031981160361017957565b34610179576020366003190112610179576004356101f9816101ca565b63ffffffff60e01b1663152a902d60e11b8114908115610222575b506040519015158152602090f35b636cdb3d1360e11b811491508115610254575b8115610243575b505f610214565b6301ffc9a760e01b1490505f61023c565b6303a24d0760e21b81149150610235565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b346101795760203660031901126101795763ffffffff600435165f5260046020526102d06102bc600360405f200161111e565b604051918291602083526020830190610265565b0390f35b346101795760403660031901126101795761010063ffffffff61036c6103086004356102ff81610168565b6024359061125b565b919390604051948552166020840152604083019063ffffffff60a0809260ff815116855260ff602082015116602086015261ffff604082015116604086015264ffffffffff6060820151166060860152608081015115156080860152015116910152565bf35b3461017957604036600319011261017957604061038f602435600435611304565b6001600160a01b038351921682526020820152f35b634e487b7160e01b5f52604160045260245ffd5b60c0810190811067ffffffffffffffff8211176103d457604052565b6103a4565b90601f8019910116810190811067ffffffffffffffff8211176103d457604052565b6040519061040b610100836103d9565b565b6040519061040b60c0836103d9565b6040519061040b6080836103d9565b67ffffffffffffffff81116103d45760051b60200190565b9080601f8301121561017957813561045a8161042b565b9261046860405194856103d9565b81845260208085019260051b82010192831161017957602001905b8282106104905750505090565b8135815260209182019101610483565b67ffffffffffffffff81116103d457601f01601f191660200190565b81601f82011215610179576020813591016104d6826104a0565b926104e460405194856103d9565b8284528282011161017957815f92602092838601378301015290565b346101795760a03660031901126101795760043561051d81610168565b6024359061052a82610168565b60443567ffffffffffffffff81116101795761054a903690600401610443565b60643567ffffffffffffffff81116101795761056a903690600401610443565b906084359367ffffffffffffffff85116101795761058f6105959536906004016104bc565b9361140f565b005b90602080835192838152019201905f5b8181106105b45750505090565b82518452602093840193909201916001016105a7565b9060206105db928181520190610597565b90565b346101795760403660031901126101795760043567ffffffffffffffff811161017957366023820112156101795780600401359061061b8261042b565b9161062960405193846103d9565b8083526024602084019160051b8301019136831161017957602401905b828210610687578360243567ffffffffffffffff8111610179576102d09161067561067b923690600401610443565b906115c2565b604051918291826105ca565b60208091833561069681610168565b815201910190610646565b34610179576040366003190112610179576004356024356001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036106fd576106f191611bd8565b50604051908152602090f35b506336655e7560e21b5f526004523360245260445ffd5b346101795760203660031901126101795760043567ffffffffffffffff811161017957806004019061010060031982360301126101795760ff6107568361164d565b16158015610959575b61092a57600360ff6107736024840161164d565b16116108fb5761138861ffff61078b60448401611663565b16116108b5576064810163bbf81e0064ffffffffff6107a98361167c565b161161087f576107bb60848301611686565b9081610865575b50610830576107d760e4610200920183611690565b905011610804576107f46107ef6102d09236906116d9565b611fce565b6040519081529081906020820190565b60405163f191a03160e01b815260206004820152600360248201526275726960e81b6044820152606490fd5b60405163f191a03160e01b815260206004820152600c60248201526b7472616e7366657261626c6560a01b6044820152606490fd5b64ffffffffff91506108769061167c565b1615155f6107c2565b60405163f191a03160e01b815260206004820152600d60248201526c6578706972795365636f6e647360981b6044820152606490fd5b60405163f191a03160e01b815260206004820152600f60248201527f726576656e7565536861726542707300000000000000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152600660248201526564757469657360d01b6044820152606490fd5b60405163f191a03160e01b815260206004820152600660248201526572696768747360d01b6044820152606490fd5b50607f60ff6109678461164d565b161161075f565b3461017957604036600319011261017957602064ffffffffff6109b960043561099681610168565b6024355f526007845260405f20906001600160a01b03165f5260205260405f2090565b5416604051908152f35b63ffffffff81160361017957565b359061040b826109c3565b346101795760203660031901126101795760e063ffffffff600435610a00816109c3565b610a086111bc565b50165f90815260046020526040902060018101549061036c90610a2a906111ec565b604051928352602083019063ffffffff60a0809260ff815116855260ff602082015116602086015261ffff604082015116604086015264ffffffffff6060820151166060860152608081015115156080860152015116910152565b8015150361017957565b359061040b82610a85565b3461017957604036600319011261017957600435610ab781610168565b602435610ac381610a85565b3315610b59576001600160a01b038216918215610b475781610b04610b1592335f52600160205260405f20906001600160a01b03165f5260205260405f2090565b9060ff801983541691151516179055565b604051901515815233907f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3190602090a3005b62ced3e160e81b5f525f60045260245ffd5b631f18c42760e11b5f525f60045260245ffd5b34610179576040366003190112610179576020610b97600435610b8e81610168565b602435906117b2565b60ff60405191168152f35b9061010060e06105db9360ff815116845260ff6020820151166020850152610bd56040820151604086019061ffff169052565b60608181015164ffffffffff169085015260808181015115159085015260a08181015163ffffffff169085015260c081015160c08501520151918160e08201520190610265565b9060206105db928181520190610ba2565b3461017957602036600319011261017957600435610c496118f9565b50610c5390611abc565b610c6b9063ffffffff165f52600460205260405f2090565b610c74816111ec565b908151610c819060ff1690565b916020810151610c919060ff1690565b906040810151610ca29061ffff1690565b906060810151610cb69064ffffffffff1690565b6080820151151560a09092015163ffffffff1692600286015494610cd86103fb565b60ff909816885260ff16602088015261ffff16604087015264ffffffffff1660608601521515608085015263ffffffff1660a084015260c0830152600301610d1f9061111e565b60e08201526040516102d0819282610c1c565b60206040818301928281528451809452019201905f5b818110610d555750505090565b825163ffffffff16845260209384019390920191600101610d48565b34610179576020366003190112610179576004355f52600660205260405f20545f5b6001600160fb1b0381168103610e2757818160051b1c151580610e1d575b15610dc457610dbf90611947565b610d93565b610dcd81611556565b915f5b828110610de557604051806102d08682610d32565b80610e17610e0284610df86001956112da565b1c63ffffffff1690565b610e0c83886115ae565b9063ffffffff169052565b01610dd0565b5060088110610db1565b6112c6565b60609060031901126101795760043590602435906044356105db81610168565b3461017957610e5a36610e2c565b916001600160a01b03831615610eb057610e7c6001600160a01b039282611bd8565b9092163303610e9a5750610e92602092826121c0565b604051908152f35b6336655e7560e21b5f526004523360245260445ffd5b63038c9e9760e41b5f5260045ffd5b3461017957604036600319011261017957602060ff610f19600435610ee381610168565b6001600160a01b0360243591610ef883610168565b165f526001845260405f20906001600160a01b03165f5260205260405f2090565b54166040519015158152f35b3461017957610f3336610e2c565b906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610f845760209263ffffffff610f78610e9293611abc565b1690841b1791826121c0565b826336655e7560e21b5f526004523360245260445ffd5b346101795760a036600319011261017957600435610fb881610168565b602435610fc481610168565b60643560443560843567ffffffffffffffff811161017957610fea9036906004016104bc565b92610ff58533611b6d565b6001600160a01b03811615611050576001600160a01b0385161561103e576105959460405192600184526020840152604083019360018552606084015260808301604052612351565b626a0d4560e21b5f525f60045260245ffd5b632bfa23e760e11b5f525f60045260245ffd5b60ff81160361017957565b359061040b82611063565b346101795760603660031901126101795760206110b060043561109b81610168565b602435604435916110ab83611063565b611955565b6040519015158152f35b346101795760203660031901126101795760206110d8600435611abc565b63ffffffff60405191168152f35b90600182811c92168015611114575b602083101461110057565b634e487b7160e01b5f52602260045260245ffd5b91607f16916110f5565b9060405191825f825492611131846110e6565b808452936001811690811561119a5750600114611156575b5061040b925003836103d9565b90505f9291925260205f20905f915b81831061117e57505090602061040b928201015f611149565b6020919350806001915483858901015201910190918492611165565b90506020925061040b94915060ff191682840152151560051b8201015f611149565b604051906111c9826103b8565b5f60a0838281528260208201528260408201528260608201528260808201520152565b9061040b6040516111fc816103b8565b60a061125082955460ff8116845260ff8160081c16602085015261ffff8160101c16604085015264ffffffffff808260201c1616606085015260ff8160481c161515608085015263ffffffff9060501c1690565b63ffffffff16910152565b905f925f926112686111bc565b928061129163ffffffff821693845f52600460205261128960405f206111ec565b938491611aec565b61129a57505050565b60201c95509093509150565b9081602091031261017957516105db81610168565b6040513d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b908160051b916001600160fb1b03811603610e2757565b81810292918115918404141715610e2757565b919061133661ffff61132a63ffffffff861663ffffffff165f52600460205260405f2090565b5460101c1661ffff1690565b90811561140557602061134c6113739560201c90565b604051633f168cc560e21b815260048101919091525f602482015294859081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415611400575f946113c5575b506105db916113bd916112f1565b612710900490565b6113bd919450916113f06105db9360203d6020116113f9575b6113e881836103d9565b8101906112a6565b949150916113af565b503d6113de565b6112bb565b505090505f905f90565b919392909361141e8333611b6d565b6001600160a01b038516908115611050576001600160a01b0384161561103e5761144a838288876124a7565b853b611459575b505050505050565b5f60209461147e6040519788968795869463bc197c8160e01b865233600487016125ac565b03925af15f9181611503575b506114c5575061149861257d565b80519190826114be57632bfa23e760e11b5f526001600160a01b03821660045260245b5ffd5b6020915001fd5b6001600160e01b0319166343e6837f60e01b016114e857505f8080808080611451565b632bfa23e760e11b5f526001600160a01b031660045260245ffd5b61152691925060203d60201161152d575b61151e81836103d9565b810190612534565b905f61148a565b503d611514565b6040805190919061154583826103d9565b6001815291601f1901366020840137565b906115608261042b565b61156d60405191826103d9565b828152809261157e601f199161042b565b0190602036910137565b634e487b7160e01b5f52603260045260245ffd5b8051156115a95760200190565b611588565b80518210156115a95760209160051b010190565b919091805183518082036116385750506115dc8151611556565b905f5b8151811015611631578061161f60019260051b602080828701015191890101515f525f60205260405f20906001600160a01b03165f5260205260405f2090565b5461162a82866115ae565b52016115df565b5090925050565b635b05999160e01b5f5260045260245260445ffd5b356105db81611063565b61ffff81160361017957565b356105db81611657565b64ffffffffff81160361017957565b356105db8161166d565b356105db81610a85565b903590601e1981360301821215610179570180359067ffffffffffffffff82116101795760200191813603831361017957565b359061040b82611657565b359061040b8261166d565b91909161010081840312610179576116ef6103fb565b926116f98261106e565b84526117076020830161106e565b6020850152611718604083016116c3565b6040850152611729606083016116ce565b606085015261173a60808301610a8f565b608085015261174b60a083016109d1565b60a085015260c082013560c085015260e082013567ffffffffffffffff81116101795761177892016104bc565b60e0830152565b9081606091031261017957805161179581610168565b91604060208301516117a681611063565b9201516105db816109c3565b6040516336ad675160e11b815260048101839052915f916060846024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415611400575f905f956118bf575b506001600160a01b031680156118b6576001600160a01b038216146118b05761183c825f52600660205260405f2090565b54805b61184a575050501690565b61188a61189063ffffffff83166118776118728263ffffffff165f52600460205260405f2090565b6111ec565b928391879063ffffffff169060201b1790565b85611aec565b6118a0575b5060201c5b8061183f565b5160ff169093179261189a611895565b50505090565b50505050505f90565b6001600160a01b0395506118eb915060603d6060116118f2575b6118e381836103d9565b81019061177f565b509461180b565b503d6118d9565b60405190610100820182811067ffffffffffffffff8211176103d457604052606060e0835f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201520152565b5f198114610e275760010190565b6040516336ad675160e11b8152600481018390529092906060816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611400575f905f92611a92575b506001600160a01b0316908115908115611a82575b50611a7a576001600160a01b03841614611a72576119e9825f52600660205260405f2090565b54928360ff8316945b6119ff5750505050505f90565b63ffffffff81165f818152600460205260409020611a1c906111ec565b86611a3386611a2c845160ff1690565b1660ff1690565b149182611a54575b5050611a4a5760201c806119f2565b5050505050600190565b611a6b925063ffffffff16602087901b1784611aec565b5f80611a3b565b505050600190565b505050505f90565b60ff91501983161615155f6119c3565b6001600160a01b039250611ab5915060603d6060116118f2576118e381836103d9565b50916119ae565b90815f52600360205263ffffffff60405f205416918215611ada5750565b632bc0664b60e01b5f5260045260245ffd5b9091825f525f602052611b138260405f20906001600160a01b03165f5260205260405f2090565b5415611b66576060015164ffffffffff1615918215611b3157505090565b64ffffffffff925090611b5f915f52600760205260405f20906001600160a01b03165f5260205260405f2090565b5416421090565b5050505f90565b906001600160a01b03808316911691818314159081611ba5575b50611b90575050565b63711bec9160e11b5f5260045260245260445ffd5b60ff9150611bcf90845f52600160205260405f20906001600160a01b03165f5260205260405f2090565b5416155f611b87565b90611be290611abc565b6040516336ad675160e11b815260048101839052916060836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315611400575f935f915f91611d2a575b506001600160a01b03851615611d165763ffffffff81168015159081611d05575b50611ccd575060ff90611c87611c808563ffffffff165f52600460205260405f2090565b5460ff1690565b9019161680611cb257509081611ca082611caf9461240e565b9063ffffffff169060201b1790565b91565b63dadb2ca360e01b5f5260049190915260ff1660245260445ffd5b826001611ceb6114bb9363ffffffff165f52600460205260405f2090565b015463427815b960e01b5f52600491909152602452604490565b905063ffffffff851614155f611c5c565b6349904cc760e11b5f52600483905260245ffd5b915050611d4791935060603d6060116118f2576118e381836103d9565b9193915f611c3b565b63ffffffff1663ffffffff8114610e275760010190565b919091601f8311611d78575b505050565b818311611d8457505050565b5f5260205f206020601f830160051c9210611dbd575b81601f9101920160051c03905f5b82811015611d73575f82820155600101611da8565b5f9150611d9a565b919091825167ffffffffffffffff81116103d457611ded81611de784546110e6565b84611d67565b6020601f8211600114611e2c578190611e1d9394955f92611e21575b50508160011b915f199060031b1c19161790565b9055565b015190505f80611e09565b601f19821690611e3f845f5260205f2090565b915f5b818110611e7957509583600195969710611e61575b505050811b019055565b01515f1960f88460031b161c191690555f8080611e57565b9192602060018192868b015181550194019201611e42565b6003606061040b93611f94611f6660a0835160ff81511688549061ff00602084015160081b169161ffff191617178855611eed611ed3604083015161ffff1690565b895463ffff0000191660109190911b63ffff000016178955565b611f25611f018783015164ffffffffff1690565b895468ffffffffff00000000191660209190911b68ffffffffff0000000016178955565b611f5b611f356080830151151590565b895469ff000000000000000000191690151560481b69ff00000000000000000016178955565b015163ffffffff1690565b85546dffffffff00000000000000000000191660509190911b6dffffffff0000000000000000000016178555565b602081015160018501556040810151600285015501519101611dc5565b60409063ffffffff6105db94931681528160208201520190610ba2565b906040516020810190611ff381611fe58685610c1c565b03601f1981018352826103d9565b5190209163ffffffff61201b612011855f52600360205260405f2090565b5463ffffffff1690565b166121b0577fc8f71600b6e7445b5e47af832f987e37fc4aa5fbd39ea14b45bb30af7a1e5bed839161205a61205560055463ffffffff1690565b611d50565b6120748163ffffffff1663ffffffff196005541617600555565b61209f8161208a865f52600360205260405f2090565b9063ffffffff1663ffffffff19825416179055565b61219c6120ad835160ff1690565b6121596120be602086015160ff1690565b61214c866121436120d4604083015161ffff1690565b6121356120e9606085015164ffffffffff1690565b9161212a61210b60a06120ff6080890151151590565b97015163ffffffff1690565b9761212061211761040d565b60ff909c168c52565b60ff1660208b0152565b61ffff166040890152565b64ffffffffff166060870152565b15156080850152565b63ffffffff1660a0830152565b60c084015160e08501519061216c61041c565b928352876020840152604083015260608201526121978363ffffffff165f52600460205260405f2090565b611e91565b6121ab60405192839283611fb1565b0390a2565b50565b91908201809211610e2757565b61040b916121e263ffffffff831663ffffffff165f52600460205260405f2090565b80545f919060201c64ffffffffff1664ffffffffff811661228c575b50837fd41fd39f2f75ea97b547dc12d2412e86d336323c173bcd2136865a8bacdda28461225c60016122308460201c90565b9401546040805191825264ffffffffff90961660208201526001600160a01b0387169590918291820190565b0390a4612267611534565b90612270611534565b92600161227c8561159c565b526122868361159c565b5261249b565b6122ef9192506122d96122cf6122c4866122ae895f52600760205260405f2090565b906001600160a01b03165f5260205260405f2090565b5464ffffffffff1690565b64ffffffffff1690565b90428210612349575b64ffffffffff16906121b3565b64ffffffffff81111561233c575064ffffffffff905b6123368261231f856122ae885f52600760205260405f2090565b9064ffffffffff1664ffffffffff19825416179055565b5f6121fe565b64ffffffffff1690612305565b4291506122e2565b9193929093612362828287866124a7565b6001600160a01b038516908161237a57505050505050565b60208091015192015191853b15611451575f6020946123b06040519788968795869463f23a6e6160e01b86523360048701612549565b03925af15f91816123ed575b506123ca575061149861257d565b6001600160e01b031916630dc5919f60e01b016114e857505f8080808080611451565b61240791925060203d60201161152d5761151e81836103d9565b905f6123bc565b90815f52600660205260405f205463ffffffff5f9216915b6008811061244257634569e60f60e01b5f52600484905260245ffd5b61245f63ffffffff83612454846112da565b1c1663ffffffff1690565b838114612494571561247357600101612426565b91612480612491936112da565b1b17915f52600660205260405f2090565b55565b5050505050565b61040b9291905f61261f565b6001600160a01b038116151594929391905f5b868061252a575b1561251c5763ffffffff6124d582886115ae565b51165f52600460205260ff60405f205460481c16156124fc576124f790611947565b6124ba565b6125096114bb91876115ae565b516319ef672160e11b5f52600452602490565b5061040b949293955061261f565b50855181106124c1565b9081602091031261017957516105db816101ca565b91926001600160a01b0360a094816105db989794168552166020840152604083015260608201528160808201520190610265565b3d156125a7573d9061258e826104a0565b9161259c60405193846103d9565b82523d5f602084013e565b606090565b93906105db95936001600160a01b036125ec94816125de9416885216602087015260a0604087015260a0860190610597565b908482036060860152610597565b916080818403910152610265565b90916126116105db93604084526040840190610597565b916020818403910152610597565b93919283518151908181036127bb5750505f6001600160a01b03861694851515946001600160a01b038516801515935b8351811015612730578060051b90888887602080868a010151958b010151926126af575b93600194612685575b5050500161264f565b6126a5916122ae61269d925f525f60205260405f2090565b9182546121b3565b90555f888161267c565b505090916126c88c6122ae835f525f60205260405f2090565b548281106126f9578291888e6126f0600197968e9503916122ae855f525f60205260405f2090565b55909450612673565b6040516303dee4c560e01b81526001600160a01b038e16600482015260248101919091526044810183905260648101829052608490fd5b5096955096509192505060018151145f146127885760209081015191810151604080519384529183015233917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6291819081015b0390a4565b60405133927f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb92829161278391836125fa565b635b05999160e01b5f5260045260245260445ffdc8f71600b6e7445b5e47af832f987e37fc4aa5fbd39ea14b45bb30af7a1e5bed'
