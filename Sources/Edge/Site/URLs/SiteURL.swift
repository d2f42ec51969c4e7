import Commons
import Discovery
import HTML
import Membership

/// A page of the site with what it needs to know: the only place where addresses are printed.
enum SiteURL: Sendable, Hashable {
    case home
    case search(CatalogSearch)
    case suggestions
    case title(TitleID)
    case titleSupply(TitleID, SupplyChoice)
    case citation(TitleID, CitationFile)
    case libraries
    case library(code: String)
    case libraryRules(code: String, version: Int?)
    case libraryRulesPrint(code: String)
    case libraryCatalog(code: String, CatalogPart)
    case browse
    case browseNode(id: String)
    case newTitles(NewTitlesPart)
    case newFeed(NewTitlesPart)
    case newText(NewTitlesPart)
    case ask(words: String)
    case askByCode
    case notRecorded(library: String?)
    case receipt(WishCode)
    case receiptSlip(WishCode)
    case about
    case help
    case language(Language, back: String)
    case near
    case networks
    case network(NetworkID)
    case networkReadiness(NetworkID)
    case networkService(NetworkID)
    case networkSteps(NetworkID)
    case networkNew
    case networkSettings(NetworkID, isDone: Bool = false)
    case networkSeat(NetworkID)
    case partners(code: String?)
    case planningReport([String])
    case networkImpact(NetworkID)
    case meetings
    case meeting(Int64)
    case meetingSteps(Int64)
    case meetingInvitation(Int64)
    case meetingAttendance(Int64)
    case meetingMinutes(Int64)
    case topics
    case topic(Int64)
    case unitNotes
    /// With the meeting that the notes would go to.
    case unitNotesOf(code: String, meeting: Int64?)
    case unitNotesPrint(code: String)
    case firstSteps
    case firstStepsOf(code: String)
    case ownNetworks(code: String)
    case slides(code: String)
    case notices
    /// In whose name: a library's code, or "jaringan-3".
    case noticeNew(from: String?)
    case notice(Int64)
    case noticePrint(Int64, library: String?)
    case signIn(back: String?)
    case slip
    case signInFailed(String)
    case slipCode(String)
    case slipOutside(String)
    case outsideStart
    case outsideReturn
    case factor(back: String?)
    case deskSwitch
    case sampleSignIn
    case signOut
    case account
    case accountDone(String)
    case accountPassword
    case accountPIN
    case accountSessions
    case accountFactor
    case accountOutside
    case accountFailed(String)
    case desk
    /// A further page of the one list.
    case deskPage(Int)
    case installation(page: Int, verb: String?, kind: String?, day: String?)
    case people
    case peopleOf(code: String, isDone: Bool)
    case appointments(code: String)
    case slips(code: String)
    case erase(code: String)
    case pupils(code: String)
    case promotion(code: String)
    case consents(code: String, isDone: Bool)
    case consentSheets(code: String, group: String, all: Bool)
    case wards
    case desks(code: String)
    case joinByCode
    case join(String, npsn: String?)
    case invitations(NetworkID)
    case profile(code: String, isDone: Bool)
    case leaving(code: String)
    case leavingArchive(code: String)
    case handover(code: String)
    case ownWishes(code: String)
    case wishNote(code: String)
    case service(code: String)
    case offices
    case agreementPrint(AgreementID)
    case agreementSheet(AgreementID, library: String?)
    case agreementNotice(AgreementID, library: String?)
    case agreementSpending(AgreementID)
    /// One word of it, or all.
    case glossary(String?)
    case guides
    case guide(String, version: Int?)
    case guidePrint(String)
    case lessons(code: String, year: Int?, isDone: Bool)
    case lessonsPrint(code: String, year: Int?)
    case agreementRequest(AgreementID, library: String?)
    case letters
    case lettersOf(code: String, isDone: Bool)
    case letterPrint(code: String, Int64)
    case letterForm(code: String, LetterForm)
    case check
    case checkCode(String)
    case agreements(state: String?, page: Int)
    case agreementNew(with: [String])
    case agreement(AgreementID, isDone: Bool)
    case agreementEdit(AgreementID)
    case agreementSteps(AgreementID)
    case agreementPapers(AgreementID)
    case agreementPaper(AgreementID, image: Int64)
    case approval(token: String)
    case agreementVoices(AgreementID)
    case voiceSheet(AgreementID, library: String?)
    case voice(Int64)
    case voiceLink(token: String)
    case approvals
    case approvalNew(code: String)
    case approvalRequest(ApprovalRequestID, isDone: Bool)
    case approvalSheet(ApprovalRequestID)
    case approvalPapers(ApprovalRequestID)
    case approvalPaper(ApprovalRequestID, image: Int64)
    case decisionLink(token: String)
    case delegations(code: String, isDone: Bool)
    case delegationLetter(code: String, Int64)
    case houseRules(code: String, isDone: Bool)
    case readiness(code: String, isDone: Bool)
    case messages(before: Int64?)
    case contact(isDone: Bool)
    case confirmMail(String)
    case robots
    case sitemap
    case manifest

