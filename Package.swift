// swift-tools-version: 6.2
// One target is one room; its folder sits on its floor. Dependencies point down and, on the capability floor, left.
// `Tests/HouseTests` reads this manifest and fails on any other edge.
import PackageDescription

/// Strict everywhere; warnings become errors where the build is judged (`make test`, CI), so that a newer compiler's
/// new warning never stops a school from running the program.
let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (Context.environment["SILANG_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

func room(_ name: String, on floor: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/\(floor)/\(name)", resources: resources, swiftSettings: strict)
}

func tests(_ name: String, exclude: [String] = [], _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestKit"], path: "Tests/\(name)", exclude: exclude, swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "silang",
    products: [.executable(name: "silang", targets: ["silang"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // System libraries
        .systemLibrary(
            name: "CLibXML2", path: "Sources/System/CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibPQ", path: "Sources/System/CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CStemmer", path: "Sources/System/CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        // Standards: bytes in, values out
        room("Identifiers", on: "Standards"),
        room("Tabular", on: "Standards"),
        room("XML", on: "Standards", ["CLibXML2"]),
        room("MARC", on: "Standards", ["XML"]),
        room("Barcodes", on: "Standards"),

        // Ground: technical, knows nothing of libraries
        room("Store", on: "Ground", ["CLibPQ", grdb, grdbSQLite, logging]),
        room("HTML", on: "Ground"),
        room("TextAnalysis", on: "Ground", ["CStemmer"]),
        room("OpenID", on: "Ground", [crypto, cryptoExtras]),
        room("Outbound", on: "Ground", ["OpenID", asyncHTTPClient, nioCore, nioHTTP1]),
        room(
            "WebSupport", on: "Ground",
            ["HTML", "CZlib", hummingbird, hummingbirdCore, httpTypes, nioCore, crypto, logging, lifecycle, unixSignals]),

        // Capabilities: what libraries do together
        room("Commons", on: "Capabilities", ["Store"]),
        room(
            "Membership", on: "Capabilities",
            ["Commons", "Store", "Identifiers", "Tabular", "TextAnalysis", crypto, cryptoExtras]),
        room(
            "Agreements", on: "Capabilities", ["Commons", "Membership", "Store", crypto, logging, lifecycle],
            resources: [.embedInCode("Clauses/Data"), .embedInCode("Guides/Data")]),
        room(
            "UnionCatalog", on: "Capabilities",
            ["Commons", "Membership", "Store", "Identifiers", "MARC", "Tabular", "TextAnalysis", crypto]),
        room(
            "Discovery", on: "Capabilities",
            ["Commons", "Membership", "UnionCatalog", "Store", "Identifiers", "TextAnalysis", logging, lifecycle]),
        room(
            "Planning", on: "Capabilities",
            ["Commons", "Membership", "Agreements", "UnionCatalog", "Discovery", "Store", "Identifiers", "TextAnalysis"]),
        room("Community", on: "Capabilities", ["Commons", "Membership", "Agreements", "Store", crypto]),
        room(
            "Paper", on: "Capabilities", ["Commons", "Membership", "Agreements", "Barcodes", "HTML", "Store", crypto],
            resources: [.embedInCode("Texts/Data")]),
        room(
            "Messages", on: "Capabilities",
            ["Commons", "Membership", "Agreements", "Community", "Store", crypto, logging, lifecycle]),

        // Edge: what the outside touches
        room(
            "Endpoints", on: "Edge",
            [
                "Commons", "Membership", "UnionCatalog", "Discovery", "WebSupport", "HTML", "Store", "Identifiers", hummingbird,
                httpTypes,
            ]),
        room(
            "Site", on: "Edge",
            [
                "Commons", "Membership", "Agreements", "UnionCatalog", "Discovery", "Planning", "Community", "Paper", "Messages",
                "Barcodes", "OpenID", "WebSupport", "HTML", "Store", "Identifiers", hummingbird, httpTypes,
            ],
            resources: [.embedInCode("Assets")]),
        .executableTarget(
            name: "silang",
            dependencies: [
                "Commons", "Membership", "Agreements", "UnionCatalog", "Discovery", "Planning", "Community", "Paper", "Messages",
                "Site", "Endpoints", "OpenID", "Outbound", "WebSupport", "Store", "Identifiers", "MARC", "Tabular",
                "TextAnalysis",
                arguments, hummingbird, httpTypes, logging, lifecycle,
            ],
            path: "Sources/Edge/silang", swiftSettings: strict),

        .executableTarget(
            name: "silang-bench",
            dependencies: [
                "Commons", "Membership", "Agreements", "UnionCatalog", "Discovery", "Community", "Paper", "Messages", "Store",
                "MARC",
            ],
            path: "Benchmarks",
            swiftSettings: strict),

        // Tests mirror Sources
        .target(
            name: "TestKit", dependencies: ["Store", "OpenID", crypto, cryptoExtras], path: "Tests/TestKit", swiftSettings: strict
        ),
        tests("HouseTests", []),
        tests(
            "StandardsTests", exclude: ["MARC/conformance.tsv", "Fuzz/corpus"],
            ["Identifiers", "Tabular", "XML", "MARC", "Barcodes"]),
        tests(
            "GroundTests",
            [
                "Store", "HTML", "TextAnalysis", "OpenID", "Outbound", "WebSupport", "CStemmer", crypto, hummingbird,
                hummingbirdTesting, httpTypes, nioCore,
                logging,
            ]),
        tests(
            "CapabilitiesTests", exclude: ["UnionCatalog/Matching/pairs.tsv", "Agreements/Terms/terms.tsv"],
            [
                "Commons", "Membership", "Agreements", "UnionCatalog", "Discovery", "Planning", "Community", "Paper", "Messages",
                "Store", "HTML", "Identifiers", "MARC", "Tabular", "TextAnalysis", logging,
            ]),
        tests(
            "EdgeTests", exclude: ["Privacy/columns.tsv"],
            [
                "Site", "Endpoints", "Commons", "Membership", "Agreements", "UnionCatalog", "Discovery", "Planning", "Community",
                "Paper", "Messages", "OpenID", "Store", "WebSupport", hummingbird, hummingbirdTesting,
            ]),
    ],
    swiftLanguageModes: [.v6]
)
