public import Commons

/// What a new password must be. Length counts, kinds of signs do not (NIST SP 800-63B §5.1.1); what everybody tries first is refused.
public enum PasswordRule {
    /// Signs at least: fewer for pupils, who type it at a shared computer and have little to lose.
    public static func shortest(isPupil: Bool) -> Int { isPupil ? 6 : 8 }

    public static let longest = 200

    /// Why this password will not do; nil when it will.
    public static func objection(to password: String, isPupil: Bool, names: [String]) -> Phrase? {
        let shortest = shortest(isPupil: isPupil)
        guard password.count >= shortest else {
            return Phrase(id: "Sandi paling sedikit \(shortest) karakter.", en: "A password has at least \(shortest) characters.")
        }
        guard password.utf8.count <= longest else {
            return Phrase(id: "Sandi terlalu panjang.", en: "The password is too long.")
        }
        let folded = password.lowercased()
        let isCommon = common.contains(folded) || Set(folded).count <= 2 || isSequence(Array(folded.utf8))
        // Own names give nothing: what is left without them must still be something to guess.
        let rest = names.map { $0.lowercased() }.filter { $0.count >= 3 }.sorted { $0.count > $1.count }.reduce(folded) {
            $0.replacing($1, with: "")
        }
        let isOwn = rest.count < folded.count && rest.count < 5
        guard !isCommon, !isOwn else {
            return Phrase(
                id: "Sandi ini mudah ditebak. Coba beberapa kata yang tidak berhubungan, misalnya nama tiga benda.",
                en: "This password is easy to guess. Try a few words that do not belong together, such as three things.")
        }
        return nil
    }

    /// Why this PIN will not do; nil when it will.
    public static func objection(toPIN pin: String) -> Phrase? {
        let digits = Array(pin.utf8)
        guard digits.count == 6, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            return Phrase(id: "PIN terdiri atas 6 angka.", en: "A PIN has 6 digits.")
        }
        guard Set(digits).count > 2, !isSequence(digits) else {
            return Phrase(id: "PIN ini mudah ditebak.", en: "This PIN is easy to guess.")
        }
        return nil
    }

    /// "123456", "87654321", "abcdef".
    private static func isSequence(_ signs: [UInt8]) -> Bool {
        let steps = zip(signs, signs.dropFirst()).map { Int($1) - Int($0) }
        return !steps.isEmpty && (steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == -1 })
    }

    private static let common: Set<String> = [
        "password", "password1", "katasandi", "rahasia", "rahasia1", "rahasia123", "qwerty", "qwerty123", "qwertyui", "asdfgh",
        "asdfghjkl", "admin123", "admin1234", "sekolah", "sekolah1", "sekolah123", "perpustakaan", "perpus123", "bismillah",
        "bismillah1", "indonesia", "indonesia1", "merdeka", "merdeka45", "sayang", "sayang123", "sayangku", "kucing123",
        "guru1234",
        "siswa123", "iloveyou", "welcome1", "letmein1", "1q2w3e4r", "1qaz2wsx", "abc12345", "abcd1234", "12341234", "11223344",
        "a1b2c3d4", "pustaka", "pustaka1", "pustaka123", "pustakawan", "silang", "silang123", "selamat", "semangat", "semangat45",
    ]
}
