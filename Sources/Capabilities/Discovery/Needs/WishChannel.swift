public import Commons

/// By which way somebody asked without writing into the form (S129).
public enum WishChannel: String, Sendable, Hashable, CaseIterable {
    case desk, phone
    case whatsApp = "whatsapp"
    case letter

    public var name: Phrase {
        switch self {
        case .desk: Phrase(id: "lisan di meja", en: "spoken at the desk")
        case .phone: Phrase(id: "telepon", en: "by telephone")
        case .whatsApp: Phrase(id: "WhatsApp", en: "by WhatsApp")
        case .letter: Phrase(id: "surat", en: "by letter")
        }
    }
}
