#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// The checks and steps around a database file that SQLite itself reports badly or not at all.
enum DatabaseFile {
    /// Checks that the file can be used and creates it when missing, readable by its owner only: it holds people's data.
    static func makeReady(_ path: String) throws(StoreError) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT != S_IFDIR else { throw StoreError(.cannotOpen, "\(path) is a folder") }
            guard may(R_OK, path) else { throw StoreError(.cannotOpen, "\(path) may not be read by this user") }
            guard may(W_OK, path) else { throw StoreError(.readOnly, "\(path) may not be written by this user") }
            return
        }
        let folder = folder(of: path)
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw StoreError(.cannotOpen, "there is no folder \(folder)")
        }
        // Only a file made just now may be closed again: closing any other would drop the locks that SQLite holds on it
        // elsewhere in this process.
        let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        if file >= 0 {
            close(file)
        } else if errno != EEXIST {
            throw StoreError(.cannotOpen, "\(path) cannot be created: \(String(cString: strerror(errno)))")
        }
    }

    private static func may(_ right: CInt, _ path: String) -> Bool { faccessat(AT_FDCWD, path, right, AT_EACCESS) == 0 }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether two paths lead to one file.
    static func same(_ one: String, _ other: String) -> Bool {
        var first = stat()
        var second = stat()
        return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_dev == second.st_dev
            && first.st_ino == second.st_ino
    }

    /// Whether a file's first bytes are these.
    static func begins(_ path: String, with text: String) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: text.utf8.count)
        return read(file, &bytes, bytes.count) == bytes.count && bytes.elementsEqual(text.utf8)
    }

    static func remove(_ path: String) { unlink(path) }

    /// Puts a file in another's place in one step and makes it lasting.
    static func move(_ source: String, to target: String) throws(StoreError) {
        try sync(source)
        guard rename(source, target) == 0 else {
            throw StoreError(.cannotOpen, "\(target) cannot be written: \(String(cString: strerror(errno)))")
        }
        try sync(folder(of: target))
    }

    private static func sync(_ path: String) throws(StoreError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw StoreError(.cannotOpen, "\(path): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        guard fsync(file) == 0 else { throw StoreError(.device, "\(path): \(String(cString: strerror(errno)))") }
    }

    static func pause() { usleep(2000) }
}
