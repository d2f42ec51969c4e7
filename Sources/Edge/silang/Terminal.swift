import Commons
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Talking to the person at the terminal.
enum Terminal {
    /// English when the environment says so, else Indonesian.
    static let language: Language = {
        let environment = ProcessInfo.processInfo.environment
        let wanted = environment["SILANG_LANGUAGE"] ?? environment["LC_ALL"] ?? environment["LANG"] ?? ""
        return wanted.hasPrefix("en") ? .english : .indonesian
    }()

    static let isInteractive = isatty(STDERR_FILENO) == 1

    static func complain(_ text: String) {
        FileHandle.write(text + "\n", to: STDERR_FILENO)
    }

    /// To standard output, as it is.
    static func write(_ bytes: [UInt8]) { FileHandle.write(bytes, to: STDOUT_FILENO) }

    /// A text from outside without what a terminal would obey: controls, and marks that turn the direction of a line.
    static func printable(_ text: String) -> String {
        func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
            default: false
            }
        }
        guard text.unicodeScalars.contains(where: isObeyed) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { shown.append(isObeyed(scalar) ? "\u{FFFD}" : scalar) }
        return String(shown)
    }

    static func say(_ phrase: Phrase) { print(phrase.text(language)) }

    /// Rewrites one line of a terminal, at most ten times a second; says nothing into a file.
    static func progress(_ text: String) {
        guard isInteractive else { return }
        let now = ContinuousClock.now
        let isDue = lastProgress.withLock { last in
            guard last.map({ now - $0 > .milliseconds(100) }) ?? true else { return false }
            last = now
            return true
        }
        if isDue { FileHandle.write("\r\u{1B}[K" + text, to: STDERR_FILENO) }
    }

    static func endProgress() {
        if isInteractive { FileHandle.write("\r\u{1B}[K", to: STDERR_FILENO) }
    }

    private static let lastProgress = Mutex<ContinuousClock.Instant?>(nil)
}

private enum FileHandle {
    static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }
}
