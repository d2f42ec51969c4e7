import Commons

/// What SLiMS rows say: the 18 columns of a bibliography export and the 19 of an item export, in SLiMS' own order.
enum SLiMSRows {
    static let biblioColumns = [
        "title", "gmd_name", "edition", "isbn_issn", "publisher_name", "publish_year", "collation", "series_title", "call_number",
        "language_name", "place_name", "classification", "notes", "image", "sor", "authors", "topics", "item_code",
    ]
    static let itemColumns = [
        "item_code", "call_number", "coll_type_name", "inventory_code", "received_date", "supplier_name", "order_no",
        "location_name",
        "order_date", "item_status_name", "site", "source", "invoice", "price", "price_currency", "invoice_date", "input_date",
        "last_update", "title",
    ]

    /// A title with the codes of its copies.
    static func title(_ cell: @escaping (String) -> String?, file: Int, line: Int, raw: [UInt8], findings: [Finding])
        -> CatalogRow
    {
        var text = CellText()
        let description = DescriptionCells(cell)
        var record = description.record(&text)
        let codes = text.list(cell("item_code"), field: "item_code")
        var seen: Set<String> = []
        let items = codes.filter { seen.insert($0).inserted }.map { CatalogItem(code: $0) }
        if record.callNumber == nil, let number = record.classNumber, number.contains(" ") { record.callNumber = number }
        return row(record, items: items, text: text, file: file, line: line, raw: raw, findings: findings)
    }

    /// One copy, with the title it belongs to. Inventory numbers, suppliers, prices and invoices are the library's own: they stay in
    /// the raw row.
    static func item(_ cell: @escaping (String) -> String?, file: Int, line: Int, raw: [UInt8], findings: [Finding]) -> CatalogRow
    {
        var text = CellText()
        var record = BibliographicRecord(title: text.plain(cell("title"), field: "title") ?? "", brief: true)
        let callNumber = text.plain(cell("call_number"), field: "call_number")
        record.callNumber = callNumber
        record.classNumber = callNumber
        let status = text.plain(cell("item_status_name"), field: "item_status_name")
        // The site names the shelf; the location is often the library's own name.
        let shelf = ["site", "location_name"].compactMap { text.plain(cell($0), field: $0) }.first {
            DescriptionCells.stated($0) != nil
        }
        let code = text.plain(cell("item_code"), field: "item_code")
        let item = CatalogItem(
            code: code ?? "", callNumber: callNumber, location: shelf, status: status,
            collection: text.plain(cell("coll_type_name"), field: "coll_type_name"),
            isAvailable: Vocabularies.isAvailable(status: status))
        var made = row(record, items: [item], text: text, file: file, line: line, raw: raw, findings: findings)
        made.kind = .item
        if code == nil {
            made.items = []
            made.findings.append(
                Finding("item-code-missing", .refused, field: "item_code", problem: .itemCodeMissing, action: .itemLeftOut))
        }
        return made
    }

    static func row(
        _ record: BibliographicRecord, items: [CatalogItem], copies: Int = 0, text: CellText, file: Int, line: Int, raw: [UInt8],
        findings: [Finding]
    ) -> CatalogRow {
        var all = findings + text.findings
        if record.title.isEmpty {
            all.append(Finding("title-missing", .refused, field: "title", problem: .titleMissing, action: .rowLeftOut))
        }
        return CatalogRow(
            kind: .title, file: file, line: line, record: record, items: items, copies: copies, raw: raw, findings: all)
    }
}
