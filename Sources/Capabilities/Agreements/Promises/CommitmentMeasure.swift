public import Commons

/// What the system counts of a commitment by itself (S62). The key is stored with the commitment and never changes its meaning.
public enum CommitmentMeasure: String, Sendable, Hashable, CaseIterable {
    case titles = "judul-di-katalog"
    case newTitles = "judul-baru"
    case imports = "unggahan-katalog"
    case catalogueAge = "umur-katalog"
    case meetings = "rapat-dihadiri"
    case lateTasks = "tugas-rapat-lewat"
    case textReply = "jawaban-naskah"
    case approvalReply = "persetujuan-naskah"
    case wishesAnswered = "permintaan-dijawab"
    case wishReply = "jawaban-permintaan"
    case profileAge = "umur-profil"

    /// How a number and its target make kept or missed.
    public enum Judged: Sendable, Hashable {
        /// Kept as soon as the target is reached.
        case reach
        /// Missed as soon as the target is passed; kept when the day has gone by without.
        case stay
        /// Looked at on the day itself: at most the target.
        case onDay
    }

    /// One line of the table.
    public struct Row: Sendable, Hashable {
        public let name: Phrase
        public let unit: Phrase
        /// Where the number comes from, in words.
        public let source: Phrase
        /// The question put to the store.
        public let query: String
        public let judged: Judged
    }

    public var judged: Judged { row.judged }

    /// "paling sedikit 500 judul", "paling lama 3 hari".
    public func target(_ number: Int, _ language: Language) -> String {
        let amount = "\(language.number(number)) \(row.unit.text(language))"
        switch judged {
        case .reach: return Phrase(id: "paling sedikit \(amount)", en: "at least \(amount)").text(language)
        case .stay, .onDay: return Phrase(id: "paling banyak \(amount)", en: "at most \(amount)").text(language)
        }
    }
}
