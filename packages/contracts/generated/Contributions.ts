// Generated from src/Contributions.sol by scripts/generate.ts. Do not edit.
/** ABI of Contributions. */
export const contributionsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "registry",
        "type": "address",
        "internalType": "contract IAssetRegistry"
      },
      {
        "name": "vault",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "approve",
    "inputs": [
      {
        "name": "",
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
    "stateMutability": "pure"
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
    "name": "contributionIdOf",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "account",
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
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "contributionOf",
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
        "type": "tuple",
        "internalType": "struct IContributions.Contribution",
        "components": [
          {
            "name": "assetId",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "version",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "shares",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "account",
            "type": "address",
            "internalType": "address"
          }
        ]
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
    "name": "locked",
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
        "type": "bool",
        "internalType": "bool"
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
    "name": "recordContribution",
    "inputs": [
      {
        "name": "assetId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint64",
        "internalType": "uint64"
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
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "pure"
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
    "name": "ContributionRecorded",
    "inputs": [
      {
        "name": "assetId",
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
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "shares",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "tokenId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Locked",
    "inputs": [
      {
        "name": "tokenId",
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
    "type": "error",
    "name": "ContributionLocked",
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
    "name": "NotVault",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  }
] as const

/** Creation code of Contributions. */
export const contributionsBytecode =
  '0x60c060405234610387576114386040813803918261001c8161038b565b938492833981010312610387578051906001600160a01b03821682036103875760200151906001600160a01b03821682036103875761005b604061038b565b91601383527f53616861726120436f6e747269627574696f6e000000000000000000000000006020840152610090604061038b565b600c81526b21a7a72a2924a12aaa24a7a760a11b602082015283519092906001600160401b038111610290575f54600181811c9116801561037d575b602082101461027257601f8111610310575b50602094601f82116001146102af579481929394955f926102a4575b50508160011b915f199060031b1c1916175f555b82516001600160401b03811161029057600154600181811c91168015610286575b602082101461027257601f8111610204575b506020601f82116001146101a157819293945f92610196575b50508160011b915f199060031b1c1916176001555b60805260a05260405161108790816103b18239608051816101ba015260a05181610c810152f35b015190505f8061015a565b601f1982169060015f52805f20915f5b8181106101ec575095836001959697106101d4575b505050811b0160015561016f565b01515f1960f88460031b161c191690555f80806101c6565b9192602060018192868b0151815501940192016101b1565b818111156101415760015f52601f820160051c7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf66020841061026a575b81601f9101920160051c03905f5b82811061025d575050610141565b5f8282015560010161024f565b5f9150610241565b634e487b7160e01b5f52602260045260245ffd5b90607f169061012f565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100fa565b601f198216955f8052805f20915f5b8881106102f8575083600195969798106102e0575b505050811b015f5561010e565b01515f1960f88460031b161c191690555f80806102d3565b919260206001819286850151815501940192016102be565b818111156100de575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56360208410610375575b81601f9101920160051c03905f5b8281106103685750506100de565b5f8282015560010161035a565b5f915061034c565b90607f16906100cc565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102905760405256fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a7146108f55750806306fdde031461083d578063081812fc14610800578063095ea7b3146107d157806323b872dd146107ba57806342842e0e146107915780634676fc571461074f57806356606aeb146106775780636352211e14610648578063675db2d31461061157806370a08231146105c057806395d89b41146104b8578063a22cb46514610480578063b45a3c0e14610458578063b88d4fde146103ce578063c87b56dd146101345763e985e9c5146100d7575f80fd5b34610130576040366003190112610130576100f061099e565b6001600160a01b036101006109ca565b91165f5260056020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b5f80fd5b34610130576020366003190112610130576004356101518161102f565b505f52600660205260405f206040519061016a82610a5d565b546001600160a01b03811691828152604063ffffffff8360a01c169283602084015260c01c9101526040519163cf02ee3f60e01b8352600483015260248201526040816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103c3575f91610391575b5060408051906101fa8183610a79565b602082527f6162636465666768696a6b6c6d6e6f707172737475767778797a3233343536376020830152805191610232608084610a79565b604283527f697066733a2f2f622e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e60208401527f2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e2e8284015261171760f11b60608401525f5b603a81106102af578251602080825281906102ab9082018761097a565b0390f35b80600594929394029260058404820361030e576005840180851195945f875b61030e57828210156103575760011b95876020831015610322575081601f03601f811161030e5788976001630155122081931c1617925b019190966102ce565b634e487b7160e01b5f52601160045260245ffd5b96916101208110610336575b600190610305565b8092975061011f0361011f811161030e578897908a901c600116179161032e565b92949650505061036c60ff60f81b9184611062565b511690806008018060081161030e5761038a6001935f1a9187611062565b530161028e565b90506040813d6040116103bb575b816103ac60409383610a79565b810103126101305751816101ea565b3d915061039f565b6040513d5f823e3d90fd5b34610130576080366003190112610130576103e761099e565b6103ef6109ca565b6064359167ffffffffffffffff831161013057366023840112156101305782600401359161041c83610a9b565b9261042a6040519485610a79565b8084523660248287010111610130576020815f9260246104569801838801378501015260443591610ef5565b005b346101305760203660031901126101305761047460043561102f565b50602060405160018152f35b346101305760403660031901126101305761049961099e565b50602435801515036101305763049d192d60e51b5f525f60045260245ffd5b34610130575f366003190112610130576040515f6001548060011c906001811680156105b6575b6020831081146105a25782855290811561057e5750600114610520575b6102ab8361050c81850382610a79565b60405191829160208352602083019061097a565b91905060015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6915f905b8082106105645750909150810160200161050c6104fc565b91926001816020925483858801015201910190929161054c565b60ff191660208086019190915291151560051b8401909101915061050c90506104fc565b634e487b7160e01b5f52602260045260245ffd5b91607f16916104df565b34610130576020366003190112610130576001600160a01b036105e161099e565b1680156105fe575f526003602052602060405f2054604051908152f35b6322718ad960e21b5f525f60045260245ffd5b3461013057606036600319011261013057602061064061062f610a1a565b6106376109b4565b90600435610eba565b604051908152f35b3461013057602036600319011261013057602061066660043561102f565b6001600160a01b0360405191168152f35b346101305760203660031901126101305760806004355f606060405161069c81610a2d565b8281528260208201528260408201520152805f5260066020526001600160a01b0360405f209167ffffffffffffffff60408051946106d986610a5d565b54928484169586815263ffffffff8560a01c169485602083015260c01c92839101525f52600260205263ffffffff8460405f20541693606060405161071d81610a2d565b888152602081019283526040810194855201948552604051968752511660208601525116604084015251166060820152f35b3461013057608036600319011261013057610768610a1a565b6107706109b4565b6064359067ffffffffffffffff821682036101305761045692600435610c73565b34610130576104566107a2366109e0565b90604051926107b2602085610a79565b5f8452610ef5565b34610130576104566107cb366109e0565b91610ab7565b34610130576040366003190112610130576107ea61099e565b5063049d192d60e51b5f5260243560045260245ffd5b346101305760203660031901126101305760043561081d8161102f565b505f52600460205260206001600160a01b0360405f205416604051908152f35b34610130575f366003190112610130576040515f5f548060011c906001811680156108eb575b6020831081146105a25782855290811561057e575060011461088f576102ab8361050c81850382610a79565b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b8082106108d15750909150810160200161050c6104fc565b9192600181602092548385880101520191019092916108b9565b91607f1691610863565b34610130576020366003190112610130576004359063ffffffff60e01b821680920361013057602091635a2d1e0760e11b8114908115610937575b5015158152f35b6380ac58cd60e01b811491508115610969575b8115610958575b5083610930565b6301ffc9a760e01b14905083610951565b635b5e139f60e01b8114915061094a565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361013057565b604435906001600160a01b038216820361013057565b602435906001600160a01b038216820361013057565b6060906003190112610130576004356001600160a01b038116810361013057906024356001600160a01b0381168103610130579060443590565b6024359063ffffffff8216820361013057565b6080810190811067ffffffffffffffff821117610a4957604052565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff821117610a4957604052565b90601f8019910116810190811067ffffffffffffffff821117610a4957604052565b67ffffffffffffffff8111610a4957601f01601f191660200190565b91906001600160a01b03168015610c6057815f5260026020526001600160a01b0360405f205416610c4d57815f5260026020526001600160a01b0360405f20541692823315159283610bb1575b6001600160a01b03935085610b86575b805f52600360205260405f2060018154019055815f52600260205260405f20818519825416179055857fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a416808303610b6e57505050565b6364283d7b60e01b5f5260045260245260445260645ffd5b815f52600460205260405f2084198154169055855f52600360205260405f205f198154019055610b14565b9192905080610bf6575b15610bc857828291610b04565b8284610be057637e27328960e01b5f5260045260245ffd5b63177e802f60e01b5f523360045260245260445ffd5b503384148015610c24575b80610bbb5750825f526004602052336001600160a01b0360405f20541614610bbb565b50835f52600560205260405f206001600160a01b0333165f5260205260ff60405f205416610c01565b5063049d192d60e51b5f5260045260245ffd5b633250574960e11b5f525f60045260245ffd5b929190916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610ea757610cb2828486610eba565b91825f5260026020526001600160a01b0360405f205416610ea0576001600160a01b0390604051610ce281610a5d565b828716815263ffffffff6020820196169384875267ffffffffffffffff60408301911696878252865f526006602052848060405f2094511616851984541617835551908483549167ffffffffffffffff60c01b905160c01b169263ffffffff60a01b9060a01b1691161717905516908115610c6057825f5260026020526001600160a01b0360405f205416610e8d57825f5260026020526001600160a01b0360405f2054168015159081610e5b575b835f52600360205260405f2060018154019055845f52600260205260405f20846001600160a01b03198254161790558484827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a450610e48577f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a1611947fddd3faa8bcec1825684628a4465d079ed6519857aec9ff001b6eb9e7b1bbfb13604060209681519081528688820152a4604051908152a1565b6339e3563760e11b5f525f60045260245ffd5b845f52600460205260405f206001600160a01b03198154169055805f52600360205260405f205f198154019055610d91565b8263049d192d60e51b5f5260045260245ffd5b5050505050565b63e9d6016160e01b5f523360045260245ffd5b916001600160a01b039063ffffffff604051936020850195865216604084015216606082015260608152610eef608082610a79565b51902090565b90610f01838284610ab7565b803b610f0e575b50505050565b602091610f546001600160a01b03809316956040519586948594630a85bd0160e11b8652336004870152166024850152604484015260806064840152608483019061097a565b03815f865af15f9181610fea575b50610fb757503d15610fb0573d610f7881610a9b565b90610f866040519283610a79565b81523d5f602083013e5b80519081610fab5782633250574960e11b5f5260045260245ffd5b602001fd5b6060610f90565b6001600160e01b03191663757a42ff60e11b01610fd857505f808080610f08565b633250574960e11b5f5260045260245ffd5b9091506020813d602011611027575b8161100660209383610a79565b8101031261013057516001600160e01b03198116810361013057905f610f62565b3d9150610ff9565b805f5260026020526001600160a01b0360405f205416908115611050575090565b637e27328960e01b5f5260045260245ffd5b908151811015611073570160200190565b634e487b7160e01b5f52603260045260245ffd'
