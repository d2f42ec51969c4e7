import FoundationEssentials

/// Real catalogues and word lists that lie beside the checkout on developers' machines; absent elsewhere.
enum TextTestData {
    private static let folder: URL? = {
        var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let data = folder.deletingLastPathComponent().appendingPathComponent("shared/data")
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                return FileManager.default.fileExists(atPath: data.path) ? data : nil
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    static func file(_ path: String) -> String? {
        folder.flatMap { try? String(contentsOf: $0.appendingPathComponent(path), encoding: .utf8) }
    }

    /// Lines of a real SLiMS export: titles, authors, publishers; empty when the data is absent.
    static let titles: [String] = (file("catalogs-id/univ-dumai/senayan_biblio_export.csv") ?? "").split(separator: "\n").map(
        String.init)
}
