/// Makes rows as SLiMS exports them, for tests.
enum Slims {
    /// One row of a bibliography export: 18 cells, quoted, without header.
    static func biblio(
        _ title: String, gmd: String = "Text", edition: String = "", isbn: String = "", publisher: String = "Balai Pustaka",
        year: String = "2017", collation: String = "120 hlm. ; 21 cm", series: String = "", call: String = "813 XXX x",
        language: String = "Indonesia", place: String = "Jakarta", class number: String = "813", notes: String = "",
        sor: String = "", authors: [String] = [], topics: [String] = [], codes: [String] = []
    ) -> String {
        func list(_ values: [String]) -> String { values.map { "<\($0)>" }.joined() }
        let cells = [
            title, gmd, edition, isbn, publisher, year, collation, series, call, language, place, number, notes, "", sor,
            list(authors), list(topics), list(codes),
        ]
        return cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }

    /// One row of an item export: 19 cells and the empty one that SLiMS adds; quotes are not doubled, as SLiMS leaves them.
    static func item(
        _ code: String, _ title: String, call: String = "813 XXX x", status: String = "", location: String = "Perpustakaan",
        site: String = "Rak 1", inventory: String = "INV", supplier: String = "BOS", invoice: String = "", price: String = "0",
        collection: String = "Reference"
    ) -> String {
        let cells = [
            code, call, collection, inventory, "2022-06-20", supplier, "", location, "2022-06-20", status, site, "1", invoice,
            price, "Rupiah", "2022-06-20", "2022-06-20 09:54:00", "2022-06-20 10:51:00", title,
        ]
        return cells.map { "\"\($0)\"" }.joined(separator: ",")
    }

    static let itemHeader = """
        "item_code","call_number","coll_type_name","inventory_code","received_date","supplier_name","order_no","location_name",\
        "order_date","item_status_name","site","source","invoice","price","price_currency","invoice_date","input_date","last_update",\
        "title",
        """

    static func file(_ rows: [String]) -> String { rows.joined(separator: "\n") + "\n" }

    static func items(_ rows: [String]) -> String { file([itemHeader] + rows) }

    /// Eight titles that have nothing to do with each other, so that a file is known by its rows.
    static let shelf: [String] = [
        biblio(
            "Laskar Pelangi", isbn: "979-3062-79-7", publisher: "Bentang Pustaka", year: "2005", call: "899.221 HIR l",
            class: "899.221 3", authors: ["Hirata, Andrea"], topics: ["Fiksi Indonesia"], codes: ["B001", "B002"]),
        biblio(
            "Ekosistem Terumbu Karang", publisher: "Yudhistira", year: "2010", call: "577.7 SUM e", class: "577.7",
            authors: ["Sumarto"], topics: ["Ekosistem laut"], codes: ["B003"]),
        biblio(
            "Sejarah Kerajaan Majapahit", publisher: "Grasindo", year: "2012", call: "959.8 WAR s", class: "959.8",
            authors: ["Wardhana, Kusuma"], codes: ["B004"]),
        biblio(
            "Pengantar Statistika", publisher: "Rajawali", year: "2008", call: "519.5 HAD p", class: "519.5",
            authors: ["Hadi, Sutrisno"], codes: ["B005", "B006"]),
        biblio(
            "Robinson Crusoe", publisher: "Gramedia", year: "1999", call: "823 DEF r", class: "823", authors: ["Defoe, Daniel"],
            codes: ["B007"]),
        biblio(
            "Fikih Praktis Sehari-hari", publisher: "Mizan", year: "2003", call: "2X4 KHA f", class: "2X4",
            authors: ["Khalid, Anas"], codes: ["B008"]),
        biblio(
            "Bertanam Cabai dalam Pot", publisher: "Penebar Swadaya", year: "2015", call: "635 SET b", class: "635",
            authors: ["Setiadi"], codes: ["B009"]),
        biblio(
            "Wayang dan Masyarakat", publisher: "Tiga Serangkai", year: "1995", call: "791.5 AMI w", class: "791.5",
            authors: ["Amir, Hazim"], codes: ["B010"]),
    ]
}
