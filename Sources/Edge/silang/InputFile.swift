import Commons
import UnionCatalog

#if canImport(Glibc)
    import Glibc
#endif

/// Reads files that people name, and says plainly why one cannot be read.
enum InputFile {
    /// Larger files are refused before they are read: no school's catalogue comes near.
    static let limit = 2 << 30
    /// How long a pipe may say nothing, in seconds.
    private static let patience: Int32 = 20

    static func read(_ path: String) throws -> ImportRequest.File {
        let file = shown(path)
        func refuse(_ reason: Phrase) -> ImportError { .unreadable(file: file, reason: reason) }
        // Without waiting: opening a pipe that nobody writes to would wait for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw refuse(reason(errno)) }
        defer { close(descriptor) }
        let facts = try facts(descriptor, refuse)
        let isPipe = facts.st_mode & S_IFMT == S_IFIFO
        guard isPipe || facts.st_mode & S_IFMT == S_IFREG else {
            throw refuse(facts.st_mode & S_IFMT == S_IFDIR ? .folder : .noFile)
        }
        let size = Int(facts.st_size)
        guard size <= limit else { throw refuse(.tooLarge) }
        let bytes = try contents(descriptor, expecting: size, isPipe: isPipe, refuse)
        if !isPipe {
            let after = try Self.facts(descriptor, refuse)
            // A copy that is still under way, or a spreadsheet saved meanwhile: half of one and half of another.
            guard bytes.count == size, after.st_size == facts.st_size,
                after.st_mtim.tv_sec == facts.st_mtim.tv_sec, after.st_mtim.tv_nsec == facts.st_mtim.tv_nsec
            else { throw refuse(.changedMeanwhile) }
        }
        return ImportRequest.File(
            name: shown(path.split(separator: "/").last.map(String.init) ?? path), bytes: bytes,
            day: CalendarDay(at: Int64(facts.st_mtim.tv_sec)))
    }

    /// A name as it may stand in a message or a list: a file may be called anything, also what moves a terminal's cursor.
    static func shown(_ name: String) -> String { Terminal.printable(String(name.prefix(300))) }

    private static func facts(_ descriptor: Int32, _ refuse: (Phrase) -> ImportError) throws -> stat {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw refuse(reason(errno)) }
        return facts
    }

    private static func contents(
        _ descriptor: Int32, expecting size: Int, isPipe: Bool, _ refuse: (Phrase) -> ImportError
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var capacity = max(size + 1, 1 << 16)
        while true {
            if isPipe { try wait(descriptor, refuse) }
            let room = capacity - bytes.count
            let piece = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = try fill(buffer, descriptor, refuse)
            }
            if piece.isEmpty { return bytes }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            guard bytes.count <= limit else { throw refuse(.tooLarge) }
            // Whoever writes as fast as this reads would be followed for ever.
            guard isPipe || bytes.count <= size else { throw refuse(.changedMeanwhile) }
            capacity = bytes.count + max(1 << 16, isPipe ? bytes.count / 2 : 1 << 16)
        }
    }

    /// - Returns: how many bytes came; 0 at the end.
    private static func fill(
        _ buffer: UnsafeMutableBufferPointer<UInt8>, _ descriptor: Int32, _ refuse: (Phrase) -> ImportError
    ) throws -> Int {
        var filled = 0
        while filled < buffer.count {
            let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                if errno == EAGAIN, filled > 0 { break }
                throw refuse(reason(errno))
            }
            filled += count
        }
        return filled
    }

    private static func wait(_ descriptor: Int32, _ refuse: (Phrase) -> ImportError) throws {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let ready = poll(&entry, 1, patience * 1000)
            if ready > 0 { return }
            if ready < 0, errno == EINTR { continue }
            throw refuse(.silentPipe)
        }
    }

    private static func reason(_ code: Int32) -> Phrase {
        switch code {
        case ENOENT, ENOTDIR: Phrase(id: "berkas tidak ada.", en: "there is no such file.")
        case EACCES, EPERM: Phrase(id: "tidak boleh dibaca oleh pengguna ini.", en: "this user may not read it.")
        case ELOOP: Phrase(id: "tautan ini berputar tanpa ujung.", en: "this link leads round in a circle.")
        case ENAMETOOLONG: Phrase(id: "nama berkas terlalu panjang.", en: "the file's name is too long.")
        case ENXIO, ENODEV: .noFile
        case EIO:
            Phrase(
                id: "media penyimpanannya rusak; salin berkas itu lagi dari asalnya.",
                en: "the medium it is on is damaged; copy the file again from where it came.")
        default: Phrase(id: "tidak dapat dibaca (kode \(code)).", en: "it cannot be read (code \(code)).")
        }
    }
}

extension Phrase {
    fileprivate static let folder = Phrase(
        id: "ini folder, bukan berkas. Sebutkan berkas di dalamnya.", en: "this is a folder, not a file. Name the files in it.")
    fileprivate static let noFile = Phrase(
        id: "ini alat sistem, bukan berkas.", en: "this is a device of the system, not a file.")
    fileprivate static let tooLarge = Phrase(
        id: "lebih besar dari 2 GB. Bagi menjadi beberapa berkas.", en: "larger than 2 GB. Part it into several files.")
    fileprivate static let changedMeanwhile = Phrase(
        id: "berkas ini berubah ketika sedang dibaca. Tunggu sampai selesai disalin atau disimpan, lalu ulangi.",
        en: "this file changed while it was being read. Wait until it is copied or saved, then repeat.")
    fileprivate static let silentPipe = Phrase(
        id: "tidak ada data yang datang melalui pipa ini.", en: "no data comes through this pipe.")
}
