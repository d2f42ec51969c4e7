// Made by Tools/TextAnalysis/make-fold-table.py from the Unicode Character Database 14.0.0. Do not edit.

extension FoldTable {
    /// Rules parted by `;`: the target (hex scalars joined by dots; `-` nothing; `+n`/`~n` the scalar itself plus or minus n),
    /// then the scalars that fold to it (hex, `a.b` is a range).
    static let data = """
        - ad b4 294 2b9.2bf 2c8 2ca.2cb 300.36f 374 55a 591.5bd 5bf 5c1.5c2 5c4.5c5 5c7 5f3 610.61a 61c 621 640 64b.65f 670
        6d6.6dc 6df.6e4 6e7.6e8 6ea.6ed 8d3.8e1 8e3.8ff 180b.180e 1ab0.1aff 1dc0.1dff 200c.200f 2018.201b 202a.202e 2032 2035
        2060.2064 2066.206f 20d0.20ff a78b.a78c fcf2.fcf4 fe00.fe0f fe20.fe2f fe71 fe77 fe79 fe7b fe7d fe7f.fe80 feff ff07 ff40
        fffd e0000.e0fff; 30 660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80
        1a90 1b50 1bb0 1c40 1c50 2070 2080 24ea a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ff10 104a0 10d30 11066 110f0 11136 111d0
        112f0 11450 114d0 11650 116c0 11730 118e0 11950 11c50 11d50 11da0 16a60 16ac0 16b50 1d7ce 1d7d8 1d7e2 1d7ec 1d7f6 1e140
        1e2f0 1e950 1fbf0; 31 b9 661 6f1 7c1 967 9e7 a67 ae7 b67 be7 c67 ce7 d67 de7 e51 ed1 f21 1041 1091 17e1 1811 1947 19d1
        1a81 1a91 1b51 1bb1 1c41 1c51 2081 2460 a621 a8d1 a901 a9d1 a9f1 aa51 abf1 ff11 104a1 10d31 11067 110f1 11137 111d1
        112f1 11451 114d1 11651 116c1 11731 118e1 11951 11c51 11d51 11da1 16a61 16ac1 16b51 1d7cf 1d7d9 1d7e3 1d7ed 1d7f7 1e141
        1e2f1 1e951 1fbf1; 31.30 2469; 31.31 246a; 31.32 246b; 31.33 246c; 31.34 246d; 31.35 246e; 31.36 246f; 31.37 2470
        ; 31.38 2471; 31.39 2472; 32 b2 662 6f2 7c2 968 9e8 a68 ae8 b68 be8 c68 ce8 d68 de8 e52 ed2 f22 1042 1092 17e2 1812
        1948 19d2 1a82 1a92 1b52 1bb2 1c42 1c52 2082 2461 a622 a8d2 a902 a9d2 a9f2 aa52 abf2 ff12 104a2 10d32 11068 110f2 11138
        111d2 112f2 11452 114d2 11652 116c2 11732 118e2 11952 11c52 11d52 11da2 16a62 16ac2 16b52 1d7d0 1d7da 1d7e4 1d7ee 1d7f8
        1e142 1e2f2 1e952 1fbf2; 32.30 2473; 32.31 3251; 32.32 3252; 32.33 3253; 32.34 3254; 32.35 3255; 32.36 3256; 32.37 3257
        ; 32.38 3258; 32.39 3259; 33 b3 663 6f3 7c3 969 9e9 a69 ae9 b69 be9 c69 ce9 d69 de9 e53 ed3 f23 1043 1093 17e3 1813
        1949 19d3 1a83 1a93 1b53 1bb3 1c43 1c53 2083 2462 a623 a8d3 a903 a9d3 a9f3 aa53 abf3 ff13 104a3 10d33 11069 110f3 11139
        111d3 112f3 11453 114d3 11653 116c3 11733 118e3 11953 11c53 11d53 11da3 16a63 16ac3 16b53 1d7d1 1d7db 1d7e5 1d7ef 1d7f9
        1e143 1e2f3 1e953 1fbf3; 33.30 325a; 33.31 325b; 33.32 325c; 33.33 325d; 33.34 325e; 33.35 325f; 33.36 32b1; 33.37 32b2
        ; 33.38 32b3; 33.39 32b4; 34 664 6f4 7c4 96a 9ea a6a aea b6a bea c6a cea d6a dea e54 ed4 f24 1044 1094 17e4 1814 194a
        19d4 1a84 1a94 1b54 1bb4 1c44 1c54 2074 2084 2463 a624 a8d4 a904 a9d4 a9f4 aa54 abf4 ff14 104a4 10d34 1106a 110f4 1113a
        111d4 112f4 11454 114d4 11654 116c4 11734 118e4 11954 11c54 11d54 11da4 16a64 16ac4 16b54 1d7d2 1d7dc 1d7e6 1d7f0 1d7fa
        1e144 1e2f4 1e954 1fbf4; 34.30 32b5; 34.31 32b6; 34.32 32b7; 34.33 32b8; 34.34 32b9; 34.35 32ba; 34.36 32bb; 34.37 32bc
        ; 34.38 32bd; 34.39 32be; 35 665 6f5 7c5 96b 9eb a6b aeb b6b beb c6b ceb d6b deb e55 ed5 f25 1045 1095 17e5 1815 194b
        19d5 1a85 1a95 1b55 1bb5 1c45 1c55 2075 2085 2464 a625 a8d5 a905 a9d5 a9f5 aa55 abf5 ff15 104a5 10d35 1106b 110f5 1113b
        111d5 112f5 11455 114d5 11655 116c5 11735 118e5 11955 11c55 11d55 11da5 16a65 16ac5 16b55 1d7d3 1d7dd 1d7e7 1d7f1 1d7fb
        1e145 1e2f5 1e955 1fbf5; 35.30 32bf; 36 666 6f6 7c6 96c 9ec a6c aec b6c bec c6c cec d6c dec e56 ed6 f26 1046 1096 17e6
        1816 194c 19d6 1a86 1a96 1b56 1bb6 1c46 1c56 2076 2086 2465 a626 a8d6 a906 a9d6 a9f6 aa56 abf6 ff16 104a6 10d36 1106c
        110f6 1113c 111d6 112f6 11456 114d6 11656 116c6 11736 118e6 11956 11c56 11d56 11da6 16a66 16ac6 16b56 1d7d4 1d7de 1d7e8
        1d7f2 1d7fc 1e146 1e2f6 1e956 1fbf6; 37 667 6f7 7c7 96d 9ed a6d aed b6d bed c6d ced d6d ded e57 ed7 f27 1047 1097 17e7
        1817 194d 19d7 1a87 1a97 1b57 1bb7 1c47 1c57 2077 2087 2466 a627 a8d7 a907 a9d7 a9f7 aa57 abf7 ff17 104a7 10d37 1106d
        110f7 1113d 111d7 112f7 11457 114d7 11657 116c7 11737 118e7 11957 11c57 11d57 11da7 16a67 16ac7 16b57 1d7d5 1d7df 1d7e9
        1d7f3 1d7fd 1e147 1e2f7 1e957 1fbf7; 38 668 6f8 7c8 96e 9ee a6e aee b6e bee c6e cee d6e dee e58 ed8 f28 1048 1098 17e8
        1818 194e 19d8 1a88 1a98 1b58 1bb8 1c48 1c58 2078 2088 2467 a628 a8d8 a908 a9d8 a9f8 aa58 abf8 ff18 104a8 10d38 1106e
        110f8 1113e 111d8 112f8 11458 114d8 11658 116c8 11738 118e8 11958 11c58 11d58 11da8 16a68 16ac8 16b58 1d7d6 1d7e0 1d7ea
        1d7f4 1d7fe 1e148 1e2f8 1e958 1fbf8; 39 669 6f9 7c9 96f 9ef a6f aef b6f bef c6f cef d6f def e59 ed9 f29 1049 1099 17e9
        1819 194f 19d9 1a89 1a99 1b59 1bb9 1c49 1c59 2079 2089 2468 a629 a8d9 a909 a9d9 a9f9 aa59 abf9 ff19 104a9 10d39 1106f
        110f9 1113f 111d9 112f9 11459 114d9 11659 116c9 11739 118e9 11959 11c59 11d59 11da9 16a69 16ac9 16b59 1d7d7 1d7e1 1d7eb
        1d7f5 1d7ff 1e149 1e2f9 1e959 1fbf9; 61 aa c0.c5 e0.e5 100.105 1cd.1ce 1de.1e1 1fa.1fb 200.203 226.227 1d2c 1d43
        1e00.1e01 1e9a 1ea0.1eb7 2090 212b ff21 ff41 1d400 1d41a 1d434 1d44e 1d468 1d482 1d49c 1d4b6 1d4d0 1d4ea 1d504 1d51e
        1d538 1d552 1d56c 1d586 1d5a0 1d5ba 1d5d4 1d5ee 1d608 1d622 1d63c 1d656 1d670 1d68a; 61.65 c6 e6 1e2.1e3 1fc.1fd 1d2d
        10783; 62 181 253 1d2e 1d47 1e02.1e07 212c ff22 ff42 10785 1d401 1d41b 1d435 1d44f 1d469 1d483 1d4b7 1d4d1 1d4eb 1d505
        1d51f 1d539 1d553 1d56d 1d587 1d5a1 1d5bb 1d5d5 1d5ef 1d609 1d623 1d63d 1d657 1d671 1d68b; 63 c7 e7 106.10d 1d9c
        1e08.1e09 2102 212d 216d 217d a7f2 ff23 ff43 1d402 1d41c 1d436 1d450 1d46a 1d484 1d49e 1d4b8 1d4d2 1d4ec 1d520 1d554
        1d56e 1d588 1d5a2 1d5bc 1d5d6 1d5f0 1d60a 1d624 1d63e 1d658 1d672 1d68c; 64 d0 f0 10e.111 18a 257 1d30 1d48 1d9e
        1e0a.1e13 2145.2146 216e 217e ff24 ff44 1078c 1d403 1d41d 1d437 1d451 1d46b 1d485 1d49f 1d4b9 1d4d3 1d4ed 1d507 1d521
        1d53b 1d555 1d56f 1d589 1d5a3 1d5bd 1d5d7 1d5f1 1d60b 1d625 1d63f 1d659 1d673 1d68d; 64.7a 1c4.1c6 1f1.1f3; 65 c8.cb
        e8.eb 112.11b 18e.190 1dd 204.207 228.229 259 25b 1d31.1d32 1d49.1d4b 1e14.1e1d 1eb8.1ec7 2091 2094 2107 212f.2130 2147
        ff25 ff45 1d404 1d41e 1d438 1d452 1d46c 1d486 1d4d4 1d4ee 1d508 1d522 1d53c 1d556 1d570 1d58a 1d5a4 1d5be 1d5d8 1d5f2
        1d60c 1d626 1d640 1d65a 1d674 1d68e; 66 191.192 1da0 1e1e.1e1f 2131 a7f3 ff26 ff46 1d405 1d41f 1d439 1d453 1d46d 1d487
        1d4bb 1d4d5 1d4ef 1d509 1d523 1d53d 1d557 1d571 1d58b 1d5a5 1d5bf 1d5d9 1d5f3 1d60d 1d627 1d641 1d65b 1d675 1d68f
        ; 66.66 fb00; 66.66.69 fb03; 66.66.6c fb04; 66.69 fb01; 66.6c fb02; 67 11c.123 1e6.1e7 1f4.1f5 1d33 1d4d 1e20.1e21 210a
        ff27 ff47 1d406 1d420 1d43a 1d454 1d46e 1d488 1d4a2 1d4d6 1d4f0 1d50a 1d524 1d53e 1d558 1d572 1d58c 1d5a6 1d5c0 1d5da
        1d5f4 1d60e 1d628 1d642 1d65c 1d676 1d690; 68 124.127 21e.21f 2b0 1d34 1e22.1e2b 1e96 2095 210b.210f a7f8 ff28 ff48
        10795 1d407 1d421 1d43b 1d46f 1d489 1d4bd 1d4d7 1d4f1 1d525 1d559 1d573 1d58d 1d5a7 1d5c1 1d5db 1d5f5 1d60f 1d629 1d643
        1d65d 1d677 1d691; 69 cc.cf ec.ef 128.131 1cf.1d0 208.20b 1d35 1d62 1e2c.1e2f 1ec8.1ecb 2071 2110.2111 2139 2148 2160
        2170 ff29 ff49 1d408 1d422 1d43c 1d456 1d470 1d48a 1d4be 1d4d8 1d4f2 1d526 1d540 1d55a 1d574 1d58e 1d5a8 1d5c2 1d5dc
        1d5f6 1d610 1d62a 1d644 1d65e 1d678 1d692 1d6a4; 69.69 2161 2171; 69.69.69 2162 2172; 69.6a 132.133; 69.76 2163 2173
        ; 69.78 2168 2178; 6a 134.135 1f0 2b2 1d36 2149 2c7c ff2a ff4a 1d409 1d423 1d43d 1d457 1d471 1d48b 1d4a5 1d4bf 1d4d9
        1d4f3 1d50d 1d527 1d541 1d55b 1d575 1d58f 1d5a9 1d5c3 1d5dd 1d5f7 1d611 1d62b 1d645 1d65f 1d679 1d693; 6b 136.137
        1e8.1e9 1d37 1d4f 1e30.1e35 2096 212a ff2b ff4b 1d40a 1d424 1d43e 1d458 1d472 1d48c 1d4a6 1d4c0 1d4da 1d4f4 1d50e 1d528
        1d542 1d55c 1d576 1d590 1d5aa 1d5c4 1d5de 1d5f8 1d612 1d62c 1d646 1d660 1d67a 1d694; 6c 139.13e 141.142 2e1 1d38
        1e36.1e3d 2097 2112.2113 216c 217c ff2c ff4c 1d40b 1d425 1d43f 1d459 1d473 1d48d 1d4c1 1d4db 1d4f5 1d50f 1d529 1d543
        1d55d 1d577 1d591 1d5ab 1d5c5 1d5df 1d5f9 1d613 1d62d 1d647 1d661 1d67b 1d695; 6c.6a 1c7.1c9; 6d 1d39 1d50 1e3e.1e43
        2098 2133 216f 217f ff2d ff4d 1d40c 1d426 1d440 1d45a 1d474 1d48e 1d4c2 1d4dc 1d4f6 1d510 1d52a 1d544 1d55e 1d578 1d592
        1d5ac 1d5c6 1d5e0 1d5fa 1d614 1d62e 1d648 1d662 1d67c 1d696; 6e d1 f1 143.149 1f8.1f9 1d3a 1e44.1e4b 207f 2099 2115
        ff2e ff4e 1d40d 1d427 1d441 1d45b 1d475 1d48f 1d4a9 1d4c3 1d4dd 1d4f7 1d511 1d52b 1d55f 1d579 1d593 1d5ad 1d5c7 1d5e1
        1d5fb 1d615 1d62f 1d649 1d663 1d67d 1d697; 6e.67 14a.14b 1d51; 6e.6a 1ca.1cc; 6e.79 19d 272 1dae; 6f ba d2.d6 d8 f2.f6
        f8 14c.151 186 1a0.1a1 1d1.1d2 1ea.1ed 1fe.1ff 20c.20f 22a.231 254 1d3c 1d52.1d53 1e4c.1e53 1ecc.1ee3 2092 2134 ff2f
        ff4f 107a2 1d40e 1d428 1d442 1d45c 1d476 1d490 1d4aa 1d4de 1d4f8 1d512 1d52c 1d546 1d560 1d57a 1d594 1d5ae 1d5c8 1d5e2
        1d5fc 1d616 1d630 1d64a 1d664 1d67e 1d698; 6f.65 152.153 a7f9; 70 1d3e 1d56 1e54.1e57 209a 2119 ff30 ff50 1d40f 1d429
        1d443 1d45d 1d477 1d491 1d4ab 1d4c5 1d4df 1d4f9 1d513 1d52d 1d561 1d57b 1d595 1d5af 1d5c9 1d5e3 1d5fd 1d617 1d631 1d64b
        1d665 1d67f 1d699; 71 211a a7f4 ff31 ff51 107a5 1d410 1d42a 1d444 1d45e 1d478 1d492 1d4ac 1d4c6 1d4e0 1d4fa 1d514 1d52e
        1d562 1d57c 1d596 1d5b0 1d5ca 1d5e4 1d5fe 1d618 1d632 1d64c 1d666 1d680 1d69a; 72 154.159 210.213 2b3 1d3f 1d63
        1e58.1e5f 211b.211d ff32 ff52 1d411 1d42b 1d445 1d45f 1d479 1d493 1d4c7 1d4e1 1d4fb 1d52f 1d563 1d57d 1d597 1d5b1 1d5cb
        1d5e5 1d5ff 1d619 1d633 1d64d 1d667 1d681 1d69b; 73 15a.161 17f 218.219 2e2 1e60.1e69 1e9b 209b ff33 ff53 1d412 1d42c
        1d446 1d460 1d47a 1d494 1d4ae 1d4c8 1d4e2 1d4fc 1d516 1d530 1d54a 1d564 1d57e 1d598 1d5b2 1d5cc 1d5e6 1d600 1d61a 1d634
        1d64e 1d668 1d682 1d69c; 73.73 df 1e9e; 73.74 fb05.fb06; 74 162.167 21a.21b 1d40 1d57 1e6a.1e71 1e97 209c ff34 ff54
        1d413 1d42d 1d447 1d461 1d47b 1d495 1d4af 1d4c9 1d4e3 1d4fd 1d517 1d531 1d54b 1d565 1d57f 1d599 1d5b3 1d5cd 1d5e7 1d601
        1d61b 1d635 1d64f 1d669 1d683 1d69d; 74.68 de fe; 75 d9.dc f9.fc 168.173 1af.1b0 1d3.1dc 214.217 1d41 1d58 1d64
        1e72.1e7b 1ee4.1ef1 ff35 ff55 1d414 1d42e 1d448 1d462 1d47c 1d496 1d4b0 1d4ca 1d4e4 1d4fe 1d518 1d532 1d54c 1d566 1d580
        1d59a 1d5b4 1d5ce 1d5e8 1d602 1d61c 1d636 1d650 1d66a 1d684 1d69e; 76 1d5b 1d65 1e7c.1e7f 2164 2174 2c7d ff36 ff56
        1d415 1d42f 1d449 1d463 1d47d 1d497 1d4b1 1d4cb 1d4e5 1d4ff 1d519 1d533 1d54d 1d567 1d581 1d59b 1d5b5 1d5cf 1d5e9 1d603
        1d61d 1d637 1d651 1d66b 1d685 1d69f; 76.69 2165 2175; 76.69.69 2166 2176; 76.69.69.69 2167 2177; 77 174.175 2b7 1d42
        1e80.1e89 1e98 ff37 ff57 1d416 1d430 1d44a 1d464 1d47e 1d498 1d4b2 1d4cc 1d4e6 1d500 1d51a 1d534 1d54e 1d568 1d582
        1d59c 1d5b6 1d5d0 1d5ea 1d604 1d61e 1d638 1d652 1d66c 1d686 1d6a0; 78 2e3 1e8a.1e8d 2093 2169 2179 ff38 ff58 1d417
        1d431 1d44b 1d465 1d47f 1d499 1d4b3 1d4cd 1d4e7 1d501 1d51b 1d535 1d54f 1d569 1d583 1d59d 1d5b7 1d5d1 1d5eb 1d605 1d61f
        1d639 1d653 1d66d 1d687 1d6a1; 78.69 216a 217a; 78.69.69 216b 217b; 79 dd fd ff 176.178 232.233 2b8 1e8e.1e8f 1e99
        1ef2.1ef9 ff39 ff59 1d418 1d432 1d44c 1d466 1d480 1d49a 1d4b4 1d4ce 1d4e8 1d502 1d51c 1d536 1d550 1d56a 1d584 1d59e
        1d5b8 1d5d2 1d5ec 1d606 1d620 1d63a 1d654 1d66e 1d688 1d6a2; 7a 179.17e 1dbb 1e90.1e95 2124 2128 ff3a ff5a 1d419 1d433
        1d44d 1d467 1d481 1d49b 1d4b5 1d4cf 1d4e9 1d503 1d537 1d56b 1d585 1d59f 1d5b9 1d5d3 1d5ed 1d607 1d621 1d63b 1d655 1d66f
        1d689 1d6a3; 565.582 587; 574.565 fb14; 574.56b fb15; 574.56d fb17; 574.576 fb13; 57e.576 fb16; 5d0.5dc fb4f
        ; 627.643.628.631 fdf3; 627.644.644.647 fdf2; 627.674 675; 628.62c fc05 fc9c; 628.62d fc06 fc9d; 628.62d.64a fdc2
        ; 628.62e fc07 fc9e; 628.62e.64a fd9e; 628.631 fc6a; 628.632 fc6b; 628.645 fc08 fc6c fc9f fce1; 628.646 fc6d; 628.647
        fca0 fce2; 628.649 fc09 fc6e; 628.64a fc0a fc6f; 62a.62c fc0b fca1; 62a.62c.645 fd50; 62a.62c.649 fda0; 62a.62c.64a
        fd9f; 62a.62d fc0c fca2; 62a.62d.62c fd51.fd52; 62a.62d.645 fd53; 62a.62e fc0d fca3; 62a.62e.645 fd54; 62a.62e.649 fda2
        ; 62a.62e.64a fda1; 62a.631 fc70; 62a.632 fc71; 62a.645 fc0e fc72 fca4 fce3; 62a.645.62c fd55; 62a.645.62d fd56
        ; 62a.645.62e fd57; 62a.645.649 fda4; 62a.645.64a fda3; 62a.646 fc73; 62a.647 fca5 fce4; 62a.649 fc0f fc74; 62a.64a
        fc10 fc75; 62b.62c fc11; 62b.631 fc76; 62b.632 fc77; 62b.645 fc12 fc78 fca6 fce5; 62b.646 fc79; 62b.647 fce6; 62b.649
        fc13 fc7a; 62b.64a fc14 fc7b; 62c.62d fc15 fca7; 62c.62d.649 fda6; 62c.62d.64a fdbe; 62c.645 fc16 fca8; 62c.645.62d
        fd58.fd59; 62c.645.649 fda7; 62c.645.64a fda5; 62c.649 fd01 fd1d; 62c.64a fd02 fd1e; 62d.62c fc17 fca9; 62d.62c.64a
        fdbf; 62d.645 fc18 fcaa; 62d.645.649 fd5b; 62d.645.64a fd5a; 62d.649 fcff fd1b; 62d.64a fd00 fd1c; 62e.62c fc19 fcab
        ; 62e.62d fc1a; 62e.645 fc1b fcac; 62e.649 fd03 fd1f; 62e.64a fd04 fd20; 631.633.648.644 fdf6; 633.62c fc1c fcad fd34
        ; 633.62c.62d fd5d; 633.62c.649 fd5e; 633.62d fc1d fcae fd35; 633.62d.62c fd5c; 633.62e fc1e fcaf fd36; 633.62e.649
        fda8; 633.62e.64a fdc6; 633.631 fd0e fd2a; 633.645 fc1f fcb0 fce7; 633.645.62c fd61; 633.645.62d fd5f.fd60
        ; 633.645.645 fd62.fd63; 633.647 fce8 fd31; 633.649 fcfb fd17; 633.64a fcfc fd18; 634.62c fd09 fd25 fd2d fd37
        ; 634.62c.64a fd69; 634.62d fd0a fd26 fd2e fd38; 634.62d.645 fd67.fd68; 634.62d.64a fdaa; 634.62e fd0b fd27 fd2f fd39
        ; 634.631 fd0d fd29; 634.645 fce9 fd0c fd28 fd30; 634.645.62e fd6a.fd6b; 634.645.645 fd6c.fd6d; 634.647 fcea fd32
        ; 634.649 fcfd fd19; 634.64a fcfe fd1a; 635.62d fc20 fcb1; 635.62d.62d fd64.fd65; 635.62d.64a fda9; 635.62e fcb2
        ; 635.631 fd0f fd2b; 635.644.639.645 fdf5; 635.644.649 fdf9; 635.644.6d2 fdf0; 635.645 fc21 fcb3; 635.645.645 fd66 fdc5
        ; 635.649 fd05 fd21; 635.64a fd06 fd22; 636.62c fc22 fcb4; 636.62d fc23 fcb5; 636.62d.649 fd6e; 636.62d.64a fdab
        ; 636.62e fc24 fcb6; 636.62e.645 fd6f.fd70; 636.631 fd10 fd2c; 636.645 fc25 fcb7; 636.649 fd07 fd23; 636.64a fd08 fd24
        ; 637.62d fc26 fcb8; 637.645 fc27 fd33 fd3a; 637.645.62d fd71.fd72; 637.645.645 fd73; 637.645.64a fd74; 637.649 fcf5
        fd11; 637.64a fcf6 fd12; 638.645 fc28 fcb9 fd3b; 639.62c fc29 fcba; 639.62c.645 fd75 fdc4; 639.644.64a.647 fdf7
        ; 639.645 fc2a fcbb; 639.645.645 fd76.fd77; 639.645.649 fd78; 639.645.64a fdb6; 639.649 fcf7 fd13; 639.64a fcf8 fd14
        ; 63a.62c fc2b fcbc; 63a.645 fc2c fcbd; 63a.645.645 fd79; 63a.645.649 fd7b; 63a.645.64a fd7a; 63a.649 fcf9 fd15
        ; 63a.64a fcfa fd16; 641.62c fc2d fcbe; 641.62d fc2e fcbf; 641.62e fc2f fcc0; 641.62e.645 fd7c.fd7d; 641.645 fc30 fcc1
        ; 641.645.64a fdc1; 641.649 fc31 fc7c; 641.64a fc32 fc7d; 642.62d fc33 fcc2; 642.644.6d2 fdf1; 642.645 fc34 fcc3
        ; 642.645.62d fd7e fdb4; 642.645.645 fd7f; 642.645.64a fdb2; 642.649 fc35 fc7e; 642.64a fc36 fc7f; 643.627 fc37 fc80
        ; 643.62c fc38 fcc4; 643.62d fc39 fcc5; 643.62e fc3a fcc6; 643.644 fc3b fc81 fcc7 fceb; 643.645 fc3c fc82 fcc8 fcec
        ; 643.645.645 fdbb fdc3; 643.645.64a fdb7; 643.649 fc3d fc83; 643.64a fc3e fc84; 644.627 fef5.fefc; 644.62c fc3f fcc9
        ; 644.62c.62c fd83.fd84; 644.62c.645 fdba fdbc; 644.62c.64a fdac; 644.62d fc40 fcca; 644.62d.645 fd80 fdb5
        ; 644.62d.649 fd82; 644.62d.64a fd81; 644.62e fc41 fccb; 644.62e.645 fd85.fd86; 644.645 fc42 fc85 fccc fced
        ; 644.645.62d fd87.fd88; 644.645.64a fdad; 644.647 fccd; 644.649 fc43 fc86; 644.64a fc44 fc87; 645.627 fc88; 645.62c
        fc45 fcce; 645.62c.62d fd8c; 645.62c.62e fd92; 645.62c.645 fd8d; 645.62c.64a fdc0; 645.62d fc46 fccf; 645.62d.62c fd89
        ; 645.62d.645 fd8a; 645.62d.645.62f fdf4; 645.62d.64a fd8b; 645.62e fc47 fcd0; 645.62e.62c fd8e; 645.62e.645 fd8f
        ; 645.62e.64a fdb9; 645.645 fc48 fc89 fcd1; 645.645.64a fdb1; 645.649 fc49; 645.64a fc4a; 646.62c fc4b fcd2
        ; 646.62c.62d fdb8 fdbd; 646.62c.645 fd97.fd98; 646.62c.649 fd99; 646.62c.64a fdc7; 646.62d fc4c fcd3; 646.62d.645 fd95
        ; 646.62d.649 fd96; 646.62d.64a fdb3; 646.62e fc4d fcd4; 646.631 fc8a; 646.632 fc8b; 646.645 fc4e fc8c fcd5 fcee
        ; 646.645.649 fd9b; 646.645.64a fd9a; 646.646 fc8d; 646.647 fcd6 fcef; 646.649 fc4f fc8e; 646.64a fc50 fc8f; 647.62c
        fc51 fcd7; 647.645 fc52 fcd8; 647.645.62c fd93; 647.645.645 fd94; 647.649 fc53; 647.64a fc54; 648.633.644.645 fdf8
        ; 648.674 676; 64a.627 fbea.fbeb; 64a.62c fc00 fc55 fc97 fcda; 64a.62c.64a fdaf; 64a.62d fc01 fc56 fc98 fcdb
        ; 64a.62d.64a fdae; 64a.62e fc57 fc99 fcdc; 64a.631 fc64 fc91; 64a.632 fc65 fc92; 64a.645 fc02 fc58 fc66 fc93 fc9a fcdd
        fcdf fcf0; 64a.645.645 fd9c.fd9d; 64a.645.64a fdb0; 64a.646 fc67 fc94; 64a.647 fc9b fcde fce0 fcf1; 64a.648 fbee.fbef
        ; 64a.649 fbf9.fbfb fc03 fc59 fc68 fc95; 64a.64a fc04 fc5a fc69 fc96; 64a.674 678; 64a.6c6 fbf2.fbf3; 64a.6c7 fbf0.fbf1
        ; 64a.6c8 fbf4.fbf5; 64a.6d0 fbf6.fbf8; 64a.6d5 fbec.fbed; 6c7.674 677 fbdd; 915.93c 958; 916.93c 959; 917.93c 95a
        ; 91c.93c 95b; 921.93c 95c; 922.93c 95d; 928.93c 929; 92b.93c 95e; 92f.93c 95f; 930.93c 931; 933.93c 934; 9a1.9bc 9dc
        ; 9a2.9bc 9dd; 9af.9bc 9df; a16.a3c a59; a17.a3c a5a; a1c.a3c a5b; a2b.a3c a5e; a32.a3c a33; a38.a3c a36; b21.b3c b5c
        ; b22.b3c b5d; b92.bd7 b94; e4d.e32 e33; eab.e99 edc; eab.ea1 edd; ecd.eb2 eb3; f40.fb5 f69; f42.fb7 f43; f4c.fb7 f4d
        ; f51.fb7 f52; f56.fb7 f57; f5b.fb7 f5c; 1025.102e 1026; 1b05.1b35 1b06; 1b07.1b35 1b08; 1b09.1b35 1b0a; 1b0b.1b35 1b0c
        ; 1b0d.1b35 1b0e; 1b11.1b35 1b12; ~1d3ed 1d7ca; ~1d3e9 1d7a1; ~1d3df 1d790.1d7a0 1d7a2.1d7a8; ~1d3af 1d767; ~1d3a5
        1d756.1d766 1d768.1d76e; ~1d375 1d72d; ~1d36b 1d71c.1d72c 1d72e.1d734; ~1d33b 1d6f3; ~1d331 1d6e2.1d6f2 1d6f4.1d6fa
        ; ~1d301 1d6b9; ~1d2f7 1d6a8.1d6b8 1d6ba.1d6c0; ~f8aa fef4; ~f8a9 fef3; ~f8a8 fef2; ~f8a7 fef0.fef1; ~f8a6 feee.feef
        ; ~f8a5 feec.feed; ~f8a4 feeb; ~f8a3 feea; ~f8a2 fee8.fee9; ~f8a1 fee7; ~f8a0 fee6; ~f89f fee4.fee5; ~f89e fee3; ~f89d
        fee2; ~f89c fee0.fee1; ~f89b fedf; ~f89a fede; ~f899 fedc.fedd; ~f898 fedb; ~f897 feda; ~f896 fed0 fed8.fed9; ~f895
        fecf fed7; ~f894 fece fed6; ~f893 fecc.fecd fed4.fed5; ~f892 fecb fed3; ~f891 feca fed2; ~f890 fec8.fec9 fed1; ~f88f
        fec7; ~f88e fec6; ~f88d fec4.fec5; ~f88c fec3; ~f88b fec2; ~f88a fec0.fec1; ~f889 febf; ~f888 febe; ~f887 febc.febd
        ; ~f886 febb; ~f885 feba; ~f884 feb8.feb9; ~f883 feb7; ~f882 feb6; ~f881 feb4.feb5; ~f880 feb3; ~f87f feb2; ~f87e
        feb0.feb1; ~f87d feae.feaf; ~f87c feac.fead; ~f87b feaa.feab; ~f87a fea8.fea9; ~f879 fea7; ~f878 fea6; ~f877 fea4.fea5
        ; ~f876 fea3; ~f875 fea2; ~f874 fea0.fea1; ~f873 fe9f; ~f872 fe9e; ~f871 fe9c.fe9d; ~f870 fe9b; ~f86f fe9a; ~f86e
        fe98.fe99; ~f86d fe97; ~f86c fe96; ~f86b fe94.fe95; ~f86a fe92.fe93; ~f869 fe91; ~f868 fe90; ~f867 fe8e.fe8f; ~f866
        fe8d; ~f861 fe88; ~f860 fe87; ~f85d fe84; ~f85c fe83; ~f85b fe82; ~f85a fe81; ~f842 fe8c; ~f841 fe8b; ~f840 fe8a
        ; ~f83f fe89; ~f83e fe86; ~f83d fe85; ~f716 fd3d; ~f715 fd3c; ~f692 fcd9; ~f647 fc90; ~f62b fc5b.fc5c; ~f614 fc5d
        ; ~f5a0 fbe9; ~f59f fbe8; ~f57b fb4c; ~f576 fb4b; ~f572 fb4d; ~f56a fb4e; ~f560 fb30.fb36 fb38.fb3c fb3e fb40.fb41
        fb43.fb44 fb46.fb4a; ~f55f fb2f; ~f55e fb2e; ~f551 fb21; ~f54f fb22.fb23; ~f549 fb24.fb26; ~f544 fb1d fb2d; ~f543 fb2c
        ; ~f542 fb2b; ~f541 fb2a; ~f53f fb27; ~f53e fb20 fb28; ~f533 fbff; ~f532 fbfe; ~f531 fbfd; ~f530 fbfc; ~f52d fb1f
        ; ~f529 fbd6; ~f528 fbd5; ~f527 fbd4; ~f526 fbd3; ~f51c fbe1; ~f51b fbe0; ~f51a fbe3; ~f519 fbe2; ~f517 fbe7; ~f516
        fbe6; ~f515 fbe5; ~f514 fbda fbdc fbdf fbe4; ~f513 fbd9 fbdb fbde; ~f511 fbd8; ~f510 fbd7; ~f501 fb89; ~f500 fb88
        ; ~f4fc fb8d; ~f4fb fb8c; ~f4fa fb81; ~f4f9 fb80 fb85 fb87; ~f4f8 fb7f fb84 fb86; ~f4f7 fb7d.fb7e; ~f4f6 fb79 fb7c fb83
        ; ~f4f5 fb78 fb7b fb82; ~f4f4 fb77 fb7a; ~f4f3 fb76 fb8b; ~f4f2 fb8a; ~f4f1 fb75; ~f4f0 fb69 fb74; ~f4ef fb68 fb73 fbad
        ; ~f4ee fb67 fb72 fbac; ~f4ed fb66 fbab; ~f4ec fb9d fbaa; ~f4eb fb9c; ~f4ea fb9b; ~f4e9 fb9a; ~f4e8 fb91 fba3 fba9
        ; ~f4e7 fb61 fb90 fba2 fba8; ~f4e6 fb60 fb65 fb8f fb95 fb99 fba1 fba7; ~f4e5 fb5f fb64 fb8e fb94 fb98 fb9f.fba0 fba6
        ; ~f4e4 fb5e fb63 fb93 fb97 fb9e; ~f4e3 fb62 fb92 fb96; ~f4e0 fb51; ~f4df fb50 fbb1; ~f4de fbb0; ~f4dd fb5d fbaf
        ; ~f4dc fb5c fbae; ~f4db fb59 fb5b; ~f4da fb55 fb58 fb5a; ~f4d9 fb54 fb57; ~f4d8 fb53 fb56; ~f4d7 fb52; ~f4d0 fba5
        ; ~f4cf fba4; ~f4cb fb71; ~f4ca fb70; ~f4c9 fb6d fb6f; ~f4c8 fb6c fb6e; ~f4c7 fb6b; ~f4c6 fb6a; ~eeac ffb5.ffbe; ~eeab
        ffb1.ffb3; ~eea4 ffa7.ffa9; ~eea2 ffa4; ~eea1 ffa1.ffa2; ~ee96 ffb0; ~ee93 ffb4; ~ee67 ffda.ffdc; ~ee65 ffd2.ffd7
        ; ~ee63 ffca.ffcf; ~ee61 ffc2.ffc7; ~ee40 ffa0; ~edfa ffaa.ffaf; ~edf9 ffa3 ffa5.ffa6; ~a8f3 ab5e; ~a8dc ab69; ~a54f
        a7ab; ~a54b a7ac; ~a544 a7aa a7ae; ~a543 a7c5; ~a541 a7ad; ~a52a a7b1; ~a528 a78d; ~a515 a7b2; ~a512 a7b0; ~a252 a69c
        ; ~a251 a69d; ~8a38 a7c6; ~8a04 a77d; ~2a3f 2c7e.2c7f; ~2a1f 2c6f; ~2a1e 2c70; ~2a1c 2c6d; ~29fd 2c6e; ~29f7 2c62
        ; ~29e7 2c64; ~2054 3171.3172; ~2053 3173; ~2052 316e 3174.3175; ~2051 3165.3166; ~204f 3176; ~204e 3177; ~204d
        3178.317c; ~204b 317d; ~2048 317e; ~203f 317f; ~203c 3145.314e; ~203b 3141.3143; ~2039 3180; ~2035 3181; ~2034
        3137.3139; ~2032 3134; ~2031 3131.3132; ~202d 3184.3186; ~2026 3140; ~2023 3144; ~2004 3164; ~2003 3187.3188; ~2001
        3189; ~1ff9 318a.318b; ~1ff8 318c; ~1fef 318d; ~1fee 314f.3163; ~1fed 318e; ~1fa0 3167.3168; ~1f9d 3169; ~1f9c 316a
        ; ~1f98 316b; ~1f95 316c; ~1f94 316d; ~1f92 316f; ~1f91 3170 3182.3183; ~1f8a 313a.313f; ~1f89 3133 3135.3136; ~1d8b
        213e; ~1d8a 213d; ~1d7f 213f; ~1d7c 213c; ~1d5d 2126; ~1c3a 1ff9; ~1c39 1ff8; ~1c33 1ffc; ~1c32 1ffb; ~1c31 1ffa
        ; ~1c2e 1ff7; ~1c2d 1ff6; ~1c2b 1fec 1ff4; ~1c2a 1ff3; ~1c29 1ff2; ~1c26 1feb; ~1c25 1fea; ~1c24 1fe5 1fe9; ~1c23 1fe4
        1fe8; ~1c22 1fdb 1fe7; ~1c21 1fda 1fe6; ~1c20 1fd9; ~1c1f 1fd8; ~1c1e 1fd7 1fe3; ~1c1d 1fd6 1fe2; ~1c1c 1fe1; ~1c1b
        1fe0; ~1c1a 1fd3; ~1c19 1fd2; ~1c18 1fd1; ~1c17 1fd0; ~1c15 1fcc; ~1c14 1fc9 1fcb; ~1c13 1fc8 1fca; ~1c10 1fc7; ~1c0f
        1fc6; ~1c0d 1fc4; ~1c0c 1fc3; ~1c0b 1fbc 1fc2; ~1c0a 1db5 1fbb; ~1c09 1fba; ~1c08 1fb9; ~1c07 1fb8; ~1c06 1fb7; ~1c05
        1fb6 1fbe; ~1c03 1fb4; ~1c02 1fb3; ~1c01 1fb2; ~1c00 1fb1; ~1bff 1fb0; ~1be8 1f9f; ~1be7 1f9e; ~1be6 1f9d 1faf; ~1be5
        1f9c 1fae; ~1be4 1f9b 1fad; ~1be3 1f9a 1fac; ~1be2 1f99 1fab; ~1be1 1f98 1faa; ~1be0 1f97 1fa9; ~1bdf 1f96 1fa8; ~1bde
        1f8f 1f95 1fa7; ~1bdd 1f8e 1f94 1fa6; ~1bdc 1f8d 1f93 1fa5; ~1bdb 1f8c 1f92 1fa4; ~1bda 1f8b 1f91 1fa3; ~1bd9 1f8a 1f90
        1fa2; ~1bd8 1f89 1fa1; ~1bd7 1f88 1fa0; ~1bd6 1f87; ~1bd5 1f86; ~1bd4 1f85; ~1bd3 1f84; ~1bd2 1f83; ~1bd1 1f82; ~1bd0
        1f81; ~1bcf 1f80; ~1bc0 1f71; ~1bbf 1f70; ~1bbe 1f73 1f75 1f77; ~1bbd 1f72 1f74 1f76; ~1bba 1f79; ~1bb9 1f78; ~1bb6
        1f7b; ~1bb5 1f7a; ~1bb4 1f7d; ~1bb3 1f7c; ~1ba6 1f6f; ~1ba5 1f6e; ~1ba4 1f6d; ~1ba3 1f6c; ~1ba2 1f6b; ~1ba1 1f6a
        ; ~1ba0 1f69; ~1b9f 1f68; ~1b9e 1f67; ~1b9d 1f66; ~1b9c 1f65; ~1b9b 1f64; ~1b9a 1f5f 1f63; ~1b99 1f62; ~1b98 1f5d 1f61
        ; ~1b97 1f60; ~1b96 1f5b; ~1b94 1f59; ~1b92 1f57; ~1b91 1f56; ~1b90 1f55; ~1b8f 1f54; ~1b8e 1f4d 1f53; ~1b8d 1f4c 1f52
        ; ~1b8c 1f4b 1f51; ~1b8b 1f4a 1f50; ~1b8a 1f49; ~1b89 1f48; ~1b86 1f3f 1f45; ~1b85 1f3e 1f44; ~1b84 1f3d 1f43; ~1b83
        1f3c 1f42; ~1b82 1f3b 1f41; ~1b81 1f3a 1f40; ~1b80 1f39; ~1b7f 1f38; ~1b7e 1f37; ~1b7d 1f36; ~1b7c 1f35; ~1b7b 1f34
        ; ~1b7a 1f33; ~1b79 1f32; ~1b78 1f2f 1f31; ~1b77 1f2e 1f30; ~1b76 1f2d; ~1b75 1f2c; ~1b74 1f2b; ~1b73 1f2a; ~1b72 1f29
        ; ~1b71 1f28; ~1b70 1f27; ~1b6f 1f26; ~1b6e 1f25; ~1b6d 1f24; ~1b6c 1f23; ~1b6b 1f22; ~1b6a 1f21; ~1b69 1f20; ~1b68
        1f1d; ~1b67 1f1c; ~1b66 1f1b; ~1b65 1f1a 2135.2138; ~1b64 1f19; ~1b63 1f18; ~1b60 1f15; ~1b5f 1f14; ~1b5e 1f0f 1f13
        ; ~1b5d 1f0e 1f12; ~1b5c 1f0d 1f11; ~1b5b 1f0c 1f10; ~1b5a 1f0b; ~1b59 1f0a; ~1b58 1f09; ~1b57 1f08; ~1b56 1f07; ~1b55
        1f06; ~1b54 1f05; ~1b53 1f04; ~1b52 1f03; ~1b51 1f02; ~1b50 1f01; ~1b4f 1f00; ~1b49 1d9b; ~1b48 1d9d; ~1b43 1d9f
        ; ~1b42 1da1; ~1b41 1da2; ~1b3e 1da3; ~1b3d 1dad; ~1b3c 1da4.1da6 1da9 1daf.1db1; ~1b3b 1dac; ~1b3a 1db2; ~1b31
        1db3.1db4; ~1b2e 1db9.1dba; ~1b2d 1db6.1db7; ~1b2c 1dbc.1dbe; ~1b1a 1d3d; ~1b0c 1dab; ~1b0b 1da8; ~1af4 1d44.1d45
        ; ~1af0 1d4c; ~1aeb 1d5a; ~1a07 1dbf; ~19b4 1d66.1d67; ~19ab 1d5d.1d5f; ~19a7 1d68; ~19a3 1d69.1d6a; ~199a 1d60.1d61
        ; ~193b 1d78; ~ee6 2c63; ~bc0 1c90.1cba 1cbd.1cbf; ~c3 243; ~b0 4f3; ~af 4f2; ~ae 4f1 4f5 4f9; ~ad 4e5 4f0 4f4 4f8
        ; ~ac 4e4 4ef; ~ab 4e3 4ee; ~aa 4e2; ~a9 4e7; ~a8 4df 4e6; ~a7 4dd.4de; ~a6 4dc; ~a3 23d 4d3; ~a2 4d2 4d7; ~a1 4d1 4d6
        ; ~a0 4d0 4ed; ~9f 4ec; ~9c 1db8; ~8c 4c2; ~8b 4c1; ~82 220 3fd.3ff; ~7d 2e0; ~61 1f6; ~4f 2e4; ~4b 2b1; ~44 1d46; ~40
        3f5; ~3e 1d54.1d55; ~3c 3f4 1d59; ~3b 2b4; ~3a 2b5; ~38 1f7; ~37 1d5c; ~36 3f0 3f9; ~35 2b6; ~30 3f1 a7c4; ~2f 3f2
        ; ~2c 1da7; ~25 45d 1daa; ~22 45c; ~20 453 10fc; ~1e 3d0; ~1c 451; ~1b 450 45e; ~19 3d1; ~16 3d6; ~11 3ca; ~f 3d4.3d5
        ; ~e 3d3 2d6f; ~d 3cc 3d2; ~8 3cd; ~6 3cb; ~5 3ce; ~2 477 4db 4eb; ~1 439 457 476 4da 4ea 6c2 6d3; +1 182 184 187 18b
        198 1a2 1a4 1a7 1ac 1b3 1b5 1b8 1bc 1e4 21c 222 224 23b 241 246 248 24a 24c 24e 370 372 376 3c2 3d8 3da 3dc 3de 3e0 3e2
        3e4 3e6 3e8 3ea 3ec 3ee 3f7 3fa 460 462 464 466 468 46a 46c 46e 470 472 474 478 47a 47c 47e 480 48a 48c 48e 490 492 494
        496 498 49a 49c 49e 4a0 4a2 4a4 4a6 4a8 4aa 4ac 4ae 4b0 4b2 4b4 4b6 4b8 4ba 4bc 4be 4c3 4c5 4c7 4c9 4cb 4cd 4d4 4d8 4e0
        4e8 4f6 4fa 4fc 4fe 500 502 504 506 508 50a 50c 50e 510 512 514 516 518 51a 51c 51e 520 522 524 526 528 52a 52c 52e
        1efa 1efc 1efe 2183 2c60 2c67 2c69 2c6b 2c72 2c75 2c80 2c82 2c84 2c86 2c88 2c8a 2c8c 2c8e 2c90 2c92 2c94 2c96 2c98 2c9a
        2c9c 2c9e 2ca0 2ca2 2ca4 2ca6 2ca8 2caa 2cac 2cae 2cb0 2cb2 2cb4 2cb6 2cb8 2cba 2cbc 2cbe 2cc0 2cc2 2cc4 2cc6 2cc8 2cca
        2ccc 2cce 2cd0 2cd2 2cd4 2cd6 2cd8 2cda 2cdc 2cde 2ce0 2ce2 2ceb 2ced 2cf2 a640 a642 a644 a646 a648 a64a a64c a64e a650
        a652 a654 a656 a658 a65a a65c a65e a660 a662 a664 a666 a668 a66a a66c a680 a682 a684 a686 a688 a68a a68c a68e a690 a692
        a694 a696 a698 a69a a722 a724 a726 a728 a72a a72c a72e a732 a734 a736 a738 a73a a73c a73e a740 a742 a744 a746 a748 a74a
        a74c a74e a750 a752 a754 a756 a758 a75a a75c a75e a760 a762 a764 a766 a768 a76a a76c a76e a779 a77b a77e a780 a782 a784
        a786 a790 a792 a796 a798 a79a a79c a79e a7a0 a7a2 a7a4 a7a6 a7a8 a7b4 a7b6 a7b8 a7ba a7bc a7be a7c0 a7c2 a7c7 a7c9 a7d0
        a7d6 a7d8 a7f5; +2 625; +4 623; +5 3ac 622; +8 3ad 3cf 13f0.13f5; +9 3ae; +a 3af; +f 3aa 4c0; +15 3b0 6c0; +1a 3ab
        ; +1c 2132; +1f 419; +20 391.3a1 3a3.3a9 410.418 41a.42f 118a0.118bf 16e40.16e5f; +22 1e900.1e921; +24 624 626; +27
        10570.1057a 1057c.1058a 1058c.10592 10594.10595; +28 10400.10427 104b0.104d3; +29 390; +2b 386 40d; +2d 388; +2e 389
        40c; +2f 38a; +30 403 531.556 2c00.2c2f; +33 38c; +34 401; +35 400 40e; +37 38e; +3a 38f; +40 10c80.10cb2; +45 244
        ; +47 245; +4f 407; +50 402 404.406 408.40b 40f; +74 37f; +a3 1ef; +a4 1ee; +cd 189 193; +cf 194; +d1 197; +d3 196 19c
        ; +d6 19f; +d9 1b1.1b2; +da 1a6 1a9 1ae; +db 1b7; +307 b5; +3a0 a7b3; +1c60 10a0.10c5 10c7 10cd; +2a28 23e; +2a2b 23a
        ; +97d0 13a0.13ef
        """
}
