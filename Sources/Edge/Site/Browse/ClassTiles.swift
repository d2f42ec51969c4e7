import Commons
import HTML
import Identifiers

/// The ten classes as spine labels: picture, number, plain words, colour. Neither picture nor colour says anything alone.
enum ClassTiles {
    static let roots = ClassTree.shared.roots

    /// Words for the youngest readers, under the librarians' caption.
    private static let plainWords: [String: Phrase] = [
        "0": Phrase(id: "komputer, ensiklopedia, tahukah kamu", en: "computers, encyclopedias, did you know"),
        "1": Phrase(id: "pikiran, perasaan, budi pekerti", en: "thoughts, feelings, good conduct"),
        "2": Phrase(id: "kitab suci, doa, kisah nabi", en: "holy books, prayers, stories of prophets"),
        "3": Phrase(id: "orang, adat, dongeng, negara", en: "people, customs, folk tales, the state"),
        "4": Phrase(id: "belajar bahasa, kamus", en: "learning languages, dictionaries"),
        "5": Phrase(id: "berhitung, alam, hewan, bintang", en: "numbers, nature, animals, stars"),
        "6": Phrase(id: "tubuh, mesin, masak, bertani", en: "the body, machines, cooking, farming"),
        "7": Phrase(id: "gambar, musik, komik, olahraga", en: "drawing, music, comics, sport"),
        "8": Phrase(id: "cerita, novel, puisi", en: "stories, novels, poems"),
        "9": Phrase(id: "masa lalu, pahlawan, peta", en: "the past, heroes, maps"),
        "297": Phrase(id: "Al-Qur’an, salat, kisah nabi", en: "the Qur’an, prayer, stories of prophets"),
        "referensi": Phrase(id: "kamus dan atlas, dibaca di tempat", en: "dictionaries and atlases, read in the library"),
    ]

    static func caption(_ node: ClassNode, _ t: Language) -> String {
        switch t {
        case .indonesian: node.indonesian
        case .english: node.english
        }
    }

    /// - Parameter counts: titles by node; a tile without a count shows none.
    static func markup(_ nodes: [ClassNode], counts: [String: Int], _ t: Language) -> Markup {
        """
        <ul class=spines>\(each: nodes, { node in
            """
            <li class=\("spine spine-\(root(of: node))")><a href=\(SiteURL.browseNode(id: node.id).url)>\
            <span class=spine-number>\(ClassPictures.markup(node.id))\(node.notation)</span><span class=spine-text><span class=spine-name>\(caption(node, t))</span>\
            \(with: plainWords[node.id], { "<span class=spine-plain>\(t($0))</span>" })\
            \(with: counts[node.id], { "<span class=spine-count>\(Words(t).titles($0))</span>" })</span></a></li>
            """
        })</ul>
        """
    }

    /// The node whose picture stands for a place: the nearest above it that has one.
    static func pictured(_ path: [ClassNode]) -> String { path.last { ClassPictures.markup($0.id) != nil }?.id ?? "" }

    /// Which of the ten colours: the first figure of the number.
    static func root(of node: ClassNode) -> String {
        node.id == ClassTree.referenceID ? "r" : String(node.id.prefix(1))
    }
}
