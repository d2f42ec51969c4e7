import MARC

/// The copies a MARC record names: each barcode in 852 $p or Koha's 952 $p makes an item, a field without one counts as a copy
/// without a code.
struct MARCCopies {
    private(set) var items: [CatalogItem] = []
    /// Copies without codes.
    private(set) var stated = 0

    init(_ marc: MARC.Record) {
        var text = CellText()
        var seen: Set<String> = []
        for tag in ["852", "952"] as [MARC.Tag] {
            for field in marc.fields(tag) {
                func plain(_ code: MARC.SubfieldCode) -> String? { text.plain(field.first(code), field: "\(tag)") }
                let isKoha = tag == "952"
                let status = isKoha ? nil : plain("z")
                let number = isKoha ? plain("o") : [plain("h"), plain("i")].compactMap { $0 }.joined(separator: " ")
                let shelf = [plain("b"), plain("c")].compactMap { $0 }.joined(separator: " · ")
                let codes = field.all("p").compactMap { text.plain($0, field: "\(tag)$p") }
                if codes.isEmpty { stated += 1 }
                for code in codes where seen.insert(code).inserted {
                    items.append(
                        CatalogItem(
                            code: code, callNumber: number.flatMap { $0.isEmpty ? nil : $0 },
                            location: shelf.isEmpty ? nil : shelf,
                            status: status, isAvailable: status.flatMap { Vocabularies.isAvailable(status: $0) }))
                }
            }
        }
    }
}
