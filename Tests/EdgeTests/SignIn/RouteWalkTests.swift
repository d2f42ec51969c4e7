import Commons
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Membership
import Testing

@testable import Site

/// Every route as every role, at the own library and as one of another: what is not allowed here by name is a failure.
@Suite struct RouteWalkTests {
    enum Access {
        /// Anyone at all.
        case open
        /// Whoever is signed in; others are sent to the door.
        case signedIn
        /// Whoever sees people at some library.
        case somePeople
        /// Whoever sees this library's people.
        case people
        /// Whoever plans, for whatever libraries.
        case planners
        /// Nobody: there is nothing at the address walked, which is told as if it were not theirs.
        case nobody
        /// Whoever keeps this library.
        case keepers
        /// Whoever keeps some library or coordinates a network, and so may begin an agreement.
        case drafters
        /// Whoever keeps this library or signs for it.
        case agreeing
        /// The school's principal alone.
        case principal
        /// Whoever decides or asks at some library.
        case deciders
        /// Whoever works at an office, or runs the installation.
        case officers
        /// Whoever runs the installation.
        case operators
        /// Whoever runs the network, or the installation.
        case coordinators
        /// Whoever gives lessons at this library, or reads their register.
        case lessonKeepers
        /// Whoever works at this library or its school; and at some library.
        case staff, someStaff
        /// Whoever heads a library or coordinates a network.
        case announcers
        /// Whoever works where a coordinator may come from.
        case seatTakers
    }

    /// Exhaustive: a new route does not compile until somebody says who may open it.
    static func access(_ route: SiteRoute) -> Access {
        switch route {
        case .home, .search, .suggestions, .title, .citationRIS, .citationBibTeX, .libraries, .library, .libraryCatalog,
            .libraryRules, .libraryRulesPrint, .browse,
            .browseNode, .newTitles, .newFeed, .newText, .ask, .notRecorded, .receipt, .receiptSlip, .about, .help, .language,
            .near, .robots,
            .sitemap, .manifest:
            .open
        case .signIn, .slip, .slipCode, .deskSwitch, .sampleSignIn, .signOut, .desk, .networks, .network: .open
        case .outsideStart, .outsideReturn, .slipOutside: .open
        case .factor, .account, .accountPassword, .accountPIN, .accountSessions, .accountFactor, .accountOutside: .signedIn
        // A wrong code is answered as unknown, whoever asks.
        case .joinByCode, .join: .open
        case .invitations, .networkReadiness: .coordinators
        // Members see their own part: ServicePageTests.
        case .networkService: .coordinators
        case .titleSupply: .somePeople
        case .service: .people
        case .wishNote: .keepers
        case .profile, .handover: .people
        case .leaving, .leavingArchive: .principal
        case .offices: .officers
        case .networkSteps, .networkNew: .signedIn
        case .networkSettings: .coordinators
        case .networkSeat: .seatTakers
        // Of one agreement or letter: whom it concerns is tested with the papers.
        case .agreementPrint, .agreementSheet, .agreementNotice, .agreementSpending, .agreementRequest: .signedIn
        case .glossary, .guides, .guide, .guidePrint: .open
        case .lessons, .lessonsPrint: .lessonKeepers
        case .letters: .somePeople
        case .lettersOf, .letterPrint, .letterForm: .people
        case .check, .checkCode: .open
        case .partners, .planningReport: .planners
        case .networkImpact: .open
        case .meetings, .topics, .notices: .signedIn
        case .notice, .noticePrint: .nobody
        case .unitNotes: .someStaff
        case .unitNotesOf, .ownNetworks: .staff
        case .firstSteps: .somePeople
        case .unitNotesPrint, .firstStepsOf, .slides: .people
        case .noticeNew: .announcers
        case .meeting, .topic, .meetingSteps, .meetingInvitation, .meetingAttendance, .meetingMinutes: .nobody
        // Whose agreement it is, is asked of the agreement: AgreementPageTests.
        case .agreement, .agreementEdit, .agreementSteps, .agreementPapers, .agreementPaper: .signedIn
        case .agreements, .approval: .open
        case .agreementNew: .drafters
        case .agreementVoices, .voiceSheet: .signedIn
        case .voice: .nobody
        case .voiceLink: .open
        case .approvals: .deciders
        case .approvalNew: .keepers
        case .approvalRequest, .approvalSheet, .approvalPapers, .approvalPaper, .delegationLetter: .nobody
        case .decisionLink: .open
        case .delegations: .people
        case .houseRules, .readiness: .agreeing
        case .messages, .contact: .signedIn
        // Proved by the word in the link, for whichever browser the mail is read in.
        case .confirmMail: .open
        case .people: .somePeople
        case .peopleOf, .appointments, .slips, .erase, .ownWishes: .people
        case .pupils, .promotion, .consents, .consentSheets, .desks: .keepers
        // Whose child it is, is asked of the wards: ReaderPageTests.
        case .wards: .signedIn
        case .installation: .operators
        }
    }

