import Commons
import HTML
import Membership
import Testing
import UnionCatalog
import WebSupport

@testable import Discovery
@testable import Site

/// Addresses are printed in one place and each belongs to one pattern.
@Suite struct SiteURLTests {
    static let all: [SiteURL] = [
        .home, .search(CatalogSearch("laskar pelangi")), .suggestions, .title(TitleID(12)), .citation(TitleID(12), .ris),
        .citation(TitleID(12), .bib), .libraries, .library(code: "D0000001"),
        .libraryCatalog(code: "D0000001", CatalogPart(order: .callNumber)),
        .browse, .browseNode(id: "297.1"), .newTitles(NewTitlesPart(level: .smp)),
        .newFeed(NewTitlesPart(month: CalendarMonth("2026-10"))), .newText(NewTitlesPart(library: "D0000001")),
        .ask(words: "a/b?c"), .askByCode, .notRecorded(library: nil), .receipt(WishCode(form: 7, attempt: 0)), .about, .help,
        .language(.english, back: "/cari?q=x"), .near,
        .libraryRules(code: "D0000001", version: 2), .libraryRulesPrint(code: "D0000001"),
        .consentSheets(code: "D0000001", group: "VII-A", all: true), .wards, .networkReadiness(NetworkID(1)),
        .networks, .network(NetworkID(1)), .networkSteps(NetworkID(1)), .signIn(back: "/meja"), .slip, .slipCode("K7M3QX9P2FGH"),
        .signInFailed("batal"), .slipOutside("K7M3QX9P2FGH"), .outsideStart, .outsideReturn, .accountOutside,
        .accountFailed("batal"),
        .factor(back: nil), .deskSwitch, .sampleSignIn, .signOut,
        .account,
        .accountDone("sandi"), .accountPassword, .accountPIN, .accountSessions, .accountFactor, .desk, .people,
        .peopleOf(code: "D0000001", isDone: true), .appointments(code: "D0000001"), .slips(code: "D0000001"),
        .erase(code: "D0000001"), .pupils(code: "D0000001"), .promotion(code: "D0000001"), .consents(code: "D0000001"),
        .desks(code: "D0000001"), .agreements(state: "active", page: 2), .agreementNew(with: ["D0000001"]),
        .agreement(AgreementID(3)), .agreementEdit(AgreementID(3)), .agreementSteps(AgreementID(3)),
        .agreementPapers(AgreementID(3)), .agreementPaper(AgreementID(3), image: 4), .approval(token: "ab12"),
        .agreementVoices(AgreementID(3)), .voiceSheet(AgreementID(3), library: nil), .voice(4), .voiceLink(token: "ab12"),
        .approvals, .approvalNew(code: "D0000001"), .approvalRequest(ApprovalRequestID(rawValue: 3)),
        .approvalSheet(ApprovalRequestID(rawValue: 3)), .approvalPapers(ApprovalRequestID(rawValue: 3)),
        .approvalPaper(ApprovalRequestID(rawValue: 3), image: 4), .decisionLink(token: "ab12"),
        .delegations(code: "D0000001"), .delegationLetter(code: "D0000001", 4),
        .houseRules(code: "D0000001"), .readiness(code: "D0000001"),
        .joinByCode, .join("K7M3QX9P2FGH", npsn: nil), .invitations(NetworkID(1)), .profile(code: "D0000001", isDone: true),
        .installation(page: 2, verb: "agreement", kind: nil, day: nil), .leaving(code: "D0000001"),
        .leavingArchive(code: "D0000001"), .handover(code: "D0000001"), .ownWishes(code: "D0000001"),
        .offices, .agreementPrint(AgreementID(3)), .agreementSheet(AgreementID(3), library: "D0000001"),
        .agreementNotice(AgreementID(3), library: nil), .agreementSpending(AgreementID(3)),
        .agreementRequest(AgreementID(3), library: "D0000001"), .glossary("npsn"), .guides,
        .guide("fotokopi", version: 1), .guidePrint("fotokopi"), .lessons(code: "D0000001", year: 2026, isDone: true),
        .lessonsPrint(code: "D0000001", year: nil), .letters, .lettersOf(code: "D0000001", isDone: true),
        .letterPrint(code: "D0000001", 4), .letterForm(code: "D0000001", .consent), .check, .checkCode("K7M3QX9P2FGH"),
        .partners(code: nil), .planningReport(["D0000001"]), .meetings, .meeting(1), .meetingSteps(1),
        .meetingInvitation(1), .meetingAttendance(1), .meetingMinutes(1), .topics, .topic(1),
        .titleSupply(TitleID(12), SupplyChoice(library: "D0000001", service: .copy)), .receiptSlip(WishCode(form: 7, attempt: 0)),
        .wishNote(code: "D0000001"), .service(code: "D0000001"), .networkService(NetworkID(1)),
        .notices, .noticeNew(from: "D0000001"), .notice(1), .noticePrint(1, library: nil), .unitNotes,
        .unitNotesOf(code: "D0000001", meeting: 2), .unitNotesPrint(code: "D0000001"), .firstSteps,
        .firstStepsOf(code: "D0000001"), .ownNetworks(code: "D0000001"), .slides(code: "D0000001"),
        .networkImpact(NetworkID(1)), .networkNew, .networkSettings(NetworkID(1)), .networkSeat(NetworkID(1)),
        .messages(before: nil), .contact(isDone: false), .confirmMail("1.2.ab"), .robots, .sitemap, .manifest,
    ]

    @Test func `every pattern has an address and every address its pattern`() {
        #expect(Set(Self.all.map(\.route)) == Set(SiteRoute.allCases))
        for url in Self.all {
            let path = url.url.text.split { $0 == "?" || $0 == "#" }[0].split(separator: "/")
            let pattern = url.route.rawValue.split(separator: "/")
            #expect(path.count == pattern.count, "\(url)")
            for (segment, element) in zip(path, pattern) where !element.hasPrefix(":") { #expect(segment == element, "\(url)") }
        }
    }

    @Test func `patterns differ`() {
        #expect(Set(SiteRoute.allCases.map(\.rawValue)).count == SiteRoute.allCases.count)
    }

    @Test func `what a reader types stays one component`() {
        #expect(SiteURL.ask(words: "a/b?c&d=e#f").url.text == "/minta?q=a%2Fb%3Fc%26d%3De%23f")
        #expect(SiteURL.library(code: "../x").url.text == "/perpustakaan/..%2Fx")
    }

    @Test func `a mark on the shelf survives its address`() throws {
        var part = CatalogPart(order: .callNumber)
        part.after = ShelfMark(sortKey: [0, 1, 15, 16, 255, 104], title: TitleID(99))
        part.page = 3
        let text = SiteURL.libraryCatalog(code: "D0000001", part).url.text
        let query = try #require(text.split(separator: "?").last)
        #expect(CatalogPart(try .init(parsing: Array(query.utf8))) == part)
    }

    @Test(arguments: ["", "x", "1", "1.", "1.0", "1.zz", "x.00", "1.é"]) func `a broken mark is no mark`(_ text: String) {
        let after = CatalogPart(.init([.init("setelah", text)])).after
        #expect(after == nil || after?.sortKey.isEmpty == true)
    }
}
