public import Commons

/// The names of languages that school libraries hold, by ISO 639-2/B code; others are shown by their code.
public enum LanguageNames {
    public static func name(_ code: String) -> Phrase {
        names[code] ?? Phrase(same: code)
    }

    private static let names: [String: Phrase] = [
        "ind": Phrase(id: "Indonesia", en: "Indonesian"), "eng": Phrase(id: "Inggris", en: "English"),
        "ara": Phrase(id: "Arab", en: "Arabic"), "jav": Phrase(id: "Jawa", en: "Javanese"),
        "sun": Phrase(id: "Sunda", en: "Sundanese"),
        "mad": Phrase(id: "Madura", en: "Madurese"), "min": Phrase(id: "Minangkabau", en: "Minangkabau"),
        "ban": Phrase(id: "Bali", en: "Balinese"), "bug": Phrase(id: "Bugis", en: "Buginese"),
        "ace": Phrase(id: "Aceh", en: "Acehnese"),
        "may": Phrase(id: "Melayu", en: "Malay"), "jpn": Phrase(id: "Jepang", en: "Japanese"),
        "chi": Phrase(id: "Mandarin", en: "Chinese"),
        "kor": Phrase(id: "Korea", en: "Korean"), "ger": Phrase(id: "Jerman", en: "German"),
        "fre": Phrase(id: "Prancis", en: "French"),
        "dut": Phrase(id: "Belanda", en: "Dutch"), "lat": Phrase(id: "Latin", en: "Latin"),
        "spa": Phrase(id: "Spanyol", en: "Spanish"),
        "rus": Phrase(id: "Rusia", en: "Russian"), "san": Phrase(id: "Sanskerta", en: "Sanskrit"),
        "mul": Phrase(id: "Beberapa bahasa", en: "Several languages"),
    ]
}
