import HTML
import Paper

/// The picture of a link that a phone's camera reads.
enum InvitationCode {
    static func picture(of link: String) -> Markup { "<span class=qr-box>\(QRPicture.markup(link))</span>" }
}
