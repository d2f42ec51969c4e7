import Store

/// One of the things by which a row is known again, each with an index of its own.
enum RowSign {
    /// Exactly the same content.
    case content([UInt8])
    /// The record's number in its own library.
    case localID(String)
    /// ``RowIdentity/isbnKey``.
    case isbnKey(String)
    /// ``RowIdentity/textKey``.
    case textKey(String)

    var condition: SQL {
        switch self {
        case .content(let hash): "content_hash = \(hash)"
        case .localID(let id): "local_id = \(id)"
        case .isbnKey(let key): "key_isbn = \(key)"
        case .textKey(let key): "key_text = \(key)"
        }
    }
}
