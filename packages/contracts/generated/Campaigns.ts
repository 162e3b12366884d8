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
  '0x60808060405234601557615da3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806312c1690614612acd5780631c83b0c81461298e57806320977bf714611f5357806328f49ceb14611e4157806335fd631a14611dbb57806345455d0714611b9f57806345598b4a14611b2257806352638b4814611a2c5780635c5d91a0146118af5780635d5be767146118645780636c8cc9d9146117ca5780637274e30d146117ae5780638de330ee146115085780638f9f860a14610f8157806392e4ae3e14610da35780639d15349514610cc9578063a5b2b30614610b17578063ac9650d8146109b4578063c17ed41614610793578063e743c90f1461046a5763eddd2f1f14610100575f80fd5b346104665760403660031901126104665760043561011c612de5565b90610126816131b5565b60ff8316926101368483856147b2565b91600183019160ff835460c81c16906005821015610452578161043b57505061015f90846131e5565b9162ffffff8360181c1662ffffff841681106104175750835f5260016020528260405f2055548060f01c906101948685615a97565b9060ff8560881c1682026101a78661516c565b61040c577e010001000100010001000100010001000100010001000100010001000100017d0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f8360041c167d0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f8416017eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff808260081c169116010260f01c8481116103eb57508361025091612e64565b5f91875f526001602052600160405f20015493885f526001602052600260405f20015460a01c9161ffff8960981c168260ff8b60901c168d020114610362575b5050908361271061ffff6102b16102c09560ff6102c69960a81c169061312d565b9260b81c16820204019061312d565b90612e57565b9281610341575050805460ff60c81b1916600160ca1b1790555f828152600160205260409020600301546103109161030a9160601c6001600160601b031690612e57565b8261485b565b7f56043ab58de0adae4445199f82d9ca8dd5802018043e708faa0828bbdc49f6aa604080515f81525f6020820152a3005b61036095925061035662ffffff92948661485b565b60c81c1692615189565b005b92919350935f1985019485116103d75761271061ffff6102b16103c96103a76103a08d60ff600f6102c09b6102c69e60021b1c169160881c16612e64565b8097612e64565b956103b860ff8760b01c168a61312d565b85858860b81c16820204019061312d565b969495505050819550610290565b634e487b7160e01b5f52601160045260245ffd5b6103f6858a92612e64565b906397a3d1c560e01b5f5260045260245260445ffd5b6103f6848992612e64565b600181018091116103d75763ffffffff9063ee867a5560e01b5f521660045260245ffd5b63b37b349d60e01b5f5261044f92506147ee565b5ffd5b634e487b7160e01b5f52602160045260245ffd5b5f80fd5b346104665760c036600319011261046657600435610486612dad565b90608435906064359060443583151584036104665760a435906001600160a01b0382168203610466575f946104c36104bd856131b5565b856131e5565b91845f52600560205260405f2060018060a01b0333165f526020526104ea60405f20612f1e565b926104f6848a88613324565b9161050961050384613384565b8b6148fc565b60ff8360301c169764ffffffffff8460701c169361052f62ffffff8560b01c1686612e57565b804211610777575060ff8160381c1660ff8560901c168b02018260d01c908064ff000000008460101c161764ffffffffff8316036107515750509a887fe4f089c9fa4e0d2a5c9894227394e752fbfbc2bc9e055b6a2465168eb5323761604069010000000000000000009560209f956106089896825f526020829052680300000000000000006001600160401b03855f2060481c68ffffffffffffffffff199060481b1692161717855f5260206004905263ffffffff845f20971696875f52602052835f205582519182526020820152a3019142612e64565b62ffffff8260601c16601081105f146107435760015b8161070e5750505b60601b9062ffffff60601b19161794845f526002885260405f20815f528852600160f01b60405f205401855f526002895260405f20825f5289528060405f205560f01c906106748188615a97565b60ff8860881c160282146106f3575b5050806106e4575b806106cd575b6106b1575b50505f526001835260405f205563ffffffff60405191168152f35b909193506106bf9284614563565b62ffffff8116918480610696565b506106df62ffffff8251168585614507565b610691565b506106ee846144ca565b61068b565b6107079162ffffff8860c81c169187615189565b8780610683565b909182811115610727575061072291612e57565b610626565b8211610734575b50610626565b61073d91612e64565b8961072e565b620fffff8360641c1661061e565b63ffffffff92508290818f6332e4305360e21b5f5216600452166024521660445260645ffd5b63ffffffff8d636cd4b33760e11b5f521660045260245260445ffd5b34610466576040366003190112610466576004356024356001600160401b0381116104665736602382011215610466578060040135906001600160401b038211610466573660246060840283010111610466576107ef836131b5565b5f8481526001602081905260409182902090810154915191939060030161081583612e71565b546001600160601b03811683526001600160601b038160601c1660208401528060c01c60030b604084015260e01d60030b60608301525f19915f945f925f965b888810156109a9576024606089028301018a5f52600460205260405f2063ffffffff61088083612fda565b165f5260205260405f205461089481613384565b60098110158061045257600382118061099c575b61098f5761045257600381036109735750888c60ff8360301c168a81036108ee575b5092600194928989896108e0956108e598614bf9565b612fbe565b975b0196610855565b9991506109019394929596979850614b39565b5f91868b5f52600260205260405f20815f5260205260ff600160405f20015460c81c166005811015610452576002810361096057505f8c81526002602081815260408084209484529390529190200154959493929190888c60016108ca565b63b37b349d60e01b5f5261044f916147ee565b61044f9061098084612fda565b634cd6cd5d60e01b5f52612f83565b50505050966001906108e7565b50505f60078214156108a8565b61036090868b614b39565b34610466576020366003190112610466576004356001600160401b038111610466576109e4903690600401612e03565b6020916040516109f48482612e8c565b5f815283810190601f198501368337610a0c84612ead565b92610a1a6040519485612e8c565b848452601f19610a2986612ead565b01865f5b828110610b08575050505f5b85811015610aab57600190610a8f610a89610a598360051b860186613183565b91908b89846040519586948486013783018281015f81528b519283915e01015f815203601f198101835282612e8c565b30614aad565b610a998288612ef6565b52610aa48187612ef6565b5001610a39565b604080518881528651818a018190525f92600582901b8301810191898c01918c9085015b828710610adc5785850386f35b909192938280610af8600193603f198a82030186528851612e33565b9601920196019592919092610acf565b60608782018301528101610a2d565b34610466576040366003190112610466576004356024356001600160401b03811161046657610b4a903690600401612e03565b90915f91610b57826131b5565b90825f526001602052600160405f20015494835f526001602052600260405f20015460a01c5f9660ff8560901c169461ffff8260b81c16985b858110610bac57602089610ba4818b61485b565b604051908152f35b875f52600460205260405f20610bc382888861311d565b610bcc90612fda565b63ffffffff165f5260205260405f205480610be883898961311d565b610bf190612fda565b90610bfc918b614946565b60ff60401b1981166806000000000000000017895f52600460205260405f20610c26848a8a61311d565b610c2f90612fda565b63ffffffff165f5260205260405f2055878160381c60ff169160301c60ff160201610c5b908385614a88565b610c65908561312d565b8a81026127109004019889610c7991612e57565b9888610c8683898961311d565b610c8f90612fda565b63ffffffff169160405190815260207fc5355652d585b4cb656e503908d5f554ec11dbd1a11b00dab98c86670c8c68a891a3600101610b90565b3461046657602036600319011261046657600435610ce5613396565b610cee816131b5565b50610cf881614780565b805f526001602052600460405f2001906001600160701b03825460701c16908115610d94576020926001600160701b0360701b198154169055604051828152817f6909eb935886ad8c734c29844350c36b0260f7006ff58559a3c286a9e7c8d878853393a35f5260018252610d7c8160018060a01b03600260405f20015416614457565b5f5f516020615d835f395f51905f525d604051908152f35b630686827b60e51b5f5260045ffd5b3461046657604036600319011261046657600435610dbf612dad565b90610dd2610dcc826131b5565b826131e5565b91815f52600460205260405f209263ffffffff821693845f52602052610e0660405f205492610e0084613384565b906148fc565b610e2364ffffffffff8360701c1662ffffff8360b01c1690612e57565b80421115610f6b57507f4492184f77170a1053fb1dae723e16110da5d52f31664ee20d7a41aafb3dbeb291604091845f526001602052825f2091855f526002602052835f209160ff8260301c1692835f52602052845f20805460016103fc8560361c161b90039055600760401b60ff60401b19831617875f526004602052855f20895f52602052855f205565ffffffffffff19019160ff8360781c16115f14610f655760ff60781b1990911660489190911b60ff60781b16175b8155600a6001600160601b03600383015416049081610f07575b50815190600182526020820152a3005b6004816005610f5f93016001600160801b03610f2881871682845416613067565b166001600160801b031982541617905501610f596001600160701b0384166001600160701b03835460701c1661483b565b906130e6565b85610ef7565b50610edd565b84633ff6bf6d60e11b5f5260045260245260445ffd5b3461046657608036600319011261046657600435610f9d612de5565b906044356064356001600160401b0381116104665736602382011215610466578060040135936001600160401b038511610466576024820191602436918760071b01011161046657610fee846131b5565b9460ff821695610fff8782886147b2565b600181019361101785549160ff8360c81c1690614806565b64ffffffffff8160a01c168042116114f2575070014551231950b75fc4402da1732fc9bebe198710156114eb5760205f6080604051828152601b848201527f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798604082015270014551231950b75fc4402da1732fc9bebe197f79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f817988c09606082015282805260015afa156114e0575f51905b6001600160a01b0391821691168082036114c7575050600201908154906110ed8982615a97565b918285036114b4576110fe83612ec4565b5f5b84811061142657506040516020810181819360208151939101925f5b81811061140d575050611138925003601f198101835282612e8c565b519020036113fa5790869291885f526001602052600160405f200154905f905f9260ff8160a01c16918d60ff8260901c1602945b8681106112ac5750505050505050865f5260016020526111cd64ffffffffff61119f600160405f20015460d81c42612e57565b865465ffffffffffff60a01b1916911660a081901b64ffffffffff60a01b1691909117600160c91b17909555565b55845f5260016020526111f36001600160601b03600360405f20015460601c168661485b565b80604051946060860190865260606020870152526080840192905f905b808210611249575050509180917f2e293db9daa43d527bf851184758481563012c1204d510eb968b1e36e6b64d0f9360408301520390a3005b90919363ffffffff61125a86612dc0565b168152602085013562ffffff81168091036104665760208201526040850135906001600160501b0382168092036104665760808160019360408394015260608801356060820152019501920190611210565b909192939495969750888b63ffffffff6112d36112ce85808c019586956148b9565b612fda565b16036113e75761132c858d61130b60406113058f806112ff60206112f98c80958a6148b9565b016148c9565b956148b9565b016148d9565b9062ffffff6001600160501b03611323878a8c614a88565b93169116615aba565b9091600182016113c7575050600382069586605002916050830488036103d7576002921b17951480156113b4575b611370575b600101908b9796959493929161116c565b938c5f5260036020528d60405f20905f5260205261139560405f2060038704906148ed565b81545f1960039290921b91821b191692901b9190911790555f9361135f565b50600181018082116103d757871461135a565b9063ffffffff60ff9263d39cb68f60e01b5f52166004521660245260445ffd5b8e63d48581ed60e01b5f5260045260245ffd5b8863d48581ed60e01b5f5260045260245ffd5b845183526020948501948694509092019160010161111c565b806114376112ce6001938a8d6148b9565b888b6001600160501b0360606114688661145760206112f98389896148b9565b956112ff604061130584848a6148b9565b01359162ffffff6040519463ffffffff60208701971687521660408501521660608301526080820152608081526114a060a082612e8c565b5190206114ad8285612ef6565b5201611100565b8963d48581ed60e01b5f5260045260245ffd5b89630295391360e31b5f5260045260245260445260645ffd5b6040513d5f823e3d90fd5b5f906110c6565b8963b6101f4360e01b5f5260045260245260445ffd5b34610466576020366003190112610466576004356001600160401b03811161046657611538903690600401612e03565b611540613396565b33915f9182915b818310611569576020845f5f516020615d835f395f51905f525d604051908152f35b9091926115778484846130c4565b356115838585856130c4565b602081013590601e19813603018212156104665701918235926001600160401b03841161046657602001918360051b3603831361046657805f52600160205260405f20906040516101c08101928184106001600160401b0385111761179a578a936040525f825260208201915f835260408101965f885260608201945f8652608083015f815260a08401905f82525f60c08601525f60e08601525f6101008601525f6101208601525f6101408601526101608501985f8a5261018086019b5f8d526101a08701985f8a52611656866131b5565b8852600189015490526002880154908160a01c905260018060a01b03168952835f52600560205260405f20905f5260205262ffffff60405f20541690525f1990525f5b8a808210611779575050505061170d926001600160701b036116e9816116df6116d76004611707986116cb85996159cb565b019c8b51905190612e57565b855190612e57565b16828b541661481b565b16821989541617885551166001600160701b03875460701c1661483b565b856130e6565b63ffffffff845495168560e01c019363ffffffff85116103d7576001956117579563ffffffff60e01b9060e01b1690878060e01b0316179055815180611760575b50505190612e57565b93019190611547565b61177291868060a01b03905116614457565b888061174e565b906117948561178e6112ce846001968961311d565b8561575d565b01611699565b634e487b7160e01b5f52604160045260245ffd5b34610466575f3660031901126104665760205f54604051908152f35b34610466576020366003190112610466576004356001600160a01b03811690818103610466576117f8613396565b335f52600960205260405f20825f5260205260405f2054908115610d945781610d7c91602094335f526009865260405f20815f5286525f60408120556040518381527f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b26873392a3614457565b34610466576020366003190112610466576004356001600160401b038111610466576102408160040191600319903603011261046657610ba4816118a96020936133cb565b91614108565b34610466576040366003190112610466576004356118cb612dad565b907f4492184f77170a1053fb1dae723e16110da5d52f31664ee20d7a41aafb3dbeb260406119016118fb846131b5565b846131e5565b93835f526005602052815f2060018060a01b0333165f52602052611930611929835f20612f1e565b8286613324565b9461194361193d87613384565b836148fc565b845f52600160205263ffffffff835f20921695855f526002602052835f209160ff8260301c1692835f52602052845f20805460016103fc8560361c161b90039055600760401b60ff60401b19831617875f526004602052855f20895f52602052855f205565ffffffffffff19019160ff8360781c16115f14611a265760ff60781b1990911660489190911b60ff60781b16175b8155600a6001600160601b036003830154160490816119ff575b508151905f82526020820152a3005b6004816005611a2093016001600160801b03610f2881871682845416613067565b856119f0565b506119d6565b3461046657604036600319011261046657600435611a48612de5565b90611a52816131b5565b91611a6260ff82168094846147b2565b9064ffffffffff6001830191611a8183549160ff8360c81c1690614806565b60a01c1680421115611b0c5750805460ff60c81b1916600360c81b1790555f8281526001602090815260409091206003015491547fd826968a2b5a6f08bea5198f6866c51b483a8f7db95d350b06d56e65bb4e3e2892611b039160f01c9060601c6001600160601b0316611afe611af8838361309c565b8761485b565b6130ba565b604051908152a3005b84630177a29360e01b5f5260045260245260445ffd5b3461046657602036600319011261046657600435611b3f816131b5565b611b4882614780565b600160801b8116611b8c57815f526001602052600160801b1760405f20557f1925581c2be6a6ef3cd786635d86c841eb4bbdb051dce32356a44c457d0349985f80a2005b50632f37599d60e11b5f5260045260245ffd5b6040366003190112610466576004356024356001600160a01b038116810361046657611bc9613396565b611bdb611bd5836131b5565b836131e5565b90825f52600560205260405f2060018060a01b0333165f52602052611c0260405f20612f1e565b611c0c81856143b5565b9390611d9f57611c1b816144ca565b15611d8c57845f52600160205260405f209362ffffff83511615611d57575b611c4b62ffffff8451168388614507565b15611d4457611c67906001600160601b03600387015416612e64565b9485611cb4575b9260209592611c8092611c9795614563565b8084556002909301546001600160a01b031661420e565b5f5f516020615d835f395f51905f525d62ffffff60405191168152f35b9491926001604085015260058501936001600160801b0384166001600160801b0386541601926001600160801b0384116103d757602097611c97966001600160801b03611c8096166001600160801b0319825416179055604051868152817f6d05e0b8421b50299773e7e996a3c3b093e33b0a4ea79042670118348c9e81808b3393a39295509250929550611c6e565b63060bcd4560e21b5f523360045260245ffd5b62ffffff60058601805490611d70838360801c16613087565b918360801b8360801b16908460801b1916179055168352611c3a565b84632f37599d60e11b5f5260045260245ffd5b62ffffff602083015116631c0d38f360e11b5f5260045260245ffd5b3461046657604036600319011261046657600435602435611ddb81612ec4565b915f5b828110611e2a57836040518091602082016020835281518091526020604084019201905f5b818110611e11575050500390f35b8251845285945060209384019390920191600101611e03565b8060019183015460208260051b8701015201611dde565b3461046657602036600319011261046657600435611e5d613396565b611e69610dcc826131b5565b5f828152600160209081526040808320939093556005815282822033835290522090611e9d611e9783612f1e565b826143b5565b9190611f37578115610d945760209260ff60301b198154169055805f5260018352600560405f20016001600160801b03611edc81851682845416613067565b166001600160801b0319825416179055604051828152817f0d736493ece6b7d52e34dd028d3d9d0aa75de37339f3da6b3514e70e231ed2a5853393a35f5260018252610d7c8160018060a01b03600260405f20015416614457565b62ffffff835460181c16631c0d38f360e11b5f5260045260245ffd5b6040366003190112610466576001600160401b03600435116104665761024060043536036003190112610466576024356001600160401b0381116104665736602382011215610466576001600160401b0381600401351161046657366024826004013560061b8301011161046657611fc9613396565b611fd76004356004016133cb565b91600260ff611fea600435600401612fcc565b1610158061296e575b611ffc90613514565b61201b6103e861ffff61201360a460043501612ffd565b1611156135b6565b612029600435600401612fcc565b61ffff60ff61203c60c460043501612ffd565b921691166127108110908161293b575b50612057915061365c565b63ffffffff61206a60e460043501612fda565b16151580612916575b61207c906136f6565b63ffffffff61209061010460043501612fda565b161515806128f0575b6120a29061379a565b63ffffffff6120b661012460043501612fda565b161515806128ca575b6120c89061383e565b6120d761014460043501612feb565b64ffffffffff429116118061289b575b6120f0906138e4565b6001600160a01b036121076004356101640161300c565b1615801561287e575b61211990613984565b61213b6001600160601b0361213361018460043501613020565b161515613a1e565b61214d6101e460043501351515613ac0565b61215f61020460043501351515613b62565b61218361020061217a61022460043501600435600401613183565b90501115613c0a565b61219283826004013514613ca0565b6121a28383600435600401614108565b926121b66001600160701b03851115613a1e565b6121c05f54612fbe565b92835f55835f52600160205260405f20906121df604460043501612fcc565b6121ed606460043501612fcc565b6121fb60e460043501612fda565b9061220b61010460043501612fda565b926001600160e01b031961222460043561014401612feb565b60e01b169363ffffffff60c81b9060c81b169263ffffffff60b01b9060b01b16918760a81b918660981b9160ff60901b9060901b169060ff60881b9060881b16171717171717825561227a600435600401612fcc565b9061229861228c602460043501612fcc565b916004356004016141d4565b6122a660a460043501612ffd565b916122b560c460043501612ffd565b936122c561012460043501612fda565b63ffffffff60d81b9060d81b169461ffff60c81b9060c81b169361ffff60b81b9060b81b169260b01b9160ff60a81b9060a81b169060ff60a01b9060a01b1633171717171717600182015561231f6101646004350161300c565b61232e61018460043501613020565b60405191604083018381106001600160401b0382111761179a576040526001600160a01b03168083526001600160601b03821660209093019290925260a01b6001600160a01b03191617600282015561238a6004803501612fcc565b9161239960c460043501612ffd565b926123ab60ff821661ffff861661312d565b60ff8216600a019081600a116103d757816103e802916103e88304036103d75761ffff916123d89161553f565b94166127100361271081116103d7576123f59060ff83169061312d565b60ff82166009029160ff600984049116036103d75760091982019182116103d7576103e88281020482036103d757612431916103e8029061553f565b916124416101a460043501613020565b6124506101c460043501613020565b9060405161245d81612e71565b6001600160601b039182168082529183166020820152600387810b604083015286810b60609283015263ffffffff60c01b60c089901b169390911b6bffffffffffffffffffffffff60601b169091179190911760e085901b6001600160e01b0319161790820155600480820180546001600160701b0319166001600160701b038a16179055356101e4810135600683015561020401356007909101555f5b8181106127b25750506040519160a0835260ff61251c600435600401612df5565b1660a084015260ff612532602460043501612df5565b1660c084015260ff612548604460043501612df5565b1660e084015260ff61255e606460043501612df5565b1661010084015263ffffffff612578608460043501612dc0565b1661012084015261ffff61259060a460043501613044565b1661014084015261ffff6125a860c460043501613044565b1661016084015263ffffffff6125c260e460043501612dc0565b1661018084015263ffffffff6125dd61010460043501612dc0565b166101a084015263ffffffff6125f861012460043501612dc0565b166101c0840152610144600435013564ffffffffff8116809103610466576101e08401526001600160a01b0361263360043561016401612dd1565b166102008401526001600160601b0361265161018460043501613053565b166102208401526001600160601b0361266f6101a460043501613053565b166102408401526001600160601b0361268d6101c460043501613053565b166102608401526004356101e48101356102808501526102048101356102a0850152610224810135903603602219018112156104665760043501602460048201359101906001600160401b03811161046657803603821361046657602091612703916102406102c08801526102e0870191612f9e565b8481038286015285600401358152019360248101905f5b8160040135811061278257602088610d7c8b8a837f8ca1ce18edc615d32b9a608e3a5b9e7a9b0c8a752032715795742d33a0046e5a8c8c8c60030b604083015260030b60608201528460808201528033940390a361277d6101646004350161300c565b61420e565b909195604080600192838060a01b0361279a8b612dd1565b16815260208a8101359082015201970192910161271a565b6001906127e26001600160a01b036127da6127d58460048b013560248c01613034565b61300c565b161515613d3c565b61280260206127f983896004013560248b01613034565b01351515613dd2565b6128176127d582886004013560248a01613034565b875f52600260205260405f20825f526020528260405f200190838060a01b03166001600160601b0360a01b825416179055602061285c82886004013560248a01613034565b0135875f52600260205260405f20825f52602052600260405f200155016124fb565b506121196128916101646004350161300c565b3b15159050612110565b506128ab61014460043501612feb565b6301e2850042018042116103d75764ffffffffff9190911611156120e7565b506120c862ed4e0063ffffffff6128e661012460043501612fda565b16111590506120bf565b506120a262ed4e0063ffffffff61290c61010460043501612fda565b1611159050612099565b5061207c62ed4e0063ffffffff61293160e460043501612fda565b1611159050612073565b6129479150829061312d565b90600a0180600a116103d757806103e802906103e88204036103d75761205791118561204c565b50611ffc600f60ff612984600435600401612fcc565b1611159050611ff3565b34610466576060366003190112610466576004356129aa612dad565b90604435916001600160401b0383116104665736602384011215610466578260040135926001600160401b038411610466573660248583010111610466576110008411612ab4576129fa836131b5565b50825f52600560205260405f2060018060a01b0333165f52602052612a33612a2e612a2760405f20612f1e565b8486613324565b613384565b600981101561045257600281141580612aa9575b612a9557507fc64509993f016be7f191c69db0b5bd7053bc6f20c84a17b57fe999007cb7fa2991612a9063ffffffff926040519384936020855216966024602085019201612f9e565b0390a3005b634cd6cd5d60e01b5f5261044f9083612f83565b506003811415612a47565b83630d9751eb60e01b5f5260045261100060245260445ffd5b3461046657604036600319011261046657600435612aea816131b5565b62ffffff8160181c1691600183018084116103d7575f935091826024355b62ffffff831685111580612d6b575b15612d605780156103d7575f190193835f52600460205260405f20815f5260205260405f20549564ffffffffff8760481c1660018101908181116103d75781431115612d525761010143919091035f19011015612d2957405b80612bf65750600196612bf092915068ffffffffffffffffff164364ffffffffff164260281b69ffffffffff0000000000161760481b175b855f52600460205260405f20825f5260205260405f205563ffffffff8116857f2a53d8b48781d9bcbd2c948e0123320db1fdc4448f76513f02545ab71504f8c95f80a3612fbe565b93612b08565b90939496849693965f14612d0d5750505050505b825f5260016020528060405f205562ffffff8160181c16600181018091116103d75782612c3691612e64565b90612c4082612ec4565b92612c4a83612ec4565b945f5b848110612c8257612c7086612c7e89604051938493604085526040850190612d74565b908382036020850152612d74565b0390f35b600190825f52600460205260405f20612c9b8286612e57565b5f5260205260405f205463ffffffff612cb48387612e57565b16612cbf838a612ef6565b5260ff8160381c1660ff81145f14612cf257505063ffffffff5b63ffffffff612ce8838b612ef6565b9116905201612c4d565b63ffffffff9160ff808960901c169160301c16020116612cd9565b90612d2391838997612bf095979a99969961523a565b92612fbe565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa50602051612b70565b505050509250909250612c0a565b509250909250612c0a565b50801515612b17565b90602080835192838152019201905f5b818110612d915750505090565b825163ffffffff16845260209384019390920191600101612d84565b6024359063ffffffff8216820361046657565b359063ffffffff8216820361046657565b35906001600160a01b038216820361046657565b6024359060ff8216820361046657565b359060ff8216820361046657565b9181601f84011215610466578235916001600160401b038311610466576020808501948460051b01011161046657565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b919082018092116103d757565b919082039182116103d757565b608081019081106001600160401b0382111761179a57604052565b90601f801991011681019081106001600160401b0382111761179a57604052565b6001600160401b03811161179a5760051b60200190565b90612ece82612ead565b612edb6040519182612e8c565b8281528092612eec601f1991612ead565b0190602036910137565b8051821015612f0a5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b9060405160a081018181106001600160401b0382111761179a57604052608081935462ffffff8116835262ffffff8160181c16602084015260ff8160301c161515604084015262ffffff8160381c16606084015260018060a01b039060501c16910152565b63ffffffff1660045260449190600981101561045257602452565b908060209392818452848401375f828201840152601f01601f1916010190565b5f1981146103d75760010190565b3560ff811681036104665790565b3563ffffffff811681036104665790565b3564ffffffffff811681036104665790565b3561ffff811681036104665790565b356001600160a01b03811681036104665790565b356001600160601b03811681036104665790565b9190811015612f0a5760061b0190565b359061ffff8216820361046657565b35906001600160601b038216820361046657565b906001600160801b03809116911603906001600160801b0382116103d757565b62ffffff1662ffffff81146103d75760010190565b81156130a6570690565b634e487b7160e01b5f52601260045260245ffd5b81156130a6570490565b9190811015612f0a5760051b81013590603e1981360301821215610466570190565b80546dffffffffffffffffffffffffffff60701b191660709290921b6dffffffffffffffffffffffffffff60701b16919091179055565b9190811015612f0a5760051b0190565b818102929181159184041417156103d757565b6001600160401b03811161179a57601f01601f191660200190565b9061316582613140565b6131726040519182612e8c565b8281528092612eec601f1991613140565b903590601e198136030182121561046657018035906001600160401b0382116104665760200191813603831361046657565b90815f52600160205260405f20549160ff8360881c16156131d35750565b6312a1ae2760e11b5f5260045260245ffd5b9190916004915f9362ffffff8160181c16600181018091116103d757935b62ffffff82168511158061331b575b156133135780156103d7575f190193835f52600460205260405f20815f5260205260405f20549564ffffffffff8760481c1660018101908181116103d757814311156133075761010143919091035f190110156132de57405b806132ad57506001966132a792915068ffffffffffffffffff164364ffffffffff164260281b69ffffffffff0000000000161760481b17612ba8565b93613203565b909492959396855f146132c35750505050505090565b906132d8918385979996986132a7959661523a565b91612fbe565b5f525f602052602080805f71f90827f1c53a10cb7a02335b1753200029355afa5060205161326b565b50505050925092505090565b509350915050565b50801515613212565b9291925f52600460205263ffffffff60405f20911690815f5260205262ffffff60405f20549351168015908115613374575b5061335e5750565b6371bd3baf60e01b5f526004523360245260445ffd5b905062ffffff841614155f613356565b60401c60ff1660098110156104525790565b5f516020615d835f395f51905f525c6133bc5760015f516020615d835f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b906020820160ff6133db82612fcc565b161515806134f9575b6133ed90613e72565b61340f6040840160ff6133ff82612fcc565b16151590816134e1575b50613f14565b61345763ffffffff6134446080606087019660ff61342c89612fcc565b161515806134c6575b61343e90613fbe565b01612fda565b1660ff61345084612fcc565b1690612e57565b5f1981019081116103d75760ff61347061347793612fcc565b16906130ba565b9161348d60ff61348683612fcc565b1684612e57565b5f1981019081116103d75760ff6134706134a693612fcc565b90821515806134bb575b6134b990614066565b565b5060408211156134b0565b5061343e603c60ff6134d78b612fcc565b1611159050613435565b600f91506134f060ff91612fcc565b1611155f613409565b506133ed601460ff61350a84612fcc565b16111590506133e4565b6134b9575f5b6001600160fd1b03811681036103d75766636c617373657360c81b600382901b1b1561354e5761354990612fbe565b61351a565b6135578161315b565b905f5b818110613587576040516357b234a760e11b815260206004820152806135836024820186612e33565b0390fd5b6020811015612f0a578251811015612f0a5760019066636c617373657360c81b811a848201602001530161355a565b6134b9575f5b6001600160fd1b03811681036103d7576a726566657272657242707360a81b600382901b1b156135f4576135ef90612fbe565b6135bc565b6135fd8161315b565b905f5b818110613629576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906a726566657272657242707360a81b811a8482016020015301613600565b6134b9575f5b6001600160fd1b03811681036103d75764703142707360d81b600382901b1b156136945761368f90612fbe565b613662565b61369d8161315b565b905f5b8181106136c9576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a5760019064703142707360d81b811a84820160200153016136a0565b6134b9575f5b6001600160fd1b03811681036103d75769776f726b57696e646f7760b01b600382901b1b156137335761372e90612fbe565b6136fc565b61373c8161315b565b905f5b818110613768576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a5760019069776f726b57696e646f7760b01b811a848201602001530161373f565b6134b9575f5b6001600160fd1b03811681036103d757696f70656e57696e646f7760b01b600382901b1b156137d7576137d290612fbe565b6137a0565b6137e08161315b565b905f5b81811061380c576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a57600190696f70656e57696e646f7760b01b811a84820160200153016137e3565b6134b9575f5b6001600160fd1b03811681036103d7576a6a7564676557696e646f7760a81b600382901b1b1561387c5761387790612fbe565b613844565b6138858161315b565b905f5b8181106138b1576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906a6a7564676557696e646f7760a81b811a8482016020015301613888565b6134b9575f5b6001600160fd1b03811681036103d7576718db1bdcd95cd05d60c21b600382901b1b1561391f5761391a90612fbe565b6138ea565b6139288161315b565b905f5b818110613954576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906718db1bdcd95cd05d60c21b811a848201602001530161392b565b6134b9575f5b6001600160fd1b03811681036103d757643a37b5b2b760d91b600382901b1b156139bc576139b790612fbe565b61398a565b6139c58161315b565b905f5b8181106139f1576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a57600190643a37b5b2b760d91b811a84820160200153016139c8565b6134b9575f5b6001600160fd1b03811681036103d75768756e6974507269636560b81b600382901b1b15613a5a57613a5590612fbe565b613a24565b613a638161315b565b905f5b818110613a8f576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a5760019068756e6974507269636560b81b811a8482016020015301613a66565b6134b9575f5b6001600160fd1b03811681036103d757681a5d195b5cd49bdbdd60ba1b600382901b1b15613afc57613af790612fbe565b613ac6565b613b058161315b565b905f5b818110613b31576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a57600190681a5d195b5cd49bdbdd60ba1b811a8482016020015301613b08565b6134b9575f5b6001600160fd1b03811681036103d7576b0dac2dcd2cccae6e890c2e6d60a31b600382901b1b15613ba157613b9c90612fbe565b613b68565b613baa8161315b565b905f5b818110613bd6576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906b0dac2dcd2cccae6e890c2e6d60a31b811a8482016020015301613bad565b6134b9575f5b6001600160fd1b03811681036103d7576275726960e81b600382901b1b15613c4057613c3b90612fbe565b613c10565b613c498161315b565b905f5b818110613c75576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906275726960e81b811a8482016020015301613c4c565b6134b9575f5b6001600160fd1b03811681036103d7576565706f63687360d01b600382901b1b15613cd957613cd490612fbe565b613ca6565b613ce28161315b565b905f5b818110613d0e576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906565706f63687360d01b811a8482016020015301613ce5565b6134b9575f5b6001600160fd1b03811681036103d757626b657960e81b600382901b1b15613d7257613d6d90612fbe565b613d42565b613d7b8161315b565b905f5b818110613da7576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a57600190626b657960e81b811a8482016020015301613d7e565b6134b9575f5b6001600160fd1b03811681036103d7576719dbdb19149bdbdd60c21b600382901b1b15613e0d57613e0890612fbe565b613dd8565b613e168161315b565b905f5b818110613e42576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906719dbdb19149bdbdd60c21b811a8482016020015301613e19565b6134b9575f5b6001600160fd1b03811681036103d75768626174636853697a6560b81b600382901b1b15613eae57613ea990612fbe565b613e78565b613eb78161315b565b905f5b818110613ee3576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a5760019068626174636853697a6560b81b811a8482016020015301613eba565b6134b9575f5b6001600160fd1b03811681036103d7576c0e6cac2e8e6a0cae484c2e8c6d609b1b600382901b1b15613f5457613f4f90612fbe565b613f1a565b613f5d8161315b565b905f5b818110613f89576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906c0e6cac2e8e6a0cae484c2e8c6d609b1b811a8482016020015301613f60565b6134b9575f5b6001600160fd1b03811681036103d7576b65706f63684261746368657360a01b600382901b1b15613ffd57613ff890612fbe565b613fc4565b6140068161315b565b905f5b818110614032576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a576001906b65706f63684261746368657360a01b811a8482016020015301614009565b6134b9575f5b6001600160fd1b03811681036103d757681a5d195b50dbdd5b9d60ba1b600382901b1b156140a25761409d90612fbe565b61406c565b6140ab8161315b565b905f5b8181106140d7576040516357b234a760e11b815260206004820152806135836024820186612e33565b6020811015612f0a578251811015612f0a57600190681a5d195b50dbdd5b9d60ba1b811a84820160200153016140ae565b9061411560a08301612ffd565b60b81b61ffff60b81b16926001600160601b036141356101808501613020565b16915f198101908082116103d7576101c06141ca6141b5876141d19961271061ffff6141a66102c09b6141a06141c39a61419a6001600160601b039d61418960ff61418260208d01612fcc565b168661312d565b88888b60b81c16820204019061312d565b976141d4565b9061312d565b9260b81c168202040190612e57565b60ff6141c360408a01612fcc565b169061312d565b9501613020565b90565b906141e160808301612fda565b905f1981019081116103d75761420763ffffffff9160ff6141c360206141d19701612fcc565b9116612e64565b6001600160a01b03168015614394573461437d578115614379576040516370a0823160e01b8152306004820152602081602481855afa9081156114e0575f91614347575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f5114811615614328575b836040525f6060521561431657826024816020936370a0823160e01b82523060048301525afa80156114e0575f906142e2575b6142c19250612e64565b908082036142cd575050565b6346da3a2760e01b5f5260045260245260445ffd5b506020823d60201161430e575b816142fc60209383612e8c565b81010312610466576142c191516142b7565b3d91506142ef565b635274afe760e01b5f5260045260245ffd5b600181151661433e57813b15153d151616614284565b833d5f823e3d90fd5b90506020813d602011614371575b8161436260209383612e8c565b8101031261046657515f614252565b3d9150614355565b5050565b6346da3a2760e01b5f525f6004523460245260445ffd5b5080340361439f5750565b6346da3a2760e01b5f526004523460245260445ffd5b90915f91805f52600460205260405f2062ffffff6020860151165f5260205260405f2054906143e382613384565b6009811015610452578060016040921490811561444c575b50950151614407575050565b9092505f52600160205261442b6001600160601b03600360405f2001541692613384565b60098110156104525760071461443d57565b9080600a6141d1920490612e64565b60029150145f6143fb565b6001600160a01b03169081614471576134b99150336155bc565b6040519063a9059cbb60e01b5f523360045260245260205f60448180865af19060015f51148216156144a9575b604052156143165750565b9060018115166144c157823b15153d1516169061449e565b503d5f823e3d90fd5b6144d38161516c565b90816144f0575b816144e3575090565b62ffffff91508116141590565b905060ff8160a81c1660ff8260781c1610906144da565b919061453260ff8260781c1691845f52600260205260405f20835f526020528260405f205491615602565b925f52600660205260405f20905f5260205260405f20905f526020526001600160401b0360405f2054161916151590565b6080830180519294909391926001600160a01b0391821692911682036146be575b62ffffff815116936145de6801ff00000000000000606084019665ffffff000000600189519a019960181b16171768ffffffffffffffffff69ffffffffff00000000004260281b1664ffffffffff43161760481b91161790565b5f85815260046020908152604080832062ffffff8b811680865291845282852095909555868301908152888452600583528184203380865290845293829020875181549251988401519b5197516001600160f01b031990931690871617601889901b65ffffff00000016179a151560301b60ff60301b169a909a1760389690961b69ffffff00000000000000169590951760509590951b600160501b600160f01b0316949094179097558251939091168352948201929092527f1af972ebeeea931f90d5fb7722715dd0234095e4f599c01b607e7ad498edad2c9190a390565b818452816146d75762ffffff5f5b166060820152614584565b825f52600860205260405f20825f5260205262ffffff60405f2054168015614704575b62ffffff906146cc565b50825f52600160205262ffffff600560405f2001805490614729838360981c16613087565b609884811b199093169381169283901b9390931790555f8581526008602090815260408083208784528252808320849055878352600782528083209383529290522080546001600160a01b031916841790556146fa565b5f52600160205260018060a01b03600160405f20015416330361479f57565b63e7f1421f60e01b5f523360045260245ffd5b9060a81c60ff168210156147d8575f52600260205260405f20905f5260205260405f2090565b60ff82637fc9338560e01b5f521660045260245ffd5b60ff1660045260449190600581101561045257602452565b6005821015610452576001820361043b575050565b906001600160701b03809116911603906001600160701b0382116103d757565b906001600160701b03809116911601906001600160701b0382116103d757565b908015614379576134b9915f526001602052610f596001600160701b03600460405f200192166001600160701b03614896828286541661481b565b84546001600160701b03191691161780845560701c6001600160701b031661483b565b9190811015612f0a5760071b0190565b3562ffffff811681036104665790565b356001600160501b03811681036104665790565b6014821015612f0a5701905f90565b6009821015610452576001821461492d5760028203614919575050565b634cd6cd5d60e01b5f5261044f9250612f83565b63ffffffff9063ee867a5560e01b5f521660045260245ffd5b91909161495282613384565b6009811015610452576008149081614a76575b811580614a5a575b614a3d57805f52600260205260405f209160ff8460301c1692835f5260205260405f2061499981615b33565b15614a175750614a11575f52600660205260405f20905f5260205262ffffff60405f2091165f5260205260405f20546132c7198160401c60030b1290816149fd575b50156149e45750565b63ffffffff9063b826214160e01b5f521660045260245ffd5b6008915061ffff9060601c1610155f6149db565b50505050565b64ffffffffff60018592015460a01c16906324b9bdf160e11b5f5260045260245260445ffd5b61044f84614a4a85613384565b634cd6cd5d60e01b5f5290612f83565b50614a6483613384565b6009811015610452576004141561496d565b905060ff808360381c16141590614965565b9091600161ffff60ff9460981c169101145f14614aa65760b01c1690565b60a81c1690565b905f8091602081519101845af48080614b26575b15614ae15750506040513d81523d5f602083013e60203d82010160405290565b15614b0657639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15614b17576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580614ac15750813b1515614ac1565b918015614bbd57825f52600260205260405f20825f5260205260405f2060018101614b6d81549361ffff8560d01c16612e57565b61ffff60d01b1990931660d084901b61ffff60d01b161790555460f01c14614b93575050565b60ff16907fd2bba8238c036431b1a7e00653df3337ff2da113a57a5e2ccceeb5435f4bb29e5f80a3565b505050565b9060030b9060030b02908160030b9182036103d757565b9060030b9060030b0190637fffffff198212637fffffff8313176103d757565b94919593906020850135604086013592815f528360205260405f2060481c8560481c9060018060b81b03160361514b576001600160a01b0391614c429160f886901c9190615a33565b1680156150d15760ff8460301c16926001600160501b0380614c7760ff8860381c16958660ff8260901c16890201908d614a88565b9363ffffffff614c868b612fda565b1660405190602082019283524660408301523060608301528c608083015260a082015260a08152614cb860c082612e8c565b519020169116189060015f199160021b1b011660ff6001600160501b0382169860a01c16614d2081690f0f0f0f0f0f0f0f0f0f841690698080808080808080808091697171717171717171717181011991608003690101010101010101010102011616151590565b918215615076575b5050614ffd57855f52600360205260405f20825f526020526003614d5260405f20828404906148ed565b905490821b1c9106806050029060508204036103d7571c90614e0d69111111111111111111116001600160501b0380697fffffffffffffffffff8660011c871616693fffffffffffffffffff8160021c16161619941689188060011c1793614ddd8282166901010101010101010101690f0f0f0f0f0f0f0f0f0f60ff928060041c01160260481c1690565b948060021c171916166901010101010101010101690f0f0f0f0f0f0f0f0f0f60ff928060041c01160260481c1690565b865f52600660205260405f20825f5260205260405f209162ffffff851692835f5260205260405f209460405197606089018981106001600160401b0382111761179a57614ec887614ec28c9b61ffff60406001600160401b039d614ed2978252549e8f9e8f168152602081019e8f90831c60030b9052019d60601c168d52606063ffffffff614eb28b614eac604086015160030b84831660030b614bc2565b96612e64565b1660030b91015160030b90614bc2565b90614bd9565b885160030b614bd9565b60030b875261ffff861661ffff895116019161ffff83116103d7577fbc0e7f4fb0809e09b2447434de3d7d4050180eb9aebd63456c864df15f62d9b29960609963ffffffff9960ff9889978f61ffff614fe5991685525f52600660205260405f20905f5260205260405f20905f526020526001600160401b038060405f20945116166001600160401b031984541617835551906bffffffff000000000000000083549161ffff8e1b90518e1b169260401b16906dffffffffffff0000000000000000191617179055680400000000000000006001600160401b038d8760581b908a60501b171760481b921617178a5f52600460205260405f2088614fd584612fda565b165f5260205260405f2055612fda565b93604051998a521660208901521660408701521693a3565b5050935050615010600160431b91612fda565b9260ff60401b191617815f52600460205263ffffffff60405f20931692835f5260205260405f2055604051602081019060036002101561045257807f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c92600282520390a3565b6150ca9250690fffffffffffffffffff690f0f0f0f0f0f0f0f0f0f9160041c161690698080808080808080808091697171717171717171717181011991608003690101010101010101010102011616151590565b5f80614d28565b5050509350506150e5600160431b91612fda565b9260ff60401b191617815f52600460205263ffffffff60405f20931692835f5260205260405f2055604051602081019060036001101561045257807f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c92600182520390a3565b63ffffffff61515988612fda565b632895d86b60e21b5f521660045260245ffd5b600160801b811615908161517e575090565b905060e01c42111590565b919260ff7f56043ab58de0adae4445199f82d9ca8dd5802018043e708faa0828bbdc49f6aa9264ffffffffff6151c160409442612e57565b16855f526002602052835f20825f526020526001845f2001600160c81b8460c81b19825416179055855f526002602052835f20825f52602052615227816001865f20019081549064ffffffffff60a01b9060a01b169064ffffffffff60a01b1916179055565b61ffff84519716875260208701521693a3565b9391630100000082019060ff8260781c169360ff8360a81c16851461553157865f52600260205260405f20855f5260205260405f205495875f52600660205260405f20865f5260205260405f2062ffffff82165f5260205260405f206001600160401b03815416976152ad818988615602565b89191693841561551e5790600f6153088c979695949360405160208101918252896040820152886060820152606081526152e8608082612e8c565b5190206152f487615d07565b935050505060ff8160201c9116019061309c565b600360ff8361531689615d07565b93989297919590931680821015615511575060ff5f91935b821c1680841015615505575091935b821c16808410156154f9575091935b821c16808410156154ed575091925b821c16808310156154e25750905b60018296831c1611156154d7575b508360021b6001901b0198855f52600260205260405f20895f526020528960405f20556001841b6001600160401b0316176001600160401b03166001600160401b0319825416179055835f52600460205260405f20835f526020528160381b908560481c60ff60301b169068ffffff00000000000019161717680200000000000000001760405f20556040519386855260901c60ff1686020163ffffffff16602084015263ffffffff169160407f4a6180ebeec89850a0ebbbe0e94a2d058f8e6f4f727cf12a7020ad268d7fea6a91a36601000001000000019161545b9183615602565b6154d25760ff8160781c16600181018091116103d7579160ff8260a81c16925b838110806154aa575b156154975761549290612fbe565b61547b565b9192505060781b9060ff60781b19161790565b50815f52600260205260405f20815f526020526154cc60405f20548285615602565b15615484565b905090565b60010193505f615377565b906002019103615369565b9060040192039261535b565b9060080192039361534c565b9060100192039361533d565b60ff90602092039361532e565b505050955050925090506141d193615b63565b50925090506141d193615b63565b9061554c9160401b6130ba565b905f5b600181019083821c15615562575061554f565b91929050607f8211156155b257607e1982011c5b905f915f905b600c8210615594575050603f1901600c1b0160030b90565b80600191949294028060ff1c90607f1c811c92821b1793019061557c565b81607f031b615576565b8147106155eb575f8080938193826040516155d8602082612e8c565b526001600160a01b03165af115614b0657565b504763cf47918160e01b5f5260045260245260445ffd5b919061561060ff9184615a97565b9260881c167d11111111111111111111111111111111111111111111111111111111111102188060011c179060015f199160021b1b01908060021c17167d0222222222222222222222222222222222222222222222222222222222228160031c16907c01000100010001000100010001000100010001000100010001000100017e030003000300030003000300030003000300030003000300030003000300037e0c000c000c000c000c000c000c000c000c000c000c000c000c000c000c000c847d11111111111111111111111111111111111111111111111111111111111185161760061c1693169116171780600c1c1778ff00000000000000ff00000000000000ff00000000000000ff79ff00000000000000ff00000000000000ff00000000000000ff008260181c169116178060301c1763ffffffff67ffffffff000000008260601c1691161790565b90815f52600460205260405f209263ffffffff821693845f5260205260405f205490608081015180159081156159bb575b506159a45761579c82613384565b6009811015938461045257600382141580615996575b6149195760ff8460301c169460a08401958487518203615984575b60c091500151159081615973575b506149195750506805000000000000000060ff60401b19831617845f52600460205260405f20865f5260205260405f205562ffffff61585b61271061ffff6158468551975160ff8860381c169060ff8a60901c1602016141a0604088015191602089019a8b51614a88565b965160b81c168602049460e084015190612e57565b92610160830161586c858251612e57565b905260181c16801561591e576101008201805182036158e6575b50506101408101615898848251612e57565b905261012060018060a01b0391015116906040519485526020850152604084015260608301527f52e4816d1017d4691616adb2dc2a6a4431c7c3d4ea4f668072cf5d98e910994560803393a3565b81906158f1846159cb565b52845f52600760205260405f20905f5260205260018060a01b0360405f2054166101208201525f80615886565b506101a06159329193929301918251612e57565b905260405192835260208301525f60408301525f60608301527f52e4816d1017d4691616adb2dc2a6a4431c7c3d4ea4f668072cf5d98e910994560803393a3565b90506104525760048214155f6157db565b61598f91848a615bbf565b5f846157cd565b505f945060048214156157b2565b846371bd3baf60e01b5f526004523360245260445ffd5b905062ffffff831614155f61578e565b61014081018051918215614bbd576101208101516001600160a01b039081165f90815260096020908152604080832060608601519094168352929052908120805491949091615a1a9190612e57565b9055615a2e61018083519201918251612e57565b905252565b909160018111615a9057601b019182601b116103d7576020925f9260809260ff60405193868552168684015280604084015270014551231950b75fc4402da1732fc9bebe199109606082015282805260015afa156114e0575f5190565b5050505f90565b609081901c60ff1691820260989190911c61ffff160390808210156154d2575090565b9291936001600160501b03925f195f945b86861c8015615b285760011615615b1f578560021b600f86821c16898810801590615b15575b615b0757600f18901b18946001905b0194615acb565b505094965050509250509190565b5084811015615af1565b94600190615b00565b509650945050915050565b6001810154905460f01c61ffff8260d01c1614908115615b51575090565b64ffffffffff915060a01c1642101590565b9092600160431b9060ff60401b191617815f52600460205260405f20835f5260205260405f20557f060c09c771f2e458e1e4c012faca2ec7d90db81f0c2e5c0c7c7b19502cd9e36c602063ffffffff604051945f86521693a390565b92919092805f52600260205260405f20825f5260205260405f208260a085015260018101549060ff8260c81c16600581101561045257600381148060c088015260e08701905f8252615cd2575060028103615cbb5750615c1e90615b33565b15615c9757505f52600660205260405f20905f52602052608060405f209101515f5260205260405f205461ffff8160401c60030b9160601c16916132c719821280615c8c575b615c6d57505050565b63ffffffff9063b5eb130d60e01b5f521660045260245260445260645ffd5b506008831015615c64565b64ffffffffff9060ff846324b9bdf160e11b5f521660045260a01c1660245260445ffd5b63b37b349d60e01b5f5261044f9060ff86166147ee565b965050925050615d0392505f5260016020526001600160601b03600360405f20015460601c16905460f01c906130ba565b9052565b675555555555555555808260011c16911601906733333333333333338260021c1667333333333333333383160190670f0f0f0f0f0f0f0f8260041c16670f0f0f0f0f0f0f0f8316019066ff00ff00ff00ff8260081c1666ff00ff00ff00ff8316019065ffff0000ffff8260101c1665ffff0000ffff8316019056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00'
