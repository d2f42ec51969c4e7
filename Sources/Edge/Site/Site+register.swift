public import Hummingbird
public import WebSupport

extension Site {
    /// Registers every page, the files under `/aset/` and `/favicon.svg`.
    public func register(on routes: some RouterMethods<WebContext>) {
        Site.assets.register(on: routes, atRoot: ["favicon.svg"])
        for route in SiteRoute.allCases { register(route, on: routes) }
    }

    /// Exhaustive, so that a pattern without a page does not compile.
    private func register(_ route: SiteRoute, on routes: some RouterMethods<WebContext>) {
        let path = RouterPath(route.rawValue)
        switch route {
        case .signIn, .slip, .slipCode, .factor, .deskSwitch, .sampleSignIn, .signOut, .account, .accountPassword, .accountPIN,
            .accountSessions, .accountFactor:
            registerDoor(route, path, on: routes)
        case .outsideStart, .outsideReturn, .slipOutside, .accountOutside: registerOutside(route, path, on: routes)
        case .people, .peopleOf, .appointments, .slips, .erase, .pupils, .promotion, .consents, .desks:
            registerPeople(route, path, on: routes)
        case .libraryRules, .libraryRulesPrint, .consentSheets, .wards, .networkReadiness:
            registerReaders(route, path, on: routes)
        case .joinByCode, .join, .invitations: registerJoining(route, path, on: routes)
        case .profile, .leaving, .leavingArchive, .handover, .ownWishes, .offices: registerKeeping(route, path, on: routes)
        case .agreementPrint, .agreementSheet, .agreementNotice, .agreementRequest, .agreementSpending, .letters, .lettersOf,
            .letterPrint,
            .letterForm, .check,
            .checkCode:
            registerPapers(route, path, on: routes)
        case .titleSupply, .wishNote, .receiptSlip, .service, .networkService: registerSupply(route, path, on: routes)
        case .partners, .planningReport, .networkImpact: registerPlanning(route, path, on: routes)
        case .unitNotes, .unitNotesOf, .unitNotesPrint: registerUnitNotes(route, path, on: routes)
        case .firstSteps, .firstStepsOf, .ownNetworks, .slides: registerFirstSteps(route, path, on: routes)
        case .notices, .noticeNew, .notice, .noticePrint: registerNotices(route, path, on: routes)
        case .topics, .topic: registerTopics(route, path, on: routes)
        case .guides, .guide, .guidePrint, .lessons, .lessonsPrint, .glossary: registerGuides(route, path, on: routes)
        case .meetings, .meeting, .meetingSteps, .meetingInvitation, .meetingAttendance, .meetingMinutes:
            registerMeetings(route, path, on: routes)
        case .agreements, .agreementNew, .agreement, .agreementEdit, .agreementSteps, .agreementPapers, .agreementPaper,
            .approval,
            .houseRules, .readiness:
            registerAgreements(route, path, on: routes)
        case .agreementVoices, .voiceSheet, .voice, .voiceLink: registerVoices(route, path, on: routes)
        case .approvals, .approvalNew, .approvalRequest, .approvalSheet, .approvalPapers, .approvalPaper, .decisionLink,
            .delegations, .delegationLetter:
            registerApprovals(route, path, on: routes)
        case .messages, .contact, .confirmMail: registerMessages(route, path, on: routes)
        case .home: routes.get(path, use: home)
        case .search: routes.get(path, use: search)
        case .suggestions: routes.get(path, use: suggestions)
        case .title: routes.get(path, use: title)
        case .citationRIS: routes.get(path, use: { try citation(.ris, $0, $1) })
        case .citationBibTeX: routes.get(path, use: { try citation(.bib, $0, $1) })
        case .libraries: routes.get(path, use: libraries)
        case .library: routes.get(path, use: library)
        case .libraryCatalog: routes.get(path, use: libraryCatalog)
        case .browse: routes.get(path, use: browse)
        case .browseNode: routes.get(path, use: browseNode)
        case .newTitles: routes.get(path, use: newTitles)
        case .newFeed: routes.get(path, use: newFeed)
        case .newText: routes.get(path, use: newText)
        case .ask:
            routes.get(path, use: askForm)
            routes.post(path, use: ask)
        case .notRecorded: routes.get(path, use: notRecorded)
        case .receipt: routes.get(path, use: receipt)
        case .about: routes.get(path, use: about)
        case .help: routes.get(path, use: help)
        case .language: routes.get(path, use: chooseLanguage)
        case .near: routes.post(path, use: chooseNear)
        case .networks, .network, .networkSteps, .networkNew, .networkSettings, .networkSeat:
            registerNetworks(route, path, on: routes)
        case .desk: routes.get(path, use: desk)
        case .installation: routes.get(path, use: installationPage)
        case .robots: routes.get(path, use: robots)
        case .sitemap: routes.get(path, use: sitemap)
        case .manifest: routes.get(path, use: manifest)
        }
    }

    private func registerDoor(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .signIn:
            routes.get(path, use: signIn)
            routes.post(path, use: enter)
        case .slip: routes.get(path, use: slip)
        case .slipCode:
            routes.get(path, use: slipForm)
            routes.post(path, use: useSlip)
        case .factor:
            routes.get(path, use: factorForm)
            routes.post(path, use: proveFactor)
        case .deskSwitch:
            routes.get(path, use: deskForm)
            routes.post(path, use: switchAtDesk)
        case .sampleSignIn: routes.post(path, use: sampleSignIn)
        case .signOut:
            routes.get(path, use: signOutForm)
            routes.post(path, use: signOut)
        case .account: routes.get(path, use: account)
        case .accountPassword: routes.post(path, use: changePassword)
        case .accountPIN: routes.post(path, use: changePIN)
        case .accountSessions: routes.post(path, use: endSession)
        case .accountFactor:
            routes.get(path, use: factorSetUp)
            routes.post(path, use: confirmFactor)
        default: break
        }
    }

    private func registerPeople(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .people: routes.get(path, use: peopleChoice)
        case .peopleOf:
            routes.get(path, use: peopleOf)
            routes.post(path, use: addPerson)
        case .appointments: routes.post(path, use: changeAppointments)
        case .slips: routes.post(path, use: slips)
        case .erase: routes.post(path, use: erasePerson)
        case .pupils:
            routes.get(path, use: pupils)
            routes.post(path, use: takePupils)
        case .promotion:
            routes.get(path, use: promotion)
            routes.post(path, use: promote)
        case .consents:
            routes.get(path, use: consents)
            routes.post(path, use: recordConsent)
        case .desks:
            routes.get(path, use: desks)
            routes.post(path, use: changeDesks)
        default: break
        }
    }
}
