import Commons
import HTML
import Membership

struct ProfileModel {
    var library: Library
    var profile: LibraryProfile
    /// As typed, when it could not be read; else as stored.
    var week: [String]
    var closures: String
    var showsName: Bool?
    var mayLeave: Bool
    var field: Markup
    var problem: Phrase?
    var isSaved = false
}

/// What the public page of a library shows of its profile.
struct PublicProfile {
    var profile = LibraryProfile()
    var contacts: [LibraryContactRole] = []
    var overseers: [Office] = []
    /// Of those inside the network alone.
    var skills: Set<StaffSkill> = []
}