    /// The form of a citation to keep in a reference manager.
    enum CitationFile: String, Sendable, CaseIterable { case ris, bib }

    /// The pattern that answers this address.
    var route: SiteRoute {
        switch self {
        case .home: .home
        case .search: .search
        case .suggestions: .suggestions
        case .title: .title
        case .titleSupply: .titleSupply
        case .citation(_, .ris): .citationRIS
        case .citation(_, .bib): .citationBibTeX
        case .libraries: .libraries
        case .library: .library
        case .libraryRules: .libraryRules
        case .libraryRulesPrint: .libraryRulesPrint
        case .libraryCatalog: .libraryCatalog
        case .browse: .browse
        case .browseNode: .browseNode
        case .newTitles: .newTitles
        case .newFeed: .newFeed
        case .newText: .newText
        case .ask, .askByCode: .ask
        case .notRecorded: .notRecorded
        case .receipt: .receipt
        case .receiptSlip: .receiptSlip
        case .about: .about
        case .help: .help
        case .language: .language
        case .near: .near
        case .networks: .networks
        case .network: .network
        case .networkReadiness: .networkReadiness
        case .networkService: .networkService
        case .networkSteps: .networkSteps
        case .networkNew: .networkNew
        case .networkSettings: .networkSettings
        case .networkSeat: .networkSeat
        case .partners: .partners
        case .planningReport: .planningReport
        case .networkImpact: .networkImpact
        case .meetings: .meetings
        case .meeting: .meeting
        case .meetingSteps: .meetingSteps
        case .meetingInvitation: .meetingInvitation
        case .meetingAttendance: .meetingAttendance
        case .meetingMinutes: .meetingMinutes
        case .topics: .topics
        case .topic: .topic
        case .unitNotes: .unitNotes
        case .unitNotesOf: .unitNotesOf
        case .unitNotesPrint: .unitNotesPrint
        case .firstSteps: .firstSteps
        case .firstStepsOf: .firstStepsOf
        case .ownNetworks: .ownNetworks
        case .slides: .slides
        case .notices: .notices
        case .noticeNew: .noticeNew
        case .notice: .notice
        case .noticePrint: .noticePrint
        case .signIn, .signInFailed: .signIn
        case .slip: .slip
        case .slipCode: .slipCode
        case .slipOutside: .slipOutside
        case .outsideStart: .outsideStart
        case .outsideReturn: .outsideReturn
        case .factor: .factor
        case .deskSwitch: .deskSwitch
        case .sampleSignIn: .sampleSignIn
        case .signOut: .signOut
        case .account, .accountDone, .accountFailed: .account
        case .accountOutside: .accountOutside
        case .accountPassword: .accountPassword
        case .accountPIN: .accountPIN
        case .accountSessions: .accountSessions
        case .accountFactor: .accountFactor
        case .desk, .deskPage: .desk
        case .installation: .installation
        case .people: .people
        case .peopleOf: .peopleOf
        case .appointments: .appointments
        case .slips: .slips
        case .erase: .erase
        case .pupils: .pupils
        case .promotion: .promotion
        case .consents: .consents
        case .consentSheets: .consentSheets
        case .wards: .wards
        case .desks: .desks
        case .joinByCode: .joinByCode
        case .join: .join
        case .invitations: .invitations
        case .profile: .profile
        case .leaving: .leaving
        case .leavingArchive: .leavingArchive
        case .handover: .handover
        case .ownWishes: .ownWishes
        case .wishNote: .wishNote
        case .service: .service
        case .offices: .offices
        case .agreementPrint: .agreementPrint
        case .agreementSheet: .agreementSheet
        case .agreementNotice: .agreementNotice
        case .agreementSpending: .agreementSpending
        case .glossary: .glossary
        case .guides: .guides
        case .guide: .guide
        case .guidePrint: .guidePrint
        case .lessons: .lessons
        case .lessonsPrint: .lessonsPrint
        case .agreementRequest: .agreementRequest
        case .letters: .letters
        case .lettersOf: .lettersOf
        case .letterPrint: .letterPrint
        case .letterForm: .letterForm
        case .check: .check
        case .checkCode: .checkCode
        case .agreements: .agreements
        case .agreementNew: .agreementNew
        case .agreement: .agreement
        case .agreementEdit: .agreementEdit
        case .agreementSteps: .agreementSteps
        case .agreementPapers: .agreementPapers
        case .agreementPaper: .agreementPaper
        case .approval: .approval
        case .agreementVoices: .agreementVoices
        case .voiceSheet: .voiceSheet
        case .voice: .voice
        case .voiceLink: .voiceLink
        case .approvals: .approvals
        case .approvalNew: .approvalNew
        case .approvalRequest: .approvalRequest
        case .approvalSheet: .approvalSheet
        case .approvalPapers: .approvalPapers
        case .approvalPaper: .approvalPaper
        case .decisionLink: .decisionLink
        case .delegations: .delegations
        case .delegationLetter: .delegationLetter
        case .houseRules: .houseRules
        case .readiness: .readiness
        case .messages: .messages
        case .contact: .contact
        case .confirmMail: .confirmMail
        case .robots: .robots
        case .sitemap: .sitemap
        case .manifest: .manifest
        }
    }

