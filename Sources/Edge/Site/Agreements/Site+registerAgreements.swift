import Hummingbird
import WebSupport

extension Site {
    func registerAgreements(_ route: SiteRoute, _ path: RouterPath, on routes: some RouterMethods<WebContext>) {
        switch route {
        case .agreements: routes.get(path, use: agreementList)
        case .agreementNew:
            routes.get(path, use: agreementNew)
            routes.post(path, use: beginAgreement)
        case .agreement: routes.get(path, use: agreement)
        case .agreementEdit:
            routes.get(path, use: agreementEdit)
            routes.post(path, use: saveAgreement)
        case .agreementSteps: routes.post(path, use: takeAgreementStep)
        case .agreementPapers: routes.post(path, use: takePaper)
        case .agreementPaper: routes.get(path, use: paperImage)
        case .approval:
            routes.get(path, use: approvalLetter)
            routes.post(path, use: approveByLink)
        case .houseRules:
            routes.get(path, use: houseRules)
            routes.post(path, use: setHouseRules)
        case .readiness:
            routes.get(path, use: readiness)
            routes.post(path, use: answerReadiness)
        default: break
        }
    }
}
