import Commons
import HTML
import Membership

/// What somebody who opened an invitation sees, and what they have filled in so far.
struct JoinModel {
    var offer: JoinOffer
    var code: SlipCode
    /// The school is known, or told to have no NPSN: the form stands open.
    var isOpen = false
    var npsn = ""
    var details = LibraryDetails(name: "", level: .sd)
    var isListed = true
    var seat = JoinSeat.principal
    var name = ""
    var form = ""
    var signInName = ""
    var librarian = ""
    var problem: Phrase?

    /// The school of the invitation is fixed: nobody else's can be brought in by it.
    var isFixed: Bool { offer.library != nil || offer.invitation.npsn != nil }
}
