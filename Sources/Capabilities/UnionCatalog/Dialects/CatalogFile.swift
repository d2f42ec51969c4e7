import Commons
import MARC
import Tabular

/// One file of a member: its form is found out from its content, then it gives its rows one by one.
struct CatalogFile {
    let number: Int
    let format: CatalogFormat
    private let file: ImportRequest.File
    /// Set where the content is a table.
    private let table: CatalogTable?

    /// - Throws: ``ImportError/unreadable(file:reason:)`` when the content is nothing this program reads.
    init(_ file: ImportRequest.File, number: Int, format wanted: CatalogFormat?) throws(ImportError) {
        self.file = file
        self.number = number
        guard !file.bytes.isEmpty else {
            throw .unreadable(file: file.name, reason: Phrase(id: "berkas kosong.", en: "the file is empty."))
        }
        if ArchiveReader.isArchive(file.bytes) {
            format = .archive
            table = nil
            return
        }
        if let reason = FileSignature.foreign(file.bytes) { throw .unreadable(file: file.name, reason: reason) }
        let sniffed = Self.format(of: file.bytes)
        table = sniffed == nil ? CatalogTable(file.bytes, number: number) : nil
        if table?.isMembers == true {
            throw .unreadable(
                file: file.name,
                reason: Phrase(
                    id: "ini daftar anggota. Data pribadi murid tidak diterima di sini; kirim ekspor judul atau eksemplar.",
                    en: "this is a list of members. Pupils' personal data is not taken here; send an export of titles or items."))
        }
        guard let format = wanted ?? sniffed ?? table?.format else {
            throw .unreadable(
                file: file.name,
                reason: Phrase(
                    id:
                        "isinya bukan katalog yang dikenal. "
                        + "Kirim ekspor SLiMS (CSV), daftar dengan kepala kolom, MARC, atau MARCXML.",
                    en:
                        "its content is no catalogue known here. "
                        + "Send a SLiMS export (CSV), a list with a header, MARC or MARCXML."
                ))
        }
        self.format = format
    }

    /// Every row in order. What cannot be used is a row too, with the reason.
    func forEachRow(_ body: (CatalogRow) throws -> Void) throws {
        switch format {
        case .marc: try forEachMARC(.iso2709, body)
        case .marcXML: try forEachMARC(.marcxml, body)
        case .marcJSON: try forEachMARC(.json, body)
        case .archive: try ArchiveReader(file.bytes, name: file.name).forEachRow(file: number, body)
        case .slimsBiblio, .slimsItem, .list:
            try (table ?? CatalogTable(file.bytes, number: number)).forEachRow(as: format, body)
        }
    }

    /// nil for what is no record format: then it may be a table.
    private static func format(of bytes: [UInt8]) -> CatalogFormat? {
        switch MARCFile.sniff(bytes) {
        case .iso2709: .marc
        case .marcxml: .marcXML
        case .json: .marcJSON
        case nil: nil
        }
    }

    private func forEachMARC(_ format: MARCFile.Format, _ body: (CatalogRow) throws -> Void) throws {
        var reader = MARCFile(bytes: file.bytes, format: format)
        while let result = reader.next() {
            try body(MARCRows.row(result, file: number, raw: Array(reader.rawBytes(of: result))))
        }
    }
}
