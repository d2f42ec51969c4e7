import Foundation
import TestKit
import Testing

@Suite struct HouseTests {
    static let manifest = (try? String(contentsOfFile: repositoryRoot() + "/Package.swift", encoding: .utf8)) ?? ""

    @Test func `every edge of the manifest points down, or left on the capability floor`() throws {
        let rooms = try ManifestReader.rooms(in: Self.manifest)
        #expect(rooms.count >= 15)
        #expect(HouseRules.violations(in: rooms) == [])
    }

    @Test func `the reader sees every folder that is a room, and no room without a folder`() throws {
        let rooms = try ManifestReader.rooms(in: Self.manifest)
        for (floor, folder) in [
            (Room.Floor.system, "System"), (.standards, "Standards"), (.ground, "Ground"), (.capabilities, "Capabilities"),
        ] {
            let stated = Set(rooms.filter { $0.floor == floor }.map(\.name))
            #expect(stated == SourceTree.folders(in: "Sources/" + folder), "floor \(folder)")
        }
        let edge = Set(rooms.filter { $0.floor == .edge || $0.floor == .program }.map(\.name))
        #expect(edge == SourceTree.folders(in: "Sources/Edge"))
    }

    @Test func `the reader sees edges to rooms and to packages`() throws {
        let rooms = try ManifestReader.rooms(in: Self.manifest)
        let store = try #require(rooms.first { $0.name == "Store" })
        #expect(store.floor == .ground)
        #expect(store.products.contains("GRDB"))
        let marc = try #require(rooms.first { $0.name == "MARC" })
        #expect(marc.rooms == ["XML"])
        let program = try #require(rooms.first { $0.name == "silang" })
        #expect(program.rooms.contains("Site") && program.rooms.contains("Endpoints"))
    }

    /// A house as it should be, in a manifest's words; each made-up mistake below is one change to it.
    static let sound = """
        // targets: [ in a comment is no list, and "http://" in a string no comment
        let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
        let package = Package(
            name: "house", // a name
            products: [.executable(name: "house", targets: ["house"])],
            targets: [
                .systemLibrary(name: "CXML", path: "Sources/System/CXML", providers: [.apt(["libxml2-dev"])]),
                room("XML", on: "Standards", ["CXML"]),
                room("MARC", on: "Standards", ["XML"]),
                room("Store", on: "Ground", [grdb]),
                room("Commons", on: "Capabilities", ["Store"]),
                room("UnionCatalog", on: "Capabilities", ["Commons", "MARC"]),
                room("Discovery", on: "Capabilities", ["UnionCatalog"]),
                room("Endpoints", on: "Edge", ["Discovery"]),
                room("Site", on: "Edge", ["Discovery"], resources: [.embedInCode("Assets")]),
                .executableTarget(name: "house", dependencies: ["Site", "Endpoints"], path: "Sources/Edge/house"),
                .target(name: "TestKit", dependencies: ["Store"], path: "Tests/TestKit"),
                tests("SomeTests", exclude: ["Room/table, made.tsv"], ["Site", "TestKit"]),
            ])
        """

    @Test func `a sound made-up manifest is accepted`() throws {
        let rooms = try ManifestReader.rooms(in: Self.sound)
        #expect(rooms.count == 12)
        #expect(rooms.first { $0.name == "Store" }?.products == ["GRDB"])
        #expect(rooms.first { $0.name == "Site" }?.rooms == ["Discovery"])
        #expect(rooms.first { $0.name == "SomeTests" }?.rooms == ["Site", "TestKit"])
        #expect(HouseRules.violations(in: rooms) == [])
    }

    @Test(arguments: [
        (#"on: "Standards", ["XML"]"#, #"on: "Standards", ["XML", "Store"]"#, "MARC → Store"),
        (#"on: "Standards", ["CXML"]"#, #"on: "Standards", ["CXML", grdb]"#, "XML is a standard and uses a package"),
        (#"on: "Ground", [grdb]"#, #"on: "Ground", [grdb, "Commons"]"#, "Store → Commons"),
        (#"on: "Capabilities", ["Store"]"#, #"on: "Capabilities", ["Store", "UnionCatalog"]"#, "Commons → UnionCatalog"),
        (#"["Commons", "MARC"]"#, #"["Commons", "MARC", "Discovery"]"#, "UnionCatalog → Discovery"),
        (#"["Commons", "MARC"]"#, #"["Commons", "MARC", "Site"]"#, "UnionCatalog → Site"),
        (#"["Commons", "MARC"]"#, #"["Commons", "MARC", "CXML"]"#, "UnionCatalog → CXML"),
        (#"["Commons", "MARC"]"#, #"["Commons", "MARC", grdb]"#, "UnionCatalog uses a database engine"),
        (#"["UnionCatalog"]"#, #"["UnionCatalog", "TestKit"]"#, "Discovery → TestKit"),
        (#""Endpoints", on: "Edge", ["Discovery"]"#, #""Endpoints", on: "Edge", ["Discovery", "Site"]"#, "Endpoints → Site"),
        (#"room("Discovery", on"#, #"room("Extra", on: "Capabilities"), room("Discovery", on"#, "Extra has no place"),
    ])
    func `a made-up mistake is found`(right: String, wrong: String, objection: String) throws {
        try #require(Self.sound.contains(right))
        let rooms = try ManifestReader.rooms(in: Self.sound.replacingOccurrences(of: right, with: wrong))
        let violations = HouseRules.violations(in: rooms)
        #expect(violations.contains { $0.hasPrefix(objection) }, "\(violations)")
    }

    @Test func `a dependency or a floor that the reader does not know is an error, not an edge overlooked`() {
        #expect(throws: ManifestReader.Failure.unknownDependency("Nowhere", room: "MARC")) {
            try ManifestReader.rooms(in: Self.sound.replacingOccurrences(of: #"["XML"]"#, with: #"["Nowhere"]"#))
        }
        #expect(throws: ManifestReader.Failure.unknownDependency("other", room: "Store")) {
            try ManifestReader.rooms(in: Self.sound.replacingOccurrences(of: "[grdb]", with: "[other]"))
        }
        #expect(throws: ManifestReader.Failure.unknownFloor("Attic", room: "Store")) {
            try ManifestReader.rooms(in: Self.sound.replacingOccurrences(of: #"on: "Ground""#, with: #"on: "Attic""#))
        }
    }
}
