/// Why a document was refused, and where. Nothing after this place has been read.
public struct XMLError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// Not well-formed (XML 1.0), with the parser's words.
        case syntax(String)
        /// The document ended too soon, or there was none.
        case incomplete
        /// A document type declaration. It is refused before it is read: it is the door to entities, and no format read here needs one.
        case doctype
        /// A prefix that no `xmlns:` declares.
        case unboundPrefix
        case tooDeep(limit: Int)
        case tooManyAttributes(limit: Int)
        case nameTooLong(limit: Int)
        case attributeTooLong(limit: Int)
        case textTooLong(limit: Int)
        /// An encoding declared by a name that ``XMLEncoding`` does not list.
        case unknownEncoding(String)
        /// The parser could not be made.
        case outOfMemory
    }

    public let reason: Reason
    public let location: XMLLocation

    public init(_ reason: Reason, at location: XMLLocation = XMLLocation()) {
        self.reason = reason
        self.location = location
    }

    public var description: String {
        let what =
            switch reason {
            case .syntax(let words): words
            case .incomplete: "the document ends too soon"
            case .doctype: "a document type declaration is not accepted"
            case .unboundPrefix: "a namespace prefix is not declared"
            case .tooDeep(let limit): "more than \(limit) elements inside one another"
            case .tooManyAttributes(let limit): "more than \(limit) attributes on one element"
            case .nameTooLong(let limit): "a name longer than \(limit) bytes"
            case .attributeTooLong(let limit): "an attribute longer than \(limit) bytes"
            case .textTooLong(let limit): "a text longer than \(limit) bytes"
            case .unknownEncoding(let name): "the declared encoding “\(name)” is not known here; save the file as UTF-8"
            case .outOfMemory: "no memory for a parser"
            }
        return "line \(location.line), column \(location.column): \(what)"
    }
}
