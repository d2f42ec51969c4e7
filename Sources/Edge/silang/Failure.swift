import Agreements
import Commons
import Discovery
import Membership
import Store
import UnionCatalog

/// What a person at a terminal is told when something cannot be done, and the code it ends with.
struct Failure: Error {
    let text: String
    let code: Int32

    init(_ text: String, code: Int32 = 1) {
        self.text = text
        self.code = code
    }

    /// - Returns: nil for an error that is not one of the program's own.
    init?(_ error: any Error) {
        let language = Terminal.language
        switch error {
        case let error as StoreError:
            let advice = language == .indonesian ? error.advice : error.adviceInEnglish
            let detail = error.detail.map { "\n\($0)" } ?? ""
            self.init("\(advice) (\(error.code))\(detail)", code: 3)
        case let error as ImportError: self.init(error.phrase.text(language))
        case let error as MembershipError: self.init(error.phrase.text(language))
        case let error as AgreementError: self.init(error.phrase.text(language))
        case let error as NeedsError: self.init(error.phrase.text(language))
        case let error as PeopleError: self.init(error.phrase.text(language))
        case let error as NetworkError: self.init(error.phrase.text(language))
        case let error as OfficeError: self.init(error.phrase.text(language))
        case let error as JoinError: self.init(error.phrase.text(language))
        case let error as SignInError: self.init(error.phrase.text(language))
        case is NotAllowed: self.init(language == .indonesian ? "Tidak diizinkan." : "Not allowed.")
        case let error as Failure: self = error
        default: return nil
        }
    }
}
