import HTML

/// The picture of a link that a phone's camera reads.
enum InvitationCode {
    static func picture(of link: String) -> Markup { Markup() }
}
