public import Commons

/// What is measured of a library's or a network's service today, each against a written threshold (S50). One line for each; pages, the document
/// and a test are read from here.
public enum ServiceMeasure: String, Sendable, CaseIterable {
    case wishes, partnerRequests, texts, approvals, attendance, notes, tasks, commitments, catalogue, minutes, applications

    public struct Spec: Sendable {
        public enum Unit: Sendable, Hashable {
            /// Per cent of the cases that were in time or done: more is better.
            case share
            /// Days: fewer is better.
            case days
        }

        public let name: Phrase
        public let unit: Unit
        /// From here it is green, from here yellow.
        public let green: Int
        public let yellow: Int
        /// Fewer cases than these are not judged.
        public let fewest: Int
        /// What counts as in time where a promise does not say it: whole days.
        public let limit: Int?
        /// Where the figure comes from.
        public let source: Phrase
        /// Whether it is a network's alone and no single library's.
        public let isOfNetwork: Bool
    }

    public var spec: Spec {
        func share(
            _ id: String, _ en: String, _ green: Int, _ yellow: Int, fewest: Int = 1, limit: Int? = nil, network: Bool = false,
            _ sourceID: String, _ sourceEN: String
        ) -> Spec {
            Spec(
                name: Phrase(id: id, en: en), unit: .share, green: green, yellow: yellow, fewest: fewest, limit: limit,
                source: Phrase(id: sourceID, en: sourceEN), isOfNetwork: network)
        }
        func days(
            _ id: String, _ en: String, _ green: Int, _ yellow: Int, network: Bool = false, _ sourceID: String, _ sourceEN: String
        ) -> Spec {
            Spec(
                name: Phrase(id: id, en: en), unit: .days, green: green, yellow: yellow, fewest: 1, limit: nil,
                source: Phrase(id: sourceID, en: sourceEN), isOfNetwork: network)
        }
        return switch self {
        case .wishes:
            share(
                "Permintaan pembaca dijawab dalam janji", "Readers’ requests answered as promised", 80, 50, fewest: 3,
                "permintaan setengah tahun ini, dalam hari sekolah", "requests of this half-year, in school days")
        case .partnerRequests:
            share(
                "Permintaan perpustakaan lain dijawab dalam janji", "Other libraries’ requests answered as promised", 80, 50,
                fewest: 3, "permintaan perpustakaan lain yang dicatat setengah tahun ini",
                "other libraries’ requests written down this half-year")
        case .texts:
            share(
                "Naskah perjanjian dijawab dalam 14 hari", "Texts of agreements answered within 14 days", 80, 50, limit: 14,
                "perundingan setengah tahun ini", "talks of this half-year")
        case .approvals:
            share(
                "Persetujuan diberikan dalam 14 hari", "Approvals given within 14 days", 80, 50, limit: 14,
                "persetujuan setengah tahun ini", "approvals of this half-year")
        case .attendance:
            share(
                "Undangan rapat dihadiri", "Meetings attended", 75, 50, "daftar hadir setahun ini",
                "attendance lists of this year")
        case .notes:
            share(
                "Kabar dititipkan sebelum rapat", "Notes handed in before meetings", 75, 50, "kabar untuk rapat setahun ini",
                "notes for meetings of this year")
        case .tasks:
            share(
                "Tugas rapat selesai pada harinya", "Meetings’ tasks done by their day", 80, 50,
                "tugas yang jatuh tempo setahun ini",
                "tasks due within this year")
        case .commitments:
            share(
                "Janji ditepati", "Commitments kept", 80, 50, "janji yang jatuh tempo setahun ini",
                "commitments due within this year")
        case .catalogue:
            days(
                "Umur data katalog", "Age of the catalogue’s data", 180, 365, "tanggal berkas katalog terbaru",
                "day of the newest catalogue file")
        case .minutes:
            share(
                "Notulen disahkan dalam 30 hari", "Minutes confirmed within 30 days", 80, 50, limit: 30, network: true,
                "rapat jaringan setahun ini yang selesai lebih dari 30 hari lalu",
                "the network’s meetings of this year that ended more than 30 days ago")
        case .applications:
            days(
                "Pendaftaran menunggu jawaban", "Applications waiting for an answer", 14, 30, network: true,
                "pendaftaran yang terlama menunggu koordinator", "the application that has waited longest")
        }
    }

    /// For the head of a column.
    public var short: Phrase {
        switch self {
        case .wishes: Phrase(id: "Pembaca", en: "Readers")
        case .partnerRequests: Phrase(id: "Perpus lain", en: "Libraries")
        case .texts: Phrase(id: "Naskah", en: "Texts")
        case .approvals: Phrase(id: "Setuju", en: "Approvals")
        case .attendance: Phrase(id: "Rapat", en: "Meetings")
        case .notes: Phrase(id: "Kabar", en: "Notes")
        case .tasks: Phrase(id: "Tugas", en: "Tasks")
        case .commitments: Phrase(id: "Janji", en: "Promises")
        case .catalogue: Phrase(id: "Katalog", en: "Catalogue")
        case .minutes: Phrase(id: "Notulen", en: "Minutes")
        case .applications: Phrase(id: "Pendaftar", en: "Applicants")
        }
    }

    /// The light of a figure.
    public func light(_ value: Int?, cases: Int) -> ServiceLight {
        let spec = spec
        guard let value, cases >= spec.fewest else { return .unknown }
        switch spec.unit {
        case .share: return value >= spec.green ? .green : value >= spec.yellow ? .yellow : .red
        case .days: return value <= spec.green ? .green : value <= spec.yellow ? .yellow : .red
        }
    }
}
