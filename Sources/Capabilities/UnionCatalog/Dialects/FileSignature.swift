import Commons

/// Knows files that are no text and no MARC by how they begin, to say what to do instead.
enum FileSignature {
    static func foreign(_ bytes: [UInt8]) -> Phrase? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return Phrase(
                id:
                    "ini buku kerja Excel (xlsx) atau arsip zip. "
                    + "Buka di Excel, lalu Simpan Sebagai “CSV UTF-8”, dan impor CSV itu.",
                en: "this is an Excel workbook (xlsx) or a zip archive. Open it in Excel, Save As “CSV UTF-8”, and import that.")
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return Phrase(
                id: "ini buku kerja Excel lama (xls). Simpan Sebagai “CSV UTF-8”, lalu impor CSV itu.",
                en: "this is an old Excel workbook (xls). Save As “CSV UTF-8” and import that.")
        }
        if bytes.starts(with: [0x1F, 0x8B]) {
            return Phrase(id: "berkas ini dimampatkan (gzip). Buka dulu.", en: "this file is compressed (gzip). Unpack it first.")
        }
        if bytes.starts(with: Array("%PDF".utf8)) {
            return Phrase(
                id: "ini PDF; katalog tidak dapat dibaca darinya.", en: "this is a PDF; no catalogue can be read from it.")
        }
        let pictures: [[UInt8]] = [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8)]
        if pictures.contains(where: { bytes.starts(with: $0) }) {
            return Phrase(id: "ini gambar, bukan katalog.", en: "this is a picture, not a catalogue.")
        }
        return nil
    }
}
