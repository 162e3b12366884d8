// Generated from src/Campaigns.sol by scripts/generate.ts. Do not edit.
/** ABI of Campaigns. */
export const campaignsAbi = [
  {
    "type": "function",
    "name": "attachNotes",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "notes",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "campaignCount",
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
    "name": "cancelCampaign",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimEarnings",
    "inputs": [
      {
        "name": "requests",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.ClaimRequest[]",
        "components": [
          {
            "name": "campaignId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "seats",
            "type": "uint32[]",
            "internalType": "uint32[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "paid",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "closeEpoch",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "createCampaign",
    "inputs": [
      {
        "name": "spec",
        "type": "tuple",
        "internalType": "struct ICampaigns.CampaignSpec",
        "components": [
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "batchSize",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "seatsPerBatch",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "epochBatches",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "itemCount",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "p1Bps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "workWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "openWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "judgeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "closesAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "unitPrice",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "bond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "itemsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "manifestHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "uri",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "epochs",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.EpochSpec[]",
        "components": [
          {
            "name": "key",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "goldRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "drawSeats",
    "inputs": [
      {
        "name": "campaignId",
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
        "name": "seats",
        "type": "uint32[]",
        "internalType": "uint32[]"
      },
      {
        "name": "batches",
        "type": "uint32[]",
        "internalType": "uint32[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "expireSeat",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "extsload",
    "inputs": [
      {
        "name": "slot",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "count",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "words",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "fundingOf",
    "inputs": [
      {
        "name": "spec",
        "type": "tuple",
        "internalType": "struct ICampaigns.CampaignSpec",
        "components": [
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "batchSize",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "seatsPerBatch",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "epochBatches",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "itemCount",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "p1Bps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "workWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "openWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "judgeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "closesAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "unitPrice",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "bond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "itemsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "manifestHash",
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
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "lapseEpoch",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "leaveCampaign",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "multicall",
    "inputs": [
      {
        "name": "data",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "results",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "openEpoch",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "scalar",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "gold",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.GoldLeaf[]",
        "components": [
          {
            "name": "batch",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "mask",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "answers",
            "type": "uint80",
            "internalType": "uint80"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "openSeats",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "openings",
        "type": "tuple[]",
        "internalType": "struct ICampaigns.Opening[]",
        "components": [
          {
            "name": "seat",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "keyX",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "body",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reclaimSeats",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seats",
        "type": "uint32[]",
        "internalType": "uint32[]"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "releaseSeat",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "requestSeat",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "referrer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "submitContribution",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "keyX",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "body",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "next",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "referrer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "nextSeat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "withdrawCredit",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "withdrawRefund",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "CampaignCanceled",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CampaignCreated",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "requester",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "spec",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct ICampaigns.CampaignSpec",
        "components": [
          {
            "name": "classes",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "batchSize",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "seatsPerBatch",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "epochBatches",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "itemCount",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "referrerBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "p1Bps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "workWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "openWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "judgeWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "closesAt",
            "type": "uint40",
            "internalType": "uint40"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "unitPrice",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "bond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "itemsRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "manifestHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "uri",
            "type": "string",
            "internalType": "string"
          }
        ]
      },
      {
        "name": "epochs",
        "type": "tuple[]",
        "indexed": false,
        "internalType": "struct ICampaigns.EpochSpec[]",
        "components": [
          {
            "name": "key",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "goldRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "rightWeight",
        "type": "int32",
        "indexed": false,
        "internalType": "int32"
      },
      {
        "name": "wrongWeight",
        "type": "int32",
        "indexed": false,
        "internalType": "int32"
      },
      {
        "name": "funding",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ContributionSubmitted",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "keyX",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "body",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CreditWithdrawn",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EarningsClaimed",
    "inputs": [
      {
        "name": "campaignId",
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
        "name": "seat",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "referrer",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "referrerAmount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EpochClosed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "submitted",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      },
      {
        "name": "openBy",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EpochJudged",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EpochLapsed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "bonusPerSeat",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EpochOpened",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": true,
        "internalType": "uint8"
      },
      {
        "name": "scalar",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "gold",
        "type": "tuple[]",
        "indexed": false,
        "internalType": "struct ICampaigns.GoldLeaf[]",
        "components": [
          {
            "name": "batch",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "mask",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "answers",
            "type": "uint80",
            "internalType": "uint80"
          },
          {
            "name": "salt",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "judgedAt",
        "type": "uint40",
        "indexed": false,
        "internalType": "uint40"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "NotesAttached",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "notes",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RefundWithdrawn",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "requester",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatDrawDelayed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatDrawn",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "epoch",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "batch",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatOpened",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "labels",
        "type": "uint80",
        "indexed": false,
        "internalType": "uint80"
      },
      {
        "name": "goldSeen",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "goldRight",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatReclaimed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatReopened",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "expired",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "fee",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatRequested",
    "inputs": [
      {
        "name": "campaignId",
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
        "name": "seat",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "referrer",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SeatVoided",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "seat",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "reason",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum ICampaigns.VoidReason"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "StakeLocked",
    "inputs": [
      {
        "name": "campaignId",
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
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "StakeReturned",
    "inputs": [
      {
        "name": "campaignId",
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
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "CampaignClosed",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionAccepted",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ContributionRefused",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "score",
        "type": "int256",
        "internalType": "int256"
      },
      {
        "name": "goldSeen",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotFull",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "held",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "EpochNotJudged",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "judgedAt",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "FalseOpening",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientBalance",
    "inputs": [
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidSpec",
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
    "name": "LabelOutOfRange",
    "inputs": [
      {
        "name": "batch",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "item",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoBatchLeft",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotRequester",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSeatHolder",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
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
    "name": "NotesTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingToWithdraw",
    "inputs": []
  },
  {
    "type": "error",
    "name": "OpenWindowOver",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "openBy",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "OpenWindowRunning",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "openBy",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SeatAlreadyHeld",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SeatExpired",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "expiredAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SeatNotDrawn",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SeatNotExpired",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "expiresAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownCampaign",
    "inputs": [
      {
        "name": "campaignId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownEpoch",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongBatch",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "drawn",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "given",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongEpochKey",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "expected",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "derived",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongEpochState",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "state",
        "type": "uint8",
        "internalType": "enum ICampaigns.EpochState"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongFunding",
    "inputs": [
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "received",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongGold",
    "inputs": [
      {
        "name": "epoch",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSeatState",
    "inputs": [
      {
        "name": "seat",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "state",
        "type": "uint8",
        "internalType": "enum ICampaigns.SeatState"
      }
    ]
  }
] as const

/** Creation code of Campaigns. */
export const campaignsBytecode =
  '0x60808060405234601557615bed908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806312c1690614612ba95780631c83b0c814612a8057806320977bf71461201457806328f49ceb14611f5057806335fd631a14611eca57806345455d0714611d3d57806345598b4a14611cbf57806352638b4814611bcb5780635c5d91a014611a625780635d5be76714611a175780636c8cc9d91461197d5780637274e30d146119615780638de330ee146113ae5780638f9f860a14610f5357806392e4ae3e14610d825780639d15349514610c8d578063a5b2b30614610ae5578063ac9650d814610982578063c17ed41614610755578063e743c90f1461046a5763eddd2f1f14610100575f80fd5b346104665760403660031901126104665760043561011c612eb3565b90610126816131ae565b60ff8316926101368483856148c7565b91600183019160ff835460c81c16906005821015610452578161043b57505061015f90846131de565b9162ffffff8360181c1662ffffff841681106104175750835f5260016020528260405f2055548060f01c90610194868561557e565b9060ff8560881c1682026101a7866150dc565b61040c577e010001000100010001000100010001000100010001000100010001000100017d0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f8360041c167d0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f8416017eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff808260081c169116010260f01c8481116103eb57508361025091612f32565b5f91875f526001602052600160405f20015493885f526001602052600260405f20015460a01c9161ffff8960981c168260ff8b60901c168d020114610362575b5050908361271061ffff6102b16102c09560ff6102c69960a81c1690613116565b9260b81c168202040190613116565b90612f25565b9281610341575050805460ff60c81b1916600160ca1b1790555f828152600160205260409020600301546103109161030a9160601c6001600160601b031690612f25565b8261496a565b7f56043ab58de0adae4445199f82d9ca8dd5802018043e708faa0828bbdc49f6aa604080515f81525f6020820152a3005b61036095925061035662ffffff92948661496a565b60c81c16926150f9565b005b92919350935f1985019485116103d75761271061ffff6102b16103c96103a76103a08d60ff600f6102c09b6102c69e60021b1c169160881c16612f32565b8097612f32565b956103b860ff8760b01c168a613116565b85858860b81c168202040190613116565b969495505050819550610290565b634e487b7160e01b5f52601160045260245ffd5b6103f6858a92612f32565b906397a3d1c560e01b5f5260045260245260445ffd5b6103f6848992612f32565b600181018091116103d75763ffffffff9063ee867a5560e01b5f521660045260245ffd5b63b37b349d60e01b5f5261044f92506148fd565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f80fd5b346104665760c036600319011261046657600435610486612e7b565b90608435906064359060443583151584036104665760a435906001600160a01b0382168203610466575f946104c36104bd856131ae565b856131de565b91338560a01b175f52600560205260405f2054926104e2848a88613325565b916104f360ff8460401c168b6149cf565b60ff8360301c169764ffffffffff8460701c16938442039462ffffff8560b01c169081871161073857505060ff8160381c1660ff8560901c168b02018260d01c908064ff000000008460101c161764ffffffffff8316036107125750507fe4f089c9fa4e0d2a5c9894227394e752fbfbc2bc9e055b6a2465168eb532376160406901000000000000000000959460209e9463ffffffff8d95835f526020839052680300000000000000006001600160401b03865f2060481c68ffffffffffffffffff199060481b169216171796169560208688911b175f52602060049052835f205582519182528f820152a3019062ffffff8260601c16601081105f146107045760015b816106de5750505b60601b906effffff00000000000000000000000019161794808560081b17805f5260028952600160f01b60405f205401905f52600289528060405f205560f01c9061064a818861557e565b60ff8860881c160282146106c3575b5050806106b4575b806106a3575b610687575b50505f526001835260405f205563ffffffff60405191168152f35b90919350610695928461469d565b62ffffff811691848061066c565b506106af818585614518565b610667565b506106be846144db565b610661565b6106d79162ffffff8860c81c1691876150f9565b8780610659565b9091828111156106ef5750016105ff565b82116106fc575b506105ff565b9003896106f6565b620fffff8360641c166105f7565b63ffffffff92508290818f6332e4305360e21b5f5216600452166024521660445260645ffd5b63ffffffff8e636cd4b33760e11b5f52166004520160245260445ffd5b34610466576040366003190112610466576004356024356001600160401b03811161046657366023820112156104665780600401356001600160401b03811161046657602482019160243691606084020101116104665791906107b7826131ae565b5f838152600160208190526040918290209081015491519195929492906003016107e083612f3f565b546001600160601b03811683526001600160601b038160601c1660208401528060c01c60030b604084015260e01d60030b60608301525f19935f955f5f948660201b925b858710610836576103608a8a8a614c2b565b9091929394959861085061084b8b898961319e565b61302f565b63ffffffff811686175f52600460205260405f20549060ff8260401c16600981101580610452576003821180610975575b61096857610452576003810361095557508c8c60ff8460301c168d81036108ee575b50896108e094600196948a8f948f968b60406108d38f948b60206108cb836108db9f8e61319e565b01359a61319e565b013597614cab565b613013565b995b01959493929190610824565b9c915050610902929391949596508a614c2b565b5f9189808a60081b1790815f52600260205260ff600160405f20015460c81c16906005821015610452576002820361043b5750505f908152600260208190526040909120015494939291908c8c896108a3565b634cd6cd5d60e01b5f5261044f91612fd8565b50505050986001906108e2565b50505f6007821415610881565b34610466576020366003190112610466576004356001600160401b038111610466576109b2903690600401612ed1565b6020916040516109c28482612f5a565b5f815283810190601f1985013683376109da84612f7b565b926109e86040519485612f5a565b848452601f196109f786612f7b565b01865f5b828110610ad6575050505f5b85811015610a7957600190610a5d610a57610a278360051b86018661316c565b91908b89846040519586948486013783018281015f81528b519283915e01015f815203601f198101835282612f5a565b30614ba3565b610a678288612fc4565b52610a728187612fc4565b5001610a07565b604080518881528651818a018190525f92600582901b8301810191898c01918c9085015b828710610aaa5785850386f35b909192938280610ac6600193603f198a82030186528851612f01565b9601920196019592919092610a9d565b606087820183015281016109fb565b34610466576040366003190112610466576004356024356001600160401b03811161046657610b18903690600401612ed1565b905f91610b24846131ae565b91845f526001602052600160405f200154855f526001602052600260405f20015460a01c5f918760201b9560ff8160901c1661ffff8360b81c16945b878110610b7c5760208a610b74818e61496a565b604051908152f35b610b87818989613106565b610b909061302f565b63ffffffff1689175f52600460205260405f20548b81610bb1848c8c613106565b610bba9061302f565b610bc392614a19565b6806000000000000000068ff000000000000000019821617610be6838b8b613106565b610bef9061302f565b63ffffffff168b175f52600460205260405f2055828160381c60ff169160301c60ff160201610c1f908486614b7e565b610c299086613116565b868102612710900401998a610c3d91612f25565b998b610c4a838b8b613106565b610c539061302f565b63ffffffff169160405190815260207fc5355652d585b4cb656e503908d5f554ec11dbd1a11b00dab98c86670c8c68a891a3600101610b60565b3461046657602036600319011261046657600435610ca9613380565b610cb2816131ae565b50610cbc81614894565b805f526001602052600460405f2001906001600160701b03825460701c16908115610d7357826dffffffffffffffffffffffffffff60701b1960209454169055604051828152817f6909eb935886ad8c734c29844350c36b0260f7006ff58559a3c286a9e7c8d878853393a35f5260018252610d48816001600160a01b03600260405f20015416614468565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b630686827b60e51b5f5260045ffd5b3461046657604036600319011261046657600435610d9e612e7b565b90610db1610dab826131ae565b826131de565b63ffffffff831692838360201b1790815f526004602052610dde60405f20549160ff8360401c16906149cf565b610dfb64ffffffffff8260701c1662ffffff8560b01c1690612f25565b80421115610f3d5750916040917f4492184f77170a1053fb1dae723e16110da5d52f31664ee20d7a41aafb3dbeb293855f526001602052835f209260ff8260301c1692838860081b175f526002602052855f20805460016103fc8660361c161b900390556807000000000000000060ff60401b19841617905f526004602052855f205565ffffffffffff19019160ff8360781c16115f14610f375760ff60781b1990911660489190911b60ff60781b16175b8155600a6001600160601b03600383015416049081610ed7575b50815190600182526020820152a3005b6004610f319101610efe6001600160701b0384166001600160701b03835460701c1661494a565b6dffffffffffffffffffffffffffff60701b196dffffffffffffffffffffffffffff60701b83549260701b169116179055565b85610ec7565b50610ead565b85633ff6bf6d60e11b5f5260045260245260445ffd5b3461046657608036600319011261046657600435610f6f612eb3565b906044356064356001600160401b03811161046657366023820112156104665780600401356001600160401b038111610466573660248260071b8401011161046657610fba846131ae565b9060ff861695610fcb8784886148c7565b9260018401938454610fe360ff8260c81c1685614915565b64ffffffffff8160a01c16804211611398575070014551231950b75fc4402da1732fc9bebe198810156113885760205f6080604051828152601b848201527f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798604082015270014551231950b75fc4402da1732fc9bebe197f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f817988d09606082015282805260015afa1561137d576001600160a01b03805f51925b16911690808203611364575050600201918254916110b98a8261557e565b9283861490811591611317575b50611304579087939291895f526001602052600160405f2001549160ff8260901c168c02915f915f5b86811061124b5750505050505050865f52600160205261116664ffffffffff611122600160405f20015460d81c42612f25565b86547fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff16911660a081901b64ffffffffff60a01b1691909117600160c91b17909555565b55845f52600160205261118c6001600160601b03600360405f20015460601c168661496a565b80604051946060860190865260606020870152526024608085019301905f905b8082106111e5575050509180917f2e293db9daa43d527bf851184758481563012c1204d510eb968b1e36e6b64d0f9360408301520390a3005b90919363ffffffff6111f686612e8e565b168152602085013562ffffff811680910361046657602082015260408501359069ffffffffffffffffffff821680920361046657608081600193604083940152606088013560608201520195019201906111ac565b90919293949596975060038106936112638287612f25565b8a8310156112f057611281908460248f8660071b0101918a886157b1565b9085605002916050830487036103d7576002921b17941480156112dd575b6112b5575b600101908b979695949392916110ef565b928d8d600386049160081b9060101b17175f52600360205260405f205560015f9390506112a4565b50600181018082116103d757871461129f565b634e487b7160e01b5f52603260045260245ffd5b8963d48581ed60e01b5f5260045260245ffd5b905061132286612f92565b6040515f5b88811061134157505060208760051b91012014158b6110c6565b80608060248d60019460071b010184376080832082820160051b85015201611327565b8a630295391360e31b5f5260045260245260445260645ffd5b6040513d5f823e3d90fd5b6001600160a01b03805f9261109b565b8a63b6101f4360e01b5f5260045260245260445ffd5b34610466576020366003190112610466576004356001600160401b038111610466576113de903690600401612ed1565b6113e6613380565b5f905f905b808210611420576020835f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b909161142d8383866130e4565b359061143a8484876130e4565b602081013590601e19813603018212156104665701906001600160401b0382351161046657813560051b3603602083011361046657825f52600160205260405f206040519361018085018581106001600160401b0382111761194d579085916040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301526114ee816131ae565b60018401546002850154916001600160a01b0383168552338460a01b175f52600560205262ffffff60405f20541660208601525f1960408601525f5b8835811061167e575050505060049291611543916156a4565b61154c856156d4565b01926001600160701b036115888161157e61157261012086015161014087015190612f25565b61016086015190612f25565b168287541661492a565b166001600160701b03198554161784556115f46115c06001600160701b03610160840151166001600160701b03875460701c1661494a565b85546dffffffffffffffffffffffffffff60701b191660709190911b6dffffffffffffffffffffffffffff60701b16178555565b63ffffffff84549335168360e01c019063ffffffff82116103d75760019461165c947bffffffffffffffffffffffffffffffffffffffffffffffffffffffff6101209463ffffffff60e01b9060e01b1691161790558181015180611664575b50015190612f25565b9201906113eb565b611678906001600160a01b03835116614468565b88611653565b90919293945061169661084b828a3560208c01613106565b9063ffffffff82168660201b175f52600460205260405f20549160208b0151801590811561193d575b5061192057600960ff8460401c1610158061045257600360ff8560401c1614158061190d575b6118f25760408c015160ff8560301c16036118db575b60808c01511590816118c4575b506118a85760608b015160401c6001600160401b0316603884901c60ff161c60011661188b5760608b015160ff8460381c166040016040116103d757838c606061179493600160ff819960381c166040011b1791015262ffffff8160181c168d60c0810151820361183b575b505060ff8160381c169060ff808860901c169160301c1602018587614b7e565b8660a01c0261271061ffff8760b81c168202048c610100829360a08301510192836101208401510161012084015281830151019101528c60c081015115611833575b60e06001600160a01b03910151169063ffffffff60405194168452602084015260408301526060820152867f52e4816d1017d4691616adb2dc2a6a4431c7c3d4ea4f668072cf5d98e910994560803393a30190889493929161152a565b5f92506117d6565b60c08161184884936156d4565b01528061186857508c60e06001600160a01b035f5b169101525f8d611774565b8960181b175f5260076020528c60e06001600160a01b038060405f20541661185d565b634cd6cd5d60e01b5f5263ffffffff16600452600560245260445ffd5b634cd6cd5d60e01b5f5261044f90604084901c60ff1690612fd8565b905061045257600460ff8460401c1614158f611708565b6118ed8c60ff8660301c16848b615a8c565b6116fb565b634cd6cd5d60e01b5f5261044f604085901c60ff1683612fd8565b50505f600460ff8560401c1614156116e5565b63ffffffff906371bd3baf60e01b5f52166004523360245260445ffd5b905062ffffff841614158f6116bf565b634e487b7160e01b5f52604160045260245ffd5b34610466575f3660031901126104665760205f54604051908152f35b34610466576020366003190112610466576004356001600160a01b03811690818103610466576119ab613380565b335f52600960205260405f20825f5260205260405f2054908115610d735781610d4891602094335f526009865260405f20815f5286525f60408120556040518381527f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b26873392a3614468565b34610466576020366003190112610466576004356001600160401b038111610466576102408160040191600319903603011261046657610b7481611a5c6020936133db565b91614118565b3461046657604036600319011261046657600435611a7e612e7b565b907f4492184f77170a1053fb1dae723e16110da5d52f31664ee20d7a41aafb3dbeb26040611ab4611aae846131ae565b846131de565b93338460a01b175f526005602052611ad0825f20548286613325565b94611ae060ff87851c16836149cf565b845f52600160205263ffffffff835f2092169560ff8160301c1691828760081b175f526002602052845f20805460016103fc8560361c161b900390556807000000000000000060ff60401b19831617888860201b175f526004602052855f205565ffffffffffff19019160ff8360781c16115f14611bc55760ff60781b1990911660489190911b60ff60781b16175b8155600a6001600160601b03600383015416049081611b98575b508151905f82526020820152a3005b6004611bbf9101610efe6001600160701b0384166001600160701b03835460701c1661494a565b85611b89565b50611b6f565b3461046657604036600319011261046657600435611be7612eb3565b90611bf1816131ae565b9164ffffffffff6001611c0960ff84168096866148c7565b0191611c1e83549160ff8360c81c1690614915565b60a01c1680421115611ca957506020611ca07fd826968a2b5a6f08bea5198f6866c51b483a8f7db95d350b06d56e65bb4e3e2892600360c81b60ff60c81b19825416178155845f526001835261ffff6001600160601b03600360405f20015460601c16915460e01c1690611c9b611c9583836130bc565b8761496a565b6130da565b604051908152a3005b83630177a29360e01b5f5260045260245260445ffd5b3461046657602036600319011261046657600435611cdc816131ae565b611ce582614894565b600160801b8116611d2a57600160801b90825f5260016020521760405f20557f1925581c2be6a6ef3cd786635d86c841eb4bbdb051dce32356a44c457d0349985f80a2005b50632f37599d60e11b5f5260045260245ffd5b6040366003190112610466576004356024356001600160a01b038116810361046657611d67613380565b611d79611d73836131ae565b836131de565b90338360a01b175f52600560205260405f205492611d9784826143c5565b9490611eaf57611da6846144db565b15611d2a57815f52600160205260405f209362ffffff821615611e96575b611dcf828285614518565b15611e8357611e0b611e17946001600160a01b0393600293611e0060209a6001600160601b0360038c015416612f32565b9687611e475761469d565b9485815501541661421e565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d62ffffff60405191168152f35b9166010000000000001791604051888152817f6d05e0b8421b50299773e7e996a3c3b093e33b0a4ea79042670118348c9e81808d3393a361469d565b63060bcd4560e21b5f523360045260245ffd5b905062ffffff8116600181018091116103d75790611dc4565b62ffffff9060181c16631c0d38f360e11b5f5260045260245ffd5b3461046657604036600319011261046657600435602435611eea81612f92565b915f5b828110611f3957836040518091602082016020835281518091526020604084019201905f5b818110611f20575050500390f35b8251845285945060209384019390920191600101611f12565b8060019183015460208260051b8701015201611eed565b3461046657602036600319011261046657600435611f6c613380565b611f78610dab826131ae565b815f52600160205260405f2055338160a01b1790815f52600560205260405f205490611fa482826143c5565b9290611eaf578215610d73576020935f52600584526601000000000000191660405f2055604051828152817f0d736493ece6b7d52e34dd028d3d9d0aa75de37339f3da6b3514e70e231ed2a5853393a35f5260018252610d48816001600160a01b03600260405f20015416614468565b6040366003190112610466576001600160401b03600435116104665761024060043536036003190112610466576024356001600160401b0381116104665736602382011215610466576001600160401b0381600401351161046657366024826004013560061b830101116104665761208a613380565b6120986004356004016133db565b91600260ff6120ab600435600401613021565b16101580612a60575b6120bd90613524565b6120dc6103e861ffff6120d460a460043501613052565b1611156135c6565b6120ea600435600401613021565b61ffff60ff6120fd60c460043501613052565b9216911661271081109081612a2d575b50612118915061366c565b63ffffffff61212b60e46004350161302f565b16151580612a08575b61213d90613706565b63ffffffff6121516101046004350161302f565b161515806129e2575b612163906137aa565b63ffffffff6121776101246004350161302f565b161515806129bc575b6121899061384e565b61219861014460043501613040565b64ffffffffff429116118061298d575b6121b1906138f4565b6001600160a01b036121c861016460043501613061565b16158015612970575b6121da90613994565b6121fc6001600160601b036121f461018460043501613075565b161515613a2e565b61220e6101e460043501351515613ad0565b61222061020460043501351515613b72565b61224461020061223b6102246004350160043560040161316c565b90501115613c1a565b61225383826004013514613cb0565b6122638383600435600401614118565b926122776001600160701b03851115613a2e565b6122815f54613013565b92835f55835f52600160205260405f20906122a0604460043501613021565b6122ae606460043501613021565b6122bc60e46004350161302f565b906122cc6101046004350161302f565b926001600160e01b03196122e560043561014401613040565b60e01b169363ffffffff60c81b9060c81b169263ffffffff60b01b9060b01b16918760a81b9171ff000000000000000000000000000000000072ff0000000000000000000000000000000000008860981b9360901b169160881b161717171717178255612356600435600401613021565b90612374612368602460043501613021565b916004356004016141e4565b61238260a460043501613052565b9161239160c460043501613052565b936123a16101246004350161302f565b63ffffffff60d81b9060d81b169461ffff60c81b9060c81b169361ffff60b81b9060b81b169260b01b9160ff60a81b9060a81b169060ff60a01b9060a01b163317171717171760018201556123fb61016460043501613061565b61240a61018460043501613075565b6040519160408301908382106001600160401b0383111761194d576040919091526001600160a01b03168083526001600160601b03821660209093019290925260a01b73ffffffffffffffffffffffffffffffffffffffff19161760028201556124776004803501613021565b9161248660c460043501613052565b9261249860ff821661ffff8616613116565b60ff8216600a019081600a116103d757816103e802916103e88304036103d75761ffff916124c5916154bb565b94166127100361271081116103d7576124e29060ff831690613116565b60ff82166009029160ff600984049116036103d75760091982019182116103d7576103e88281020482036103d75761251e916103e802906154bb565b9161252e6101a460043501613075565b61253d6101c460043501613075565b9060405161254a81612f3f565b6001600160601b039182168082529183166020820152600387810b604083015286810b60609283015263ffffffff60c01b60c089901b169390911b77ffffffffffffffffffffffff000000000000000000000000169091179190911760e085901b6001600160e01b0319161790820155600480820180546dffffffffffffffffffffffffffff19166001600160701b038a16179055356101e4810135600583015561020401356006909101555f5b8181106128b15750506040519160a0835260ff612619600435600401612ec3565b1660a084015260ff61262f602460043501612ec3565b1660c084015260ff612645604460043501612ec3565b1660e084015260ff61265b606460043501612ec3565b1661010084015263ffffffff612675608460043501612e8e565b1661012084015261ffff61268d60a460043501613099565b1661014084015261ffff6126a560c460043501613099565b1661016084015263ffffffff6126bf60e460043501612e8e565b1661018084015263ffffffff6126da61010460043501612e8e565b166101a084015263ffffffff6126f561012460043501612e8e565b166101c0840152610144600435013564ffffffffff8116809103610466576101e08401526001600160a01b0361273061016460043501612e9f565b166102008401526001600160601b0361274e610184600435016130a8565b166102208401526001600160601b0361276c6101a4600435016130a8565b166102408401526001600160601b0361278a6101c4600435016130a8565b166102608401526004356101e48101356102808501526102048101356102a0850152610224810135903603602219018112156104665760043501602460048201359101906001600160401b03811161046657803603821361046657602091612800916102406102c08801526102e0870191612ff3565b8481038286015285600401358152019360248101905f5b8160040135811061287f57602088610d488b8a837f8ca1ce18edc615d32b9a608e3a5b9e7a9b0c8a752032715795742d33a0046e5a8c8c8c60030b604083015260030b60608201528460808201528033940390a361287a61016460043501613061565b61421e565b9091956040806001926001600160a01b036128998b612e9f565b16815260208a81013590820152019701929101612817565b806128e16001600160a01b036128d96128d46001958a6004013560248c01613089565b613061565b161515613d4c565b61290160206128f883896004013560248b01613089565b01351515613de2565b6129166128d482886004013560248a01613089565b818860081b1790815f5260026020526001600160a01b038460405f200191166001600160a01b0319825416179055602061295883896004013560248b01613089565b0135905f526002602052600260405f200155016125f8565b506121da61298361016460043501613061565b3b151590506121d1565b5061299d61014460043501613040565b6301e2850042018042116103d75764ffffffffff9190911611156121a8565b5061218962ed4e0063ffffffff6129d86101246004350161302f565b1611159050612180565b5061216362ed4e0063ffffffff6129fe6101046004350161302f565b161115905061215a565b5061213d62ed4e0063ffffffff612a2360e46004350161302f565b1611159050612134565b612a3991508290613116565b90600a0180600a116103d757806103e802906103e88204036103d75761211891118561210d565b506120bd600f60ff612a76600435600401613021565b16111590506120b4565b3461046657606036600319011261046657600435612a9c612e7b565b90604435916001600160401b0383116104665736602384011215610466578260040135926001600160401b038411610466573660248583010111610466576110008411612b9057612aec836131ae565b50338360a01b175f52600560205260ff612b0b60405f20548486613325565b60401c16600981101561045257600281141580612b85575b612b7157507fc64509993f016be7f191c69db0b5bd7053bc6f20c84a17b57fe999007cb7fa2991612b6c63ffffffff926040519384936020855216966024602085019201612ff3565b0390a3005b634cd6cd5d60e01b5f5261044f9083612fd8565b506003811415612b23565b83630d9751eb60e01b5f5260045261100060245260445ffd5b3461046657604036600319011261046657600435612bc6816131ae565b62ffffff8160181c169160018301918284116103d7576024355f9450838360201b915b62ffffff841686111580612e39575b15612e2e5780156103d7575f190194808317805f52600460205260405f20549764ffffffffff8960481c1660018101908181116103d75781431115612e1f5761010143919091035f19011015612df657405b80612cc75750600198612cc19392915068ffffffffffffffffff164364ffffffffff164260281b69ffffffffff0000000000161760481b175b905f52600460205260405f205563ffffffff8116867f2a53d8b48781d9bcbd2c948e0123320db1fdc4448f76513f02545ab71504f8c95f80a3613013565b94612be9565b91509397849793979695965f14612dd85750505050505b5f5260016020528060405f205562ffffff8160181c16600181018091116103d75782612d0991612f32565b90612d1382612f92565b92612d1d83612f92565b945f5b848110612d5557612d4386612d5189604051938493604085526040850190612e42565b908382036020850152612e42565b0390f35b80612d6260019285612f25565b83175f52600460205260405f205463ffffffff612d7f8387612f25565b16612d8a838a612fc4565b5260ff8160381c1660ff81145f14612dbd57505063ffffffff5b63ffffffff612db3838b612fc4565b9116905201612d20565b63ffffffff9160ff808960901c169160301c16020116612da4565b90612df091838798612cc195989b979b9a969a6151ab565b93613013565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051612c4a565b50505050509350935090612cde565b509350935090612cde565b50801515612bf8565b90602080835192838152019201905f5b818110612e5f5750505090565b825163ffffffff16845260209384019390920191600101612e52565b6024359063ffffffff8216820361046657565b359063ffffffff8216820361046657565b35906001600160a01b038216820361046657565b6024359060ff8216820361046657565b359060ff8216820361046657565b9181601f84011215610466578235916001600160401b038311610466576020808501948460051b01011161046657565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b919082018092116103d757565b919082039182116103d757565b608081019081106001600160401b0382111761194d57604052565b90601f801991011681019081106001600160401b0382111761194d57604052565b6001600160401b03811161194d5760051b60200190565b90612f9c82612f7b565b612fa96040519182612f5a565b8281528092612fba601f1991612f7b565b0190602036910137565b80518210156112f05760209160051b010190565b63ffffffff1660045260449190600981101561045257602452565b908060209392818452848401375f828201840152601f01601f1916010190565b5f1981146103d75760010190565b3560ff811681036104665790565b3563ffffffff811681036104665790565b3564ffffffffff811681036104665790565b3561ffff811681036104665790565b356001600160a01b03811681036104665790565b356001600160601b03811681036104665790565b91908110156112f05760061b0190565b359061ffff8216820361046657565b35906001600160601b038216820361046657565b81156130c6570690565b634e487b7160e01b5f52601260045260245ffd5b81156130c6570490565b91908110156112f05760051b81013590603e1981360301821215610466570190565b91908110156112f05760051b0190565b818102929181159184041417156103d757565b6001600160401b03811161194d57601f01601f191660200190565b9061314e82613129565b61315b6040519182612f5a565b8281528092612fba601f1991613129565b903590601e198136030182121561046657018035906001600160401b0382116104665760200191813603831361046657565b91908110156112f0576060020190565b90815f52600160205260405f20549160ff8360881c16156131cc5750565b6312a1ae2760e11b5f5260045260245ffd5b9190916004915f9362ffffff8160181c16600181018091116103d7578360201b945b62ffffff83168211158061331c575b156133125780156103d7575f190190808617805f52600460205260405f20549764ffffffffff8960481c1660018101908181116103d757814311156133045761010143919091035f190110156132db57405b806132a4575060019861329e9392915068ffffffffffffffffff164364ffffffffff164260281b69ffffffffff0000000000161760481b17612c83565b90613200565b91509593969497869392935f146132bf575050505050505090565b906132d5918486989a979961329e9596976151ab565b92613013565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051613261565b505050505050925092505090565b5050925092505090565b5080151561320f565b9063ffffffff9093929316809160201b175f52600460205262ffffff60405f205493168015908115613370575b5061335a5750565b6371bd3baf60e01b5f526004523360245260445ffd5b905062ffffff841614155f613352565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6133cc5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b906020820160ff6133eb82613021565b16151580613509575b6133fd90613e82565b61341f6040840160ff61340f82613021565b16151590816134f1575b50613f24565b61346763ffffffff6134546080606087019660ff61343c89613021565b161515806134d6575b61344e90613fce565b0161302f565b1660ff61346084613021565b1690612f25565b5f1981019081116103d75760ff61348061348793613021565b16906130da565b9161349d60ff61349683613021565b1684612f25565b5f1981019081116103d75760ff6134806134b693613021565b90821515806134cb575b6134c990614076565b565b5060408211156134c0565b5061344e603c60ff6134e78b613021565b1611159050613445565b600f915061350060ff91613021565b1611155f613419565b506133fd601460ff61351a84613021565b16111590506133f4565b6134c9575f5b6001600160fd1b03811681036103d75766636c617373657360c81b600382901b1b1561355e5761355990613013565b61352a565b61356781613144565b905f5b818110613597576040516357b234a760e11b815260206004820152806135936024820186612f01565b0390fd5b60208110156112f05782518110156112f05760019066636c617373657360c81b811a848201602001530161356a565b6134c9575f5b6001600160fd1b03811681036103d7576a726566657272657242707360a81b600382901b1b15613604576135ff90613013565b6135cc565b61360d81613144565b905f5b818110613639576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906a726566657272657242707360a81b811a8482016020015301613610565b6134c9575f5b6001600160fd1b03811681036103d75764703142707360d81b600382901b1b156136a45761369f90613013565b613672565b6136ad81613144565b905f5b8181106136d9576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f05760019064703142707360d81b811a84820160200153016136b0565b6134c9575f5b6001600160fd1b03811681036103d75769776f726b57696e646f7760b01b600382901b1b156137435761373e90613013565b61370c565b61374c81613144565b905f5b818110613778576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f05760019069776f726b57696e646f7760b01b811a848201602001530161374f565b6134c9575f5b6001600160fd1b03811681036103d757696f70656e57696e646f7760b01b600382901b1b156137e7576137e290613013565b6137b0565b6137f081613144565b905f5b81811061381c576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f057600190696f70656e57696e646f7760b01b811a84820160200153016137f3565b6134c9575f5b6001600160fd1b03811681036103d7576a6a7564676557696e646f7760a81b600382901b1b1561388c5761388790613013565b613854565b61389581613144565b905f5b8181106138c1576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906a6a7564676557696e646f7760a81b811a8482016020015301613898565b6134c9575f5b6001600160fd1b03811681036103d7576718db1bdcd95cd05d60c21b600382901b1b1561392f5761392a90613013565b6138fa565b61393881613144565b905f5b818110613964576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906718db1bdcd95cd05d60c21b811a848201602001530161393b565b6134c9575f5b6001600160fd1b03811681036103d757643a37b5b2b760d91b600382901b1b156139cc576139c790613013565b61399a565b6139d581613144565b905f5b818110613a01576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f057600190643a37b5b2b760d91b811a84820160200153016139d8565b6134c9575f5b6001600160fd1b03811681036103d75768756e6974507269636560b81b600382901b1b15613a6a57613a6590613013565b613a34565b613a7381613144565b905f5b818110613a9f576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f05760019068756e6974507269636560b81b811a8482016020015301613a76565b6134c9575f5b6001600160fd1b03811681036103d757681a5d195b5cd49bdbdd60ba1b600382901b1b15613b0c57613b0790613013565b613ad6565b613b1581613144565b905f5b818110613b41576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f057600190681a5d195b5cd49bdbdd60ba1b811a8482016020015301613b18565b6134c9575f5b6001600160fd1b03811681036103d7576b0dac2dcd2cccae6e890c2e6d60a31b600382901b1b15613bb157613bac90613013565b613b78565b613bba81613144565b905f5b818110613be6576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906b0dac2dcd2cccae6e890c2e6d60a31b811a8482016020015301613bbd565b6134c9575f5b6001600160fd1b03811681036103d7576275726960e81b600382901b1b15613c5057613c4b90613013565b613c20565b613c5981613144565b905f5b818110613c85576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906275726960e81b811a8482016020015301613c5c565b6134c9575f5b6001600160fd1b03811681036103d7576565706f63687360d01b600382901b1b15613ce957613ce490613013565b613cb6565b613cf281613144565b905f5b818110613d1e576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906565706f63687360d01b811a8482016020015301613cf5565b6134c9575f5b6001600160fd1b03811681036103d757626b657960e81b600382901b1b15613d8257613d7d90613013565b613d52565b613d8b81613144565b905f5b818110613db7576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f057600190626b657960e81b811a8482016020015301613d8e565b6134c9575f5b6001600160fd1b03811681036103d7576719dbdb19149bdbdd60c21b600382901b1b15613e1d57613e1890613013565b613de8565b613e2681613144565b905f5b818110613e52576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906719dbdb19149bdbdd60c21b811a8482016020015301613e29565b6134c9575f5b6001600160fd1b03811681036103d75768626174636853697a6560b81b600382901b1b15613ebe57613eb990613013565b613e88565b613ec781613144565b905f5b818110613ef3576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f05760019068626174636853697a6560b81b811a8482016020015301613eca565b6134c9575f5b6001600160fd1b03811681036103d7576c0e6cac2e8e6a0cae484c2e8c6d609b1b600382901b1b15613f6457613f5f90613013565b613f2a565b613f6d81613144565b905f5b818110613f99576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906c0e6cac2e8e6a0cae484c2e8c6d609b1b811a8482016020015301613f70565b6134c9575f5b6001600160fd1b03811681036103d7576b65706f63684261746368657360a01b600382901b1b1561400d5761400890613013565b613fd4565b61401681613144565b905f5b818110614042576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f0576001906b65706f63684261746368657360a01b811a8482016020015301614019565b6134c9575f5b6001600160fd1b03811681036103d757681a5d195b50dbdd5b9d60ba1b600382901b1b156140b2576140ad90613013565b61407c565b6140bb81613144565b905f5b8181106140e7576040516357b234a760e11b815260206004820152806135936024820186612f01565b60208110156112f05782518110156112f057600190681a5d195b50dbdd5b9d60ba1b811a84820160200153016140be565b9061412560a08301613052565b60b81b61ffff60b81b16926001600160601b036141456101808501613075565b16915f198101908082116103d7576101c06141da6141c5876141e19961271061ffff6141b66102c09b6141b06141d39a6141aa6001600160601b039d61419960ff61419260208d01613021565b1686613116565b88888b60b81c168202040190613116565b976141e4565b90613116565b9260b81c168202040190612f25565b60ff6141d360408a01613021565b1690613116565b9501613075565b90565b906141f16080830161302f565b905f1981019081116103d75761421763ffffffff9160ff6141d360206141e19701613021565b9116612f32565b6001600160a01b031680156143a4573461438d578115614389576040516370a0823160e01b8152306004820152602081602481855afa90811561137d575f91614357575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f5114811615614338575b836040525f6060521561432657826024816020936370a0823160e01b82523060048301525afa801561137d575f906142f2575b6142d19250612f32565b908082036142dd575050565b6346da3a2760e01b5f5260045260245260445ffd5b506020823d60201161431e575b8161430c60209383612f5a565b81010312610466576142d191516142c7565b3d91506142ff565b635274afe760e01b5f5260045260245ffd5b600181151661434e57813b15153d151616614294565b833d5f823e3d90fd5b90506020813d602011614381575b8161437260209383612f5a565b8101031261046657515f614262565b3d9150614365565b5050565b6346da3a2760e01b5f525f6004523460245260445ffd5b508034036143af5750565b6346da3a2760e01b5f526004523460245260445ffd5b90915f9162ffffff8460181c16801561445e578160201b175f52600460205260ff60405f205460401c166009811015918261045257600182148015614451575b9566010000000000001661441857505050565b909193505f5260016020526001600160601b03600360405f20015416926104525760071461444257565b9080600a6141e1920490612f32565b505f925060028214614405565b505f935083925050565b6001600160a01b03169081614482576134c9915033615538565b6040519063a9059cbb60e01b5f523360045260245260205f60448180865af19060015f51148216156144ba575b604052156143265750565b9060018115166144d257823b15153d151616906144af565b503d5f823e3d90fd5b6144e4816150dc565b9081614501575b816144f4575090565b62ffffff91508116141590565b905060ff8160a81c1660ff8260781c1610906144eb565b60ff8260781c16918260ff8560381c1691818460081b175f52600260205260405f2054928083101561457d575b50916145559162ffffff936155a1565b93169160181b9060201b17175f5260066020526001600160401b0360405f2054161916151590565b909161458c6145d3918461557e565b60ff8460881c16857d11111111111111111111111111111111111111111111111111111111111192918302188060011c179060015f199160021b1b01908060021c17161690565b90851115614642577f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f6001925b8060041c01160260f81c116146385783905f614545565b5050505050600190565b60ff8660401c16600181018091116103d7577f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f01010101010101010101010101010101010101010101010101010101010101019192614621565b906001600160a01b038416938360601c85036147d8575b506001019268ffffffffffffffffff62ffffff8416603085901c65ffffff00000016176801ff0000000000000017164364ffffffffff164260281b69ffffffffff0000000000161760481b179262ffffff851693848460201b175f52600460205260405f205560ff8560781c169060ff8160381c168060ff8360401c1680918086115f146147ad575050505060015b338560a01b175f52600560205260401b9160381b9065ffffff0000008760181b169068ffff00ffffff000000191617171760405f205560405192835260208301527f1af972ebeeea931f90d5fb7722715dd0234095e4f599c01b607e7ad498edad2c60403393a390565b9091929414806147ce575b6147c3575b50614743565b60019150015f6147bd565b5060ff81106147b8565b9092908461480d5760019168ffffffffffffffffff5f925b6001600160601b03199060601b169260481b9116171792906146b4565b848360a01b1791825f52600860205260405f205492831561483d575b5068ffffffffffffffffff600193926147f0565b925062ffffff8516600181018091116103d7576001938168ffffffffffffffffff92915f5260086020528060405f20558660181b175f52600760205260405f20886001600160a01b03198254161790559350614829565b5f5260016020526001600160a01b03600160405f2001541633036148b457565b63e7f1421f60e01b5f523360045260245ffd5b9060a81c60ff168210156148e75760081b175f52600260205260405f2090565b60ff82637fc9338560e01b5f521660045260245ffd5b60ff1660045260449190600581101561045257602452565b6005821015610452576001820361043b575050565b906001600160701b03809116911603906001600160701b0382116103d757565b906001600160701b03809116911601906001600160701b0382116103d757565b908015614389576134c9915f526001602052610efe6001600160701b03600460405f200192166001600160701b036149a5828286541661492a565b84546dffffffffffffffffffffffffffff191691161780845560701c6001600160701b031661494a565b60098210156104525760018214614a0057600282036149ec575050565b634cd6cd5d60e01b5f5261044f9250612fd8565b63ffffffff9063ee867a5560e01b5f521660045260245ffd5b91909160ff8260401c1690600982101561045257600882149182614b6c575b821580614b61575b614b4d575060ff8360301c1691828260081b175f52600260205260405f20614a67816159fe565b15614b275750614b215762ffffff83169160181b9060201b17175f526006602052614ab060405f205491829060ff6001600160401b0360019360401c169160381c161c16151590565b614b0357609081901c63ffffffff1660030b6132c719139060801c61ffff1681614af7575b5015614ade5750565b63ffffffff9063b826214160e01b5f521660045260245ffd5b6008915010155f614ad5565b634cd6cd5d60e01b5f5263ffffffff8216600452600560245260445ffd5b50505050565b64ffffffffff60018592015460a01c16906324b9bdf160e11b5f5260045260245260445ffd5b634cd6cd5d60e01b5f5261044f9085612fd8565b506004811415614a40565b915060ff808460381c16141591614a38565b9091600161ffff60ff9460981c169101145f14614b9c5760b01c1690565b60a81c1690565b905f8091602081519101845af48080614c18575b15614bd75750506040513d81523d5f602083013e60203d82010160405290565b15614bf8576001600160a01b0390639996b31560e01b5f521660045260245ffd5b3d15614c09576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580614bb75750813b1515614bb7565b918015614ca657818360081b175f52600260205261ffff600160405f2001614c5a815493838560d01c16612f25565b928260d01b8460d01b16908360d01b19161780915560e01c1614614c7c575050565b60ff16907fd2bba8238c036431b1a7e00653df3337ff2da113a57a5e2ccceeb5435f4bb29e5f80a3565b505050565b96979193909497805f528260205260405f2060481c76ffffffffffffffffffffffffffffffffffffffffffffff8860481c9116036150c35790614cf2918360f81c9161574d565b966001600160a01b03881615615052578560301c60ff16918660381c60ff1695868160901c60ff16850201614d279187614b7e565b9163ffffffff169860405190815246602082015230604082015288606082015289608082015260a0902069ffffffffffffffffffff169069ffffffffffffffffffff1618905f199060021b6001901b011669ffffffffffffffffffff169260a01c60ff16614e0990849073808080808080808080808080808080808080808091690f0f0f0f0f0f0f0f0f0f730f0f0f0f0f0f0f0f0f0f0000000000000000000082604c1b169116177371717171717171717171717171717171717171718101199160800373010101010101010101010101010101010101010102011616151590565b614feb57600384048160081b8760101b17175f526003602052600360405f2054940694856050029560508704036103d757680400000000000000006001600160401b036901010101010101010101790f0f0f0f0f0f0f0f0f0f0000000000000f0f0f0f0f0f0f0f0f0f69ffffffffffffffffffff6060997fbc0e7f4fb0809e09b2447434de3d7d4050180eb9aebd63456c864df15f62d9b29b1c166911111111111111111111791111111111111111111100000000000000000000000000000000614ee8836911111111111111111111908060011c168060021c161690565b19928b188060011c178060021c1719831660801b169116178060041c01160260ff8160481c169463ffffffff60901b60ff8360c81c16978a604082015160030b8a0291015160030b89890302019162ffffff87169060181b8d60201b171791825f52600660205260405f20549263ffffffff8460901c1660030b905f5260066020520160901b169070ff000000000000000000000000000000008360381b169063ffffffff60901b1916011760405f20556aff000000000000000000006bff00000000000000000000008260701c169160081b1687171760481b92161717878760201b175f52600460205260405f205560405192835260208301526040820152a3565b50505050680800000000000000009060ff60401b191617828260201b175f52600460205260405f2055604051602081019060036002101561045257807f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c92600282520390a3565b9650505050506808000000000000000063ffffffff9160ff60401b191617921691828260201b175f52600460205260405f2055604051602081019060036001101561045257807f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c92600182520390a3565b63ffffffff89632895d86b60e21b5f521660045260245ffd5b600160801b81161590816150ee575090565b905060e01c42111590565b919260ff7f56043ab58de0adae4445199f82d9ca8dd5802018043e708faa0828bbdc49f6aa9264ffffffffff61513160409442612f25565b600887901b83175f9081526002602052859020600101805464ffffffffff60a01b1960c887901b1991909116600160c81b17169290911660a081901b64ffffffffff60a01b16929092178155805461ffff60e01b191660e089901b61ffff60e01b16179055835161ffff97909716875260208701521693a3565b9392630100000082019160ff8360781c169260ff8160a81c1684146154ad578660081b9684881795865f52600260205260405f20549562ffffff86168160181b8460201b171790815f52600660205260405f20549661520b8983886155a1565b9a6001600160401b038916198c169081156154965760405190815286602082015285604082015260609020908060011c6755555555555555551681038060021c673333333333333333169067333333333333333316018060041c01670f0f0f0f0f0f0f0f1667010101010101010102918260381c60ff1661528b916130bc565b6001600160401b038316670101010101010101808302678080808080808080179190910360071c81160260381c60ff1660031b9260081b68ffffffffffffffff0016831c60ff16900390821c60ff166701010101010101010267804020100804020116677f7f7f7f7f7f7f7f0160071c67010101010101010116670101010101010101026001600160401b0316906153449167010101010101010180916780808080808080808260ff9502170360071c160260381c1690565b01928360021b9960018b1b019a5f5260026020528a60405f20556001841b9889915f5260066020521760405f2055838560201b175f5260046020528260381b908660481c66ff000000000000169068ffffff00000000000019161717680200000000000000001760405f20556040519481865260901c60ff16020163ffffffff16602084015263ffffffff169160407f4a6180ebeec89850a0ebbbe0e94a2d058f8e6f4f727cf12a7020ad268d7fea6a91a36601000001000000019314918261547f575b50501561547a5760ff8160781c16600181018091116103d7579160ff8260a81c16925b8381108061545a575b156154475761544290613013565b61542b565b9192505060781b9060ff60781b19161790565b508082175f52600260205261547460405f205482856155a1565b15615434565b905090565b600f91925060ff8460881c16921c16145f80615408565b505099505050955092509250506141e19450615a30565b92505092506141e193615a30565b906154c89160401b6130da565b905f5b600181019083821c156154de57506154cb565b91929050607f82111561552e57607e1982011c5b905f915f905b600c8210615510575050603f1901600c1b0160030b90565b80600191949294028060ff1c90607f1c811c92821b179301906154f8565b81607f031b6154f2565b814710615567575f8080936001600160a01b0382948360405161555c602082612f5a565b52165af115614bf857565b504763cf47918160e01b5f5260045260245260445ffd5b609081901c60ff1691820260989190911c61ffff1603908082101561547a575090565b909160ff6155b26155f7948461557e565b9260881c16907d11111111111111111111111111111111111111111111111111111111111192918302188060011c179060015f199160021b1b01908060021c17161690565b8060031c177e030003000300030003000300030003000300030003000300030003000300037e0c000c000c000c000c000c000c000c000c000c000c000c000c000c000c000c8260061c1691161780600c1c1778ff00000000000000ff00000000000000ff00000000000000ff79ff00000000000000ff00000000000000ff00000000000000ff008260181c169116178060301c1763ffffffff67ffffffff000000008260601c1691161790565b6040820151905f198214614ca657602060608401519301519160181b9060201b17175f52600660205260405f2055565b6101008101908151918215614ca6575f905260e08101516001600160a01b03168061570e575061016061570a9101918251612f25565b9052565b61570a91610140915f52600960205260405f206001600160a01b0380835116165f5260205260405f20615742858254612f25565b905501918251612f25565b9091600181116157aa57601b019182601b116103d7576020925f9260809260ff60405193868552168684015280604084015270014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa1561137d575f5190565b5050505f90565b919490928563ffffffff6157c48761302f565b16036159e8575060208401359062ffffff821694858303610466576040013569ffffffffffffffffffff811693848203610466576158058860ff9288614b7e565b9560a01c169261ffff60ff60401b8260301b169116178060181b17680f0000000f0000000f6a0f0000000f0000000f000082600c1b169116178060061b176a01010101010101010101016a10101010101010101010108260031b1691161790600f820291808304600f14901517156103d757811669ffffffffffffffffffff169086861c1580615963575b8061593e575b615928575050505f5b600185821c161580156158e4575b156158c4576158bd600191613013565b905061589f565b60ff9063ffffffff8763d39cb68f60e01b5f52166004521660245260445ffd5b5083811080156158ad57507f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103d75781600f848360021b1c16106158ad565b69ffffffffffffffffffff181795509350505050565b5061595d826911111111111111111111908060011c168060021c161690565b15615896565b506159e284839073808080808080808080808080808080808080808091690f0f0f0f0f0f0f0f0f0f730f0f0f0f0f0f0f0f0f0f0000000000000000000082604c1b169116177371717171717171717171717171717171717171718101199160800373010101010101010101010101010101010101010102011616151590565b15615890565b60ff9063d48581ed60e01b5f521660045260245ffd5b6001015461ffff8160e01c1661ffff8260d01c1614908115615a1e575090565b64ffffffffff915060a01c1642101590565b9092680800000000000000009060ff60401b191617828260201b175f52600460205260405f20557f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c602063ffffffff604051945f86521693a390565b909291615a9983836156a4565b808260081b175f52600260205260405f2081604085015260018101549260ff8460c81c1690600582101561045257608086019060038314825260a08701915f835260208801518660181b8360201b17175f526006602052606060405f2054980197885251615bad57505060028103615b965750615b15906159fe565b15615b725750505161ffff63ffffffff8260901c1660030b9160801c16916132c719821280615b67575b615b4857505050565b63ffffffff9063b5eb130d60e01b5f521660045260245260445260645ffd5b506008831015615b3f565b9060ff64ffffffffff926324b9bdf160e11b5f521660045260a01c1660245260445ffd5b63b37b349d60e01b5f5261044f9060ff84166148fd565b94955095505050505f52600160205261ffff6001600160601b03600360405f20015460601c169160e01c1680156130c6576001600160601b03910416905256'
