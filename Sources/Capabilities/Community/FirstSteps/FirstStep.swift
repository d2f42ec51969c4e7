public import Commons

/// The first steps of a new member (S76, S150), in their order: people first, then papers, data last.
public enum FirstStep: String, Sendable, Hashable, CaseIterable {
    case principal, staffMeeting = "staff-meeting", neighbours, charter, deputy, profile, catalogue, partner, meeting

    /// Whether the system sees by itself that it was done; the others somebody ticks.
    public var isSeen: Bool {
        switch self {
        case .principal, .staffMeeting, .neighbours: false
        case .charter, .deputy, .profile, .catalogue, .partner, .meeting: true
        }
    }

    public var name: Phrase {
        switch self {
        case .principal: Phrase(id: "Temui kepala sekolah", en: "Meet the principal")
        case .staffMeeting: Phrase(id: "Kenalkan di rapat guru", en: "Introduce it at the staff meeting")
        case .neighbours: Phrase(id: "Berkenalan dengan tetangga", en: "Get to know the neighbours")
        case .charter: Phrase(id: "Baca dan terima piagam jaringan", en: "Read and accept the network’s charter")
        case .deputy: Phrase(id: "Tunjuk wakil pustakawan", en: "Name a deputy")
        case .profile: Phrase(id: "Isi jam buka dan profil", en: "Fill in opening hours and profile")
        case .catalogue: Phrase(id: "Kirim katalog", en: "Send the catalogue")
        case .partner: Phrase(id: "Perjanjian dengan mitra pertama", en: "An agreement with a first partner")
        case .meeting: Phrase(id: "Hadir di rapat pertama", en: "Come to a first meeting")
        }
    }

    public var why: Phrase {
        switch self {
        case .principal:
            Phrase(
                id: "Kerja sama dimulai dari orang. Bawa bahan rapat satu halaman; tanyakan apa yang beliau harapkan.",
                en: "Cooperation begins with people. Bring the one-page brief; ask what they hope for.")
        case .staffMeeting:
            Phrase(
                id: "Lima salindia siap ditayangkan atau dicetak; cukup lima menit.",
                en: "Five slides are ready to be shown or printed; five minutes are enough.")
        case .neighbours:
            Phrase(
                id: "Telepon atau kunjungi satu perpustakaan di dekat Anda; jam buka dan kontaknya ada di halamannya.",
                en: "Call or visit one library near you; its page has hours and contact.")
        case .charter:
            Phrase(
                id: "Piagam mengikat semua anggota; kepala sekolah menerimanya.",
                en: "The charter binds all members; the principal accepts it.")
        case .deputy:
            Phrase(
                id: "Bila Anda sakit atau pindah, kerja sama tidak berhenti.",
                en: "When you are ill or leave, the cooperation goes on.")
        case .profile:
            Phrase(
                id: "Tetangga perlu tahu kapan dan ke mana menghubungi.", en: "Neighbours need to know when and where to ask.")
        case .catalogue:
            Phrase(
                id: "Berkas katalog apa pun yang ada; datanya boleh diperbaiki nanti.",
                en: "Whatever file there is; the data may be mended later.")
        case .partner:
            Phrase(
                id: "Sistem mengusulkan siapa yang saling melengkapi, dengan alasannya.",
                en: "The system suggests who completes whom, and why.")
        case .meeting:
            Phrase(id: "Kenali wajah di balik katalog.", en: "See the faces behind the catalogues.")
        }
    }
}

/// A step with whether it was done.
public struct FirstStepLine: Sendable, Hashable {
    public let step: FirstStep
    public let isDone: Bool
    /// What the system saw: "1.204 judul".
    public let figure: Phrase?
    /// When somebody ticked it; seconds since 1970.
    public let tickedAt: Int64?
}

/// The first steps of one library.
public struct FirstSteps: Sendable, Hashable {
    public let library: LibraryID
    public let lines: [FirstStepLine]
    /// Put away: the desk does not remind any more.
    public let isPutAway: Bool

    public var done: Int { lines.count(where: \.isDone) }
    public var next: FirstStepLine? { lines.first { !$0.isDone } }
}