    /// The address as it stands in a link.
    var url: SafeURL {
        switch self {
        case .home: "/"
        case .search(let search): "/cari\(query: search.urlPairs)"
        case .suggestions: "/cari/saran"
        case .title(let id): "/judul/\(id.rawValue)"
        case .titleSupply(let id, let choice): "/judul/\(id.rawValue)/bantuan\(query: choice.urlPairs)"
        case .citation(let id, .ris): "/judul/\(id.rawValue)/sitasi.ris"
        case .citation(let id, .bib): "/judul/\(id.rawValue)/sitasi.bib"
        case .libraries: "/perpustakaan"
        case .library(let code): "/perpustakaan/\(code)"
        case .libraryRules(let code, let version): "/perpustakaan/\(code)/aturan\(query: [("versi", version.map(String.init))])"
        case .libraryRulesPrint(let code): "/perpustakaan/\(code)/aturan/cetak"
        case .libraryCatalog(let code, let part): "/perpustakaan/\(code)/katalog\(query: part.urlPairs)"
        case .browse: "/jelajah"
        case .browseNode(let id): "/jelajah/\(id)"
        case .newTitles(let part): "/baru\(query: part.urlPairs)"
        case .newFeed(let part): "/baru.atom\(query: part.urlPairs)"
        case .newText(let part): "/baru.txt\(query: part.urlPairs)"
        case .ask(let words): "/minta\(query: [("q", words.isEmpty ? nil : words)])"
        case .askByCode: "/minta#kode"
        case .notRecorded(let library): "/minta/belum-tercatat\(query: [("library", library)])"
        case .receipt(let code): "/minta/\(code.text)"
        case .receiptSlip(let code): "/minta/\(code.text)/slip"
        case .about: "/tentang"
        case .help: "/bantuan"
        case .language(let language, let back): "/bahasa/\(language.rawValue)\(query: [("kembali", back)])"
        case .near: "/dekat"
        case .networks: "/jaringan"
        case .network(let id): "/jaringan/\(id.rawValue)"
        case .networkReadiness(let id): "/jaringan/\(id.rawValue)/kesiapan"
        case .networkService(let id): "/jaringan/\(id.rawValue)/layanan"
        case .networkSteps(let id): "/jaringan/\(id.rawValue)/langkah"
        case .networkNew: "/jaringan/baru"
        case .networkSettings(let id, let isDone): "/jaringan/\(id.rawValue)/atur\(query: [("beres", isDone ? "1" : nil)])"
        case .networkSeat(let id): "/jaringan/\(id.rawValue)/koordinator"
        case .partners(let code): "/mitra\(query: [("perpustakaan", code)])"
        case .networkImpact(let id): "/jaringan/\(id.rawValue)/manfaat"
        case .planningReport(let codes): "/mitra/laporan\(query: codes.map { ("p", $0) })"
        case .meetings: "/rapat"
        case .meeting(let id): "/rapat/\(id)"
        case .meetingSteps(let id): "/rapat/\(id)/langkah"
        case .meetingInvitation(let id): "/rapat/\(id)/undangan"
        case .meetingAttendance(let id): "/rapat/\(id)/daftar-hadir"
        case .meetingMinutes(let id): "/rapat/\(id)/notulen"
        case .topics: "/rapat/topik"
        case .topic(let id): "/rapat/topik/\(id)"
        case .unitNotes: "/meja/catatan"
        case .unitNotesOf(let code, let meeting): "/meja/catatan/\(code)\(query: [("rapat", meeting.map { String($0) })])"
        case .unitNotesPrint(let code): "/meja/catatan/\(code)/lembar"
        case .firstSteps: "/meja/langkah"
        case .firstStepsOf(let code): "/meja/langkah/\(code)"
        case .ownNetworks(let code): "/meja/jaringan/\(code)"
        case .slides(let code): "/meja/surat/\(code)/salindia"
        case .notices: "/pemberitahuan"
        case .noticeNew(let place): "/pemberitahuan/baru\(query: [("dari", place)])"
        case .notice(let id): "/pemberitahuan/\(id)"
        case .noticePrint(let id, let library): "/pemberitahuan/\(id)/edaran\(query: [("untuk", library)])"
        case .signIn(let back): "/masuk\(query: [("kembali", back)])"
        case .slip: "/masuk/kode"
        case .signInFailed(let word): "/masuk\(query: [("gagal", word)])"
        case .slipCode(let code): "/masuk/kode/\(code)"
        case .slipOutside(let code): "/masuk/kode/\(code)/luar"
        case .outsideStart: "/masuk/luar"
        case .outsideReturn: "/masuk/luar/kembali"
        case .factor(let back): "/masuk/kedua\(query: [("kembali", back)])"
        case .deskSwitch: "/masuk/meja"
        case .sampleSignIn: "/masuk/contoh"
        case .signOut: "/keluar"
        case .account: "/akun"
        case .accountDone(let what): "/akun\(query: [("beres", what)])"
        case .accountPassword: "/akun/sandi"
        case .accountPIN: "/akun/pin"
        case .accountSessions: "/akun/sesi"
        case .accountFactor: "/akun/kedua"
        case .accountOutside: "/akun/luar"
        case .accountFailed(let word): "/akun\(query: [("gagal", word)])"
        case .desk: "/meja"
        case .deskPage(let page): "/meja\(query: [("halaman", page > 1 ? String(page) : nil)])"
        case .installation(let page, let verb, let kind, let day):
            "/meja/instalasi\(query: [("halaman", page > 1 ? String(page) : nil), ("apa", verb), ("perihal", kind), ("hari", day)])"
        case .people: "/meja/orang"
        case .peopleOf(let code, let isDone): "/meja/orang/\(code)\(query: [("beres", isDone ? "1" : nil)])"
        case .appointments(let code): "/meja/orang/\(code)/tugas"
        case .slips(let code): "/meja/orang/\(code)/kartu"
        case .erase(let code): "/meja/orang/\(code)/hapus"
        case .pupils(let code): "/meja/orang/\(code)/siswa"
        case .promotion(let code): "/meja/orang/\(code)/kenaikan"
        case .consents(let code, let isDone): "/meja/orang/\(code)/persetujuan\(query: [("beres", isDone ? "1" : nil)])"
        case .consentSheets(let code, let group, let all):
            "/meja/orang/\(code)/persetujuan/lembar\(query: [("kelas", group), ("semua", all ? "1" : nil)])"
        case .wards: "/meja/anak"
        case .desks(let code): "/meja/orang/\(code)/komputer"
        case .joinByCode: "/gabung"
        case .join(let code, let npsn): "/gabung/\(code)\(query: [("npsn", npsn)])"
        case .invitations(let id): "/jaringan/\(id.rawValue)/undangan"
        case .profile(let code, let isDone): "/meja/profil/\(code)\(query: [("beres", isDone ? "1" : nil)])"
        case .leaving(let code): "/meja/pamit/\(code)"
        case .leavingArchive(let code): "/meja/pamit/\(code)/arsip"
        case .handover(let code): "/meja/serah-terima/\(code)"
        case .ownWishes(let code): "/meja/permintaan/\(code)"
        case .wishNote(let code): "/meja/permintaan/\(code)/catat"
        case .service(let code): "/meja/layanan/\(code)"
        case .offices: "/meja/kantor"
        case .agreementPrint(let id): "/perjanjian/\(id.rawValue)/naskah"
        case .agreementSheet(let id, let library): "/perjanjian/\(id.rawValue)/lembar\(query: [("untuk", library)])"
        case .agreementNotice(let id, let library): "/perjanjian/\(id.rawValue)/pemberitahuan\(query: [("untuk", library)])"
        case .agreementSpending(let id): "/perjanjian/\(id.rawValue)/biaya"
        case .glossary(let code): code.map { "/bantuan/istilah#\($0)" } ?? "/bantuan/istilah"
        case .guides: "/panduan"
        case .guide(let code, let version): "/panduan/\(code)\(query: [("versi", version.map(String.init))])"
        case .guidePrint(let code): "/panduan/\(code)/cetak"
        case .lessons(let code, let year, let isDone):
            "/meja/bimbingan/\(code)\(query: [("tahun", year.map(String.init)), ("beres", isDone ? "1" : nil)])"
        case .lessonsPrint(let code, let year): "/meja/bimbingan/\(code)/cetak\(query: [("tahun", year.map(String.init))])"
        case .agreementRequest(let id, let library): "/perjanjian/\(id.rawValue)/permohonan\(query: [("untuk", library)])"
        case .letters: "/meja/surat"
        case .lettersOf(let code, let isDone): "/meja/surat/\(code)\(query: [("beres", isDone ? "1" : nil)])"
        case .letterPrint(let code, let id): "/meja/surat/\(code)/cetak/\(id)"
        case .letterForm(let code, let form): "/meja/surat/\(code)/formulir/\(form.rawValue)"
        case .check: "/periksa"
        case .checkCode(let code): "/periksa/\(code)"
        case .agreements(let state, let page):
            "/perjanjian\(query: [("keadaan", state), ("halaman", page > 1 ? String(page) : nil)])"
        case .agreementNew(let codes): "/perjanjian/baru\(query: codes.map { ("dengan", $0) })"
        case .agreement(let id, let isDone): "/perjanjian/\(id.rawValue)\(query: [("beres", isDone ? "1" : nil)])"
        case .agreementEdit(let id): "/perjanjian/\(id.rawValue)/ubah"
        case .agreementSteps(let id): "/perjanjian/\(id.rawValue)/langkah"
        case .agreementPapers(let id): "/perjanjian/\(id.rawValue)/kertas"
        case .agreementPaper(let id, let image): "/perjanjian/\(id.rawValue)/kertas/\(image)"
        case .approval(let token): "/setuju/\(token)"
        case .agreementVoices(let id): "/perjanjian/\(id.rawValue)/suara"
        case .voiceSheet(let id, let library): "/perjanjian/\(id.rawValue)/lembar-suara\(query: [("untuk", library)])"
        case .voice(let id): "/meja/suara/\(id)"
        case .voiceLink(let token): "/suara/\(token)"
        case .approvals: "/meja/persetujuan"
        case .approvalNew(let code): "/meja/persetujuan/baru/\(code)"
        case .approvalRequest(let id, let isDone): "/meja/persetujuan/\(id.rawValue)\(query: [("beres", isDone ? "1" : nil)])"
        case .approvalSheet(let id): "/meja/persetujuan/\(id.rawValue)/cetak"
        case .approvalPapers(let id): "/meja/persetujuan/\(id.rawValue)/kertas"
        case .approvalPaper(let id, let image): "/meja/persetujuan/\(id.rawValue)/kertas/\(image)"
        case .decisionLink(let token): "/putuskan/\(token)"
        case .delegations(let code, let isDone): "/meja/orang/\(code)/pelimpahan\(query: [("beres", isDone ? "1" : nil)])"
        case .delegationLetter(let code, let id): "/meja/orang/\(code)/pelimpahan/\(id)"
        case .houseRules(let code, let isDone): "/meja/aturan/\(code)\(query: [("beres", isDone ? "1" : nil)])"
        case .readiness(let code, let isDone): "/meja/kesiapan/\(code)\(query: [("beres", isDone ? "1" : nil)])"
        case .messages(let before): "/pesan\(query: [("sebelum", before.map { String($0) })])"
        case .contact(let isDone): "/pesan/cara\(query: [("beres", isDone ? "1" : nil)])"
        case .confirmMail(let word): "/pesan/alamat/\(word)"
        case .robots: "/robots.txt"
        case .sitemap: "/sitemap.xml"
        case .manifest: "/manifest.webmanifest"
        }
    }

    static func lessons(code: String) -> SiteURL { .lessons(code: code, year: nil, isDone: false) }
    static var agreements: SiteURL { .agreements(state: nil, page: 1) }
    static func approvalRequest(_ id: ApprovalRequestID) -> SiteURL { .approvalRequest(id, isDone: false) }
    static func delegations(code: String) -> SiteURL { .delegations(code: code, isDone: false) }
    static func agreement(_ id: AgreementID) -> SiteURL { .agreement(id, isDone: false) }
    static func houseRules(code: String) -> SiteURL { .houseRules(code: code, isDone: false) }
    static func readiness(code: String) -> SiteURL { .readiness(code: code, isDone: false) }
    static func peopleOf(code: String) -> SiteURL { .peopleOf(code: code, isDone: false) }
    static func profile(code: String) -> SiteURL { .profile(code: code, isDone: false) }
    static func consents(code: String) -> SiteURL { .consents(code: code, isDone: false) }
}
