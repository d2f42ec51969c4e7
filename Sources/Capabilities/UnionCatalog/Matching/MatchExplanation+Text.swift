public import Commons

extension MatchExplanation {
    /// Lines for a terminal or a page.
    public func lines(_ language: Language) -> [String] {
        let isIndonesian = language == .indonesian
        guard isJoined else { return apart(language) }
        if steps.isEmpty {
            return [isIndonesian ? "Satu judul: kedua data sama." : "One title: the two descriptions are the same."]
        }
        var lines = [isIndonesian ? "Satu judul." : "One title."]
        if steps.count > 1 {
            lines.append(isIndonesian ? "Terhubung lewat \(steps.count) langkah:" : "Connected in \(steps.count) steps:")
        }
        for step in steps {
            if steps.count > 1 { lines.append("“\(step.left)” – “\(step.right)”") }
            lines.append((isIndonesian ? "Nilai " : "Score ") + "\(step.verdict.score) / \(Scale.joins)")
            lines += step.verdict.reasons.map { "  " + $0.text(language) }
        }
        return lines
    }

    private func apart(_ language: Language) -> [String] {
        let isIndonesian = language == .indonesian
        var lines = [isIndonesian ? "Bukan satu judul." : "Not one title."]
        lines += direct.conflicts.map { (isIndonesian ? "Dipisah karena " : "Apart because ") + $0.text(language) + "." }
        lines += direct.doubts.map { (isIndonesian ? "Perlu dilihat: " : "To be looked at: ") + $0.text(language) + "." }
        if direct.conflicts.isEmpty, direct.score < Scale.joins {
            lines.append(isIndonesian ? "Kesamaannya belum cukup." : "They agree too little.")
        } else if direct.decision == .join {
            lines.append(
                isIndonesian
                    ? "Keduanya cocok, tetapi data lain dalam judulnya bertentangan, atau lebih dari satu judul cocok."
                    : "The two agree, but other descriptions in their titles conflict, or more than one title fits.")
        }
        lines.append((isIndonesian ? "Nilai " : "Score ") + "\(direct.score) / \(Scale.joins)")
        lines += direct.reasons.map { "  " + $0.text(language) }
        return lines
    }
}
