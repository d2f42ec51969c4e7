internal import CLibXML2

/// Owns one libxml2 push parser and turns its callbacks into events.
final class XMLDriver {
    var events: [XMLEvent] = []
    private(set) var error: XMLError?
    private(set) var isOver = false
    private let limits: XMLLimits
    private let acceptsUnboundPrefixes: Bool
    private let state: UnsafeMutablePointer<SilangXMLState>
    private var text: [UInt8] = []
    private var depth = 0
    /// libxml2 keeps one copy of each name, so a name's address stands for it while the parser lives.
    private var names: [UnsafePointer<xmlChar>: String] = [:]
    /// The first few again, because a document uses few names and comparing addresses is quicker than hashing them.
    private var firstNames: [(address: UnsafePointer<xmlChar>, name: String)] = []

    init(limits: XMLLimits, acceptsUnboundPrefixes: Bool) {
        self.limits = limits
        self.acceptsUnboundPrefixes = acceptsUnboundPrefixes
        state = .allocate(capacity: 1)
        state.initialize(to: SilangXMLState())
        state.pointee.owner = Unmanaged.passUnretained(self).toOpaque()
        let made = silang_xml_create(
            state, startElementCallback, endElementCallback, charactersCallback, doctypeCallback)
        if made == nil { error = XMLError(.outOfMemory) }
    }

    deinit {
        if let context = state.pointee.context { xmlFreeParserCtxt(context) }
        state.deallocate()
    }

    func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
        // libxml2 counts in Int32.
        var rest = bytes[...]
        while error == nil, !rest.isEmpty {
            let piece = UnsafeBufferPointer(rebasing: rest.prefix(1 << 20))
            rest = rest.dropFirst(1 << 20)
            piece.withMemoryRebound(to: CChar.self) {
                silang_xml_parse(state, $0.baseAddress, Int32($0.count), 0)
            }
            check()
        }
    }

    func finish() {
        guard !isOver else { return }
        isOver = true
        guard error == nil else { return }
        silang_xml_parse(state, nil, 0, 1)
        check()
        flushText()
        if error == nil, silang_xml_well_formed(state) == 0 { error = XMLError(.incomplete, at: location) }
    }

    private func check() {
        if error == nil, state.pointee.code != 0 { error = parserError() }
        if error == nil, state.pointee.unboundPrefix != 0, !acceptsUnboundPrefixes {
            error = XMLError(.unboundPrefix, at: location)
        }
        // The text just before the error is part of what was read.
        if error != nil { flushText() }
    }

    private func parserError() -> XMLError {
        let message = withUnsafeBytes(of: state.pointee.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let place = XMLLocation(
            line: Int(state.pointee.line), column: Int(state.pointee.column),
            offset: state.pointee.offset < 0 ? nil : Int(state.pointee.offset))
        let codes = [XML_ERR_DOCUMENT_END, XML_ERR_DOCUMENT_EMPTY, XML_ERR_TAG_NOT_FINISHED].map { Int32($0.rawValue) }
        if isOver, codes.contains(state.pointee.code) { return XMLError(.incomplete, at: place) }
        return XMLError(.syntax(message.last == "\n" ? String(message.dropLast()) : message), at: place)
    }

    private func refuse(_ reason: XMLError.Reason) {
        guard error == nil else { return }
        flushText()
        error = XMLError(reason, at: location)
        silang_xml_stop(state)
    }

    private var location: XMLLocation {
        guard state.pointee.context != nil else { return XMLLocation() }
        let offset = silang_xml_offset(state)
        return XMLLocation(
            line: Int(silang_xml_line(state)), column: Int(silang_xml_column(state)), offset: offset < 0 ? nil : offset)
    }

    private var declaredEncoding: String? {
        guard state.pointee.context != nil, let name = silang_xml_encoding(state) else { return nil }
        return String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
    }

    private func flushText() {
        guard !text.isEmpty else { return }
        events.append(.text(String(decoding: text, as: UTF8.self)))
        text.removeAll(keepingCapacity: true)
    }

    private func name(_ characters: UnsafePointer<xmlChar>) -> String? {
        for (address, name) in firstNames where address == characters { return name }
        if let known = names[characters] { return known }
        let length = strlen(UnsafeRawPointer(characters).assumingMemoryBound(to: CChar.self))
        let name = String(decoding: UnsafeBufferPointer(start: characters, count: length), as: UTF8.self)
        if firstNames.count < 12 { firstNames.append((characters, name)) } else { names[characters] = name }
        return name
    }
}

