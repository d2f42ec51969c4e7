public import Commons

extension MaterialType {
    /// What a librarian calls it (S9, S41).
    public var name: Phrase {
        switch self {
        case .monograph: Phrase(id: "Buku", en: "Book")
        case .ebook: Phrase(id: "Buku elektronik", en: "E-book")
        case .serial: Phrase(id: "Majalah", en: "Magazine")
        case .newspaper: Phrase(id: "Surat kabar", en: "Newspaper")
        case .article: Phrase(id: "Artikel", en: "Article")
        case .manuscript: Phrase(id: "Karya tulis", en: "Paper")
        case .audiovisual: Phrase(id: "Film dan video", en: "Film and video")
        case .soundRecording: Phrase(id: "Rekaman suara", en: "Sound recording")
        case .software: Phrase(id: "Perangkat lunak", en: "Software")
        case .webResource: Phrase(id: "Situs web", en: "Web resource")
        case .map: Phrase(id: "Peta", en: "Map")
        case .picture: Phrase(id: "Gambar", en: "Picture")
        case .score: Phrase(id: "Partitur", en: "Score")
        case .realia: Phrase(id: "Alat peraga", en: "Teaching aid")
        case .kit: Phrase(id: "Kit", en: "Kit")
        case .other: Phrase(id: "Lainnya", en: "Other")
        }
    }
}