    static func mayOpen(_ access: Access, _ key: String) -> Bool {
        switch access {
        case .open: true
        case .signedIn: key != "visitor"
        case .somePeople:
            ["own librarian", "own deputy", "own principal", "other librarian", "other deputy", "other principal"].contains(key)
        case .planners:
            ["officer", "coordinator", "operator"].contains(key)
                || ["librarian", "deputy", "principal", "foundation"].contains { key == "own \($0)" || key == "other \($0)" }
        case .nobody: false
        case .deciders:
            ["librarian", "deputy", "principal", "foundation"].contains { key == "own \($0)" || key == "other \($0)" }
        case .staff: Role.schoolStaff.contains { key == "own \($0)" }
        case .someStaff: Role.schoolStaff.contains { key == "own \($0)" || key == "other \($0)" }
        case .announcers:
            key == "coordinator" || ["librarian", "deputy", "principal"].contains { key == "own \($0)" || key == "other \($0)" }
        case .people: ["own librarian", "own deputy", "own principal"].contains(key)
        case .keepers: ["own librarian", "own deputy"].contains(key)
        case .lessonKeepers: ["own librarian", "own deputy", "own principal", "own teacher"].contains(key)
        case .drafters:
            ["own librarian", "own deputy", "other librarian", "other deputy", "coordinator"].contains(key)
        case .agreeing: ["own librarian", "own deputy", "own principal", "own foundation"].contains(key)
        case .principal: key == "own principal"
        case .officers: ["officer", "operator"].contains(key)
        case .operators: key == "operator"
        case .coordinators: ["coordinator", "operator"].contains(key)
        case .seatTakers:
            key == "officer" || ["librarian", "deputy", "principal"].contains { key == "own \($0)" || key == "other \($0)" }
        }
    }

    private static func path(_ route: SiteRoute) -> String {
        route.rawValue.split(separator: "/").map { part in
            switch part {
            case ":id":
                [
                    .network, .networkImpact, .networkSteps, .networkSettings, .networkSeat, .networkReadiness, .networkService,
                    .invitations,
                ].contains(route) ? "1" : "999999"
            case ":code": "D0000008"
            case ":node": "8"
            case ":image", ":letter": "1"
            case ":token": "tiada"
            default: String(part)
            }
        }.reduce("") { $0 + "/" + $1 }
    }

    @Test func `no route opens to whom it is not allowed`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            #expect(cast.keys.count == 2 * 12 + 3)
            for key in ["visitor"] + cast.keys {
                let browser = Browser(client)
                if key != "visitor" { try await browser.enter(cast[key]) }
                for route in SiteRoute.allCases {
                    let path = Self.path(route).isEmpty ? "/" : Self.path(route)
                    let got = try await browser.get(path)
                    let posted = try await browser.post(path, [("orang", "0"), ("peran", "teacher"), ("nama", "X")])
                    // Without its form's token nothing that changes people goes through, whoever sends it.
                    if Self.access(route) != .open { #expect(![.ok].contains(posted.status), "POST \(path) as \(key)") }
                    guard got.status != .methodNotAllowed else { continue }
                    let isDoor = got.headers[.location]?.hasPrefix("/masuk?kembali=") == true
                    let isRefused = got.status == .forbidden || isDoor
                    #expect(isRefused != Self.mayOpen(Self.access(route), key), "GET \(path) as \(key): \(got.status.code)")
                    if Self.access(route) != .open, got.status == .ok { #expect(got.headers[.cacheControl] == "no-store") }
                }
            }
        }
    }

    @Test func `no page shows another library who belongs to the first`() async throws {
        let cast = Cast()
        try await SampleSite.test(prepare: { try cast.make($0) }) { client in
            for key in cast.keys where !key.hasPrefix("own") {
                let browser = Browser(client)
                try await browser.enter(cast[key])
                for route in SiteRoute.allCases where ![.signIn, .sampleSignIn].contains(route) {
                    let path = Self.path(route).isEmpty ? "/" : Self.path(route)
                    #expect(try await !browser.get(path).text.contains(/Satu[a-z]/), "\(path) as \(key)")
                }
            }
        }
    }
}
