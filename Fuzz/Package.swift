// swift-tools-version: 6.2
// The readers of the house once more, built for libFuzzer. Run by Tools/fuzz.sh; not part of the main build.
import PackageDescription

/// Coverage for the fuzzer in everything we wrote; the address sanitizer on request, as it halves the speed.
let sanitizers = "-sanitize=fuzzer" + (Context.environment["SILANG_FUZZ_ADDRESS"] == nil ? "" : ",address")

let plain: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
/// What guides the fuzzer: the readers, not the checks on them.
let watched = plain + [.unsafeFlags([sanitizers])]

let package = Package(
    name: "silang-fuzz",
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibFuzzer"),
        .target(name: "XML", dependencies: ["CLibXML2"], swiftSettings: watched),
        .target(name: "Tabular", swiftSettings: watched),
        .target(name: "MARC", dependencies: ["XML"], swiftSettings: watched),
        .target(name: "Invariants", dependencies: ["MARC", "Tabular", "XML"], swiftSettings: plain),
        .executableTarget(
            name: "silang-fuzz", dependencies: ["CLibFuzzer", "Invariants"], path: "Sources/Fuzz", swiftSettings: plain,
            linkerSettings: [.unsafeFlags([sanitizers])]),
    ],
    swiftLanguageModes: [.v6]
)