// MARK: - Callbacks

extension XMLDriver {
    fileprivate func start(
        _ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?, namespaces: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) {
        guard error == nil else { return }
        flushText()
        if depth == 0, let encoding = declaredEncoding, !XMLEncoding.accepts(encoding) {
            return refuse(.unknownEncoding(encoding))
        }
        depth += 1
        guard depth <= limits.depth else { return refuse(.tooDeep(limit: limits.depth)) }
        guard count <= limits.attributes, namespaces <= limits.attributes else {
            return refuse(.tooManyAttributes(limit: limits.attributes))
        }
        guard let name = checkedName(local, uri) else { return }
        var list: [XMLAttribute] = []
        list.reserveCapacity(count)
        for index in 0..<count {
            // Five pointers an attribute: local name, prefix, URI, and the value's start and end.
            guard let attributes, let local = attributes[index * 5], let start = attributes[index * 5 + 3],
                let end = attributes[index * 5 + 4]
            else { continue }
            guard let name = checkedName(local, attributes[index * 5 + 2]) else { return }
            guard end - start <= limits.attributeLength else {
                return refuse(.attributeTooLong(limit: limits.attributeLength))
            }
            let value = Self.attributeValue(UnsafeBufferPointer(start: start, count: end - start))
            list.append(XMLAttribute(name: name, value: value))
        }
        events.append(.start(XMLElement(name: name, attributes: list, location: location)))
    }

    fileprivate func end(_ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) {
        guard error == nil else { return }
        flushText()
        depth -= 1
        guard let name = checkedName(local, uri) else { return }
        events.append(.end(name, location))
    }

    fileprivate func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard error == nil else { return }
        guard text.count + bytes.count <= limits.textLength else { return refuse(.textTooLong(limit: limits.textLength)) }
        text.append(contentsOf: bytes)
    }

    /// Without entity substitution libxml2 hands every ampersand of a value over as `&#38;`, to be resolved once more.
    private static func attributeValue(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var value: [UInt8] = []
        var index = 0
        while index < bytes.count {
            value.append(bytes[index])
            let isReference = bytes[index] == UInt8(ascii: "&") && bytes[(index + 1)...].starts(with: "#38;".utf8)
            index += isReference ? 5 : 1
        }
        return String(decoding: value, as: UTF8.self)
    }

    fileprivate func doctype() { refuse(.doctype) }

    private func checkedName(_ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?) -> XMLName? {
        guard let localName = name(local) else { return nil }
        guard localName.utf8.count <= limits.nameLength else {
            refuse(.nameTooLong(limit: limits.nameLength))
            return nil
        }
        guard let uri else { return XMLName(localName) }
        guard let namespace = name(uri), namespace.utf8.count <= limits.attributeLength else {
            refuse(.attributeTooLong(limit: limits.attributeLength))
            return nil
        }
        return XMLName(localName, in: namespace)
    }
}

private func driver(_ userData: UnsafeMutableRawPointer?) -> XMLDriver? {
    guard let owner = userData?.assumingMemoryBound(to: SilangXMLState.self).pointee.owner else { return nil }
    return Unmanaged<XMLDriver>.fromOpaque(owner).takeUnretainedValue()
}

private let startElementCallback: startElementNsSAX2Func = { userData, local, _, uri, namespaces, _, count, _, attributes in
    guard let local else { return }
    driver(userData)?.start(local, uri, namespaces: Int(namespaces), attributes, count: Int(count))
}

private let endElementCallback: endElementNsSAX2Func = { userData, local, _, uri in
    guard let local else { return }
    driver(userData)?.end(local, uri)
}

private let charactersCallback: charactersSAXFunc = { userData, bytes, count in
    driver(userData)?.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
}

private let doctypeCallback: internalSubsetSAXFunc = { userData, _, _, _ in driver(userData)?.doctype() }
