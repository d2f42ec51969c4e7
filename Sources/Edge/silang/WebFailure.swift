import Commons
import Community
import HTTPTypes
import Membership
import Paper
import Store
import WebSupport

/// What the rooms' errors mean to whoever asked over the web; the log holds the rest.
enum WebFailure {
    static func translate(_ error: any Error) -> WebError? {
        switch error {
        case let error as StoreError where error.code == .busy:
            WebError(.serviceUnavailable, code: "busy", headers: [.retryAfter: "2"])
        case is NotAllowed: WebError(.forbidden, code: "not-allowed")
        case is OfficeError, is MembershipError: WebError(.unprocessableContent, code: "membership")
        case is PeopleError: WebError(.unprocessableContent, code: "people")
        case SignInError.tooBusy: WebError(.serviceUnavailable, code: "busy", headers: [.retryAfter: "5"])
        case is ApprovalError: WebError(.unprocessableContent, code: "approval")
        case is PaperError: WebError(.unprocessableContent, code: "paper")
        case is MeetingError: WebError(.unprocessableContent, code: "meeting")
        case is SignInError: WebError(.unprocessableContent, code: "sign-in")
        default: nil
        }
    }
}
