import Commons
import Discovery
import HTML

/// A page of the site with what it needs to know: the only place where addresses are printed.
enum SiteURL: Sendable, Hashable {
    case home
    case search(CatalogSearch)
    case suggestions
    case title(TitleID)
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
    case about
    case help
    case language(Language, back: String)
    case near
    case networks
    case network(NetworkID)
    case networkReadiness(NetworkID)
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
    case offices
    case agreementPrint(AgreementID)
    case agreementSheet(AgreementID, library: String?)
    case agreementNotice(AgreementID, library: String?)
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
        case .about: .about
        case .help: .help
        case .language: .language
        case .near: .near
        case .networks: .networks
        case .network: .network
        case .networkReadiness: .networkReadiness
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
        case .offices: .offices
        case .agreementPrint: .agreementPrint
        case .agreementSheet: .agreementSheet
        case .agreementNotice: .agreementNotice
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
        case .about: "/tentang"
        case .help: "/bantuan"
        case .language(let language, let back): "/bahasa/\(language.rawValue)\(query: [("kembali", back)])"
        case .near: "/dekat"
        case .networks: "/jaringan"
        case .network(let id): "/jaringan/\(id.rawValue)"
        case .networkReadiness(let id): "/jaringan/\(id.rawValue)/kesiapan"
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
        case .offices: "/meja/kantor"
        case .agreementPrint(let id): "/perjanjian/\(id.rawValue)/naskah"
        case .agreementSheet(let id, let library): "/perjanjian/\(id.rawValue)/lembar\(query: [("untuk", library)])"
        case .agreementNotice(let id, let library): "/perjanjian/\(id.rawValue)/pemberitahuan\(query: [("untuk", library)])"
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

    static var agreements: SiteURL { .agreements(state: nil, page: 1) }
    static func agreement(_ id: AgreementID) -> SiteURL { .agreement(id, isDone: false) }
    static func houseRules(code: String) -> SiteURL { .houseRules(code: code, isDone: false) }
    static func readiness(code: String) -> SiteURL { .readiness(code: code, isDone: false) }
    static func peopleOf(code: String) -> SiteURL { .peopleOf(code: code, isDone: false) }
    static func profile(code: String) -> SiteURL { .profile(code: code, isDone: false) }
    static func consents(code: String) -> SiteURL { .consents(code: code, isDone: false) }
}
