public import HTML
import HTTPTypes

extension FormTokens {
    /// The name of the hidden field.
    public static let fieldName = "token"

    /// The hidden field to put into a form.
    public func field(for purpose: String, session: String = "") -> Markup {
        "<input type=\"hidden\" name=\(Self.fieldName) value=\(token(for: purpose, session: session))>"
    }

    /// What the token of a sent form says; throws 403 (`form-expired`) when it is missing, too old or not ours. The page should offer
    /// the form again with what was typed: mostly somebody went to lunch.
    @discardableResult
    public func require(
        in form: Query, for purpose: String, session: String = "", lifetime: Int = 4 * 3600
    ) throws(WebError) -> Verified {
        guard let verified = verify(form[Self.fieldName], for: purpose, session: session, lifetime: lifetime) else {
            throw WebError(.forbidden, code: "form-expired", detail: "The form's token is missing, too old or not ours.")
        }
        return verified
    }
}
