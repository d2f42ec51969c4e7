/// The few things a librarian may leave to a helper, each given by itself (S148): a pupil on duty, a parent, a guard at the desk.
public enum HelperRight: String, Sendable, Hashable, Codable, CaseIterable {
    /// Lends and takes back at the desk.
    case circulation
    /// Answers what other libraries ask for.
    case requests
    /// Packs, hands over and receives what travels between libraries.
    case delivery
    /// Keeps the book of visitors.
    case visitors
    /// Sends in and corrects the library's catalogue.
    case catalog

    public var name: Phrase {
        switch self {
        case .circulation: Phrase(id: "Peminjaman dan pengembalian", en: "Lending and returns")
        case .requests: Phrase(id: "Menjawab permintaan perpustakaan lain", en: "Answering other libraries’ requests")
        case .delivery: Phrase(id: "Mengirim dan menerima kiriman", en: "Sending and receiving deliveries")
        case .visitors: Phrase(id: "Buku tamu", en: "Visitors’ book")
        case .catalog: Phrase(id: "Memperbarui katalog", en: "Updating the catalogue")
        }
    }
}
