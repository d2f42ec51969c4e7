/// Why an answer of the outside sign-in was not taken. What a person reads is decided by the page; the log may hold the case's name.
public enum OpenIDError: Error, Sendable, Hashable {
    /// The provider could not be reached, was too slow, or answered with an error.
    case unreachable
    /// The provider's description or keys are not what the standard asks, or not what we take.
    case unfitProvider(Defect)
    /// The provider did not take the code: used, too old, or of somebody else.
    case codeRefused
    /// The identity token is not to be believed.
    case unfitToken(Defect)
    /// Somebody of another organisation than those the operator named.
    case otherDomain

    public enum Defect: String, Sendable, Hashable, CaseIterable {
        case tooLong, notJSON, otherIssuer, unsafeAddress, noPKCE, noAlgorithm, noKeys
        case shape, algorithm, criticalHeader, unknownKey, signature, audience, authorizedParty, expired, notYet, nonce, subject
    }
}
