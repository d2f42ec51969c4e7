import Commons
import Discovery
import Membership
import Planning

/// Why a partner is suggested, with the numbers behind it.
enum PartnerWords {
    static func reason(_ reason: PartnerScore.Reason, _ one: PartnerSuggestion, _ t: Language) -> String {
        let facts = one.facts
        switch reason {
        case .near:
            if let far = facts.kilometres {
                return t(id: "dekat: \(Words(t).distance(far))", en: "near: \(Words(t).distance(far))")
            }
            return facts.isSameDistrict
                ? t(id: "satu kecamatan", en: "in the same kecamatan") : t(id: "satu kabupaten", en: "in the same kabupaten")
        case .level:
            let names = (t(facts.level.name), t(facts.theirLevel.name))
            return facts.level == facts.theirLevel
                ? t(id: "jenjang sama: \(names.0)", en: "same level: \(names.0)")
                : t(id: "jenjang berdekatan: \(names.0) dan \(names.1)", en: "levels that go together: \(names.0) and \(names.1)")
        case .programme:
            let names = facts.commonProgrammes.prefix(3).map { t($0.name) }.joined(separator: ", ")
            return t(id: "program keahlian sama: \(names)", en: "the same programme: \(names)")
        case .receives:
            let strong = classes(facts.classes, brings: \.offered, t)
            return t(
                id: "\(t.number(facts.offered)) judul yang belum kita miliki, terutama \(strong)",
                en: "\(t.number(facts.offered)) titles that we lack, above all \(strong)")
        case .gives:
            let strong = classes(facts.classes, brings: \.given, t)
            return t(
                id: "\(t.number(facts.given)) judul kita belum mereka miliki, terutama \(strong)",
                en: "\(t.number(facts.given)) of our titles they lack, above all \(strong)")
        case .wishes:
            return t(
                id: "memiliki \(facts.wishesFilled) dari \(facts.wishes) yang diminta pembaca kita",
                en: "has \(facts.wishesFilled) of the \(facts.wishes) things our readers wished for")
        case .wants:
            let names = facts.commonWants.map { className($0, t) }.joined(separator: ", ")
            return t(id: "pembacanya juga mencari \(names)", en: "its readers look for \(names), too")
        }
    }

    /// The two classes in which most is brought.
    private static func classes(
        _ all: [PartnerFacts.Class], brings: (PartnerFacts.Class) -> Int, _ t: Language
    ) -> String {
        let most = all.filter { $0.mainClass != nil && brings($0) > 0 }.sorted { brings($0) > brings($1) }.prefix(2)
        return most.compactMap { one in one.mainClass.map { "\(className($0, t)) (\(t.number(brings(one))))" } }
            .joined(separator: ", ")
    }

    static func className(_ digit: Int, _ t: Language) -> String {
        ClassCaption.phrase(String(digit)).map { t($0) } ?? "\(digit)00"
    }

    static func rule(_ reason: PartnerScore.Reason) -> Phrase {
        switch reason {
        case .near:
            Phrase(
                id: "Penuh sampai 2 km, nol mulai 30 km. Bila letak tidak diketahui: 12 satu kecamatan, 6 satu kabupaten.",
                en: "All up to 2 km, none from 30 km. Where a place is unknown: 12 in one kecamatan, 6 in one kabupaten.")
        case .level:
            Phrase(
                id: "Sama 12; setara (SMP–MTs) 9; sekolah dengan perpustakaan untuk umum 6; jenjang tetangga 5.",
                en: "Same 12; same stage (SMP–MTs) 9; a school and a library for everybody 6; neighbouring stages 5.")
        case .programme:
            Phrase(
                id: "Empat untuk tiap program keahlian atau peminatan yang sama; paling banyak dua.",
                en: "Four for each programme that both schools teach; at most two.")
        case .receives:
            Phrase(
                id: "Judul yang hanya mereka miliki, dikalikan kekurangan kita di kelas itu; 100 judul memberi separuh nilai.",
                en: "Titles that only they have, times our gap in the class; 100 titles give half the points.")
        case .gives:
            Phrase(id: "Sama, dari sisi mereka.", en: "The same, seen from their side.")
        case .wishes:
            Phrase(
                id: "Bagian permintaan pembaca kita yang mereka miliki; dihitung mulai lima permintaan.",
                en: "The share of our readers’ wishes that they have; counted from five wishes.")
        case .wants:
            Phrase(
                id: "Lima untuk tiap kelas yang dicari di kedua tempat, mulai tiga permintaan; paling banyak dua kelas.",
                en: "Five for each class that readers of both look for, from three wishes; at most two classes.")
        }
    }
}
