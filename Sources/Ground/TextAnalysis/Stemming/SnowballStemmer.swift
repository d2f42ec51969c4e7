internal import CStemmer

/// Owner of one libstemmer handle. A handle keeps its last result, so it belongs to one thread at a time.
final class SnowballStemmer {
    private let handle: OpaquePointer?

    /// A libstemmer built without the language leaves words as they are.
    init(_ language: String) {
        handle = sb_stemmer_new(language, "UTF_8")
    }

    deinit {
        if let handle { sb_stemmer_delete(handle) }
    }

    func stem(_ word: String) -> String {
        guard let handle else { return word }
        var word = word
        return word.withUTF8 { bytes in
            guard let result = sb_stemmer_stem(handle, bytes.baseAddress, Int32(clamping: bytes.count)) else {
                return String(decoding: bytes, as: UTF8.self)
            }
            return String(
                decoding: UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(handle))), as: UTF8.self)
        }
    }
}
