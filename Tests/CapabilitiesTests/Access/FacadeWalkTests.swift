import Commons
import Foundation
import TestKit
import Testing

/// Every façade method that takes who acts, tried by everybody: what is not allowed here by name is refused, and a method without a row fails.
@Suite struct FacadeWalkTests {
    static let rows =
        FacadeRow.agreements + FacadeRow.meetings + FacadeRow.papers + FacadeRow.plans + FacadeRow.messages
        + FacadeRow.libraries + FacadeRow.networks + FacadeRow.people + FacadeRow.catalogue
        + FacadeRow.founding + FacadeRow.guidance + FacadeRow.topics + FacadeRow.briefs + FacadeRow.approvals + FacadeRow.notices

    /// Walked by another test, which tries its verb as everybody, in every state; and rules that are asked, not deeds.
    static let elsewhere: [String: [String]] = [
        "Agreements/Access/PermissionTests.swift": [
            "issueLink(_:for:_:by:)", "approve(_:version:for:_:by:)", "recordPaper(_:for:_:as:by:)", "confirmPaper(_:for:_:by:)",
            "paperImage(_:_:by:)", "refuse(_:for:reason:by:)", "retract(_:for:_:by:)", "draft(_:_:_:network:by:)",
            "edit(_:revision:_:by:)", "comment(_:clause:_:by:)", "propose(_:for:by:)", "accept(_:version:for:by:)",
            "revise(_:by:_:)", "withdraw(_:for:by:)", "setSignatory(_:_:by:)", "suspend(_:for:by:)", "resume(_:for:by:)",
            "giveNotice(_:for:by:)", "takeBackNotice(_:for:by:)", "review(_:notes:measured:by:)", "carryOn(_:for:by:)",
            "amend(_:clauses:by:)", "renew(_:measured:by:)", "dossier(_:by:)",
            "promise(_:for:what:measure:target:due:by:)", "state(_:_:by:)", "answer(_:_:_:by:)",
            "readiness(_:network:facts:by:)", "setRules(_:_:by:)", "pulse(_:for:smooth:worth:by:)", "spend(_:for:_:by:)",
            "signs(_:_:_:)",
        ].map { "Agreements.\($0)" },
        "Community/MeetingTests.swift": [
            "bring(_:to:by:)", "handIn(_:to:by:)", "attend(_:for:by:)", "mark(_:_:at:by:)", "write(_:of:by:)",
            "ask(_:isSecret:at:by:)", "vote(_:in:at:for:by:)", "close(_:at:by:)", "decide(_:vote:at:task:by:)",
            "take(_:_:day:minute:by:)", "meeting(_:by:)",
        ].map { "Community.\($0)" },
        "Membership/People/PeopleRulesTests.swift": ["People.mayLeaveContact(_:)"],
        "Agreements/Voices/StandingInTests.swift": ["Approvals.stead(of:_:for:now:_:)"],
        "Membership/Networks/FoundingTests.swift": ["Networks.mayTakeSeat(_:)"],
    ]

    @Test func `no method that takes who acts is without a row`() throws {
        let (found, walked) = (try FacadeScan.methods(), Set(Self.rows.map(\.method)))
        #expect(walked.count == Self.rows.count, "a row stands twice")
        let known = walked.union(Self.elsewhere.values.joined())
        #expect(found.subtracting(known).sorted() == [], "walk them as every role")
        #expect(known.subtracting(found).sorted() == [], "gone from the façades")
        #expect(found.count > 130)
        for file in Self.elsewhere.keys {
            #expect(FileManager.default.fileExists(atPath: repositoryRoot() + "/Tests/CapabilitiesTests/" + file), "\(file)")
        }
    }

    @Test(arguments: rows.map(\.method))
    func `a method refuses everybody whom its row does not name`(_ method: String) async throws {
        let row = try #require(Self.rows.first { $0.method == method })
        try await FacadeHouse.with { house throws in
            let names = Set(house.visitors.map(\.name))
            #expect(names == FacadeRow.everyone && row.allowed.isSubset(of: names))
            var through = 0
            for visitor in house.visitors {
                let isAllowed = row.allowed.contains(visitor.name)
                do {
                    let got = try await row.act(house, visitor)
                    if got { through += 1 }
                    #expect(got == isAllowed, "\(visitor.name)")
                } catch is NotAllowed {
                    #expect(!isAllowed, "\(visitor.name) was refused")
                } catch {
                    // The rule let them through; the state did not.
                    #expect(isAllowed, "\(visitor.name) came as far as \(error)")
                }
            }
            #expect(through > 0 || !row.comesThrough, "nobody came through")
        }
    }
}
