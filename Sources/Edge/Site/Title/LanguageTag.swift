import Commons
import UnionCatalog

/// The value of `lang` for a title's own words, so that a screen reader speaks them rightly (WCAG 3.1.2).
enum LanguageTag {
    /// BCP 47 tags by ISO 639-2/B code: the two-letter one where there is one.
    private static let tags: [String: String] = [
        "ind": "id", "eng": "en", "ara": "ar", "jav": "jv", "sun": "su", "may": "ms", "jpn": "ja", "chi": "zh", "kor": "ko",
        "ger": "de",
        "fre": "fr", "dut": "nl", "lat": "la", "spa": "es", "rus": "ru", "san": "sa", "mad": "mad", "min": "min", "ban": "ban",
        "bug": "bug", "ace": "ace",
    ]

    /// nil when the title is in the page's own language or its language is not known.
    static func of(_ title: CatalogTitle, on page: Language) -> String? {
        guard let tag = title.language.flatMap({ tags[$0] }), tag != page.code else { return nil }
        return tag
    }

    static func tag(_ code: String) -> String? { tags[code] }
}
