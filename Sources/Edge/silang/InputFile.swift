import Commons
import FoundationEssentials
import UnionCatalog

#if canImport(Glibc)
    import Glibc
#endif

/// Reads files that people name, and says plainly why one cannot be read.
enum InputFile {
    /// Larger files are refused before they are read: no school's catalogue comes near.
    static let limit = 2 << 30

    static func read(_ path: String) throws -> ImportRequest.File {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw ImportError.unreadable(file: path, reason: reason(errno)) }
        guard facts.st_mode & S_IFMT == S_IFREG || facts.st_mode & S_IFMT == S_IFIFO else {
            throw ImportError.unreadable(
                file: path, reason: Phrase(id: "ini folder, bukan berkas.", en: "this is a folder, not a file."))
        }
        guard facts.st_size <= limit else {
            throw ImportError.unreadable(file: path, reason: Phrase(id: "lebih besar dari 2 GB.", en: "larger than 2 GB."))
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ImportError.unreadable(file: path, reason: reason(EACCES))
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return ImportRequest.File(
            name: name, bytes: [UInt8](data), day: CalendarDay(secondsSince1970: Int64(facts.st_mtim.tv_sec), offset: 7 * 3600))
    }

    private static func reason(_ code: Int32) -> Phrase {
        switch code {
        case ENOENT: Phrase(id: "berkas tidak ada.", en: "there is no such file.")
        case EACCES, EPERM: Phrase(id: "tidak boleh dibaca.", en: "it may not be read.")
        default: Phrase(id: "tidak dapat dibaca (kode \(code)).", en: "it cannot be read (code \(code)).")
        }
    }
}
