import Commons
import Membership
import Synchronization

@testable import Site

/// Somebody of every role at the school in question, and at another.
final class Cast: Sendable {
    private let made = Mutex<[String: PersonID]>([:])

    static let own = "D0000008"
    static let other = "D0000012"

    func make(_ house: SampleSite.House) throws {
        let (own, other) = (try house.library(Self.own), try house.library(Self.other))
        for role in Role.allCases where role.fits(.library(own)) {
            let number = role == .pupil ? "1001" : nil
            try add(
                "own \(role.rawValue)", house.add("Satu\(role.rawValue)", role, at: .library(own), number: number, group: "VII-A")
            )
            try add("other \(role.rawValue)", house.add("Dua\(role.rawValue)", role, at: .library(other), number: number))
        }
        _ = try house.networks.make(name: "Jejaring Uji", by: .operatorAtConsole)
        try add("coordinator", house.add("Koordinator", .coordinator, at: .network(NetworkID(1))))
        try add("officer", house.add("Kantor", .officer, at: .office(OfficeID(1))))
        try add("operator", house.add("Operator", .operator, at: .installation))
    }

    private func add(_ key: String, _ id: PersonID) { made.withLock { $0[key] = id } }

    subscript(_ key: String) -> PersonID { made.withLock { $0[key] } ?? PersonID(0) }

    var keys: [String] { made.withLock { $0.keys.sorted() } }
}
