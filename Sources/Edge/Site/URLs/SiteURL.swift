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
}
