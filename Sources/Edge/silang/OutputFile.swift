import Commons

#if canImport(Glibc)
    import Glibc
#endif

/// A file that appears under its name only when it is complete, and never replaces another.
final class OutputFile {
    private let path: String
    private let draft: String
    private let descriptor: Int32

    init(_ path: String) throws {
        self.path = path
        draft = "\(path).\(getpid()).part"
        guard access(path, F_OK) != 0 else {
            throw Failure(Phrase(id: "\(path) sudah ada.", en: "\(path) is there already.").text(Terminal.language))
        }
        // What an owner alone may see is in it: nobody else on the machine may read it.
        descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw Self.failure(path) }
            rest = rest.dropFirst(written)
        }
    }

    func finish() throws {
        guard fsync(descriptor) == 0, close(descriptor) == 0, link(draft, path) == 0 else { throw Self.failure(path) }
        unlink(draft)
    }

    func discard() { unlink(draft) }

    private static func failure(_ path: String) -> Failure {
        let reason =
            switch errno {
            case ENOSPC, EDQUOT: Phrase(id: "penyimpanan penuh", en: "storage is full")
            case EACCES, EPERM, EROFS: Phrase(id: "foldernya tidak boleh ditulis", en: "its folder may not be written to")
            case ENOENT, ENOTDIR: Phrase(id: "foldernya tidak ada", en: "its folder does not exist")
            case EEXIST: Phrase(id: "sudah ada", en: "it is there already")
            default: Phrase(id: "kode \(errno)", en: "code \(errno)")
            }
        return Failure(
            Phrase(
                id: "\(path) tidak dapat ditulis: \(reason.indonesian).", en: "\(path) cannot be written: \(reason.english)."
            ).text(Terminal.language))
    }
}
